import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// `node test/corpora/policies/split.mjs && npm run fix`: every label, its hosts and its document go into the part of their id.

/** First bytes of an id's hash below this are frozen: 85 of 256, about a third. */
const FROZEN_BELOW = 85;
const PARTS = ['tuning', 'frozen'];

const fileOf = (name) => fileURLToPath(new URL(`./${name}`, import.meta.url));
const read = (kind) => PARTS.flatMap((part) => JSON.parse(readFileSync(fileOf(`${kind}.${part}.json`), 'utf8')));
const partOf = (id) => (createHash('sha256').update(id).digest()[0] < FROZEN_BELOW ? 'frozen' : 'tuning');

for (const kind of ['labels', 'hosts']) {
  const entries = read(kind);
  for (const part of PARTS) {
    const own = entries.filter(({ id }) => partOf(id) === part);
    writeFileSync(fileOf(`${kind}.${part}.json`), `${JSON.stringify(own, null, 1)}\n`);
    if (kind === 'labels') for (const { id } of own) place(id, part);
  }
}

function place(id, part) {
  mkdirSync(fileOf(part), { recursive: true });
  for (const other of PARTS) {
    const from = fileOf(`${other}/${id}.html`);
    if (other !== part && existsSync(from)) renameSync(from, fileOf(`${part}/${id}.html`));
  }
}
