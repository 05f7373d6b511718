import type { Bilingual } from '@/lib/model/vocabulary';
import type { Hint } from './hint';
import type { Obstacle } from './screen';

/** Why a page cannot be audited, and what to do instead. */
export const OBSTACLE_WORDS: Readonly<Record<Obstacle, Bilingual>> = {
  'browser-page': {
    zh: '现在是浏览器自己的页面（设置、新标签页等），扩展不能进入。',
    en: 'This is a page of the browser itself (settings, a new tab …), which extensions may not enter.',
  },
  store: {
    zh: '现在是扩展商店，浏览器不允许扩展在这里运行。',
    en: 'This is the extension store, where the browser lets no extension run.',
  },
  file: {
    zh: '现在是本机文件。请在扩展的详情页打开“允许访问文件网址”，或用本地服务器（http://localhost）打开它。',
    en: 'This is a local file. Turn on “Allow access to file URLs” on the extension’s details page, or open the file through a local server (http://localhost).',
  },
  pdf: {
    zh: '现在是 PDF 文件，不是网页。',
    en: 'This is a PDF file, not a web page.',
  },
  'view-source': {
    zh: '现在是网页的源代码视图，请打开网页本身。',
    en: 'This is the source view of a page; open the page itself.',
  },
  other: {
    zh: '浏览器不允许扩展进入这个页面。网址应以 http 或 https 开头。',
    en: 'The browser lets no extension enter this page. The address has to begin with http or https.',
  },
};

/** What to try next. */
export const HINT_WORDS: Readonly<Record<Hint, Bilingual>> = {
  wait: {
    zh: '先什么都不点，等内容出现。无操作时弹出的授权请求最关键。',
    en: 'Touch nothing and wait for the content. Requests that come up by themselves matter most.',
  },
  refuse: {
    zh: '有弹窗等待答复：先试试拒绝或关闭，看还能不能继续用。',
    en: 'A prompt is waiting: try refusing or closing it first and see whether the page still works.',
  },
  'go-on-after-refusal': {
    zh: '已拒绝弹窗：继续浏览其他页面，看会不会再次弹出。',
    en: 'You refused: go on to other pages and see whether it asks again.',
  },
  'scroll-for-filing': {
    zh: '滚动到页尾，看有没有备案号。',
    en: 'Scroll to the bottom of the page and look for the filing number.',
  },
  touch: {
    zh: '点开一个商品或栏目，看浏览时会不会弹出授权请求。',
    en: 'Open a product or a section and see whether browsing brings up a request.',
  },
  'more-pages': {
    zh: '再打开几个页面：列表、详情、“我的”。',
    en: 'Open some more pages: a list, a detail page, “My account”.',
  },
  order: {
    zh: '走到下单或填写信息的页面，看索取了哪些个人信息（不必真的提交）。',
    en: 'Go as far as ordering or a form and see what personal information is asked for (no need to submit).',
  },
  enough: {
    zh: '主要路径都走过了，可以停止并导出报告。',
    en: 'The main paths are covered: you can stop and export the report.',
  },
};
