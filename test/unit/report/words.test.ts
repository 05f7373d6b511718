import { describe, expect, it } from 'vitest';
import { apiInfoLabel, filingProblem, gapLabel, passLabel, thirdPartyPurpose } from '@/lib/report/open-terms';
import {
  cleanCaution,
  extent,
  failedSentence,
  formatMs,
  nothingAudited,
  personSentence,
  severityCounts,
  summarySentence,
  timeNote,
} from '@/lib/report/sentences';
import { infoLabel, labelOf, SEVERITY_TERMS } from '@/lib/report/terms';

const NO_COUNTS = { zh: '', en: '' };

describe('sentences in English count correctly', () => {
  it.each([
    [extent(1, 1).en, '1 finding · 1 page'],
    [extent(3, 2).en, '3 findings · 2 pages'],
    [personSentence(1).en, '1 further case needs a person’s decision.'],
    [personSentence(2).en, '2 further cases need a person’s decision.'],
    [
      failedSentence(1).en,
      '1 further visit could not be completed; there is no conclusion on those pages. See “Pages and coverage”.',
    ],
    [nothingAudited(2).en, 'None of the 2 visits could be completed: no page was audited, so there is no conclusion.'],
    [nothingAudited(0).en, 'No page was opened, so there is no conclusion.'],
    [cleanCaution(0).en, 'This covers the listed pages and rules only and is no certificate of compliance.'],
    [
      cleanCaution(1).en,
      'This covers the listed pages and rules only and is no certificate of compliance; 1 rule was not tested.',
    ],
    [timeNote(59).en, '(Beijing time, took 59 s)'],
    [timeNote(132).zh, '（北京时间，用时 2 分 12 秒）'],
    [timeNote(null).zh, '（北京时间）'],
    [
      severityCounts([
        { severity: 'critical', count: 2 },
        { severity: 'high', count: 0 },
        { severity: 'low', count: 1 },
      ]).en,
      '2 critical, 1 low',
    ],
    [
      summarySentence({ findings: 0, rules: 0, pages: 1, affected: 0, visits: 3, counts: NO_COUNTS }).en,
      'No suspected violations were found on 1 page (3 visits).',
    ],
    [
      summarySentence({ findings: 1, rules: 1, pages: 2, affected: 1, visits: 3, counts: { zh: '', en: '1 high' } }).en,
      '1 suspected violation of 1 rule on 1 of 2 pages (3 visits): 1 high.',
    ],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

describe('formatMs', () => {
  it.each([
    [0, '0 ms'],
    [309.6, '310 ms'],
    [10_038.6, '10039 ms'],
    [72_340, '72.3 s'],
    [Number.NaN, '–'],
  ])('%d', (atMs, text) => {
    expect(formatMs(atMs)).toBe(text);
  });
});

describe('labels', () => {
  it.each([
    ['pass', passLabel('untouched').zh, '未操作'],
    ['pass', passLabel('reject').zh, '拒绝后'],
    ['pass', passLabel('accept').zh, '同意后'],
    ['recorded flow', passLabel('flow:下单').zh, '流程“下单”'],
    ['gap', gapLabel('not-settled').en, 'The page never settled within the time limit and was audited as it stood'],
    ['filing problem', filingProblem('placeholder').zh, '占位号码，未替换为真实备案号'],
    ['third party', thirdPartyPurpose('analytics').zh, '统计分析'],
    ['interface', apiInfoLabel('location').zh, '位置信息'],
    ['information', infoLabel('phone').zh, '手机号'],
  ])('%s', (_kind, label, expected) => {
    expect(label).toBe(expected);
  });

  it.each([
    ['severity', labelOf(SEVERITY_TERMS, 'blocker' as never).zh, 'blocker'],
    ['member of every object', labelOf(SEVERITY_TERMS, 'constructor' as never).zh, 'constructor'],
    ['gap', gapLabel('toString').zh, 'toString'],
    ['filing problem', filingProblem('__proto__').zh, '__proto__'],
    ['third party', thirdPartyPurpose('valueOf').zh, 'valueOf'],
    ['interface', apiInfoLabel('hasOwnProperty').zh, 'hasOwnProperty'],
    ['information', infoLabel('dna' as never).zh, 'dna'],
  ])('a word that this version does not know stands for itself: %s', (_kind, label, expected) => {
    expect(label).toBe(expected);
  });
});
