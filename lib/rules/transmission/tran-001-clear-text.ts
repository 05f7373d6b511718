import { describeInfo } from '@/lib/recognise/personal-info/labels';
import { type Draft, defineRule } from '@/lib/rules/define';
import { cvercNotice, networkData, pipl } from '@/lib/rules/shared/clauses';
import { hostOf, isPrivateHost } from '@/lib/rules/shared/hosts';
import { type SentInfo, sentInfo } from '@/lib/rules/shared/sent-info';

/** Personal information travels over http or ws, readable by everybody on the way. */
export const clearText = defineRule({
  id: 'TRAN-001',
  severity: 'critical',
  automation: 'automatic',
  needs: ['request-sent', 'socket-sent'],
  clauses: [pipl('第五十一条第三项'), networkData('第九条'), cvercNotice('未采取加密、去标识化等安全措施')],
  title: { zh: '明文HTTP传输个人信息', en: 'Personal information sent over plain http' },
  explanation: {
    zh: '个人信息应当加密传输。本规则在 http:、ws: 请求的地址、正文、请求头和 Cookie 中查找测试者声明的值、用户输入的值，以及手机号、身份证号等格式可确认的内容（含 URL 编码）。',
    en: 'Personal information has to travel encrypted. In requests over http: and ws: the rule searches address, body, headers and cookies for the values a tester declared, values typed, and content whose shape is certain such as phone or ID numbers, URL-encoded ones included.',
  },
  fix: {
    zh: '接口全部改为 HTTPS/WSS，并开启 HSTS，关闭 http 入口。',
    en: 'Move every interface to HTTPS or WSS, switch HSTS on and close the http entry.',
  },
  notReported: {
    zh: '本机和内网地址；时间戳、订单号等形似手机号的数字；统一社会信用代码、IP 地址。',
    en: 'Local and private addresses, digits that merely look like phones (time stamps, order numbers), company codes and IP addresses.',
  },
  bad: {
    zh: '向 http:// 接口提交含手机号的订单。',
    en: 'An order with a phone number is posted to an http:// address.',
  },
  good: { zh: '同样的数据走 https://。', en: 'The same data goes by https://.' },
  penalties: ['P-PIPL'],
  check(visit) {
    return sentInfo(visit).filter(isClear).map(toDraft);
  },
});

function isClear({ event }: SentInfo): boolean {
  return /^(?:http|ws):/i.test(event.url) && !isPrivateHost(hostOf(event.url));
}

function toDraft({ event, hit }: SentInfo): Draft {
  const host = hostOf(event.url);
  const name = describeInfo(hit.type);
  const scheme = event.url.slice(0, event.url.indexOf(':'));
  return {
    outcome: 'failed',
    message: {
      zh: `${name.zh}（${hit.masked}）经未加密的 ${scheme}:// 连接发往 ${host}（位于${PLACES[hit.channel]?.zh ?? '请求'}）。`,
      en: `${name.en} (${hit.masked}) was sent to ${host} over unencrypted ${scheme}:// (in the ${PLACES[hit.channel]?.en ?? 'request'}).`,
    },
    atMs: event.ms,
    evidence: [{ kind: 'request', ref: event.url }],
    subject: `${host}|${hit.type}`,
  };
}

const PLACES: Readonly<Record<string, { zh: string; en: string }>> = {
  url: { zh: '地址', en: 'address' },
  body: { zh: '请求正文', en: 'body' },
  header: { zh: '请求头', en: 'headers' },
  cookie: { zh: 'Cookie', en: 'cookies' },
  websocket: { zh: 'WebSocket 消息', en: 'WebSocket message' },
};
