import { describe, expect, it } from 'vitest';
import { type DocumentEntry, listDocuments } from '@/lib/documents/list-documents';
import type { Recording } from '@/lib/model/recording';
import { documentOf, policy, read } from '@/test/unit/rules/support/documents';
import { hidden, inWalk, policyLink, survey } from '@/test/unit/rules/support/events';
import { content, HOME, type Line, load, recordingOf, shapeOf, shown } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const CLAUSE = '我们在您下单时收集收货人姓名、手机号和收货地址，用于配送和售后联系。'.repeat(30);

function list(lines: readonly Line[], over: Partial<Recording> = {}): readonly DocumentEntry[] {
  const recording = recordingOf(lines, ['untouched', 'untouched']);
  const walks = recording.walks.map((walk) => ({ ...walk, pass: 'live' as const }));
  return listDocuments({ ...recording, walks, ...over });
}

function inShort({ text, kind, url, layer, read: facts }: DocumentEntry): string {
  return [text, kind, url?.replace(HOME, '/') ?? '-', layer ?? '', facts ? `${facts.outcome} ${facts.status}` : '']
    .filter((part) => part !== '')
    .join(' | ');
}

/** Name, events, entries. */
const CASES: readonly (readonly [string, readonly Line[], readonly string[]])[] = [
  ['a page that links none', start, []],
  [
    'links on the page and among its links, own before others’',
    [
      ...start,
      policyLink(300, '《中国移动认证服务条款》', 'https://wap.cmpassport.com/terms'),
      survey(900, { links: [{ text: '隐私政策', href: `${HOME}privacy#a` }] }),
    ],
    ['隐私政策 | policy | /privacy', '《中国移动认证服务条款》 | agreement | https://wap.cmpassport.com/terms'],
  ],
  ['an entry without an address', [...start, policyLink(300, '用户协议')], ['用户协议 | agreement | -']],
  [
    'what came of it, the last time',
    [
      ...start,
      policyLink(300, '隐私政策', `${HOME}privacy`),
      read(null, { outcome: 'failed', status: 502 }, 5000),
      read(policy(), {}, 9000),
    ],
    ['隐私政策 | policy | /privacy | read 200'],
  ],
  [
    'what a document links itself',
    [
      ...start,
      policyLink(300, '隐私政策', `${HOME}privacy`),
      read(policy(), { annexes: [{ text: '第三方信息共享清单', url: `${HOME}list` }] }),
    ],
    ['隐私政策 | policy | /privacy | read 200', '第三方信息共享清单 | policy | /list'],
  ],
  [
    'a page that is a document itself, got to by script',
    [
      ...start,
      policyLink(300, '用户协议'),
      load(5000, `${HOME}agreement`, 'gesture', 'd2'),
      [5100, 'title-changed', { title: '用户协议' }, { doc: 'd2' }],
    ],
    ['用户协议 | agreement | /agreement', '用户协议 | agreement | -'],
  ],
  [
    'the same address in another tab is listed once',
    [
      ...start,
      policyLink(300, '隐私政策', `${HOME}privacy`),
      ...inWalk('w2', [load(20_000), policyLink(20_300, '隐私政策', `${HOME}privacy`)]),
    ],
    ['隐私政策 | policy | /privacy'],
  ],
  [
    'a pop-up that shows a whole policy',
    [...start, shown(400, shapeOf('p', `隐私政策\n${CLAUSE}`, ['知道了'], { title: '隐私政策', selector: '#pop' }))],
    ['隐私政策 | policy | / | #pop'],
  ],
  [
    'a pop-up that was read is listed when it is gone',
    [
      ...start,
      shown(400, shapeOf('p', `隐私政策\n${CLAUSE}`, ['知道了'], { title: '隐私政策', selector: '#pop' })),
      hidden(3000, 'p'),
      read(documentOf('茶铺', [CLAUSE]), { requestedUrl: HOME }, 2000),
      read(null, { requestedUrl: HOME, linkText: '用户协议', outcome: 'empty' }, 2500),
    ],
    ['隐私政策 | policy | / | read 200', '用户协议 | agreement | / | empty 200'],
  ],
  [
    'a notice that only sums a policy up',
    [...start, shown(400, shapeOf('p', '隐私政策\n请阅读并同意', ['同意'], { title: '隐私政策', selector: '#pop' }))],
    [],
  ],
];

describe('the documents of a session', () => {
  it.each(CASES)('%s', (_name, lines, expected) => {
    expect(list(lines).map(inShort)).toEqual(expected);
  });

  it('are recorded with the walk and the document that it began with', () => {
    const [entry] = list([...start, policyLink(300, '隐私政策', `${HOME}privacy`)]);
    expect(entry).toMatchObject({ walk: 'w1', doc: 'd1', taps: 1 });
  });
});
