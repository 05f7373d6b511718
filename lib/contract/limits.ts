/** Caps of the wire. In a file without imports, so that the scripts put into pages carry no parser. */
export const WIRE_LIMITS = {
  /** One event as JSON, characters. Longer ones are dropped and counted. */
  event: 512 * 1024,
  /** One searched text (request body, stored value), characters; the rest is cut and `cut` is set. */
  search: 64 * 1024,
  /** Events of one kind and document; more are counted in a `gap` event `event-cap`. */
  perKind: 1000,
} as const;

const MB = 1024 * 1024;

/** What the extension keeps on the disk. Events count as JSON in UTF-8, pictures as files. */
export const STORE_LIMITS = {
  /** From here on a session gets no more pictures, so that there is room for its events. */
  pictures: 24 * MB,
  /** From here on it gets nothing more. Batches are taken whole: the last one still fits below `session`. */
  full: 29 * MB,
  /** One session. */
  session: 30 * MB,
  /** All sessions together; the oldest ones give way. */
  total: 300 * MB,
} as const;
