import { describe, expect, it } from 'vitest';
import type { ReportResult } from '@/lib/model/report';
import { groupFindings } from '@/lib/report/view/finding-groups';
import { badReport } from '@/test/unit/report/bad-report';
import {
  CLEAR_TEXT,
  emptyReport,
  NO_NUMBER,
  NO_POLICY,
  NO_REFUSAL,
  PHONE_FIRST,
  page,
  prompt,
  result,
} from '@/test/unit/report/fixtures';

const HOME = page('p1', 'untouched', '/', '首页');
const REFUSED = page('p2', 'reject', '/?session=8f3c', '首页');
const LIST = page('p3', 'reject', '/list', '列表');
const PAGES = [HOME, REFUSED, LIST];

function groups(results: readonly ReportResult[], over: Parameters<typeof emptyReport>[0] = {}) {
  return groupFindings(emptyReport({ pages: PAGES, results, ...over }), 'failed');
}

function said(words: string): Partial<ReportResult> {
  return { message: { zh: words, en: words } };
}

describe('groupFindings', () => {
  it('puts the worst severity first, then the rule id', () => {
    const found = groups(
      [NO_POLICY, NO_NUMBER, NO_REFUSAL, CLEAR_TEXT, PHONE_FIRST].map((rule) => result(rule, HOME, 'failed')),
    );
    expect(found.map((group) => group.ruleId)).toEqual(['AUTH-001', 'TRAN-001', 'AUTH-007', 'FIL-001', 'POL-001']);
  });

  it('takes the worst of its findings as the severity of a rule', () => {
    const found = groups([
      result(NO_NUMBER, HOME, 'failed', said('a')),
      result(NO_NUMBER, LIST, 'failed', { ...said('b'), severity: 'critical' }),
    ]);
    expect(found.map((group) => group.severity)).toEqual(['critical']);
    expect(found[0]?.cards.map((card) => card.severity)).toEqual(['critical', 'medium']);
  });

  it('leaves other outcomes out and keeps the two kinds of findings apart', () => {
    const results = [
      result(NO_NUMBER, HOME, 'passed'),
      result(NO_POLICY, HOME, 'cantTell'),
      result(NO_REFUSAL, HOME, 'untested'),
    ];
    expect(groups(results)).toEqual([]);
    expect(groupFindings(emptyReport({ pages: PAGES, results }), 'cantTell').map((group) => group.ruleId)).toEqual([
      'POL-001',
    ]);
  });

  it.each<readonly [string, string, string, number]>([
    ['the same words', '没有备案号', '没有备案号', 1],
    ['words that differ in moments', '310 ms 时弹出，早 1.5 秒', '322 ms 时弹出，早 0.9 秒', 1],
    ['words that differ in a value', '手机号 138****8000', '手机号 139****1234', 2],
    ['words that differ in a count', '出现 2 次', '出现 3 次', 2],
    ['a length that only starts like a moment', '3 steps', '4 steps', 2],
  ])('%s on two pages', (_name, first, second, cards) => {
    const found = groups([
      result(NO_NUMBER, HOME, 'failed', said(first)),
      result(NO_NUMBER, LIST, 'failed', said(second)),
    ]);
    expect(found[0]?.cards.length).toBe(cards);
    expect(found[0]?.count).toBe(2);
  });

  it('keeps findings about different prompts apart, and puts the same prompt of two passes together', () => {
    const prompts = [
      prompt('prompt-1', HOME),
      prompt('prompt-2', REFUSED),
      prompt('prompt-3', LIST, { text: '请完成实名认证', kind: 'realname' }),
    ];
    const results = prompts.map((one, index) =>
      result(NO_REFUSAL, PAGES[index] ?? HOME, 'failed', { evidence: [{ kind: 'prompt', ref: one.id }] }),
    );
    const [group] = groups(results, { prompts });
    expect(group?.cards.map((card) => card.occurrences.map((one) => one.pageId))).toEqual([['p1', 'p2'], ['p3']]);
  });

  it.each([
    ['numbered elements', '#van-field-2-input', '#van-field-6-input', 1],
    ['other elements', '#phone', '#name', 2],
  ])(
    'puts together what differs in how a component library numbers its elements: %s',
    (_name, first, second, cards) => {
      const evidence = (ref: string) => ({ ...said('没有写明用途'), evidence: [{ kind: 'element', ref } as const] });
      const found = groups([
        result(NO_NUMBER, HOME, 'failed', evidence(first)),
        result(NO_NUMBER, LIST, 'failed', evidence(second)),
      ]);
      expect(found[0]?.cards.length).toBe(cards);
    },
  );

  it('counts an address once, whatever its query', () => {
    const [group] = groups(PAGES.map((one) => result(NO_NUMBER, one, 'failed', said('没有备案号'))));
    expect(group?.pageCount).toBe(2);
    expect(group?.cards[0]?.places.map((place) => place.occurrences.length)).toEqual([2, 1]);
  });

  it('shows the evidence of the occurrence that has pictures', () => {
    const prompts = [prompt('prompt-1', HOME), prompt('prompt-2', REFUSED)];
    const results = [HOME, REFUSED].map((one, index) =>
      result(NO_REFUSAL, one, 'failed', { evidence: [{ kind: 'prompt', ref: `prompt-${index + 1}` }] }),
    );
    const shots = [
      { id: 'shot-1', pageId: 'p2', pass: 'reject', file: 'a.jpg', atMs: 1, reason: 'prompt', promptId: 'prompt-2' },
    ] as const;
    expect(groups(results, { prompts, shots })[0]?.cards[0]?.primary.pageId).toBe('p2');
  });

  it('loses no finding of a whole report', () => {
    const report = badReport();
    const shown = (['failed', 'cantTell'] as const).flatMap((outcome) =>
      groupFindings(report, outcome).flatMap((group) =>
        group.cards.flatMap((card) => card.places.flatMap((place) => place.occurrences)),
      ),
    );
    const found = report.results.filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell');
    expect(new Set(shown)).toEqual(new Set(found));
    expect(shown.length).toBe(found.length);
  });
});
