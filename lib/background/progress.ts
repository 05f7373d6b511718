import type { IdentityState } from './identity';

/**
 * What recording needs besides head and events in order to go on after the worker has died. Lists that grow at their end
 * and whose entries may get another value, but never go away or move. Holds no raw value.
 */
export interface Progress extends IdentityState {
  /** Highest batch taken of each document. */
  readonly taken: readonly (readonly [string, number])[];
  /** Events counted against the cap of each document. */
  readonly counts: readonly (readonly [string, number])[];
  /** Gaps that were told. */
  readonly gaps: readonly (readonly [string, true])[];
  /** When each tab was touched last, epoch ms. */
  readonly gestures: readonly (readonly [number, number])[];
}

/** One entry of one list, as it is stored. */
export interface ProgressRow {
  readonly table: keyof Progress;
  readonly index: number;
  readonly entry: readonly [unknown, unknown];
}

/** Of a session that has just begun. */
export const NO_PROGRESS: Progress = {
  walks: [],
  frames: [],
  documents: [],
  taken: [],
  counts: [],
  gaps: [],
  gestures: [],
};

const TABLES = Object.keys(NO_PROGRESS) as readonly (keyof Progress)[];

/** What has to be written so that `before` becomes `now`: a batch changes its document's entries alone. */
export function changedRows(before: Progress, now: Progress): readonly ProgressRow[] {
  return TABLES.flatMap((table) =>
    now[table].flatMap((entry, index) =>
      before[table][index]?.[1] === entry[1] ? [] : [{ table, index, entry } satisfies ProgressRow],
    ),
  );
}

/** Puts stored rows together again; those of one list have to come in its order. */
export function progressOf(rows: readonly ProgressRow[]): Progress {
  const listOf = (table: keyof Progress): unknown =>
    rows.filter((row) => row.table === table).map(({ entry }) => entry);
  // Only rows that `changedRows` made are ever stored.
  return Object.fromEntries(TABLES.map((table) => [table, listOf(table)])) as unknown as Progress;
}
