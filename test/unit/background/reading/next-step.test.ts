import { describe, expect, it } from 'vitest';
import { nextStep, type Sighting, type Step } from '@/lib/background/reading/next-step';
import { DOC, lookOf } from '@/test/unit/background/support/looks';

const BASE: Sighting = {
  tab: { url: DOC, loading: false },
  looks: [lookOf()],
  requestedUrl: DOC,
  here: false,
  openedMs: 3000,
  frontMs: null,
  steadyMs: 2000,
  committed: true,
};
const HERE = { here: true, steadyMs: 0, openedMs: 0 };
const SHORT = '这一页只写了不多的几十个字，刚够算作一份文件，其余的要等页面代码取来之后才会出现在这里。';

function inShort(step: Step): string {
  if (step.do === 'finish') return `${step.outcome} ${step.look?.status ?? '-'}`;
  return step.do === 'give-up' ? step.why : step.do;
}

/** Name, what differs from a long text at rest, what is done. */
const CASES: readonly (readonly [string, Partial<Sighting>, string])[] = [
  ['a long text at rest', {}, 'read 200'],
  ['a long text that has just changed', { steadyMs: 600 }, 'wait'],
  ['a long text while its parts are loading', { looks: [lookOf({ ready: false })] }, 'wait'],
  ['a page that never rests, at the limit', { steadyMs: 0, openedMs: 15_000 }, 'read 200'],
  ['a page that never ends, at the limit', { looks: [lookOf({ ready: false })], openedMs: 15_000 }, 'read 200'],
  ['a short text, which may be waiting for the rest', { looks: [lookOf({}, SHORT)] }, 'wait'],
  ['a short text at rest', { looks: [lookOf({}, SHORT)], steadyMs: 3500 }, 'read 200'],
  ['no text yet', { looks: [lookOf({}, '')] }, 'wait'],
  ['no text in a hidden tab', { looks: [lookOf({}, '')], steadyMs: 3500 }, 'show'],
  ['no text in front, not long', { looks: [lookOf({}, '')], steadyMs: 3000, frontMs: 3000 }, 'wait'],
  ['no text in front either', { looks: [lookOf({}, '')], steadyMs: 3500, frontMs: 4000 }, 'empty 200'],
  ['the longest frame counts', { looks: [lookOf({}, ''), lookOf()] }, 'read 200'],
  ['an HTTP error', { looks: [lookOf({ status: 404 })], steadyMs: 0 }, 'failed 404'],
  ['a PDF in the browser’s viewer', { looks: [lookOf({ mime: 'application/pdf' }, '')], steadyMs: 0 }, 'not-html 200'],
  ['a picture', { looks: [lookOf({ mime: 'image/png' }, '')], steadyMs: 0 }, 'not-html 200'],
  [
    'a log-in page came instead',
    { looks: [lookOf({ url: 'https://m.shop.cn/user/login' }, '请输入手机号登录后继续')], steadyMs: 3500 },
    'login 200',
  ],
  ['a page that stands still in a dialog', { looks: 'silent' }, 'wait'],
  ['the same at the limit', { looks: 'silent', openedMs: 15_000 }, 'failed -'],
  ['a tab that has not set out yet', { looks: 'refused', tab: { url: null, loading: false }, openedMs: 500 }, 'wait'],
  ['a host that takes long', { looks: 'refused', tab: { url: DOC, loading: true }, openedMs: 9000 }, 'wait'],
  ['a host that never answers', { looks: 'refused', tab: { url: DOC, loading: true }, openedMs: 15_000 }, 'failed -'],
  ['the browser’s own error page', { looks: 'refused' }, 'failed -'],
  [
    'a file that the browser shows itself',
    { looks: 'refused', tab: { url: `${DOC}.pdf#1`, loading: false } },
    'not-html -',
  ],
  ['a download', { looks: 'refused', tab: { url: 'about:blank', loading: false } }, 'not-html -'],
  ['led on to a site that is not allowed', { looks: 'refused', tab: { url: null, loading: false } }, 'no-access'],
  ['a download that closed its tab', { tab: null, looks: 'refused', committed: false }, 'not-html -'],
  ['the tester closed its tab', { tab: null, looks: 'refused' }, 'tab-closed'],
  ['here: at once', HERE, 'read 200'],
  ['here: a short page is what it is', { ...HERE, looks: [lookOf({}, '')] }, 'empty 200'],
  ['here: without access', { ...HERE, looks: 'refused' }, 'no-access'],
  ['here: the tab is gone', { ...HERE, tab: null, looks: 'refused', committed: false }, 'tab-closed'],
  ['here: another page by now', { ...HERE, looks: [lookOf({ url: 'https://m.shop.cn/' })] }, 'moved-on'],
  ['here: the pop-up is gone', { ...HERE, looks: [] }, 'moved-on'],
];

describe('what to do with an opened document', () => {
  it.each(CASES)('%s', (_name, parts, expected) => {
    expect(inShort(nextStep({ ...BASE, ...parts }))).toBe(expected);
  });

  it('takes the text of the longest frame under the address of the top one, and the links of all', () => {
    const link = { text: '第三方共享清单', href: 'https://m.shop.cn/list' };
    const step = nextStep({
      ...BASE,
      looks: [lookOf({ links: [] }, ''), lookOf({ url: 'https://cdn.cn/', links: [link] })],
    });
    expect(step).toMatchObject({ look: { url: DOC, links: [link], document: lookOf().document } });
  });
});
