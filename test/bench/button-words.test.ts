import { describe, expect, it } from 'vitest';
import type { ButtonRole } from '@/lib/model/vocabulary';
import { classifyControl } from '@/lib/recognise/prompt/control-role';
import { type ButtonText, readButtons } from '@/test/corpora/texts/read-texts';

/** How well the role of a button is read from its words alone (`npm run bench:buttons`). */

const RIGHT_AT_LEAST = 0.85;
const OTHER_TAKEN_AT_MOST = 0.005;
const LIST_MISTAKES = process.env['LIST_MISTAKES'] === '1';

interface Reading {
  readonly entry: ButtonText;
  readonly read: ButtonRole;
  readonly right: boolean;
}

function readAll(entries: readonly ButtonText[]): readonly Reading[] {
  return entries.map((entry) => {
    const { role: read } = classifyControl({ text: entry.text, textFrom: 'text' });
    return { entry, read, right: (entry.roles ?? [entry.role]).includes(read) };
  });
}

/** `label>read` and how often. */
function confusions(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entry, read, right } of readings) {
    const key = right ? `${entry.role} ok` : `${entry.role}>${read}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
const isAnswer = (role: ButtonRole): boolean => role === 'accept' || role === 'reject';

describe.each(['frozen', 'whole'] as const)('the %s corpus', (part) => {
  const readings = readAll(readButtons().filter(({ frozen }) => part === 'whole' || frozen));
  const wrong = readings.filter(({ right }) => !right);
  const swapped = wrong.filter(({ entry, read }) => isAnswer(entry.role) && isAnswer(read));
  const others = readings.filter(({ entry }) => entry.role === 'other' && !entry.ambiguous);
  const taken = others.filter(({ read }) => isAnswer(read));

  it('prints', () => {
    const table = [...confusions(readings)].sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = [
      `${part}: ${readings.length} texts, right ${percent(readings.length - wrong.length, readings.length)}`,
      `  accept and reject confused: ${swapped.length}; other taken for an answer: ${taken.length} of ${others.length} (${percent(taken.length, others.length)})`,
      `  ${table.map(([key, count]) => `${key} ${count}`).join(', ')}`,
    ];
    process.stderr.write(`${lines.join('\n')}\n`);
    // What is frozen is never looked at one by one: it would be tuned on.
    if (!LIST_MISTAKES || part === 'frozen') return;
    const open = wrong.filter(({ entry }) => !entry.frozen);
    process.stderr.write(open.map(({ entry, read }) => `  ${entry.role}>${read}\t${entry.text}\n`).join(''));
  });

  it('is read right', () =>
    expect((readings.length - wrong.length) / readings.length).toBeGreaterThanOrEqual(RIGHT_AT_LEAST));
  it('never takes yes for no', () => expect(swapped.length).toBe(0));
  it('takes hardly anything else for an answer', () => {
    expect(taken.length / others.length).toBeLessThanOrEqual(OTHER_TAKEN_AT_MOST);
  });
});
