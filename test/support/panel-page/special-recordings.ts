import { policy, read } from '@/test/unit/rules/support/documents';
import { call, filing, policyLink, request, survey } from '@/test/unit/rules/support/events';
import type { Line } from '@/test/unit/timeline/support/recording';
import { content, load, shapeOf, shown } from '@/test/unit/timeline/support/recording';
import { eventsOf } from './recordings';

/** Short walks, each for one rare thing that the panel has to show. */

const OPEN: readonly Line[] = [
  [0, 'armed', { probe: true, observer: true, late: false }],
  load(0),
  [60, 'title-changed', { title: '山野茶铺' }],
  request(70, 'https://m.shop.cn/assets/app.js', [], { initiator: 'script' }),
];
const POLICY = policyLink(300, '隐私政策', 'https://m.shop.cn/privacy');
const SURVEY = survey(900, { links: [{ text: '隐私政策', href: 'https://m.shop.cn/privacy' }] });

/** A page drawn on a canvas: what it shows cannot be read, so a person has to decide. */
export const HIDDEN_FROM_US = eventsOf([
  ...OPEN,
  content(200),
  [300, 'gap', { what: 'canvas', detail: '' }],
  survey(900, { canvasOnly: true, visibleChars: 0 }),
]);

/** A page of which little could be watched. */
export const GAPS = eventsOf(
  [
    [0, 'armed', { probe: false, observer: true, late: true }],
    load(0),
    content(240),
    [0, 'gap', { what: 'network-unseen', detail: '' }],
    [250, 'gap', { what: 'cross-origin-frame', detail: 'pay.example.com' }],
    [260, 'gap', { what: 'worker', detail: 'https://m.shop.cn/worker.js' }],
    [270, 'gap', { what: 'service-worker', detail: '' }],
    [280, 'gap', { what: 'closed-shadow', detail: '' }],
    [290, 'gap', { what: 'screenshot', detail: 'timeout' }],
    [300, 'gap', { what: 'event-cap', detail: 'api-called' }],
    POLICY,
    filing(320, '粤ICP备12345678号-1', { href: 'https://beian.miit.gov.cn/' }),
    SURVEY,
  ],
  false,
);

/** Requests that the page itself does not draw: by the browser, the host and a dialog. */
export const ASKED_BY_OTHERS = eventsOf([
  ...OPEN,
  call(100, 'navigator.geolocation.getCurrentPosition', { caller: 'https://m.shop.cn/assets/locate.js:12:7' }),
  call(120, 'wx.getUserProfile', { caller: 'https://m.shop.cn/assets/app.js:3:1' }),
  shown(150, shapeOf('9', '请输入手机号', ['确定'], { source: 'dialog', selector: '', rect: null })),
  content(400),
  POLICY,
  filing(420, '粤ICP备12345678号-1', { href: 'https://beian.miit.gov.cn/' }),
  SURVEY,
]);

const LONG_HOST = 'https://a-rather-long-host-name.mini-programs.example.com';

/** Long names everywhere, and a host of many letters. */
export const ALONE = eventsOf([
  [0, 'armed', { probe: true, observer: true, late: false }],
  load(0, `${LONG_HOST}/pages/goods/detail/index`),
  [60, 'title-changed', { title: '一个标题特别特别长的页面，用来看看一行放不下的时候会发生什么事情' }],
  request(
    300,
    `${LONG_HOST.replace('https', 'http')}/api/${'averylongpathsegment'.repeat(6)}?mobile=138****8000`,
    [{ type: 'phone', masked: '138****8000', basis: 'pattern', confidence: 0.9, channel: 'url', encoding: ['plain'] }],
    { caller: `${LONG_HOST}/${'chunk'.repeat(20)}.js:1:1` },
  ),
  content(400),
]);

/** Filing numbers of all kinds: right, hidden, malformed, wrongly linked, a look-alike, in a picture only. */
export const FILINGS = eventsOf([
  ...OPEN,
  content(240),
  POLICY,
  filing(320, '粤ICP备12345678号-1', { href: 'https://beian.miit.gov.cn/' }),
  filing(330, '京ICP备2021012345号-2X', { hiddenBy: 'covered' }),
  filing(340, '沪ICP备1234567号', { href: 'https://beian.miit.gov.cn.example.com/', selector: 'footer a.second' }),
  filing(350, '浙ICP备20230001号', { from: 'image', href: 'https://www.baidu.com/', inFooter: false }),
  filing(360, '粤公网安备44030502000001号', {
    href: 'https://beian.mps.gov.cn/#/query/webSearch?code=44030502000001',
  }),
  SURVEY,
]);

/** Who runs it: footer, register and licence page agree, the policy names another company. */
export const OPERATORS = eventsOf([
  ...OPEN,
  content(240),
  POLICY,
  filing(320, '浙ICP备2021012345号-2', { href: 'https://beian.miit.gov.cn/' }),
  filing(330, '浙B2-20210123', { selector: 'footer span' }),
  survey(900, {
    links: [{ text: '营业执照', href: 'https://m.shop.cn/licence' }],
    dutyWords: ['营业执照'],
    operatorLines: [
      '© 2026 杭州山野茶业（集团）股份有限公司 版权所有',
      '公司名称：杭州山野茶业(集团)股份有限公司',
      '统一社会信用代码：91330106MA2ABCDE1A',
      '公司地址：杭州市西湖区龙井路 1 号',
      '客服电话：0571-5550 0199',
    ],
  }),
  [1000, 'walk-step', { step: 'documents', detail: '' }, { source: 'walker' }],
  read(policy(), {}, 1100),
]);
/** What the register says of one of its numbers. */
export const OPERATORS_HOLDER = [{ number: '浙ICP备2021012345号', subject: '杭州山野茶业（集团）股份有限公司' }];
/** The register has no such number. */
export const OPERATORS_UNKNOWN = [{ number: '浙ICP备2021012345号', subject: null }];

/** No filing number at all. */
export const NO_FILING = eventsOf([...OPEN, content(240), POLICY, SURVEY]);
