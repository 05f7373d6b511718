import type { Report, ReportResult } from '@/lib/model/report';
import { HOMES, ORDERS, PAGES, PROMPTS, REFUSED, SHOTS, STILLS } from './bad-walks';
import {
  ASKED_AGAIN,
  CLEAR_TEXT,
  EARLY_TRACKING,
  emptyReport,
  IN_URL,
  NO_NUMBER,
  NO_POLICY,
  NO_REFUSAL,
  PHONE_FIRST,
  result,
} from './fixtures';
import { DOCUMENTS, dossier } from './operator-rows';

const FINDINGS: readonly ReportResult[] = [
  ...HOMES.map((home, index) =>
    result(PHONE_FIRST, home, 'failed', {
      atMs: 310 + 12 * index,
      message: {
        zh: `手机号授权弹窗在打开页面后 ${310 + 12 * index} ms 出现，此时页面还没有任何内容，疑似强制授权。`,
        en: `A phone number prompt appeared ${310 + 12 * index} ms after opening, before any content: suspected forced authorization.`,
      },
      evidence: [
        { kind: 'prompt', ref: `prompt-${index + 1}` },
        { kind: 'element', ref: 'body > div.van-popup.login-sheet' },
      ],
    }),
  ),
  ...HOMES.map((home, index) =>
    result(NO_REFUSAL, home, 'failed', {
      message: { zh: '弹窗上没有拒绝或关闭按钮。', en: 'The prompt has neither a refusal nor a close button.' },
      evidence: [{ kind: 'prompt', ref: `prompt-${index + 1}` }],
    }),
  ),
  ...REFUSED.slice(1, 3).map((one, index) =>
    result(ASKED_AGAIN, one, 'failed', {
      atMs: 900,
      phase: 'browsing',
      message: {
        zh: '拒绝位置授权后，换一个页面又弹出同样的请求。',
        en: 'After refusing the location request the next page asked again.',
      },
      evidence: [
        { kind: 'prompt', ref: `prompt-${4 + index}` },
        { kind: 'api', ref: 'navigator.geolocation.getCurrentPosition' },
      ],
    }),
  ),
  ...PAGES.map((one) =>
    result(NO_NUMBER, one, 'failed', {
      atMs: null,
      phase: null,
      message: { zh: '页面上没有看到备案号。', en: 'No filing number was seen on the page.' },
    }),
  ),
  ...ORDERS.map((order) =>
    result(CLEAR_TEXT, order, 'failed', {
      atMs: 4210,
      phase: 'input',
      message: {
        zh: '手机号 138****8000 以明文发送到 http://api.example.com。',
        en: 'The phone number 138****8000 was sent in the clear to http://api.example.com.',
      },
      evidence: [{ kind: 'request', ref: 'http://api.example.com/order/create?mobile=138****8000' }],
    }),
  ),
  ...ORDERS.slice(0, 1).map((order) =>
    result(IN_URL, order, 'failed', {
      severity: 'critical',
      baseSeverity: 'high',
      atMs: 4210,
      phase: 'input',
      evidence: [
        {
          kind: 'request',
          ref: `http://api.example.com/order/create?mobile=138****8000&trace=${'0123456789abcdef'.repeat(30)}`,
        },
      ],
    }),
  ),
  ...HOMES.slice(0, 2).map((home) =>
    result(EARLY_TRACKING, home, 'failed', {
      atMs: 120,
      message: {
        zh: '用户同意前已向统计服务 hm.baidu.com 发送请求。',
        en: 'A request went to the analytics host hm.baidu.com before consent.',
      },
      evidence: [
        { kind: 'request', ref: 'https://hm.baidu.com/hm.js?0123456789abcdef' },
        { kind: 'storage', ref: 'localStorage: Hm_lvt_0123' },
      ],
    }),
  ),
  ...HOMES.slice(0, 1).map((home) =>
    result(NO_POLICY, home, 'cantTell', {
      atMs: null,
      phase: null,
      message: {
        zh: '找到“服务条款”链接，但无法确认其中是否包含隐私政策。',
        en: 'A link “服务条款” was found; whether it holds a privacy policy could not be told.',
      },
      evidence: [{ kind: 'text', ref: '登录即代表同意《服务条款》' }],
    }),
  ),
];

const OTHERS: readonly ReportResult[] = [
  ...PAGES.filter((one) => !HOMES.includes(one)).map((one) => result(PHONE_FIRST, one, 'passed')),
  ...HOMES.map((home) =>
    result(ASKED_AGAIN, home, 'inapplicable', {
      message: { zh: '本页没有出现该规则针对的情形', en: 'What the rule is about did not occur on this page' },
    }),
  ),
  ...ORDERS.map((order) =>
    result(NO_POLICY, order, 'untested', {
      message: {
        zh: '本页没有采集所需的证据：policy-link-shown',
        en: 'Evidence that the rule needs was not collected on this page: policy-link-shown',
      },
    }),
  ),
];

/** About thirty findings of eight rules over three passes. */
export function badReport(): Report {
  return emptyReport({
    pages: PAGES,
    results: [...FINDINGS, ...OTHERS],
    prompts: PROMPTS,
    shots: [...SHOTS, ...STILLS],
    filing: [
      {
        pageId: 'p5',
        kind: 'icp-website',
        text: '粤ICP备12345678号-1',
        valid: true,
        problem: null,
        visible: true,
        atBottom: true,
        centred: true,
        link: 'https://beian.miit.gov.cn/',
        linkBelow: false,
        linkVerdict: 'ok',
      },
      {
        pageId: 'p9',
        kind: 'icp-website',
        text: '粤ICP备12345678号-1',
        valid: true,
        problem: null,
        visible: true,
        atBottom: true,
        centred: true,
        link: 'https://beian.miit.gov.cn/',
        linkBelow: false,
        linkVerdict: 'ok',
      },
      {
        pageId: 'p5',
        kind: 'icp',
        text: '京ICP备XXXXXXXX号',
        valid: false,
        problem: 'placeholder',
        visible: false,
        atBottom: false,
        centred: false,
        link: 'http://beian.miit.gov.cn.example.com/',
        linkBelow: true,
        linkVerdict: 'lookalike',
      },
    ],
    personalInfo: ORDERS.map((order) => ({
      pageId: order.id,
      pass: order.pass,
      type: 'phone' as const,
      masked: '138****8000',
      basis: 'typed' as const,
      confidence: 1,
      channel: 'url' as const,
      encoding: ['plain'],
      secure: false,
      party: 'third' as const,
      host: 'api.example.com',
      operator: null,
      atMs: 4210,
      phase: 'input' as const,
      consent: order.pass === 'accept' ? ('agreed' as const) : ('refused' as const),
      request: { method: 'POST', url: 'http://api.example.com/order/create?mobile=138****8000', harEntry: null },
    })),
    apiCalls: REFUSED.slice(1, 3).map((one) => ({
      pageId: one.id,
      pass: one.pass,
      api: 'navigator.geolocation.getCurrentPosition',
      container: 'browser' as const,
      info: 'location',
      atMs: 890,
      phase: 'browsing' as const,
      consent: 'refused' as const,
      caller: 'https://shop.example.com/static/js/chunk-vendors.8f3c1a.js:1:48213',
    })),
    thirdParties: [
      {
        host: 'api.example.com',
        operator: null,
        purpose: null,
        requests: 2,
        firstAtMs: 4210,
        firstPageId: 'p5',
        consent: 'refused',
      },
      {
        host: 'hm.baidu.com',
        operator: '北京百度网讯科技有限公司',
        purpose: 'analytics',
        requests: 9,
        firstAtMs: 120,
        firstPageId: 'p1',
        consent: 'unasked',
      },
    ],
    dossiers: [dossier()],
    documents: DOCUMENTS,
    notTested: [
      { ruleId: 'ADS-001', reason: { zh: '需要人工判断', en: 'A person has to decide' } },
      { ruleId: 'RGT-001', reason: '需要登录后的页面' },
    ],
  });
}
