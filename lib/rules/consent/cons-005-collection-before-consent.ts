import type { Bilingual, ConsentState } from '@/lib/model/vocabulary';
import { describeInfo } from '@/lib/recognise/personal-info/labels';
import { type Draft, defineRule, type RuleVisit } from '@/lib/rules/define';
import { appMethod, cvercNotice, pipl, tafCollection } from '@/lib/rules/shared/clauses';
import { hostOf } from '@/lib/rules/shared/hosts';
import { type PersonalCall, personalCalls } from '@/lib/rules/shared/personal-calls';
import { type SentInfo, sentInfo } from '@/lib/rules/shared/sent-info';

type Visit = RuleVisit<'request-sent' | 'socket-sent' | 'api-called' | 'gesture'>;

/** A value that the user typed and then sent by a tap this long before is given, not taken. */
const OWN_ACT_MS = 5000;
/** A call this soon after a tap in the page belongs to what was tapped. */
const TAP_REACH_MS = 2000;

/** Personal information is taken although nobody has agreed to it yet. */
export const collectionBeforeConsent = defineRule({
  id: 'CONS-005',
  severity: 'critical',
  automation: 'automatic',
  needs: ['request-sent', 'socket-sent', 'api-called', 'gesture'],
  passes: ['untouched', 'reject', 'live', 'flow'],
  clauses: [
    appMethod('第三条第一项'),
    pipl('第十三条、第十四条'),
    tafCollection('同意前不得收集'),
    cvercNotice('未经同意收集个人信息'),
  ],
  title: { zh: '同意前收集个人信息', en: 'Personal information collected before consent' },
  explanation: {
    zh: '取得同意之前不得收集个人信息。本规则在不点任何东西、以及点了拒绝的走查里，看页面发出的请求（地址、正文、请求头、WebSocket）中有没有个人信息，以及页面有没有在用户没有点击时自行调用位置、手机号、通讯录等接口。',
    en: 'Personal information must not be collected before there is consent. In walks that touch nothing or refuse, the rule searches requests (address, body, headers, WebSocket) for personal information and looks for calls of interfaces for location, phone, contacts and the like that the page makes by itself, without a tap.',
  },
  fix: {
    zh: '把上报、初始化和接口调用移到用户同意之后；未同意时只加载静态资源和业务所必需的匿名数据。',
    en: 'Move reporting, initialisation and such calls behind the consent; before it load only static assets and anonymous data the service cannot do without.',
  },
  notReported: {
    zh: 'IP 地址、会话标识等通信必需信息；静默登录换取的平台标识；用户自己填写并主动提交的内容；用户点击相关功能后才调用的接口；置信度低于 0.7 的疑似命中。',
    en: 'What communication itself needs (IP address, session id), the platform id of a silent log-in, what users type and submit themselves, interfaces called after a tap on their function, and hits below a confidence of 0.7.',
  },
  bad: {
    zh: '页面打开 200 毫秒就把手机号提交到统计接口。',
    en: 'The phone number is posted to an analytics interface 200 ms after the page opens.',
  },
  good: { zh: '同意之前只请求静态资源。', en: 'Before consent only static assets are requested.' },
  penalties: ['P-PIPL', 'P-MIIT'],
  check(visit) {
    const sent = sentInfo(visit).filter((one) => isWithoutConsent(one, visit));
    const calls = personalCalls(visit.of('api-called')).filter((one) => isTaken(one, visit));
    return [
      ...sent.map((one) => sentDraft(one, visit)),
      ...calls.map(({ call, reading }): Draft => {
        const state = STATES[visit.consentAt(call.ms, reading.info)];
        return {
          outcome: 'failed',
          message: {
            zh: `${state.zh}时，页面自行调用 ${call.api} 获取${reading.label.zh}。`,
            en: `After the page was opened, ${state.en}, it called ${call.api} by itself for ${reading.label.en}.`,
          },
          atMs: call.ms,
          evidence: [{ kind: 'api', ref: call.api }],
          subject: `api|${reading.info}`,
        };
      }),
    ];
  },
});

function isWithoutConsent({ event, hit }: SentInfo, visit: Visit): boolean {
  if (hit.type === 'openid' && hit.basis === 'pattern') return false;
  if (visit.consentAt(event.ms, hit.type) === 'agreed') return false;
  return hit.basis !== 'typed' || !isOwnAct(event.ms, visit);
}

/** Called by the page itself rather than by the user's turning to a function, with neither general nor special consent. */
function isTaken({ call, reading }: PersonalCall, visit: Visit): boolean {
  if (call.activated || tappedInPage(call.ms, visit)) return false;
  return visit.consentAt(call.ms) !== 'agreed' && visit.consentAt(call.ms, reading.info) !== 'agreed';
}

function tappedInPage(ms: number, visit: Visit): boolean {
  return visit
    .of('gesture')
    .some(
      (gesture) =>
        gesture.type === 'tap' && gesture.promptId === null && gesture.ms <= ms && ms - gesture.ms <= TAP_REACH_MS,
    );
}

function isOwnAct(ms: number, visit: Visit): boolean {
  return visit
    .of('gesture')
    .some((gesture) => gesture.type !== 'scroll' && gesture.ms <= ms && ms - gesture.ms <= OWN_ACT_MS);
}

const STATES: Readonly<Record<ConsentState, Bilingual>> = {
  unasked: { zh: '尚未征求同意', en: 'before consent was asked for' },
  asked: { zh: '用户尚未答复', en: 'before the user had answered' },
  refused: { zh: '用户已经拒绝', en: 'after the user had refused' },
  dismissed: { zh: '用户已关闭提示', en: 'after the user had closed the notice' },
  withdrawn: { zh: '用户已撤回同意', en: 'after consent was withdrawn' },
  agreed: { zh: '用户已同意', en: 'after consent' },
};

function sentDraft({ event, hit }: SentInfo, visit: Visit): Draft {
  const host = hostOf(event.url);
  const name = describeInfo(hit.type);
  const state = STATES[visit.consentAt(event.ms, hit.type)];
  return {
    outcome: 'failed',
    message: {
      zh: `${state.zh}时，页面向 ${host} 发送了${name.zh}（${hit.masked}）。`,
      en: `After the page was opened, ${state.en}, the page sent ${name.en} (${hit.masked}) to ${host}.`,
    },
    atMs: event.ms,
    evidence: [
      { kind: 'request', ref: event.url },
      { kind: 'text', ref: hit.masked },
    ],
    subject: `${host}|${hit.type}`,
  };
}
