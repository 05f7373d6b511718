import type { Payload } from '@/lib/model/event';
import { report, searchText } from './emit';
import { slice } from './natives';
import { caller } from './stack';

const KEY_CHARS = 200;

/** Reports a value that the page stores. Of a cookie the name is searched too; the key of a database is not stored text. */
export function reportWritten(area: Payload<'storage-written'>['area'], key: string, value: string): void {
  const isRecord = area === 'indexeddb';
  const search = searchText(area, area === 'cookie' ? `${key}=${value}` : value, isRecord ? 'json' : undefined);
  const size = isRecord ? value.length : key.length + value.length;
  report('storage-written', { area, key: slice(key, 0, KEY_CHARS), size, caller: caller() }, search);
}
