/** Sorts rows by a key that does not depend on time, so that two runs give the same order. */
export function sortBy<T>(rows: readonly T[], key: (row: T) => readonly (string | number)[]): readonly T[] {
  return [...rows].sort((a, b) => compareKeys(key(a), key(b)));
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let index = 0; index < a.length; index += 1) {
    const left = a[index] ?? '';
    const right = b[index] ?? '';
    if (left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}

/** Keeps the first row of each key. */
export function firstOf<T>(rows: readonly T[], key: (row: T) => string): readonly T[] {
  const seen = new Map<string, T>();
  for (const row of rows) if (!seen.has(key(row))) seen.set(key(row), row);
  return [...seen.values()];
}
