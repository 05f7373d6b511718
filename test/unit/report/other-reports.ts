import type { Report } from '@/lib/model/report';
import { emptyReport, NO_NUMBER, NO_REFUSAL, PHONE_FIRST, page, prompt, result, runFacts } from './fixtures';
import { document } from './operator-rows';

/** A shop put right: a privacy notice that can be refused, a number, nothing found. */
export function cleanReport(): Report {
  const home = page('p1', 'untouched', '/', '优选商城');
  const refused = page('p2', 'reject', '/', '优选商城');
  return emptyReport({
    run: runFacts({ consentPasses: ['untouched', 'reject'] }),
    pages: [home, refused],
    results: [home, refused].flatMap((one) =>
      [PHONE_FIRST, NO_REFUSAL, NO_NUMBER].map((rule) => result(rule, one, 'passed')),
    ),
    prompts: [
      prompt('prompt-1', home, {
        kind: 'privacy-consent',
        text: '请阅读并同意《隐私政策》',
        buttons: [
          { text: '同意', role: 'accept' },
          { text: '不同意', role: 'reject' },
        ],
        beforeContent: false,
        canDecline: true,
        purpose: 'stated',
        inducement: false,
        coverage: 0.4,
      }),
    ],
  });
}

/** Addresses that could not be opened beside one that could. */
export function lostReport(): Report {
  const home = page('p1', 'untouched', '/', '优选商城');
  const lost = { status: 'failed', firstPaintMs: null, contentAtMs: null } as const;
  const gone = page('p2', 'untouched', 'https://gone.example.com/', '', {
    ...lost,
    error:
      '找不到主机，请检查地址拼写或网络 / host not found: check the address or the network (net::ERR_NAME_NOT_RESOLVED)',
  });
  const missing = page('p3', 'reject', 'https://shop.example.com/404', '', {
    ...lost,
    error: '服务器返回 HTTP 404 / the server answered HTTP 404',
  });
  const untested = { zh: '页面未能打开，没有检查', en: 'The page could not be opened, nothing was checked' };
  return emptyReport({
    pages: [home, gone, missing],
    results: [
      result(PHONE_FIRST, home, 'passed'),
      result(PHONE_FIRST, gone, 'untested', { message: untested }),
      result(PHONE_FIRST, missing, 'untested', { message: untested }),
      result(NO_NUMBER, missing, 'untested', { message: untested }),
    ],
    notTested: [{ ruleId: 'FIL-001', reason: untested }],
  });
}

/** The same text in every field that a page, a file name or a tester can reach. */
export function hostileReport(text: string): Report {
  const both = { zh: text, en: text };
  const home = page('p1', `flow:${text}`, '/', text, {
    url: text,
    error: text,
    armed: { probe: false, observer: false, network: false, lateStart: true, gaps: [text] },
  });
  const lost = page('p2', 'reject', '/', text, { url: text, status: 'failed', error: text });
  const rule = {
    ...PHONE_FIRST,
    title: both,
    fix: both,
    clauses: [{ document: text, number: text, article: text, date: text, verified: true }],
  };
  const evidence = (['request', 'api', 'element', 'storage', 'text', 'prompt', 'screenshot'] as const).map((kind) => ({
    kind,
    ref: text,
  }));
  return emptyReport({
    tool: { name: 'miniaudit', version: text },
    run: runFacts({ startedAt: text, endedAt: text, device: text, browser: text, consentPasses: [`flow:${text}`] }),
    pages: [home, lost],
    results: [
      result(rule, home, 'failed', { message: both, fingerprint: text, evidence }),
      result(rule, home, 'failed', {
        message: both,
        fingerprint: `${text}2`,
        evidence: [{ kind: 'prompt', ref: 'prompt-1' }],
      }),
      result({ ...rule, ruleId: 'AUTH-007' }, home, 'cantTell', { message: both, evidence }),
      result({ ...rule, ruleId: 'AUTH-008' }, home, 'untested', { message: both }),
    ],
    prompts: [prompt('prompt-1', home, { text, selector: text, buttons: [{ text, role: 'accept' }] })],
    filing: [
      {
        pageId: 'p1',
        kind: 'icp',
        text,
        valid: false,
        problem: text,
        visible: false,
        atBottom: false,
        centred: true,
        link: text,
        linkBelow: true,
        linkVerdict: 'lookalike',
      },
    ],
    personalInfo: [
      {
        pageId: 'p1',
        pass: 'untouched',
        type: 'phone',
        masked: text,
        basis: 'pattern',
        confidence: 0.8,
        channel: 'url',
        encoding: [text],
        secure: false,
        party: 'third',
        host: text,
        operator: text,
        atMs: 10,
        phase: 'blank',
        consent: 'unasked',
        request: { method: text, url: text, harEntry: 3 },
      },
    ],
    apiCalls: [
      {
        pageId: 'p1',
        pass: 'untouched',
        api: text,
        container: 'wechat',
        info: text,
        atMs: 5,
        phase: 'blank',
        consent: 'unasked',
        caller: text,
      },
    ],
    thirdParties: [
      { host: text, operator: text, purpose: text, requests: 1, firstAtMs: 5, firstPageId: 'p1', consent: 'unasked' },
    ],
    dossiers: [
      {
        pageId: 'p1',
        entries: (['footer', 'filing-subject', 'credit-code'] as const).map((slot) => ({
          slot,
          state: 'found',
          value: text,
          words: `${text} ${text}`,
          url: text,
          pageId: 'p1',
          valid: false,
          match: 'differs',
        })),
        conclusions: [{ about: 'name', verdict: 'differs', message: both }],
      },
    ],
    documents: [
      document('document-1', { linkText: text, title: `${text}.`, url: text, finalUrl: `${text}?`, updated: text }),
    ],
    shots: [
      { id: 'shot-1', pageId: 'p1', pass: 'untouched', file: text, atMs: 3, reason: 'prompt', promptId: 'prompt-1' },
    ],
    notTested: [{ ruleId: 'ADS-001', reason: text }],
  });
}
