import { selfAndAncestors } from '@/lib/observe/sight/flat-tree';
import { isGround } from '@/lib/observe/sight/hit';
import { isNamed, nameWords } from '@/lib/observe/sight/names';

/** Where a page writes about numbers, or lists those of others, instead of showing its own. */

const FOOT_WORDS = new Set(['footer', 'foot', 'copyright', 'beian', 'icp', 'ft', 'colophon']);
/** Code, quotations, and what people type or choose. */
const QUOTING = /^(?:pre|code|blockquote|samp|kbd|textarea|input|select|option|datalist)$/;
const QUOTING_NAMES = new Set(
  'markdown richtext comment comments chat bubble msg reply faq question answer sms editor preview demo example sample snippet blockquote'.split(
    ' ',
  ),
);
/** `article-content`, `post_body`: the text of an article in a page that has more than that. */
const ARTICLES = ['article', 'post', 'entry', 'news', 'rich', 'blog'];
const BODIES = ['content', 'body', 'text', 'detail', 'main'];

/** In a footer, by tag, role or name. */
export function isInFooter(element: Element): boolean {
  for (const around of selfAndAncestors(element)) {
    if (isGround(around)) return false;
    if (around.localName === 'footer' || around.getAttribute('role') === 'contentinfo') return true;
    if (isNamed(around, FOOT_WORDS)) return true;
  }
  return false;
}

const TOPIC =
  /页脚|页尾|悬挂|(?:备案|ICP)[^\n]{0,10}(?:指南|流程|查|教程|帮助|怎|如何|问题|规范|合规|系统|组成|格式|规则|培训|案例|题)|(?:指南|流程|查询|教程|怎么|如何|规范|格式|什么是|培训)[^\n]{0,10}备案|百科|词条/;
const ABOUT_FIELD = /备案|ICP|域名/i;

/** The page's headlines or its search fields are about filings: a number amid its words is hardly its own. */
export function isAboutFilings(document: Document): boolean {
  const headlines = [...document.querySelectorAll('h1,h2,h3')].some((line) => TOPIC.test(line.textContent ?? ''));
  if (headlines) return true;
  const fields = document.querySelectorAll<HTMLInputElement>('input:not([type=hidden]),textarea');
  return [...fields].some(({ placeholder, value }) => ABOUT_FIELD.test(`${placeholder ?? ''} ${value}`));
}

/**
 * In an article, a code block, a list of data or something editable: it is written about rather than shown. `linked`: it
 * carries a link to a register of its own, as those that are meant do.
 */
export function isInProse(element: Element, linked: boolean): boolean {
  const foot = isInFooter(element);
  for (const around of selfAndAncestors(element)) {
    if (isGround(around)) break;
    if (QUOTING.test(around.localName)) return true;
    if (around.localName === 'table' && isDataTable(around, element)) return true;
    if (!foot && isText(around) && !(linked && around.localName === 'figure')) return true;
  }
  if (foot || linked) return false;
  return isInLongParagraph(element) || isAboutFilings(element.ownerDocument);
}

function isText(around: Element): boolean {
  if (around.localName === 'article' || (around as HTMLElement).isContentEditable) return true;
  // A headline is what a page is about, a number in it what the page writes about.
  if (/^(?:h[1-4]|q|figure)$/.test(around.localName)) return true;
  const words = nameWords(around);
  if (isNamed(around, QUOTING_NAMES) || isLabelOfField(around)) return true;
  if (words.has('form') && (words.has('item') || words.has('group'))) return true;
  return ARTICLES.some((word) => words.has(word)) && BODIES.some((word) => words.has(word));
}

/** What a form says of a field; pages print words in labels too. */
function isLabelOfField(element: Element): boolean {
  if (element.localName !== 'label') return false;
  return element.hasAttribute('for') || element.querySelector('input,select,textarea') !== null;
}

/** Heads over columns, or rows of many columns, make a table of data; what only lays out a page's foot has neither. */
function isDataTable(table: Element, element: Element): boolean {
  const rows = [...table.querySelectorAll('tr')];
  const cellsIn = (row: Element | null): number => row?.querySelectorAll('td').length ?? 0;
  const cells = cellsIn(element.closest('tr'));
  if (cells >= 3 && rows.filter((row) => cellsIn(row) === cells).length >= 2 && !isInFooter(table)) return true;
  for (const row of rows) {
    const heads = row.querySelectorAll('th').length;
    if (heads >= 2 && row.querySelector('td') === null) return true;
  }
  return false;
}

/** Amid a paragraph's sentences, not at the end of a page's lines. */
function isInLongParagraph(element: Element): boolean {
  const text = element.closest('p,li,dd')?.textContent?.trim() ?? '';
  return text.length >= 80 && (text.match(/[。；！？]/gu)?.length ?? 0) >= 2;
}
