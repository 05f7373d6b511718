import type { AuditEvent } from '@/lib/model/event';
import { call, field, filing, hidden, hit, policyLink, request, survey } from '@/test/unit/rules/support/events';
import {
  content,
  type Line,
  load,
  recordingOf,
  route,
  shapeOf,
  shown,
  tap,
} from '@/test/unit/timeline/support/recording';

/** Walks by hand through a shop: one with many faults, one clean, one with a great many. */

const ASK_PHONE = shapeOf('1', '欢迎来到山野茶铺\n为了给您提供更好的服务，请授权手机号登录', ['立即授权'], {
  title: '手机号授权',
  selector: 'body > div.van-popup.login-sheet',
});
const ASK_PLACE = shapeOf('2', '“山野茶铺”想使用您的位置', ['拒绝', '允许'], { selector: '#location-ask' });
const ASK_AGAIN = shapeOf('3', '“山野茶铺”想使用您的位置', ['拒绝', '允许'], { selector: '#location-ask' });

/** A picture of the page, taken by the browser. */
export function shot(
  atMs: number,
  file: string,
  reason: 'before-prompt' | 'prompt' | 'content' | 'settled',
  ref?: string,
): Line {
  return [
    atMs,
    'screenshot-taken',
    { file, reason, promptRef: ref ?? null, paintedBoxes: 0 },
    { source: 'browser', doc: null },
  ];
}

const FAULTS: readonly Line[] = [
  [0, 'armed', { probe: true, observer: true, late: false }],
  load(0),
  [60, 'title-changed', { title: '山野茶铺 · 明前龙井' }],
  [80, 'painted', { name: 'first-contentful-paint' }],
  request(120, 'https://hm.baidu.com/hm.js?0123456789abcdef', [], {
    initiator: 'script',
    caller: 'https://m.shop.cn/assets/app.js:1:20481',
  }),
  call(160, 'navigator.geolocation.getCurrentPosition', { caller: 'https://m.shop.cn/assets/locate.js:12:7' }),
  shot(290, 'shots/before.png', 'before-prompt', 'd1/1'),
  shown(310, ASK_PHONE),
  shot(330, 'shots/prompt.png', 'prompt', 'd1/1'),
  content(620),
  shot(640, 'shots/content.png', 'content'),
  [900, 'gap', { what: 'worker', detail: 'https://m.shop.cn/worker.js' }],
  survey(1400, { links: [{ text: '联系我们', href: 'https://m.shop.cn/contact' }] }),
  filing(1500, '粤ICP备1234567号', { href: 'http://www.miibeian.gov.cn/', fontPx: 9, contrast: 2.1 }),
  shot(1600, 'shots/settled.png', 'settled'),
];

const LATER: readonly Line[] = [
  tap(4000, '立即授权', '1'),
  hidden(4050, '1'),
  shown(5200, ASK_PLACE),
  tap(6000, '拒绝', '2'),
  hidden(6060, '2'),
  route(9000, '/list', 'gesture'),
  content(9200),
  shown(9400, ASK_AGAIN),
  field(12_000, { nearText: '' }),
  request(14_000, 'http://api.shop.cn/order/create?mobile=138****8000', [hit({ channel: 'url' }), hit()], {
    method: 'POST',
    bodySize: 64,
    caller: 'https://m.shop.cn/assets/order.js:88:13',
  }),
  survey(15_000, { tradeWords: ['提交订单'] }),
];

const CLEAN: readonly Line[] = [
  [0, 'armed', { probe: true, observer: true, late: false }],
  load(0),
  [60, 'title-changed', { title: '山野茶铺' }],
  [80, 'painted', { name: 'first-contentful-paint' }],
  request(70, 'https://m.shop.cn/assets/app.js', [], { initiator: 'script' }),
  content(240),
  policyLink(300, '隐私政策', 'https://m.shop.cn/privacy'),
  filing(320, '粤ICP备12345678号-1', { href: 'https://beian.miit.gov.cn/' }),
  survey(900, {
    links: [{ text: '隐私政策', href: 'https://m.shop.cn/privacy' }],
    operatorLines: ['© 2026 杭州山野茶业有限公司'],
  }),
];

/** Events of one walk by hand; without the browser's network they come from the page itself. */
export function eventsOf(lines: readonly Line[], browserNetwork = true): readonly AuditEvent[] {
  const { events } = recordingOf(lines, ['live']);
  if (browserNetwork) return events;
  return events.map((event) => (event.source === 'cdp' ? { ...event, source: 'probe' as const } : event));
}

/** The shop with faults, a moment after opening: one prompt is in front. */
export const OPENED = eventsOf(FAULTS);
/** The same a walk later. */
export const WALKED = eventsOf([...FAULTS, ...LATER]);
/** The same as seen with access to one tab only. */
export const WALKED_TAB = eventsOf(
  [...FAULTS, ...LATER, [16_000, 'gap', { what: 'cross-origin-frame', detail: 'pay.example.com' }]],
  false,
);
/** A shop without a fault. */
export const TIDY = eventsOf(CLEAN);
/** What the register says of it. */
export const TIDY_HOLDER = [{ number: '粤ICP备12345678号', subject: '杭州山野茶业有限公司' }];

/** Every page of the walk sends a phone number in the clear, in the address and before consent, to each of these. */
const HOSTS_OF_A_PAGE = 10;

/** A walk over so many pages, with about thirty findings on each. */
export function manyFindings(pages: number): readonly AuditEvent[] {
  const lines = Array.from({ length: pages }, (_, index): readonly Line[] => {
    const at = 5000 * index;
    const requests = Array.from({ length: HOSTS_OF_A_PAGE }, (_host, host) =>
      request(
        at + 400 + 10 * host,
        `http://api${host}.shop.cn/item/${index}?mobile=138****8000`,
        [hit({ channel: 'url' })],
        { caller: `https://m.shop.cn/app.js:${index}:${host}` },
      ),
    );
    return [index === 0 ? load(at) : route(at, `/item/${index}`, 'gesture'), content(at + 200), ...requests];
  });
  return eventsOf(lines.flat());
}
