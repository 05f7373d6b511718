import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentText } from '@/lib/recognise/policy/document';
import { bundle } from '@/test/e2e/probe/bundle';
import { launchChromium } from '@/test/e2e/support/launch';
// The entry tells what the page's window gets.
import type {} from './support/document-entry';

/** A document is read as a reader sees it: what is visible, in order, with how it is set. */

let browser: Browser;
let source: string;
beforeAll(async () => {
  [browser, source] = await Promise.all([launchChromium(), bundle('test/e2e/observe/support/document-entry.ts')]);
});
afterAll(() => browser.close());

async function read(body: string, head = ''): Promise<DocumentText> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 390, height: 844 });
    await page.setContent(
      `<!doctype html><html><head><title>隐私政策</title>${head}</head><body>${body}</body></html>`,
    );
    await page.evaluate(source);
    return await page.evaluate(() => window.readDocumentUnderTest(window));
  } finally {
    await page.close();
  }
}

const SHADOW = "<div id=host></div><script>host.attachShadow({mode:'open'}).innerHTML='<p>影子里的段落</p>'</script>";

describe('blocks', () => {
  it.each<readonly [what: string, body: string, blocks: readonly string[]]>([
    [
      'headings, paragraphs, items',
      '<h2>一</h2><p>二</p><ul><li>三</li></ul>',
      ['heading 一', 'paragraph 二', 'item 三'],
    ],
    ['cells of a table', '<table><tr><th>甲</th><td>乙</td></tr></table>', ['cell 甲', 'cell 乙']],
    ['paragraphs in a table of layout', '<table><tr><td><p>甲</p></td></tr></table>', ['paragraph 甲']],
    ['lines of breaks', '甲<br>乙<b>丙</b>丁', ['other 甲', 'other 乙丙丁']],
    ['inline pieces in one line', '<p><span>甲</span><a href="#">乙</a></p>', ['paragraph 甲乙']],
    [
      'a line set larger',
      '<div style="font-size:20px">标题</div><p>正文正文正文</p>',
      ['heading 标题', 'paragraph 正文正文正文'],
    ],
    ['an open shadow tree', SHADOW, ['paragraph 影子里的段落']],
    [
      'nothing that is hidden',
      '<p hidden>甲</p><p style="visibility:hidden">乙</p><p style="opacity:0">丙</p><p>丁</p>',
      ['paragraph 丁'],
    ],
    [
      'no fields and no scripts',
      '<input value="甲"><textarea>乙</textarea><script>"丙"</script><p>丁</p>',
      ['paragraph 丁'],
    ],
  ])('are %s', async (_what, body, blocks) => {
    const document = await read(body);
    expect(document.blocks.map(({ tag, text }) => `${tag} ${text}`)).toEqual(blocks);
  });

  it('are bold where they are marked, as a whole or by a sentence', async () => {
    const { blocks } = await read(
      '<p><strong>甲甲甲甲</strong></p><p>乙乙乙<b>丙</b>乙乙乙乙</p><p>丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁丁。<b>身份证号属于敏感个人信息，一旦泄露会被冒用。</b></p>',
    );
    expect(blocks.map(({ bold }) => bold)).toEqual([true, false, true]);
  });
});

describe('style', () => {
  const text = '<p>我们收集您的手机号，用于登录。</p>';
  it.each([
    ['bodyFontPx', '<style>body{font-size:9px}</style>', 9],
    ['lineHeightRatio', '<style>body{line-height:1.05}</style>', 1.05],
    ['lowestContrast', '<style>body{color:#bdbdbd}</style>', 1.9],
    ['lowestContrast', '<style>body{color:#fff;background:#000}</style>', 21],
    ['zoomable', '<meta name=viewport content="width=device-width,user-scalable=no">', false],
    ['zoomable', '<meta name=viewport content="width=device-width,maximum-scale=1">', false],
    ['zoomable', '<meta name=viewport content="width=device-width">', true],
  ] as const)('%s of %s', async (key, head, value) => {
    const { style } = await read(text, head);
    if (typeof value === 'number') expect(style[key]).toBeCloseTo(value, 1);
    else expect(style[key]).toBe(value);
  });

  it('counts links to places that exist, and pictures that could carry text', async () => {
    const { style } = await read(
      '<a href="#a">甲</a><a href="#none">乙</a><a href="#">丙</a><h2 id=a>甲</h2><canvas width=300 height=400></canvas><canvas width=30 height=30></canvas>',
    );
    expect(style.anchors).toBe(1);
    expect(style.images).toBe(1);
  });
});
