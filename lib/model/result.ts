/** An expected failure is a value, never a throw: whoever parses foreign input returns this. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** Wraps a good value. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps the reason why there is no value; the reason is shown to people, so it says what to do. */
export function failure(reason: string): Result<never> {
  return { ok: false, reason };
}
