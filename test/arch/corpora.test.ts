import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readLabels } from '@/test/bench/support/rendered-score';
import {
  CORPUS_KINDS,
  CORPUS_LINKS,
  type ExpectedNumber,
  readFilingCases,
} from '@/test/corpora/filing/read-filing-cases';
import { readPolicies, readPolicyHosts } from '@/test/corpora/policies/read-policies';
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

describe('the corpus of filing numbers', () => {
  const cases = readFilingCases();
  const shown = cases.filter(({ decoy }) => !decoy);

  it('has the rows of the table of variants, a hundred footers more, and a hundred decoys', () => {
    expect(shown.filter(({ id }) => id.startsWith('table-')).length).toBeGreaterThanOrEqual(80);
    expect(shown.filter(({ id }) => id.startsWith('foot-')).length).toBeGreaterThanOrEqual(100);
    expect(cases.length - shown.length).toBeGreaterThanOrEqual(100);
  });

  it('has every kind in both parts, and every link', () => {
    const expectedIn = (part: readonly (typeof shown)[number][]): ExpectedNumber[] =>
      part.flatMap((one) => one.expected);
    for (const frozen of [true, false]) {
      const expected = expectedIn(shown.filter((one) => one.frozen === frozen));
      expect(CORPUS_KINDS.filter((kind) => !expected.some((one) => one.kind === kind))).toEqual([]);
    }
    expect(CORPUS_LINKS.filter((link) => !expectedIn(shown).some((one) => one.link === link))).toEqual([]);
  });

  it('keeps a third of both frozen', () => {
    for (const part of [shown, cases.filter(({ decoy }) => decoy)])
      expect(Math.abs(shareOfFrozen(part) - 1 / 3)).toBeLessThanOrEqual(SHARE_TOLERANCE);
  });
});

describe('the corpus of policies', () => {
  const policies = readPolicies();
  const hosts = readPolicyHosts();

  it('has more than fifty documents, policies, agreements and both in one, each in both parts', () => {
    expect(policies.length).toBeGreaterThanOrEqual(50);
    for (const kind of ['privacy-policy', 'user-agreement', 'combined'])
      for (const frozen of [true, false])
        expect(policies.filter((one) => one.document === kind && one.frozen === frozen)).not.toEqual([]);
  });

  it('labels hosts of its own documents, in the same part', () => {
    const partOf = new Map(policies.map(({ id, frozen }) => [id, frozen]));
    expect(hosts.filter(({ id, frozen }) => partOf.get(id) !== frozen)).toEqual([]);
    expect(hosts.flatMap((one) => one.hosts).length).toBeGreaterThanOrEqual(40);
  });

  it('quotes its documents exactly', () => {
    const textOf = (html: string): string =>
      html
        .replace(/<head>[\s\S]*?<\/head>/, '')
        .replace(/<\/?(?:strong|b|span|a|font|i|em)\b[^>]*>/g, '')
        .replace(/<[^>]+>/g, '\n')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&');
    const strange = policies.filter(({ html, words }) =>
      Object.values(words).some((quoted) => quoted !== null && !textOf(html).includes(quoted)),
    );
    expect(strange.length).toBe(0);
  });

  it('freezes about a third by the hash of the id', () => {
    const frozenByHash = (id: string): boolean => createHash('sha256').update(id).digest().readUInt8(0) < 85;
    expect(policies.filter(({ id, frozen }) => frozen !== frozenByHash(id)).length).toBe(0);
    expect(Math.abs(shareOfFrozen(policies) - 1 / 3)).toBeLessThanOrEqual(SHARE_TOLERANCE);
  });
});
