import { isArray, isObject, isView, keysOf, quote, readData, slice } from './natives';

const MAX_DEPTH = 6;

/**
 * Writes a value as JSON by its own data properties alone: no getter, `toString` or `toJSON` is run. Stops after about so
 * many values and characters. Empty for what JSON has no word for.
 */
export function writeJson(value: unknown, nodes: number, chars: number): string {
  return write(value, 0, { nodes, chars });
}

interface Budget {
  nodes: number;
  chars: number;
}

function write(value: unknown, depth: number, budget: Budget): string {
  budget.nodes -= 1;
  if (budget.nodes < 0 || budget.chars < 0) return '';
  if (typeof value === 'string') return writeString(value, budget);
  if (typeof value === 'number') return value - value === 0 ? `${value}` : 'null';
  if (typeof value === 'boolean' || typeof value === 'bigint' || value === null) return `${value}`;
  if (!isObject(value) || typeof value === 'function' || isView(value) || depth >= MAX_DEPTH) return '';
  return isArray(value) ? writeList(value, depth, budget) : writeRecord(value, depth, budget);
}

function writeString(text: string, budget: Budget): string {
  const kept = text.length > budget.chars ? slice(text, 0, budget.chars) : text;
  budget.chars -= kept.length + 2;
  return quote(kept);
}

function writeList(list: readonly unknown[], depth: number, budget: Budget): string {
  let text = '';
  for (let index = 0; index < list.length && budget.nodes > 0; index += 1) {
    text += (index === 0 ? '' : ',') + (write(readData(list, `${index}`), depth + 1, budget) || 'null');
  }
  return `[${text}]`;
}

function writeRecord(record: object, depth: number, budget: Budget): string {
  const keys = keysOf(record);
  let text = '';
  for (let index = 0; index < keys.length && budget.nodes > 0; index += 1) {
    const key = keys[index] ?? '';
    const item = write(readData(record, key), depth + 1, budget);
    budget.chars -= key.length + 3;
    if (item !== '') text += `${text && ','}${quote(key)}:${item}`;
  }
  return `{${text}}`;
}
