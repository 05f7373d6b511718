import { expect, it } from 'vitest';
import { depthOf, documentLinks, walkedTo } from '@/lib/rules/shared/document-links';
import { buildTimeline } from '@/lib/timeline/build';
import { follow, policyLink, survey } from '@/test/unit/rules/support/events';
import { content, HOME, load, recordingOf, route, shapeOf, shown } from '@/test/unit/timeline/support/recording';

const WALK = [
  load(0),
  content(200),
  shown(300, shapeOf('n', '用户隐私保护提示', ['《隐私政策》', '同意'])),
  follow(900, '我的'),
  route(1000, '/my', 'walk'),
  survey(1200, {
    links: [
      { text: '会员服务协议', href: `${HOME}member-terms` },
      { text: '订单', href: `${HOME}orders` },
    ],
  }),
  follow(1900, '设置'),
  route(2000, '/settings', 'walk'),
  policyLink(2200, '隐私政策', `${HOME}privacy`),
  route(3000, '/my', 'walk'),
  follow(3900, '用户协议'),
  route(4000, '/terms', 'walk'),
];
const { visits } = buildTimeline(recordingOf(WALK));

it('finds entries in dialogs, among links and on pages, with their taps', () => {
  expect(documentLinks(visits)).toEqual([
    { text: '《隐私政策》', href: null, kind: 'policy', taps: 1 },
    { text: '会员服务协议', href: `${HOME}member-terms`, kind: 'agreement', taps: 2 },
    { text: '隐私政策', href: `${HOME}privacy`, kind: 'policy', taps: 3 },
  ]);
});

it('counts the way, not the wandering', () => {
  expect(visits.map(depthOf)).toEqual([0, 1, 2, 1, 2]);
});

it('knows where a tap on an entry led', () => {
  const entry = { text: '用户协议', href: null, kind: 'agreement', taps: 2 } as const;
  expect(walkedTo(entry, visits)).toBe(`${HOME}#/terms`);
  expect(walkedTo({ ...entry, text: '隐私政策' }, visits)).toBeNull();
});
