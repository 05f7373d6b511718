const OFFSET_MS = 8 * 3600 * 1000;

/**
 * An ISO moment, or one some milliseconds after it, as `2025-03-01 16:05:09` in Beijing time, which has no summer time;
 * unreadable input stays as it is.
 */
export function beijingTime(iso: string, afterMs = 0): string {
  const shifted = new Date(Date.parse(iso) + afterMs + OFFSET_MS);
  return Number.isNaN(shifted.getTime()) ? iso : shifted.toISOString().slice(0, 19).replace('T', ' ');
}

/** Whole seconds between two ISO moments; null when one cannot be read. */
export function secondsBetween(start: string, end: string): number | null {
  const ms = Date.parse(end) - Date.parse(start);
  return Number.isNaN(ms) || ms < 0 ? null : Math.round(ms / 1000);
}
