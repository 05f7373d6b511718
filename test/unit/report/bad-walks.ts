import type { ReportPage, ReportPrompt, ReportShot } from '@/lib/model/report';
import type { Pass } from '@/lib/model/vocabulary';
import { page, prompt } from './fixtures';

/** Visits, prompts and pictures of a shop with many faults: three passes over home, list, detail and order. */

const PASSES: readonly Pass[] = ['untouched', 'reject', 'accept'];
const ROUTES = [
  ['/', '优选商城'],
  ['/list?cate=fresh', '生鲜列表'],
  ['/detail/3', '商品详情'],
  ['/order/confirm', '确认订单'],
] as const;

export const PAGES: readonly ReportPage[] = PASSES.flatMap((pass, passIndex) => {
  const routes = pass === 'untouched' ? ROUTES.slice(0, 1) : ROUTES;
  const before = passIndex === 0 ? 0 : 1 + (passIndex - 1) * ROUTES.length;
  return routes.map(([path, title], index) =>
    page(`p${before + index + 1}`, pass, path, title, {
      firstPaintMs: 80 + index,
      contentAtMs: 460 + 40 * index,
      armed: {
        probe: true,
        observer: true,
        network: true,
        lateStart: false,
        gaps: index === 2 ? ['not-settled', 'worker'] : [],
      },
    }),
  );
});

export const HOMES = PAGES.filter((one) => one.title === '优选商城');
export const ORDERS = PAGES.filter((one) => one.title === '确认订单');
export const REFUSED = PAGES.filter((one) => one.pass === 'reject');

export const PROMPTS: readonly ReportPrompt[] = [
  ...HOMES.map((home, index) =>
    prompt(`prompt-${index + 1}`, home, {
      shownAtMs: 310 + 12 * index,
      hiddenAtMs: home.pass === 'untouched' ? null : 2600,
      answer: home.pass === 'accept' ? { answer: 'accept', atMs: 2540 } : null,
    }),
  ),
  ...REFUSED.slice(1, 3).map((one, index) =>
    prompt(`prompt-${4 + index}`, one, {
      kind: 'location',
      source: 'native',
      text: '',
      buttons: [],
      shownAtMs: 900,
      beforeContent: false,
      beforeGesture: false,
      canDecline: true,
      purpose: 'absent',
      inducement: false,
      coverage: 0,
      selector: '',
      answer: { answer: 'reject', atMs: 1400 },
      hiddenAtMs: 1420,
    }),
  ),
];

export const SHOTS: readonly ReportShot[] = PROMPTS.slice(0, 3).flatMap((one, index) => [
  {
    id: `shot-${2 * index + 1}`,
    pageId: one.pageId,
    pass: one.pass,
    file: `shots/${one.id}-before.png`,
    atMs: 290,
    reason: 'before-prompt',
    promptId: one.id,
  },
  {
    id: `shot-${2 * index + 2}`,
    pageId: one.pageId,
    pass: one.pass,
    file: `shots/${one.id}.png`,
    atMs: 330,
    reason: 'prompt',
    promptId: one.id,
  },
]);
export const STILLS: readonly ReportShot[] = HOMES.map((home, index) => ({
  id: `shot-${7 + index}`,
  pageId: home.id,
  pass: home.pass,
  file: `shots/${home.id}-settled.png`,
  atMs: 3200,
  reason: 'settled',
  promptId: null,
}));
