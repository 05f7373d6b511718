import { writeJson } from './write-json';

/**
 * JSON of the probe's own plain data. Unlike `JSON.stringify` it asks nothing for `toJSON`, so that a page which defines
 * one on a prototype neither sees nor changes what is recorded.
 */
export function encode(value: unknown): string {
  return writeJson(value, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
}
