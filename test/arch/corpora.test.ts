import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readLabels } from '@/test/bench/support/rendered-score';
import { BUTTON_ROLES, readButtons, readPrompts, readWritten } from '@/test/corpora/texts/read-texts';

/** The readers check form, ids, sources and split entry by entry; here is how much there is. */

const FROZEN_SHARE = 0.3;
const SHARE_TOLERANCE = 0.06;

const shareOfFrozen = (entries: readonly { readonly frozen: boolean }[]): number =>
  entries.filter(({ frozen }) => frozen).length / entries.length;

import { readProjectFile } from './support/project-files';

describe('the corpus of words', () => {
  it('has a thousand Chinese texts of buttons, of every role', () => {
    const buttons = readButtons();
    expect(buttons.filter(({ lang }) => lang !== 'en').length).toBeGreaterThanOrEqual(1000);
    for (const part of [true, false]) {
      const roles = new Set(buttons.filter(({ frozen }) => frozen === part).map(({ role }) => role));
      expect([...roles].sort()).toEqual([...BUTTON_ROLES].sort());
    }
  });

  it('has four hundred dialogs, some that ask and some that do not', () => {
    const prompts = readPrompts();
    expect(prompts.length).toBeGreaterThanOrEqual(400);
    const asking = prompts.filter(({ kind }) => kind !== null).length;
    expect(asking).toBeGreaterThanOrEqual(200);
    expect(prompts.length - asking).toBeGreaterThanOrEqual(200);
  });

  it.each([
    ['buttons', readButtons],
    ['dialogs', readPrompts],
    ['written dialogs', readWritten],
  ])('keeps about three tenths of the %s frozen', (_name, read) => {
    expect(Math.abs(shareOfFrozen(read()) - FROZEN_SHARE)).toBeLessThanOrEqual(SHARE_TOLERANCE);
  });
});

describe('the corpus of rendered pages', () => {
  const labels = readLabels();
  const ids = JSON.parse(readProjectFile('test/corpora/pages/pages.json')) as readonly { readonly id: string }[];

  it('has a label for each of more than four hundred pages, half of them with a prompt', () => {
    expect(labels.map(({ label }) => label.id).sort()).toEqual(ids.map(({ id }) => id).sort());
    expect(labels.length).toBeGreaterThanOrEqual(400);
    const asking = labels.filter(({ label }) => label.prompts.length > 0).length;
    expect(Math.abs(asking / labels.length - 0.5)).toBeLessThan(0.05);
  });

  it('freezes about thirty per cent by the hash of the id', () => {
    const frozenByHash = (id: string): boolean => createHash('sha256').update(id).digest().readUInt8(0) < 77;
    expect(labels.filter(({ label, frozen }) => frozen !== frozenByHash(label.id))).toEqual([]);
    expect(Math.abs(labels.filter(({ frozen }) => frozen).length / labels.length - 0.3)).toBeLessThan(0.04);
  });
});
