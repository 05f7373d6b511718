import type { PanelState, ReadingState } from '@/lib/contract/feed';
import type { AuditEvent } from '@/lib/model/event';
import { TAB } from '@/test/unit/panel/support/heads';
import { agreement, policy, read } from '@/test/unit/rules/support/documents';
import { policyLink, survey } from '@/test/unit/rules/support/events';
import { content, HOME, type Line, load, recordingOf, shapeOf, shown } from '@/test/unit/timeline/support/recording';
import { running, type Scene, stored } from './scene';

/** Policies and agreements in the panel: not read yet, being read, read, and everything that may go wrong. */

const LINKS: readonly (readonly [string, string])[] = [
  ['《隐私政策》', 'privacy'],
  ['《儿童个人信息保护规则》', 'children'],
  ['《第三方信息共享清单》', 'partners/a-list-with-a-rather-long-name-that-does-not-fit-on-one-line.html?from=footer'],
  ['《用户服务协议》', 'agreement'],
  ['《会员服务协议》', 'member'],
  ['《充值协议》', 'recharge.pdf'],
];
const POP_UP = shapeOf(
  'pop',
  `隐私政策\n${'我们在您下单时收集收货人姓名、手机号和收货地址。'.repeat(40)}`,
  ['知道了'],
  {
    title: '个人信息处理规则',
    selector: '#pop',
  },
);

const START: readonly Line[] = [
  [0, 'armed', { probe: true, observer: true, late: false }],
  load(0),
  [60, 'title-changed', { title: '山野茶铺' }],
  content(220),
  survey(900),
];
const LINKED: readonly Line[] = [
  ...START,
  ...LINKS.map(([text, path], index) => policyLink(1000 + index, text, `${HOME}${path}`)),
  policyLink(1100, '《认证服务条款》'),
];
const own = { ownProfile: true, annexes: [] };
const READ: readonly Line[] = [
  ...LINKED,
  read(policy({ minors: '', who: '本程序由我们运营。' }), { ...own, linkText: '《隐私政策》' }),
  read(agreement(), { ...own, linkText: '《用户服务协议》', requestedUrl: `${HOME}agreement` }, 9100),
  read(
    null,
    { ...own, linkText: '《会员服务协议》', requestedUrl: `${HOME}member`, outcome: 'failed', status: 404 },
    9200,
  ),
  read(null, { ...own, linkText: '《充值协议》', requestedUrl: `${HOME}recharge.pdf`, outcome: 'not-html' }, 9300),
];

function eventsOf(lines: readonly Line[]): readonly AuditEvent[] {
  return recordingOf(lines, ['live']).events;
}

function withReading({ state, ...scene }: Scene, jobs: ReadingState['jobs'], more: Partial<PanelState> = {}): Scene {
  const sessionId = state?.recording?.id ?? scene.open ?? '';
  return { ...scene, state: state && { ...state, reading: { sessionId, jobs }, ...more } };
}

function job(path: string, state: ReadingState['jobs'][number]['state']): ReadingState['jobs'][number] {
  return { walk: 'w1', url: `${HOME}${path}`, layer: null, state };
}

export const DOCUMENT_SCENES: Readonly<Record<string, () => Scene>> = {
  'documents-found': () => withReading(running(eventsOf(LINKED)), []),
  'documents-none': () => withReading(running(eventsOf(START)), []),
  'documents-busy': () =>
    withReading(running(eventsOf(LINKED)), [job('privacy', 'reading'), job('agreement', 'waiting')]),
  'documents-read': () => withReading(running(eventsOf(READ)), [job('children', 'no-access')]),
  'documents-here': () =>
    withReading(running(eventsOf([...LINKED, shown(3000, POP_UP)])), [], { tab: { ...TAB, url: HOME } }),
  'documents-denied': () => ({
    ...withReading(running(eventsOf(LINKED)), []),
    source: { requestSite: async () => false },
    press: ['.document-list .button'],
  }),
  'documents-over': () => stored(eventsOf(READ)),
};
