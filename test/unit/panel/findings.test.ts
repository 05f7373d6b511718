import { describe, expect, it } from 'vitest';
import type { ReportResult } from '@/lib/model/report';
import { countByKind, findingsOf, firstUnfolded, groupByRule } from '@/lib/panel/findings';
import { emptyReport, NO_NUMBER, NO_POLICY, NO_REFUSAL, PHONE_FIRST, page, result } from '@/test/unit/report/fixtures';

const P1 = page('p1', 'live', '/', '首页');
const P2 = page('p2', 'live', '/list', '列表');
const STARTS = new Map([
  ['p1', 0],
  ['p2', 10_000],
]);

function of(results: readonly ReportResult[]) {
  return findingsOf(emptyReport({ pages: [P1, P2], results }), STARTS);
}

/** Groups in short: the rule, its severity, and the moments of its findings. */
function inShort(results: readonly ReportResult[]): readonly string[] {
  return groupByRule(of(results)).map(
    ({ ruleId, severity, undecided, findings }) =>
      `${ruleId} ${undecided ? 'person' : severity} ${findings.map(({ momentMs }) => momentMs).join(',')}`,
  );
}

describe('groupByRule', () => {
  it('puts the newest finding first, of groups and inside a group, whatever the visit', () => {
    const results = [
      result(PHONE_FIRST, P1, 'failed', { atMs: 900, fingerprint: 'a' }),
      result(PHONE_FIRST, P2, 'failed', { atMs: 100, fingerprint: 'b' }),
      result(NO_REFUSAL, P2, 'failed', { atMs: 300, fingerprint: 'c' }),
    ];
    expect(inShort(results)).toEqual([
      `${NO_REFUSAL.ruleId} ${NO_REFUSAL.severity} 10300`,
      `${PHONE_FIRST.ruleId} ${PHONE_FIRST.severity} 10100,900`,
    ]);
  });

  it.each<[string, ReportResult['outcome'], number]>([
    ['failed', 'failed', 1],
    ['for a person', 'cantTell', 1],
    ['passed', 'passed', 0],
    ['not tested', 'untested', 0],
    ['not applicable', 'inapplicable', 0],
  ])('takes findings only: %s', (_name, outcome, count) => {
    expect(of([result(NO_NUMBER, P1, outcome, {})])).toHaveLength(count);
  });

  it('counts a finding without a moment from the start of its visit', () => {
    expect(inShort([result(NO_NUMBER, P2, 'failed', { atMs: null })])[0]).toMatch(/ 10000$/);
  });

  it('takes the severity of what failed, not of what is undecided', () => {
    const results = [
      result(NO_NUMBER, P1, 'cantTell', { severity: 'critical', fingerprint: 'a' }),
      result(NO_NUMBER, P2, 'failed', { severity: 'low', fingerprint: 'b' }),
    ];
    expect(groupByRule(of(results))[0]).toMatchObject({ severity: 'low', undecided: false });
    expect(groupByRule(of(results.slice(0, 1)))[0]).toMatchObject({ severity: 'critical', undecided: true });
  });

  it('shows one severity only when asked', () => {
    const results = [
      result(NO_NUMBER, P1, 'failed', { severity: 'low', fingerprint: 'a' }),
      result(NO_POLICY, P1, 'failed', { severity: 'high', fingerprint: 'b' }),
    ];
    expect(groupByRule(of(results), 'high').map(({ ruleId }) => ruleId)).toEqual([NO_POLICY.ruleId]);
    expect(countByKind(of(results))).toEqual([
      { kind: 'high', count: 1 },
      { kind: 'low', count: 1 },
    ]);
  });
});

describe('order and kinds', () => {
  const results = [
    result({ ...NO_NUMBER, ruleId: 'A-001' }, P1, 'failed', { severity: 'low', atMs: 900, fingerprint: 'a' }),
    result({ ...NO_NUMBER, ruleId: 'A-002' }, P1, 'cantTell', { severity: 'critical', atMs: 950, fingerprint: 'b' }),
    result({ ...NO_NUMBER, ruleId: 'A-003' }, P1, 'failed', { severity: 'high', atMs: 100, fingerprint: 'c' }),
  ];

  it.each([
    ['newest', ['A-002', 'A-001', 'A-003']],
    ['worst', ['A-003', 'A-001', 'A-002']],
  ] as const)('%s first', (order, ids) => {
    expect(groupByRule(of(results), 'all', order).map(({ ruleId }) => ruleId)).toEqual(ids);
  });

  it('counts an undecided case for a person and towards no severity', () => {
    expect(countByKind(of(results))).toEqual([
      { kind: 'high', count: 1 },
      { kind: 'low', count: 1 },
      { kind: 'person', count: 1 },
    ]);
    expect(groupByRule(of(results), 'critical')).toEqual([]);
    expect(groupByRule(of(results), 'person').map(({ ruleId }) => ruleId)).toEqual(['A-002']);
  });
});

describe('firstUnfolded', () => {
  it('takes the three most severe, of equals the newest, undecided ones last', () => {
    const rows = [
      ['A-001', 'failed', 'low', 900],
      ['A-002', 'failed', 'high', 100],
      ['A-003', 'failed', 'high', 500],
      ['A-004', 'cantTell', 'critical', 950],
      ['A-005', 'failed', 'medium', 50],
    ] as const;
    const results = rows.map(([ruleId, outcome, severity, atMs]) =>
      result({ ...NO_NUMBER, ruleId }, P1, outcome, { severity, atMs, fingerprint: ruleId }),
    );
    expect(firstUnfolded(groupByRule(of(results)))).toEqual(['A-003', 'A-002', 'A-005']);
  });
});
