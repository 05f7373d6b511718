import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// `node test/corpora/pages/split-labels.mjs FILE…`: checks labels, each file an array of them, and writes the two parts.

/** First bytes of a page's hash below this are frozen: 77 of 256 are 30 %. */
const FROZEN_BELOW = 77;
const KINDS = [
  ...['phone', 'location', 'profile', 'camera', 'microphone', 'album', 'contacts', 'clipboard', 'notification'],
  ...['subscription', 'realname', 'payment', 'login', 'privacy-consent', 'other'],
];
const TOPICS = [
  ...['none', 'marketing', 'update', 'error', 'picker', 'city-picker', 'calendar', 'share', 'service', 'captcha'],
  ...['paywall', 'age-gate', 'maintenance', 'confirm', 'toast', 'notice', 'filter', 'drawer', 'preview', 'menu'],
  ...['detail', 'rating', 'receipt', 'loading', 'other'],
];
const ANSWERS = [true, false, null];
const FIELDS = {
  kind: (value) => KINDS.includes(value),
  beforeContent: (value) => ANSWERS.includes(value),
  canDecline: (value) => ANSWERS.includes(value),
  purpose: (value) => ['stated', 'vague', 'absent', null].includes(value),
  preticked: (value) => ANSWERS.includes(value),
  inducement: (value) => ANSWERS.includes(value),
};
const LISTS = ['asks', 'orKind'];

const fileOf = (name) => fileURLToPath(new URL(`./${name}`, import.meta.url));
const ids = JSON.parse(readFileSync(fileOf('pages.json'), 'utf8')).map((page) => page.id);
const labels = process.argv.slice(2).flatMap((path) => JSON.parse(readFileSync(path, 'utf8')));
const problems = [...missing(), ...labels.flatMap(problemsOf)];
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 1;
} else {
  write(
    'labels.frozen.json',
    labels.filter((label) => isFrozen(label.id)),
  );
  write(
    'labels.tuning.json',
    labels.filter((label) => !isFrozen(label.id)),
  );
}

function isFrozen(id) {
  return createHash('sha256').update(id).digest()[0] < FROZEN_BELOW;
}

function missing() {
  const labelled = labels.map((label) => label.id);
  const twice = labelled.filter((id, index) => labelled.indexOf(id) !== index);
  return [
    ...ids.filter((id) => !labelled.includes(id)).map((id) => `${id}: no label`),
    ...labelled.filter((id) => !ids.includes(id)).map((id) => `${id}: no such page`),
    ...twice.map((id) => `${id}: labelled twice`),
  ];
}

function problemsOf(label) {
  if (!Array.isArray(label.prompts)) return [`${label.id}: no prompts`];
  if (label.prompts.length === 0) return TOPICS.includes(label.topic) ? [] : [`${label.id}: topic ${label.topic}`];
  return label.prompts.flatMap((prompt) => promptProblems(prompt).map((problem) => `${label.id}: ${problem}`));
}

function promptProblems(prompt) {
  const wrong = Object.entries(FIELDS).filter(([field, isRight]) => !isRight(prompt[field]));
  const lists = LISTS.filter((field) => prompt[field] && !prompt[field].every((kind) => KINDS.includes(kind)));
  return [...wrong.map(([field]) => `${field} ${prompt[field]}`), ...lists.map((field) => `${field} ${prompt[field]}`)];
}

function write(name, part) {
  const sorted = [...part].sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  writeFileSync(fileOf(name), `${JSON.stringify(sorted, null, 2)}\n`);
  process.stdout.write(`${name}: ${sorted.length}\n`);
}
