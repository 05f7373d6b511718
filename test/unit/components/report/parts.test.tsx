import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { anchor, linkTo } from '@/components/report/anchors';
import { beijingTime, secondsBetween } from '@/components/report/beijing-time';
import { DataTable } from '@/components/report/DataTable';
import { FilingSection } from '@/components/report/FilingSection';
import { FindingGroup } from '@/components/report/FindingGroup';
import { Language } from '@/components/report/language';
import { PageSection } from '@/components/report/PageSection';
import { PersonalInfoSection } from '@/components/report/PersonalInfoSection';
import { PromptSection } from '@/components/report/PromptSection';
import type { Report } from '@/lib/model/report';
import { buildView, type ReportView } from '@/lib/report/view/report-view';
import { badReport } from '@/test/unit/report/bad-report';
import { emptyReport, NO_NUMBER, page, result } from '@/test/unit/report/fixtures';

function view(report: Report): ReportView {
  return buildView(report, { pictures: new Map(), explanations: new Map() });
}

/** What a reader of Chinese reads, without markup. */
function words(node: VNode): string {
  const html = renderToString(<Language.Provider value="zh">{node}</Language.Provider>);
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

describe('FindingGroup', () => {
  it('names a finding once and lists its occurrences', () => {
    const pages = ['/a', '/b', '/c'].map((path, index) => page(`p${index + 1}`, 'untouched', path, `页面${path}`));
    const message = { zh: '页面上没有看到备案号。', en: 'No number.' };
    const shown = view(
      emptyReport({ pages, results: pages.map((one) => result(NO_NUMBER, one, 'failed', { message })) }),
    );
    const [group] = shown.failed;
    const text = group ? words(<FindingGroup group={group} kind="rule" view={shown} />) : '';
    expect(text.split(message.zh).length - 1).toBe(1);
    expect(pages.filter((one) => !text.includes(one.title))).toEqual([]);
  });

  it('folds the places beyond the first eight', () => {
    const pages = Array.from({ length: 12 }, (_, index) => page(`p${index + 1}`, 'untouched', `/${index}`, ''));
    const message = { zh: '没有', en: 'none' };
    const shown = view(
      emptyReport({ pages, results: pages.map((one) => result(NO_NUMBER, one, 'failed', { message })) }),
    );
    const [group] = shown.failed;
    const text = group ? words(<FindingGroup group={group} kind="rule" view={shown} />) : '';
    expect(text).toContain('其余 4 个页面');
  });

  it('says which level the rule had where the case changed it', () => {
    const shown = view(badReport());
    const group = shown.failed.find((one) => one.ruleId === 'TRAN-002');
    expect(group && words(<FindingGroup group={group} kind="rule" view={shown} />)).toMatch(/规则默认级别 ?: ?高/);
  });
});

describe('sections', () => {
  it.each<readonly [string, (report: Report) => VNode, string]>([
    ['prompts: how one ended', (report) => <PromptSection view={view(report)} />, '用户同意 2540 ms'],
    ['prompts: one that stayed', (report) => <PromptSection view={view(report)} />, '一直显示'],
    ['filing: a look-alike link', (report) => <FilingSection view={view(report)} />, '疑似仿冒的官方地址'],
    ['filing: what is wrong with the number', (report) => <FilingSection view={view(report)} />, '占位号码'],
    ['personal information: in the clear', (report) => <PersonalInfoSection view={view(report)} />, '明文传输'],
    ['personal information: after refusal', (report) => <PersonalInfoSection view={view(report)} />, '拒绝后'],
    ['pages: a gap in words', (report) => <PageSection view={view(report)} />, '一直没有稳定下来'],
  ])('%s', (_name, render, expected) => {
    expect(words(render(badReport()))).toContain(expected);
  });

  it('says what was not watched, and not that all was', () => {
    const armed = { probe: false, observer: true, network: false, lateStart: true, gaps: ['made-up-gap'] };
    const text = words(<PageSection view={view(emptyReport({ pages: [page('p1', 'live', '/', '', { armed })] }))} />);
    expect(text).toContain('没有监测脚本调用');
    expect(text).toContain('没有监测网络');
    expect(text).toContain('监测开始时页面已经打开');
    expect(text).toContain('made-up-gap');
    expect(text).not.toContain('均已监测');
    expect(text).not.toContain('没有监测页面画面');
  });
});

describe('DataTable', () => {
  it('heads rows and columns', () => {
    const columns = [
      { head: { zh: '名', en: 'Name' }, cell: (row: string) => row },
      { head: { zh: '长', en: 'Length' }, cell: (row: string) => row.length },
    ];
    const html = renderToString(
      <DataTable columns={columns} label={{ zh: '表', en: 'Table' }} rowId={(row) => `r-${row}`} rows={['ab']} />,
    );
    expect(html).toContain('<th class="row-head" scope="row">ab</th>');
    expect(html).toContain('<tr id="r-ab">');
    expect(html.match(/scope="col"/g)?.length).toBe(2);
  });
});

describe('anchor', () => {
  it.each([
    ['p1', 'page-p1'],
    ['a b', 'page-a_20b'],
    ['a_b', 'page-a_5fb'],
    ['"><x', 'page-_22_3e_3cx'],
    ['页', 'page-_9875'],
  ])('%s', (id, expected) => {
    expect(anchor('page', id)).toBe(expected);
    expect(linkTo('page', id)).toBe(`#${expected}`);
  });
});

describe('times', () => {
  it.each([
    ['2025-03-01T08:05:09.000Z', '2025-03-01 16:05:09'],
    ['2025-12-31T23:30:00Z', '2026-01-01 07:30:00'],
    ['2025-03-01T08:05:09+08:00', '2025-03-01 08:05:09'],
    ['yesterday', 'yesterday'],
    ['+275760-09-13T00:00:00.000Z', '+275760-09-13T00:00:00.000Z'],
  ])('%s', (iso, expected) => {
    expect(beijingTime(iso)).toBe(expected);
  });

  it.each([
    ['2025-03-01T08:00:00Z', '2025-03-01T08:02:12.400Z', 132],
    ['2025-03-01T08:00:00Z', 'later', null],
    ['2025-03-01T08:00:00Z', '2025-03-01T07:00:00Z', null],
  ])('from %s to %s', (start, end, seconds) => {
    expect(secondsBetween(start, end)).toBe(seconds);
  });
});
