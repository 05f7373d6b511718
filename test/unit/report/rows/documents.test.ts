import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '@/lib/model/report';
import { documentRows } from '@/lib/report/rows/documents';
import { buildTimeline } from '@/lib/timeline/build';
import { documentOf, policy, read } from '@/test/unit/rules/support/documents';
import { policyLink, survey } from '@/test/unit/rules/support/events';
import { content, HOME, type Line, load, recordingOf } from '@/test/unit/timeline/support/recording';

function rows(...lines: readonly Line[]): readonly ReportDocument[] {
  return documentRows(buildTimeline(recordingOf([load(0), content(200), ...lines])));
}

describe('documents', () => {
  it('tells of one that was read what it is and how it was found', () => {
    const [row] = rows(policyLink(300, '隐私政策', `${HOME}privacy`), read(policy()));
    expect(row).toMatchObject({
      id: 'document-1',
      pageId: 'p1',
      linkText: '隐私政策',
      title: '隐私政策',
      url: `${HOME}privacy`,
      foundOn: 'p1',
      taps: 1,
      openedAtMs: 9000,
      outcome: 'read',
      kind: 'privacy-policy',
      language: 'zh',
      updated: '2026 年 1 月 5 日',
      effective: '2026 年 1 月 12 日',
      unread: null,
    });
    expect(row?.characters).toBeGreaterThan(300);
  });

  const ENGLISH = documentOf('Privacy Policy', [
    '# Privacy Policy',
    'We collect your name and phone number to deliver your order, and keep this information for three years.',
  ]);
  const PICTURED = documentOf('隐私政策', ['# 隐私政策'], { images: 4 });

  it.each([
    ['a file', read(null, { outcome: 'not-html' }), 'file', null],
    ['a log-in page', read(null, { outcome: 'login' }), 'login', null],
    ['an error', read(null, { outcome: 'failed', status: 404 }), 'failed', null],
    ['a blank page', read(null, { outcome: 'empty' }), 'empty', null],
    ['pictures', read(PICTURED), 'pictures', 'zh'],
    ['a cut end', read(policy(), { cut: true }), 'cut', 'zh'],
    ['another language', read(ENGLISH), null, 'other'],
  ] as const)('says plainly what could not be read: %s', (_name, event, unread, language) => {
    expect(rows(event)[0]).toMatchObject({ unread, language });
  });

  it.each([
    ['an entry that only a script knows', policyLink(300, '用户协议'), 'no-address', null],
    ['an entry that leads nowhere', policyLink(300, '用户协议', 'javascript:;'), 'no-address', null],
    ['an entry that nobody opened', policyLink(300, '用户协议', `${HOME}terms`), 'not-opened', `${HOME}terms`],
  ] as const)('lists %s', (_name, link, unread, url) => {
    expect(rows(link)).toMatchObject([
      { outcome: 'not-opened', linkText: '用户协议', unread, url, foundOn: 'p1', taps: 1 },
    ]);
  });

  it('lists a document once, whatever brackets its entries have', () => {
    const found = rows(
      policyLink(300, '《隐私政策》', `${HOME}privacy`),
      survey(500, { links: [{ text: '隐私政策', href: `${HOME}privacy` }] }),
      read(policy()),
    );
    expect(found.map(({ linkText }) => linkText)).toEqual(['隐私政策']);
  });

  it('one that a search beyond the walks came upon stands on no visit', () => {
    expect(rows(read(policy(), { taps: 3 }))[0]).toMatchObject({ foundOn: null, taps: 3 });
  });
});
