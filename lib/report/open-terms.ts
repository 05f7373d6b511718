import type { Bilingual, Pass } from '@/lib/model/vocabulary';
import { describeFilingProblem, FILING_PROBLEMS } from '@/lib/recognise/filing/problem';
import { INFO_KINDS } from '@/lib/recognise/interfaces/info-kinds';

/** Word lists that grow with the recorder and the catalogues: what is not listed stands for itself. */

const PASSES: Readonly<Record<string, Bilingual>> = {
  untouched: { zh: '未操作', en: 'Untouched' },
  reject: { zh: '拒绝后', en: 'After refusing' },
  accept: { zh: '同意后', en: 'After accepting' },
  live: { zh: '人工操作', en: 'By hand' },
};

/** Name of a pass; a recorded flow keeps the tester's own name. */
export function passLabel(pass: Pass): Bilingual {
  if (pass.startsWith('flow:')) {
    const name = pass.slice('flow:'.length);
    return { zh: `流程“${name}”`, en: `Flow “${name}”` };
  }
  return lookUp(PASSES, pass);
}

const GAPS: Readonly<Record<string, Bilingual>> = {
  'not-settled': {
    zh: '页面在时限内一直没有稳定下来，按当时的样子检查',
    en: 'The page never settled within the time limit and was audited as it stood',
  },
  worker: {
    zh: '页面使用了 Worker：其中的网络请求看得到，其他接口调用看不到',
    en: 'The page uses a worker: its network is seen, its other calls are not',
  },
  'service-worker': {
    zh: '页面使用了 Service Worker：只看得到它的网络请求',
    en: 'The page uses a service worker: only its network is seen',
  },
  'initial-window': {
    zh: '子框架刚创建、尚未载入时的调用看不到',
    en: 'Calls made in a child frame before it had loaded are not seen',
  },
  'child-frame': { zh: '有子框架没有被监测', en: 'A child frame was not watched' },
  'iframe-not-armed': { zh: '有子框架没有被监测', en: 'A child frame was not watched' },
  'worker-not-armed': { zh: '有 Worker 没有被监测', en: 'A worker was not watched' },
  'shared_worker-not-armed': { zh: '有共享 Worker 没有被监测', en: 'A shared worker was not watched' },
  'event-dropped': {
    zh: '有监测数据过大或格式不对，没有采用',
    en: 'Some observations were too large or malformed and were not used',
  },
  'event-cap': {
    zh: '同类事件过多，超出上限的部分没有逐条记录',
    en: 'Too many events of one kind: those beyond the limit were not recorded one by one',
  },
  'event-too-long': {
    zh: '有事件过长，没有记录',
    en: 'An event was too long and was not recorded',
  },
  'hook-failed': {
    zh: '有接口未能监测，对它的调用看不到',
    en: 'An interface could not be watched; calls to it are not seen',
  },
  'host-object-sealed': {
    zh: '宿主对象被锁定，对它的调用看不到',
    en: 'A host object is sealed; calls to it are not seen',
  },
  'observer-error': {
    zh: '观察页面画面时出错，部分画面可能没有记录',
    en: 'Watching what the page shows failed at one point; some of it may be missing',
  },
  'service-worker-not-watched': {
    zh: '有 Service Worker 没有被监测',
    en: 'A service worker was not watched',
  },
  'picture-cap': {
    zh: '这次检查的记录接近 30 MB 上限，之后不再截图',
    en: 'This audit came near its limit of 30 MB; no pictures were taken after this',
  },
  'session-cap': {
    zh: '这次检查的记录达到 30 MB 上限，之后的内容没有记录',
    en: 'This audit reached its limit of 30 MB; nothing after this was recorded',
  },
  'disk-full': {
    zh: '浏览器的存储空间一度写满，其间的内容可能没有记录',
    en: 'The browser’s storage was full for a while; what happened then may not have been recorded',
  },
  'requests-lost': {
    zh: '浏览器中断过本工具的后台，那一刻的网络请求可能没有记全',
    en: 'The browser stopped the tool’s background at one point; network requests of that moment may be missing',
  },
  screenshot: { zh: '有截图没有拍成', en: 'A picture could not be taken' },
  'page-closed': { zh: '页面在检查途中自行关闭', en: 'The page closed itself during the audit' },
  'new-window': { zh: '页面打开了新窗口，新窗口没有检查', en: 'The page opened a new window, which was not audited' },
  'network-unseen': {
    zh: '看不到浏览器自身的网络，只看到脚本发出的请求',
    en: 'The browser’s own network was not seen, only requests made by scripts',
  },
  'cross-origin-frame': {
    zh: '页内别的网站的框架没有检查',
    en: 'Frames of other sites in the page were not audited',
  },
  'late-access': {
    zh: '检查途中才获得所有网站的许可，此前的部分看不全',
    en: 'Access to all sites came during the audit; what was before was not fully seen',
  },
  'access-lost': {
    zh: '检查途中失去了所有网站的许可',
    en: 'Access to all sites was lost during the audit',
  },
  'left-origin': {
    zh: '页面跳到了没有获得许可的其他域名，之后没有检查',
    en: 'The page went to a domain without access; what followed was not audited',
  },
  'document-not-opened': {
    zh: '有政策或协议的入口没有打开：只有脚本知道它的地址，或超过了数量上限',
    en: 'An entry to a policy or an agreement was not opened: only a script knows its address, or there were too many',
  },
  canvas: { zh: '页面画在画布上，文字读不到', en: 'The page is drawn on a canvas; its words cannot be read' },
  'closed-shadow': { zh: '有封闭的影子节点，内部看不到', en: 'A closed shadow root hides its content' },
};

/** What an entry of `armed.gaps` means. */
export function gapLabel(gap: string): Bilingual {
  return lookUp(GAPS, gap);
}

const THIRD_PARTY_PURPOSES: Readonly<Record<string, Bilingual>> = {
  analytics: { zh: '统计分析', en: 'analytics' },
  ads: { zh: '广告', en: 'advertising' },
  replay: { zh: '操作录制回放', en: 'session replay' },
  maps: { zh: '地图', en: 'maps' },
  'ip-location': { zh: '按 IP 定位', en: 'location by IP address' },
  captcha: { zh: '人机验证', en: 'captcha' },
  'risk-control': { zh: '风险控制', en: 'fraud prevention' },
  payment: { zh: '支付', en: 'payment' },
  push: { zh: '消息推送', en: 'push messages' },
  chat: { zh: '在线客服', en: 'customer chat' },
  'carrier-login': { zh: '运营商一键登录', en: 'carrier log-in' },
  'real-name': { zh: '实名核验', en: 'real-name verification' },
  cdn: { zh: '内容分发', en: 'content delivery' },
  social: { zh: '社交分享', en: 'social sharing' },
  platform: { zh: '平台接口', en: 'platform interface' },
  'error-log': { zh: '错误上报', en: 'error reports' },
  overseas: { zh: '境外服务', en: 'overseas service' },
};

/** What a third party is used for. */
export function thirdPartyPurpose(purpose: string): Bilingual {
  return lookUp(THIRD_PARTY_PURPOSES, purpose);
}

/** What an interface touches (`apiCalls[].info`). */
export function apiInfoLabel(info: string): Bilingual {
  const kinds: Readonly<Record<string, { readonly label: Bilingual }>> = INFO_KINDS;
  const known = Object.hasOwn(kinds, info) ? kinds[info] : undefined;
  return known?.label ?? { zh: info, en: info };
}

/** What is wrong with a filing number. */
export function filingProblem(problem: string): Bilingual {
  const known = FILING_PROBLEMS.find((one) => one === problem);
  return known ? describeFilingProblem(known) : { zh: problem, en: problem };
}

function lookUp(terms: Readonly<Record<string, Bilingual>>, word: string): Bilingual {
  const known = Object.hasOwn(terms, word) ? terms[word] : undefined;
  return known ?? { zh: word, en: word };
}
