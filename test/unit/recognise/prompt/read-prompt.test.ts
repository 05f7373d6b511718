import { describe, expect, it } from 'vitest';
import { readPrompt } from '@/lib/recognise/prompt/read-prompt';
import type { PromptReading } from '@/lib/recognise/prompt/reading';
import { SHAPE_CORPUS } from './shape-corpus';
import { PAGE_CORPUS } from './shape-corpus-pages';
import { makeShape } from './shape-factory';
import { SHAPE_HOLDOUT } from './shape-holdout';
import type { LabelledShape } from './shape-label';

const COMPARED = [
  'purpose',
  'canDecline',
  'declineExits',
  'coercive',
  'inducement',
  'preticked',
  'namesPolicy',
] as const;

describe('readPrompt', () => {
  it.each([...SHAPE_CORPUS, ...PAGE_CORPUS])('reads $name', (row) => {
    expect(mistakesIn(row)).toEqual([]);
  });

  it('finds what was held out, of the right kind, and takes no other layer for a prompt', () => {
    const rows = SHAPE_HOLDOUT.map((row) => ({ row, got: readPrompt(makeShape(row.draft)) }));
    const prompts = rows.filter(({ row }) => row.kind !== undefined);
    const right = prompts.filter(({ row, got }) => got.isPrompt && got.kind === row.kind);
    const alarms = rows.filter(({ row, got }) => row.kind === undefined && got.isPrompt);
    expect(right.length / prompts.length).toBeGreaterThanOrEqual(0.97);
    expect(alarms.map(({ row }) => row.name)).toEqual([]);
    const wrong = rows.flatMap(({ row }) => mistakesIn(row));
    expect(wrong.length / rows.length).toBeLessThanOrEqual(0.1);
  });

  it('reads the same without line breaks, as some pages lay their words out', () => {
    const rows = [...SHAPE_CORPUS, ...PAGE_CORPUS];
    const changed = rows.filter((row) => {
      const shape = makeShape(row.draft);
      const flat = readPrompt({ ...shape, text: shape.text.replaceAll('\n', ' ') });
      return flat.isPrompt !== (row.kind !== undefined) || flat.kind !== (row.kind ?? 'other');
    });
    expect(changed.map((row) => row.name)).toEqual([]);
  });
});

function mistakesIn(row: LabelledShape): string[] {
  const got = readPrompt(makeShape(row.draft));
  const wrong: string[] = [];
  const compare = (name: string, want: unknown, have: unknown): void => {
    if (want !== have) wrong.push(`${name}: ${String(want)} read as ${String(have)}`);
  };
  compare('topic', row.topic, got.topic);
  compare('isPrompt', row.kind !== undefined, got.isPrompt);
  compare('kind', row.kind ?? 'other', got.kind);
  for (const name of COMPARED) compareIfGiven(name, row, got, compare);
  return wrong;
}

function compareIfGiven(
  name: (typeof COMPARED)[number],
  row: LabelledShape,
  got: PromptReading,
  compare: (name: string, want: unknown, have: unknown) => void,
): void {
  if (row[name] !== undefined) compare(name, row[name], got[name]);
}
