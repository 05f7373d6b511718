import type { InfoType } from '@/lib/model/vocabulary';
import { describeInfo } from '@/lib/recognise/personal-info/labels';
import { type Draft, defineRule, type RuleVisit } from '@/lib/rules/define';
import { pipl, securitySpecification } from '@/lib/rules/shared/clauses';
import { hostOf } from '@/lib/rules/shared/hosts';
import { type SentInfo, sentInfo } from '@/lib/rules/shared/sent-info';

type Visit = RuleVisit<'request-sent' | 'socket-sent'>;

/** By shape alone, only what identifies a person or opens an account counts in an address. */
const IDENTIFYING: ReadonlySet<InfoType> = new Set([
  'phone',
  'id-card',
  'bank-card',
  'email',
  'passport',
  'openid',
  'password',
  'sms-code',
  'plate',
  'imei',
]);

/** Personal information stands in an address, where logs, histories and other sites' Referer get hold of it. */
export const inAddress = defineRule({
  id: 'TRAN-002',
  severity: 'high',
  automation: 'automatic',
  needs: ['request-sent', 'socket-sent'],
  clauses: [pipl('第五十一条'), securitySpecification('6.3 传输与存储要求')],
  title: { zh: 'URL/Referer 携带个人信息', en: 'Personal information in addresses or Referer' },
  explanation: {
    zh: '地址会留在浏览器历史、服务器和代理日志里，还会经 Referer 传给别的网站。本规则看请求地址的路径、参数，以及发往其他站点的 Referer 里有没有手机号、身份证号等个人信息。',
    en: 'Addresses stay in histories, server and proxy logs, and reach other sites as Referer. The rule looks for phone numbers, ID numbers and the like in the path and query of requests and in the Referer sent to other sites.',
  },
  fix: {
    zh: '改用 POST 正文传递，地址里只放不含义的标识；设置 Referrer-Policy: strict-origin-when-cross-origin 或更严。',
    en: 'Send it in a POST body, keep only opaque ids in addresses, and set Referrer-Policy to strict-origin-when-cross-origin or stricter.',
  },
  notReported: {
    zh: '不透明的订单号、商品编号、时间戳；坐标、姓名等仅凭格式无法确认的内容（测试者声明过的值除外）。',
    en: 'Opaque order or product numbers, time stamps, and what shape alone cannot prove, such as names and coordinates, unless the tester declared the value.',
  },
  bad: {
    zh: '`/api/user?mobile=138…`，并随 Referer 传给广告域名。',
    en: '`/api/user?mobile=138…`, passed on to an advertising host as Referer.',
  },
  good: { zh: '手机号放在 HTTPS 的 POST 正文里。', en: 'The number is in the body of an HTTPS POST.' },
  penalties: ['P-PIPL'],
  check(visit) {
    return sentInfo(visit)
      .filter((one) => isInAddress(one, visit) && (one.hit.basis !== 'pattern' || IDENTIFYING.has(one.hit.type)))
      .map(toDraft);
  },
});

function isInAddress(one: SentInfo, visit: Visit): boolean {
  return one.hit.channel === 'url' || isForeignReferer(one, visit);
}

function isForeignReferer({ event, hit }: SentInfo, visit: Visit): boolean {
  return hit.channel === 'header' && /^referr?er$/i.test(hit.key ?? '') && hostOf(event.url) !== hostOf(visit.url);
}

function toDraft({ event, hit }: SentInfo): Draft {
  const host = hostOf(event.url);
  const name = describeInfo(hit.type);
  const referer = hit.channel === 'header';
  const key = hit.key && !referer ? `${hit.key}=` : '';
  return {
    outcome: 'failed',
    message: {
      zh: `发往 ${host} 的${referer ? ' Referer' : '请求地址'}里带有${name.zh}（${key}${hit.masked}）。`,
      en: `The ${referer ? 'Referer' : 'address'} of a request to ${host} carries ${name.en} (${key}${hit.masked}).`,
    },
    atMs: event.ms,
    evidence: [{ kind: 'request', ref: event.url }],
    subject: `${host}|${hit.type}|${referer ? 'referer' : (hit.key ?? 'path')}`,
  };
}
