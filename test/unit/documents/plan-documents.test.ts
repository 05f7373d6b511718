import { describe, expect, it } from 'vitest';
import { planDocuments } from '@/lib/documents/plan-documents';
import type { Recording } from '@/lib/model/recording';
import { follow, inWalk, policyLink, survey } from '@/test/unit/rules/support/events';
import {
  content,
  HOME,
  type Line,
  load,
  recordingOf,
  route,
  shapeOf,
  shown,
} from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

function plan(
  lines: readonly Line[],
  over: Partial<Recording> = {},
  passes: readonly ('untouched' | 'accept')[] = ['untouched'],
) {
  return planDocuments({ ...recordingOf(lines, passes), ...over }, HOME);
}

describe('documents to be opened', () => {
  it('each address once, policies before agreements, own before others’', () => {
    const found = plan([
      ...start,
      policyLink(300, '《中国移动认证服务条款》', 'https://wap.cmpassport.com/terms'),
      policyLink(400, '用户协议', `${HOME}terms`),
      policyLink(500, '隐私政策', `${HOME}privacy#top`),
      policyLink(600, '《隐私政策》', `${HOME}privacy`),
      survey(900, { links: [{ text: '儿童隐私政策', href: `${HOME}#/children` }] }),
    ]);
    expect(found?.targets.map(({ url, taps }) => [url, taps])).toEqual([
      [`${HOME}privacy`, 1],
      [`${HOME}#/children`, 1],
      [`${HOME}terms`, 1],
      ['https://wap.cmpassport.com/terms', 1],
    ]);
    expect(found?.search).toBeNull();
  });

  it('those of dialogs and of other passes too, and by the shortest way', () => {
    const notice = shapeOf('n', '用户隐私保护提示', ['《隐私政策》', '同意']);
    const found = plan(
      [
        ...start,
        shown(300, {
          ...notice,
          controls: notice.controls.map((one, index) => (index === 0 ? { ...one, href: `${HOME}privacy` } : one)),
        }),
        survey(900),
        ...inWalk('w2', [
          load(20_000),
          content(20_200),
          route(22_000, '/my', 'walk'),
          policyLink(22_500, '隐私政策', `${HOME}privacy`),
          policyLink(22_500, '用户协议', `${HOME}terms`),
          survey(23_000),
        ]),
      ],
      {},
      ['untouched', 'accept'],
    );
    expect(found?.targets.map(({ url, taps }) => [url, taps])).toEqual([
      [`${HOME}privacy`, 1],
      [`${HOME}terms`, 2],
    ]);
    expect(found?.walk).toBe('w1');
  });

  it('where only a script knows the address: as far as the walk got, else left', () => {
    const found = plan([
      ...start,
      policyLink(300, '隐私政策'),
      policyLink(400, '用户协议'),
      follow(1000, '隐私政策'),
      route(1200, '/legal/privacy', 'walk'),
      survey(2000),
    ]);
    expect(found?.targets.map(({ url }) => url)).toEqual([`${HOME}#/legal/privacy`]);
    expect(found?.left).toEqual(['用户协议']);
  });

  it('no more than six, and never twice', () => {
    const links = [...'abcdefgh'].map((name, index) => policyLink(300 + index, '隐私政策', `${HOME}${name}`));
    const found = plan([...start, ...links]);
    expect([found?.targets.length, found?.left]).toEqual([6, ['隐私政策']]);
    const done: Line = [9000, 'walk-step', { step: 'documents', detail: '6' }, { source: 'walker' }];
    expect(plan([...start, ...links, done])).toBeNull();
  });

  it('a search goes on where no policy was seen', () => {
    expect(plan([...start, policyLink(300, '用户协议', `${HOME}terms`), survey(900)])?.search).not.toBeNull();
  });

  it('nothing of an address that could not be audited', () => {
    const recording = recordingOf(start);
    const failed = recording.walks.map((walk) => ({ ...walk, status: 'failed' as const }));
    expect(plan(start, { walks: failed })).toBeNull();
  });
});
