// Sorts cases and decoys into their .tuning.jsonl and .frozen.jsonl again. Frozen: first byte of SHA-256(id) < 85 (about a third).
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const PARTS = ['tuning', 'frozen'];

for (const name of ['cases', 'decoys']) {
  const fileOf = (part) => new URL(`${name}.${part}.jsonl`, import.meta.url);
  const rows = PARTS.flatMap((part) => readFileSync(fileOf(part), 'utf8').split('\n').filter(Boolean));
  const isFrozen = (row) => createHash('sha256').update(JSON.parse(row).id).digest()[0] < 85;
  for (const part of PARTS) {
    const own = rows.filter((row) => isFrozen(row) === (part === 'frozen'));
    writeFileSync(fileOf(part), `${own.join('\n')}\n`);
    process.stdout.write(`${name}.${part}: ${own.length}\n`);
  }
}
