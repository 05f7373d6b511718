import { describe, expect, test } from 'vitest';
import type { Report, ReportPage, ReportResult } from '@/lib/model/report';
import type { Outcome, Pass } from '@/lib/model/vocabulary';
import { compareWithExpected } from '@/test/sample/compare';
import type { ExpectedFault } from '@/test/sample/expectation';

const FAULT: ExpectedFault = { route: '/xihu/#/goods/:id', pass: 'accept', ruleId: 'AUTH-003', why: '' };
const ADDRESS = 'https://h5.xiuqingtea.cn/xihu/#/goods/101';

function page(url: string, pass: Pass): ReportPage {
  return {
    id: 'p1',
    url,
    title: '',
    pass,
    status: 'audited',
    error: null,
    firstPaintMs: null,
    contentAtMs: null,
    firstGestureMs: null,
    armed: { probe: true, observer: true, network: true, lateStart: false, gaps: [] },
  };
}

function result(ruleId: string, outcome: Outcome, pass: Pass): ReportResult {
  return {
    ruleId,
    category: 'authorization',
    outcome,
    severity: 'high',
    pageId: 'p1',
    pass,
    message: { zh: '', en: '' },
    title: { zh: '', en: '' },
    atMs: null,
    phase: null,
    evidence: [],
    fingerprint: '',
    clauses: [],
    fix: { zh: '', en: '' },
  };
}

function report(url: string, ruleId: string, outcome: Outcome, pass: Pass): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'miniaudit', version: '0.0.0' },
    run: {
      startedAt: '',
      endedAt: '',
      source: 'scan',
      container: 'browser',
      profile: 'web',
      device: '',
      lang: 'zh',
      browser: '',
      consentPasses: [pass],
    },
    pages: [page(url, pass)],
    results: [result(ruleId, outcome, pass)],
    prompts: [],
    filing: [],
    personalInfo: [],
    apiCalls: [],
    thirdParties: [],
    dossiers: [],
    documents: [],
    shots: [],
    notTested: [],
  };
}

describe('compareWithExpected', () => {
  test.each<[string, Report, number, number]>([
    ['the fault where and when it is listed', report(ADDRESS, 'AUTH-003', 'failed', 'accept'), 0, 0],
    ['only in another pass: no second fault, but not shown', report(ADDRESS, 'AUTH-003', 'failed', 'reject'), 1, 0],
    ['only a doubt', report(ADDRESS, 'AUTH-003', 'cantTell', 'accept'), 1, 0],
    ['another rule on the route', report(ADDRESS, 'AUTH-001', 'failed', 'accept'), 1, 1],
    ['the rule on another route', report('https://h5.xiuqingtea.cn/xihu/#/', 'AUTH-003', 'failed', 'accept'), 1, 1],
    ['a longer route', report(`${ADDRESS}/more`, 'AUTH-003', 'failed', 'accept'), 1, 1],
    ['nothing failed', report(ADDRESS, 'AUTH-003', 'passed', 'accept'), 1, 0],
  ])('%s', (_what, given, missing, unexpected) => {
    const comparison = compareWithExpected(given, [FAULT]);
    expect([comparison.missing.length, comparison.unexpected.length]).toEqual([missing, unexpected]);
  });
});
