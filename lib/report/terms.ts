import type { ReportResult, ReportRun, ReportShot } from '@/lib/model/report';
import type {
  Bilingual,
  ButtonRole,
  Category,
  Channel,
  ConsentState,
  Container,
  FilingKind,
  InfoBasis,
  InfoType,
  LinkVerdict,
  Outcome,
  Phase,
  Profile,
  PromptKind,
  PromptSource,
  Purpose,
  Severity,
} from '@/lib/model/vocabulary';
import { INFO_TYPES } from '@/lib/model/vocabulary';
import { describeInfo } from '@/lib/recognise/personal-info/labels';

/** The closed word lists of the contract in words for people. */

type Terms<K extends string> = Readonly<Record<K, Bilingual>>;

/** The label of a word; a word that this version does not know stands for itself. */
export function labelOf<K extends string>(terms: Terms<K>, word: K): Bilingual {
  return Object.hasOwn(terms, word) ? terms[word] : { zh: word, en: word };
}

export const SEVERITY_TERMS: Terms<Severity> = {
  critical: { zh: '严重', en: 'Critical' },
  high: { zh: '高', en: 'High' },
  medium: { zh: '中', en: 'Medium' },
  low: { zh: '低', en: 'Low' },
  info: { zh: '提示', en: 'Info' },
};

export const OUTCOME_TERMS: Terms<Outcome> = {
  failed: { zh: '疑似违规', en: 'Suspected violation' },
  cantTell: { zh: '需要人工判断', en: 'Needs a person' },
  passed: { zh: '通过', en: 'Passed' },
  inapplicable: { zh: '不适用', en: 'Not applicable' },
  untested: { zh: '未测试', en: 'Not tested' },
};

export const CATEGORY_TERMS: Terms<Category> = {
  authorization: { zh: '授权索取', en: 'Authorization requests' },
  consent: { zh: '同意', en: 'Consent' },
  policy: { zh: '隐私政策', en: 'Privacy policy' },
  transmission: { zh: '传输与存储', en: 'Transmission and storage' },
  sharing: { zh: '第三方共享', en: 'Sharing' },
  necessity: { zh: '必要性', en: 'Necessity' },
  credentials: { zh: '账号与凭证', en: 'Credentials' },
  rights: { zh: '用户权利', en: 'User rights' },
  filing: { zh: '备案', en: 'Filing' },
  ads: { zh: '广告', en: 'Advertising' },
};

export const PHASE_TERMS: Terms<Phase> = {
  blank: { zh: '内容出现前', en: 'before content' },
  arrived: { zh: '内容已出现，用户尚未操作', en: 'content shown, user idle' },
  browsing: { zh: '浏览中', en: 'browsing' },
  input: { zh: '填写中', en: 'filling in' },
  transaction: { zh: '下单或支付', en: 'ordering or paying' },
};

export const CONSENT_TERMS: Terms<ConsentState> = {
  unasked: { zh: '同意前：尚未征求', en: 'before consent: not asked yet' },
  asked: { zh: '同意前：已征求，未答复', en: 'before consent: asked, no answer yet' },
  agreed: { zh: '同意后', en: 'after consent' },
  refused: { zh: '拒绝后', en: 'after refusal' },
  dismissed: { zh: '关闭提示后，未同意', en: 'notice closed, no consent' },
  withdrawn: { zh: '撤回同意后', en: 'after withdrawal' },
};

export const CONTAINER_TERMS: Terms<Container> = {
  browser: { zh: '普通浏览器', en: 'plain browser' },
  wechat: { zh: '微信', en: 'WeChat' },
  alipay: { zh: '支付宝', en: 'Alipay' },
  douyin: { zh: '抖音', en: 'Douyin' },
  baidu: { zh: '百度', en: 'Baidu' },
  qq: { zh: 'QQ', en: 'QQ' },
  kuaishou: { zh: '快手', en: 'Kuaishou' },
  jd: { zh: '京东', en: 'JD' },
  dingtalk: { zh: '钉钉', en: 'DingTalk' },
};

export const PROFILE_TERMS: Terms<Profile> = {
  web: { zh: '网页', en: 'web page' },
  'mini-program': { zh: '小程序', en: 'mini-program' },
};

export const RUN_SOURCE_TERMS: Terms<ReportRun['source']> = {
  scan: { zh: '命令行自动走查', en: 'unattended scan' },
  attach: { zh: '附加到运行中的浏览器或设备', en: 'attached to a running browser or device' },
  har: { zh: 'HAR 抓包文件', en: 'HAR file' },
  extension: { zh: '浏览器扩展，人工操作', en: 'browser extension, by hand' },
};

export const PROMPT_KIND_TERMS: Terms<PromptKind> = {
  phone: { zh: '手机号', en: 'phone number' },
  location: { zh: '位置', en: 'location' },
  profile: { zh: '头像昵称等资料', en: 'profile' },
  camera: { zh: '相机', en: 'camera' },
  microphone: { zh: '麦克风', en: 'microphone' },
  album: { zh: '相册', en: 'photo album' },
  contacts: { zh: '通讯录', en: 'contacts' },
  clipboard: { zh: '剪贴板', en: 'clipboard' },
  notification: { zh: '通知', en: 'notifications' },
  subscription: { zh: '订阅消息', en: 'message subscription' },
  realname: { zh: '实名认证', en: 'real-name verification' },
  payment: { zh: '支付', en: 'payment' },
  login: { zh: '登录', en: 'log-in' },
  'privacy-consent': { zh: '隐私政策同意', en: 'privacy consent' },
  other: { zh: '其他', en: 'other' },
};

export const PROMPT_SOURCE_TERMS: Terms<PromptSource> = {
  dom: { zh: '页面自己画的弹层', en: 'drawn by the page' },
  native: { zh: '浏览器权限弹窗', en: 'browser permission prompt' },
  bridge: { zh: '宿主应用弹窗', en: 'host app prompt' },
  dialog: { zh: 'alert / confirm / prompt 对话框', en: 'alert / confirm / prompt dialog' },
  redirect: { zh: '跳转到授权页', en: 'redirect to an authorization page' },
};

export const ROLE_TERMS: Terms<ButtonRole> = {
  accept: { zh: '同意', en: 'accept' },
  reject: { zh: '拒绝', en: 'reject' },
  close: { zh: '关闭', en: 'close' },
  link: { zh: '链接', en: 'link' },
  other: { zh: '其他', en: 'other' },
};

export const PURPOSE_TERMS: Terms<Purpose> = {
  stated: { zh: '已说明', en: 'stated' },
  vague: { zh: '含糊', en: 'vague' },
  absent: { zh: '未说明', en: 'absent' },
};

export const FILING_KIND_TERMS: Terms<FilingKind> = {
  icp: { zh: 'ICP 备案号（主体）', en: 'ICP filing number (operator)' },
  'icp-website': { zh: 'ICP 备案号（网站）', en: 'ICP filing number (website)' },
  'icp-app': { zh: 'ICP 备案号（App）', en: 'ICP filing number (app)' },
  'icp-miniprogram': { zh: 'ICP 备案号（小程序）', en: 'ICP filing number (mini-program)' },
  'icp-quickapp': { zh: 'ICP 备案号（快应用）', en: 'ICP filing number (quick app)' },
  'icp-licence': { zh: '增值电信业务经营许可证（ICP 证）', en: 'ICP licence' },
  'public-security': { zh: '公安联网备案号', en: 'public-security filing number' },
};

export const LINK_VERDICT_TERMS: Terms<LinkVerdict> = {
  ok: { zh: '链接正确', en: 'correct link' },
  text: { zh: '以文字或复制方式给出官方网址', en: 'official address as text or copy action' },
  outdated: { zh: '链接到旧的官方地址', en: 'links to an old official address' },
  wrong: { zh: '链接到别处', en: 'links elsewhere' },
  lookalike: { zh: '疑似仿冒的官方地址', en: 'look-alike of the official address' },
  absent: { zh: '没有链接', en: 'no link' },
};

export const CHANNEL_TERMS: Terms<Channel> = {
  url: { zh: '网址', en: 'URL' },
  body: { zh: '请求正文', en: 'request body' },
  header: { zh: '请求头', en: 'request header' },
  cookie: { zh: 'Cookie', en: 'cookie' },
  websocket: { zh: 'WebSocket', en: 'WebSocket' },
  'local-storage': { zh: '本地存储 localStorage', en: 'localStorage' },
  'session-storage': { zh: '会话存储 sessionStorage', en: 'sessionStorage' },
  indexeddb: { zh: 'IndexedDB', en: 'IndexedDB' },
};

export const BASIS_TERMS: Terms<InfoBasis> = {
  canary: { zh: '测试人员声明的值', en: 'a value the tester declared' },
  typed: { zh: '在页面上填写的值', en: 'a value typed into the page' },
  pattern: { zh: '按格式识别', en: 'recognised by its format' },
};

export const SHOT_TERMS: Terms<ReportShot['reason']> = {
  'before-prompt': { zh: '弹窗出现前', en: 'before the prompt' },
  prompt: { zh: '弹窗出现时', en: 'with the prompt' },
  content: { zh: '内容出现时', en: 'content appears' },
  settled: { zh: '页面稳定后', en: 'page settled' },
  end: { zh: '本轮结束时', en: 'end of the pass' },
  finding: { zh: '问题所在处', en: 'where the finding is' },
};

export const EVIDENCE_TERMS: Terms<ReportResult['evidence'][number]['kind']> = {
  prompt: { zh: '弹窗', en: 'Prompt' },
  request: { zh: '请求', en: 'Request' },
  api: { zh: '接口调用', en: 'API call' },
  element: { zh: '页面元素', en: 'Element' },
  storage: { zh: '存储', en: 'Storage' },
  text: { zh: '原文', en: 'Words on the page' },
  screenshot: { zh: '截图', en: 'Picture' },
};

const INFO_TYPE_WORDS: ReadonlySet<string> = new Set(INFO_TYPES);

/** Name of a type of personal information. */
export function infoLabel(type: InfoType): Bilingual {
  return INFO_TYPE_WORDS.has(type) ? describeInfo(type) : { zh: type, en: type };
}
