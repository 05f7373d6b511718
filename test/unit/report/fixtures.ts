import type { Report, ReportPage, ReportPrompt, ReportResult, ReportRun } from '@/lib/model/report';
import type { Bilingual, Outcome, Pass, Severity } from '@/lib/model/vocabulary';

/** Builders of reports for tests: complete rows with ordinary values, of which a test states only what it is about. */

export const SHOP = 'https://shop.example.com/#';

export function runFacts(over: Partial<ReportRun> = {}): ReportRun {
  return {
    startedAt: '2025-03-01T08:05:09.000Z',
    endedAt: '2025-03-01T08:07:21.000Z',
    source: 'scan',
    container: 'browser',
    profile: 'web',
    device: 'phone 390×844',
    lang: 'zh',
    browser: 'Chromium 140.0.7300.2',
    consentPasses: ['untouched', 'reject', 'accept'],
    ...over,
  };
}

export function page(id: string, pass: Pass, path: string, title: string, over: Partial<ReportPage> = {}): ReportPage {
  return {
    id,
    url: path.includes(':') ? path : `${SHOP}${path}`,
    title,
    pass,
    status: 'audited',
    error: null,
    firstPaintMs: 84,
    contentAtMs: 460,
    firstGestureMs: pass === 'untouched' ? null : 2140,
    armed: { probe: true, observer: true, network: true, lateStart: false, gaps: [] },
    ...over,
  };
}

export function prompt(id: string, on: ReportPage, over: Partial<ReportPrompt> = {}): ReportPrompt {
  return {
    id,
    pageId: on.id,
    pass: on.pass,
    kind: 'phone',
    source: 'dom',
    shownAtMs: 310,
    hiddenAtMs: null,
    text: '申请获取你的手机号\n登录后享受更多优惠，为了给您提供更好的服务',
    buttons: [
      { text: '手机号快捷登录', role: 'accept' },
      { text: '用户协议', role: 'link' },
    ],
    beforeContent: true,
    beforeGesture: true,
    canDecline: false,
    purpose: 'vague',
    inducement: true,
    preticked: false,
    coverage: 0.93,
    selector: 'body > div.van-popup.login-sheet',
    answer: null,
    ...over,
  };
}

/** What a rule says of itself in fixtures; the texts are made up, the shape is the contract's. */
export interface RuleText {
  readonly ruleId: string;
  readonly category: ReportResult['category'];
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly fix: Bilingual;
  readonly clauses: ReportResult['clauses'];
}

export const PHONE_FIRST: RuleText = {
  ruleId: 'AUTH-001',
  category: 'authorization',
  severity: 'critical',
  title: { zh: '内容出现前索取授权', en: 'Authorization requested before any content' },
  fix: {
    zh: '让用户先看到页面内容，在用户点击需要手机号的功能时再请求。',
    en: 'Let users see the page first and ask when they tap a function that needs the phone number.',
  },
  clauses: [
    {
      document: '《微信小程序平台运营规范》',
      article: '第15条',
      verified: false,
    },
    {
      document: '《App违法违规收集使用个人信息行为认定方法》',
      number: '国信办秘字〔2019〕191号',
      article: '三、1',
      date: '2019-11-28',
      verified: true,
    },
  ],
};

export const NO_REFUSAL: RuleText = {
  ruleId: 'AUTH-007',
  category: 'authorization',
  severity: 'high',
  title: { zh: '授权弹窗无法拒绝', en: 'The prompt cannot be declined' },
  fix: {
    zh: '提供同样显眼的拒绝或关闭按钮。',
    en: 'Offer a refusal or close button that is as visible as the acceptance.',
  },
  clauses: [{ document: '《个人信息保护法》', article: '第16条', date: '2021-11-01', verified: true }],
};

export const ASKED_AGAIN: RuleText = {
  ruleId: 'AUTH-008',
  category: 'authorization',
  severity: 'high',
  title: { zh: '拒绝后反复弹窗', en: 'Asked again after refusing' },
  fix: { zh: '拒绝后 48 小时内不再请求。', en: 'Do not ask again for 48 hours after a refusal.' },
  clauses: [{ document: '《App违法违规收集使用个人信息行为认定方法》', article: '三、2', verified: true }],
};

export const NO_NUMBER: RuleText = {
  ruleId: 'FIL-001',
  category: 'filing',
  severity: 'medium',
  title: { zh: '未显示备案号', en: 'No filing number shown' },
  fix: {
    zh: '在页面底部居中显示备案号并链接到工信部备案系统。',
    en: 'Show the filing number at the bottom of the page, linked to the ministry’s register.',
  },
  clauses: [{ document: '《互联网信息服务管理办法》', number: '国务院令第292号', article: '第12条', verified: true }],
};

export const CLEAR_TEXT: RuleText = {
  ruleId: 'TRAN-001',
  category: 'transmission',
  severity: 'critical',
  title: { zh: '明文传输个人信息', en: 'Personal information sent in the clear' },
  fix: { zh: '改用 HTTPS。', en: 'Use HTTPS.' },
  clauses: [{ document: '《个人信息保护法》', article: '第51条', verified: true }],
};

export const IN_URL: RuleText = {
  ruleId: 'TRAN-002',
  category: 'transmission',
  severity: 'high',
  title: { zh: '网址中携带个人信息', en: 'Personal information in an address' },
  fix: { zh: '改用请求正文传递。', en: 'Send it in the request body.' },
  clauses: [{ document: '《个人信息保护法》', article: '第51条', verified: true }],
};

export const EARLY_TRACKING: RuleText = {
  ruleId: 'CONS-005',
  category: 'consent',
  severity: 'high',
  title: { zh: '同意前开始收集', en: 'Collection before consent' },
  fix: { zh: '用户同意之后再加载统计脚本。', en: 'Load analytics after consent only.' },
  clauses: [{ document: '《App违法违规收集使用个人信息行为认定方法》', article: '三、1', verified: true }],
};

export const NO_POLICY: RuleText = {
  ruleId: 'POL-001',
  category: 'policy',
  severity: 'low',
  title: { zh: '没有隐私政策', en: 'No privacy policy' },
  fix: { zh: '提供可随时打开的隐私政策。', en: 'Offer a privacy policy that can be opened at any time.' },
  clauses: [],
};

export function result(
  rule: RuleText,
  on: ReportPage,
  outcome: Outcome,
  over: Partial<ReportResult> = {},
): ReportResult {
  const found = outcome === 'failed' || outcome === 'cantTell';
  const subject = over.message?.zh ?? '';
  return {
    ...rule,
    outcome,
    pageId: on.id,
    pass: on.pass,
    message: found
      ? { zh: `${rule.title.zh}（疑似）`, en: `Suspected: ${rule.title.en}` }
      : { zh: '已检查，未发现问题', en: 'Checked, nothing found' },
    atMs: found ? 310 : null,
    phase: found ? 'blank' : null,
    evidence: [],
    fingerprint: printOf(`${rule.ruleId}|${on.url}|${on.pass}|${subject}`),
    ...over,
  };
}

/** Sixteen hex digits from a text, stable; not the product's own hash. */
function printOf(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 0x01000193) >>> 0;
    low = Math.imul(low + code, 0x85ebca6b) >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** A report without rows: nothing could be opened, or nothing was asked for. */
export function emptyReport(over: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'miniaudit', version: '0.1.0' },
    run: runFacts(),
    pages: [],
    results: [],
    prompts: [],
    filing: [],
    personalInfo: [],
    apiCalls: [],
    thirdParties: [],
    dossiers: [],
    documents: [],
    shots: [],
    notTested: [],
    ...over,
  };
}
