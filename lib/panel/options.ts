import type { Reset, StartCall } from '@/lib/contract/rpc';
import type { InfoType, Lang, Profile } from '@/lib/model/vocabulary';

/** A value of the tester's own, searched in what leaves the page. */
export interface CanaryRow {
  readonly type: InfoType;
  readonly value: string;
}

/** What the tester may choose before an audit. */
export interface StartOptions {
  /** Meet the page as a new visitor. */
  readonly fresh: boolean;
  /** … but stay logged in. */
  readonly keepCookies: boolean;
  readonly passive: boolean;
  readonly profile: Profile;
  readonly canaries: readonly CanaryRow[];
}

export const FIRST_OPTIONS: StartOptions = {
  fresh: true,
  keepCookies: false,
  passive: false,
  profile: 'web',
  canaries: [],
};

/** What is cleared before the page is loaded again; a passive audit clears nothing. */
export function resetOf({ fresh, keepCookies, passive }: StartOptions): Reset {
  if (passive || !fresh) return 'none';
  return keepCookies ? 'storage' : 'storage-and-cookies';
}

/** The call that starts an audit; rows without a value are left out. */
export function startCall(tabId: number, options: StartOptions, lang: Lang): StartCall {
  const canaries = options.canaries
    .map(({ type, value }) => ({ type, value: value.trim() }))
    .filter(({ value }) => value !== '');
  return {
    call: 'start',
    tabId,
    reset: resetOf(options),
    passive: options.passive,
    lang,
    profile: options.profile,
    canaries,
  };
}
