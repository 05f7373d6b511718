import { describe, expect, it } from 'vitest';
import type { ReadingState, TabState } from '@/lib/contract/feed';
import type { DocumentEntry } from '@/lib/documents/list-documents';
import { type DocumentRow, documentRows, readCall } from '@/lib/panel/documents';
import { TAB } from './support/heads';

const URL_OF = 'https://m.shop.cn/privacy';
const ENTRY: DocumentEntry = {
  walk: 'w1',
  doc: 'd1',
  text: '《隐私政策》',
  kind: 'policy',
  url: URL_OF,
  taps: 1,
  layer: null,
  read: null,
};
const AGREEMENT = { kind: 'agreement', text: '用户协议' } as const;
const CAME = { status: 200, cut: false, letters: 5120 };
const FREE: ReadingState = { sessionId: 's9', jobs: [] };
const THERE: TabState = { ...TAB, tabId: 12, url: `${URL_OF}#part` };

function busy(state: ReadingState['jobs'][number]['state']): ReadingState {
  return { sessionId: 's9', jobs: [{ walk: 'w1', url: URL_OF, layer: null, state }] };
}

function inShort({ state, way, button, note }: DocumentRow): string {
  return [state, way ?? 'nothing', way ? button.zh : '', note.zh.slice(0, 14)]
    .filter((part) => part !== '')
    .join(' | ');
}

type Case = readonly [string, Partial<DocumentEntry>, ReadingState | null, TabState | null, string];

const CASES: readonly Case[] = [
  ['a policy', {}, FREE, TAB, 'unread | tab | 读政策 | 还没有读取'],
  ['an agreement', AGREEMENT, FREE, TAB, 'unread | tab | 读协议 | 还没有读取'],
  ['one that is open in front', {}, FREE, THERE, 'unread | here | 读当前页 | 还没有读取'],
  ['one whose tab does not tell its address', {}, FREE, { ...TAB, url: null }, 'unread | tab | 读政策 | 还没有读取'],
  ['one without an address', { url: null }, FREE, TAB, 'unread | nothing | 没有网址，由页面代码打开。请'],
  ['one that waits', {}, busy('waiting'), TAB, 'waiting | nothing | 等待读取…'],
  ['one that is being read', {}, busy('reading'), TAB, 'reading | nothing | 正在打开和读取…'],
  [
    'one that leads to a closed site',
    {},
    busy('no-access'),
    TAB,
    'no-access | tab | 读政策 | 没有读取：它跳到了另一个网站',
  ],
  ['one that was read', { read: { ...CAME, outcome: 'read' } }, FREE, TAB, 'read | tab | 重新读取 | 已读取 5120 字'],
  [
    'one that is too long',
    { read: { ...CAME, outcome: 'read', cut: true } },
    FREE,
    TAB,
    'read | tab | 重新读取 | 已读取 5120 字（后面的',
  ],
  [
    'one that gives an error',
    { read: { ...CAME, outcome: 'failed', status: 404 } },
    FREE,
    TAB,
    'unreadable | tab | 重新读取 | 打不开：服务器返回 HTTP',
  ],
  [
    'a file',
    { read: { ...CAME, outcome: 'not-html' } },
    FREE,
    TAB,
    'unreadable | tab | 重新读取 | 是文件（PDF、图片或下载）',
  ],
  ['one of a session that is over', {}, null, TAB, 'unread | nothing | 还没有读取'],
  ['a pop-up in front', { layer: '#pop' }, FREE, THERE, 'unread | here | 读这个弹窗 | 还没有读取'],
  [
    'a pop-up that was read and has gone',
    { layer: '', read: { ...CAME, outcome: 'read' } },
    FREE,
    THERE,
    'read | nothing | 已读取 5120 字',
  ],
];

describe('a document in the panel', () => {
  it.each(CASES)('%s', (_name, parts, reading, front, expected) => {
    expect(documentRows([{ ...ENTRY, ...parts }], reading, front).map(inShort)).toEqual([expected]);
  });

  it('a pop-up of a page that is not in front is not listed', () => {
    expect(documentRows([{ ...ENTRY, layer: '#pop' }], FREE, TAB)).toEqual([]);
  });

  it.each([
    ['in a tab of its own', {}, TAB, { url: URL_OF, tabId: null, layer: null }],
    ['in the tab in front', {}, THERE, { url: URL_OF, tabId: 12, layer: null }],
    ['in a pop-up', { layer: '#pop' }, THERE, { url: URL_OF, tabId: 12, layer: '#pop' }],
  ])('is asked for %s', (_where, parts, front, expected) => {
    const [row] = documentRows([{ ...ENTRY, ...parts }], FREE, front);
    expect(row && readCall('s9', row, front)).toEqual({
      call: 'read-document',
      sessionId: 's9',
      walk: 'w1',
      doc: 'd1',
      text: '《隐私政策》',
      taps: 1,
      ...expected,
    });
  });
});
