/** Caps of the wire. In a file without imports, so that the scripts put into pages carry no parser. */
export const WIRE_LIMITS = {
  /** One event as JSON, characters. Longer ones are dropped and counted. */
  event: 512 * 1024,
  /** One searched text (request body, stored value), characters; the rest is cut and `cut` is set. */
  search: 64 * 1024,
  /** Events of one kind and document; more are counted in a `gap` event `event-cap`. */
  perKind: 1000,
} as const;
