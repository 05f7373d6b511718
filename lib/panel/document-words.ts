import type { ReadingTrouble } from '@/lib/contract/feed';
import type { DocumentOutcome } from '@/lib/model/document-shape';
import type { Bilingual } from '@/lib/model/vocabulary';

/** What the panel says about reading policies and agreements. */
export const DOCUMENT_WORDS = {
  title: { zh: '政策与协议', en: 'Policies and agreements' },
  none: {
    zh: '还没有看到隐私政策或用户协议的入口。页脚、登录页、“我的”和弹窗里的入口看到了就会列在这里。',
    en: 'No entry to a privacy policy or an agreement seen yet. Those in footers, on log-in and “my” pages and in dialogs are listed here once seen.',
  },
  never: {
    zh: '没有看到隐私政策或用户协议的入口。',
    en: 'No entry to a privacy policy or an agreement was seen.',
  },
  how: {
    zh: '点按钮后，在后台标签页打开它，读取文字并判断写得怎样，再关闭标签页。用的是你自己的 Cookie 和登录状态；它发出的请求不计入检查。',
    en: 'The button opens it in a background tab, reads and judges its text, and closes the tab. It is opened with your own cookies and log-in; what it requests is no part of the audit.',
  },
  over: {
    zh: '被检查的标签页已经关闭，不能再读取。',
    en: 'The audited tab has been closed, so nothing more can be read.',
  },
  readPolicy: { zh: '读政策', en: 'Read policy' },
  readAgreement: { zh: '读协议', en: 'Read agreement' },
  readHere: { zh: '读当前页', en: 'Read this page' },
  readLayer: { zh: '读这个弹窗', en: 'Read this pop-up' },
  readAgain: { zh: '重新读取', en: 'Read again' },
  unread: { zh: '还没有读取', en: 'Not read yet' },
  waiting: { zh: '等待读取…', en: 'Waiting to be read …' },
  reading: { zh: '正在打开和读取…', en: 'Opening and reading …' },
  noAddress: {
    zh: '没有网址，由页面代码打开。请在页面里点开它，再点“读当前页”或“读这个弹窗”。',
    en: 'It has no address; the page’s code opens it. Open it in the page, then press “Read this page” or “Read this pop-up”.',
  },
} satisfies Record<string, Bilingual>;

/** What came of opening a document that could not be read as one. */
export const OUTCOME_WORDS: Readonly<Record<Exclude<DocumentOutcome, 'read'>, Bilingual>> = {
  failed: {
    zh: '没有打开：网络不通、主机没有应答，或超过 15 秒',
    en: 'Did not open: no network, no answer, or more than 15 s',
  },
  login: { zh: '打开后是登录页', en: 'Opens a log-in page' },
  empty: { zh: '打开是空白页', en: 'Opens a blank page' },
  'not-html': {
    zh: '是文件（PDF、图片或下载），没有读取其中的文字，请打开查看',
    en: 'A file (PDF, picture or download): its words were not read; please open it',
  },
};

/** Why a document could not be read at all; nothing is recorded of it. */
export const TROUBLE_WORDS: Readonly<Record<ReadingTrouble, Bilingual>> = {
  'no-access': {
    zh: '没有读取：它跳到了另一个网站，浏览器没有允许读取那里。可以允许所有网站，或自己打开它再点“读当前页”。',
    en: 'Not read: it leads to another site that may not be read. Allow all sites, or open it yourself and press “Read this page”.',
  },
  'tab-closed': { zh: '没有读取：标签页先被关闭了。', en: 'Not read: its tab was closed first.' },
  'moved-on': {
    zh: '没有读取：页面或弹窗已经不在了。',
    en: 'Not read: the page or the pop-up is not there any more.',
  },
  'not-opened': { zh: '没有读取：浏览器没能打开标签页。', en: 'Not read: the browser could not open a tab.' },
  'not-stored': {
    zh: '没有记录：这次检查已存满，或存储空间不足。',
    en: 'Not recorded: the audit is full, or storage is short.',
  },
};
