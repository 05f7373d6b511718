import { describe, expect, it } from 'vitest';
import { checkRows } from '@/lib/report/view/check-rows';
import { mergeApiCalls, mergeFiling, mergeInfo, mergePrompts } from '@/lib/report/view/merge-rows';
import { groupPages, sitesOf, visitRuns } from '@/lib/report/view/page-list';
import { buildView } from '@/lib/report/view/report-view';
import { badReport } from '@/test/unit/report/bad-report';
import { emptyReport, NO_NUMBER, page, prompt, result } from '@/test/unit/report/fixtures';
import { lostReport } from '@/test/unit/report/other-reports';

const REPORT = badReport();
const HOME = page('p1', 'untouched', '/', '首页');

describe('merged rows', () => {
  it.each([
    ['prompts: the same words in three passes are one', mergePrompts(REPORT.prompts), [3, 2]],
    ['filing: the same number on two visits is one', mergeFiling(REPORT.filing), [2, 1]],
    ['personal information: another consent is another row', mergeInfo(REPORT.personalInfo), [1, 1]],
    ['interface calls: the same call on two visits is one', mergeApiCalls(REPORT.apiCalls), [2]],
  ])('%s', (_name, merged, sizes) => {
    expect(merged.map((row) => row.all.length)).toEqual(sizes);
  });

  it('keeps prompts apart that differ in what decides', () => {
    const prompts = [
      prompt('prompt-1', HOME),
      prompt('prompt-2', HOME, { preticked: true }),
      prompt('prompt-3', HOME, { buttons: [] }),
    ];
    expect(mergePrompts(prompts).length).toBe(3);
  });
});

describe('pages', () => {
  it('are grouped by address without its query', () => {
    const pages = [HOME, page('p2', 'reject', '/?a=1', ''), page('p3', 'reject', '/list', '')];
    expect(groupPages(pages).map(({ visits, title }) => [visits.map((one) => one.id), title])).toEqual([
      [['p1', 'p2'], '首页'],
      [['p3'], ''],
    ]);
  });

  it('give the sites that were audited, sorted, unreadable ones as they are', () => {
    const urls = ['https://b.example/x', 'https://a.example/', 'https://b.example/y', 'nonsense', 'file:///tmp/a.html'];
    const pages = urls.map((url, index) => page(`p${index}`, 'untouched', 'x:', '', { url }));
    expect(sitesOf(emptyReport({ pages }))).toEqual([
      'file:///tmp/a.html',
      'https://a.example',
      'https://b.example',
      'nonsense',
    ]);
  });
});

describe('visitRuns', () => {
  const pages = ['p1', 'p2', 'p3', 'p4', 'p5', 'p10'].map((id) => page(id, 'untouched', '/', ''));

  it.each<readonly [name: string, ids: readonly string[], runs: string]>([
    ['none', [], ''],
    ['one', ['p2'], 'p2'],
    ['neighbours, in any order', ['p3', 'p1', 'p2'], 'p1-p3'],
    ['two stretches', ['p1', 'p2', 'p4'], 'p1-p2 p4'],
    ['up to the end, by place and not by number', ['p4', 'p5', 'p10'], 'p4-p10'],
    ['one that is not listed', ['p1', 'p9'], 'p1 p9'],
  ])('%s', (_name, ids, expected) => {
    const runs = visitRuns(ids, pages).map(({ first, last }) => (first === last ? first : `${first}-${last}`));
    expect(runs.join(' ')).toBe(expected);
  });
});

describe('checkRows', () => {
  it('has one row a rule, those that were never tested included', () => {
    expect(checkRows(REPORT).map((row) => row.ruleId)).toEqual([
      'ADS-001',
      'AUTH-001',
      'AUTH-007',
      'AUTH-008',
      'CONS-005',
      'FIL-001',
      'POL-001',
      'RGT-001',
      'TRAN-001',
      'TRAN-002',
    ]);
  });

  it('holds every result once', () => {
    const rows = checkRows(REPORT);
    const held = rows.flatMap((row) => [
      ...row.failed,
      ...row.cantTell,
      ...row.passed,
      ...row.inapplicable,
      ...row.untested,
    ]);
    expect(new Set(held)).toEqual(new Set(REPORT.results));
    expect(held.length).toBe(REPORT.results.length);
  });

  it('gives each reason once, also where it is plain text', () => {
    const reason = { zh: '页面未能打开', en: 'not opened' };
    const report = emptyReport({
      pages: [HOME],
      results: [result(NO_NUMBER, HOME, 'untested', { message: reason })],
      notTested: [
        { ruleId: 'FIL-001', reason },
        { ruleId: 'ADS-001', reason: '人工' },
      ],
    });
    expect(checkRows(report).map((row) => row.reasons)).toEqual([[{ zh: '人工', en: '人工' }], [reason]]);
  });

  it('tells what a pass has seen, not that it is one', () => {
    const seen = { zh: '拒绝之后又打开了 6 个页面', en: '6 further pages after the refusal' };
    const evidence = [{ kind: 'prompt', ref: 'prompt-1' }] as const;
    const results = [result(NO_NUMBER, HOME, 'passed'), result(NO_NUMBER, HOME, 'passed', { message: seen, evidence })];
    expect(checkRows(emptyReport({ pages: [HOME], results })).map((row) => row.reasons)).toEqual([[seen]]);
  });
});

describe('buildView', () => {
  const sources = { pictures: new Map(), explanations: new Map() };

  it('counts distinct findings by severity', () => {
    const { counts } = buildView(REPORT, sources);
    expect(Object.fromEntries(counts.map(({ severity, count }) => [severity, count]))).toEqual({
      critical: 6,
      high: 7,
      medium: 9,
      low: 0,
      info: 0,
    });
  });

  it('names the addresses that are affected and by what', () => {
    const { affected } = buildView(REPORT, sources);
    expect(affected.map(({ page: { title }, ruleIds }) => [title, ruleIds.join(' ')])).toEqual([
      ['优选商城', 'AUTH-001 AUTH-007 CONS-005 FIL-001'],
      ['生鲜列表', 'AUTH-008 FIL-001'],
      ['商品详情', 'AUTH-008 FIL-001'],
      ['确认订单', 'FIL-001 TRAN-001 TRAN-002'],
    ]);
  });

  it('keeps visits that failed apart', () => {
    const { auditedVisits, failedVisits } = buildView(lostReport(), sources);
    expect([auditedVisits.length, failedVisits.map((visit) => visit.id)]).toEqual([1, ['p2', 'p3']]);
  });
});
