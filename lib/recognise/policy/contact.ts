import type { Outline, Passage } from './outline';
import type { PolicyContact } from './reading';

const EMAIL = /[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/gu;
const PHONE =
  /(?<![\d.\w-])(?:\+?86[- ]?)?(?:\(?0\d{2,3}\)?[- ]?\d{3,4}[ -]?\d{3,5}|0\d{2,3}-\d{5,8}|[48]00[- ]?\d{3}[- ]?\d{4}|[48]00[- ]?\d{4}[- ]?\d{3}|1[3-9]\d[- ]?\d{4}[- ]?\d{4}|\d{3} \d{4} \d{4})(?!\d)(?:转\d{1,4})?/gu;
/** Short numbers of banks and carriers; those of the state are nobody's own. */
const HOTLINE = /(?:电话|电話|热线|熱線|致电|拨打|客服)[^\d，。；]{0,8}((?:9[56]\d{3,4}|1[01]\d{3}))(?!\d)/u;
const STATE_NUMBER = /^(?:12\d{3}|110|119|120)$/u;
/** Beside a number: it is out of use, or no telephone. */
const DEAD_AFTER = /停用|已停|作废|不再使用/u;
const OTHER_BEFORE = /(?:传真|傳真|fax|飞信|qq|QQ|编号|代码|登记号|许可证|备案)[^，。；]{0,6}$/iu;

const LABELLED_ADDRESS =
  /(?:(?:注册|办公|通讯|通信|联系|公司|邮寄|法定|小店|门店|本店|本院|经营)?地址|住所|住所地|注册地|办公地|信箱)(?:为|是|在|位于)?\s*[:：]\s*([^。；;！，,（）()“”「」|]{6,80})/u;
const BARE_ADDRESS =
  /((?:[\p{Script=Han}]{2,7}?(?:省|自治区))?[\p{Script=Han}]{2,6}?(?:市|州|区|县)[^。；;！，,、（）()“”：:|\s]{2,50}?\d+号?[^。；;！，,、（）()“”：:|\s]{0,40}|[\p{Script=Han}]{2,5}(?:市|区|县)[^。；;！，,、（）()“”：:|\s]{2,40}(?:大厦|大楼|园区|科技园|街|路)[^。；;！，,、（）()“”：:|\s]{0,30})/u;
const ADDRESS_LEADS = /^.*(?:寄到|寄至|或者|位于|到|在|至|址)(?=[\p{Script=Han}]{2,5}(?:省|市|区|县))/u;
const STREET = /号|路|街|道|巷|楼|室|层|区|村|信箱|大厦|园/u;
const NO_ADDRESS = /[xX×]{2}|填写|@|信息|收集|号码|规定|法/u;

/** How to reach the processor: the first usable of each, where contacts are told before everywhere else. */
export function contactOf(outline: Outline): PolicyContact {
  const lines = linesOf(outline);
  return {
    phone: firstOf(lines, phoneIn),
    email: firstOf(lines, emailIn),
    address: firstOf(lines, labelledAddress) ?? firstOf(lines, bareAddress),
  };
}

/** How to reach whoever a single line speaks of; an address only where it is called one. */
export function contactIn(line: string): PolicyContact {
  return { phone: phoneIn(line), email: emailIn(line), address: labelledAddress(line) };
}

/** In tables stand the contacts of others. */
function linesOf({ sections }: Outline): readonly string[] {
  const plain = (passages: readonly Passage[]): readonly string[] =>
    passages.filter(({ tag }) => tag !== 'cell').map(({ raw }) => raw);
  const isContact = ({ topics }: Outline['sections'][number]): boolean => topics.has('complaint');
  return [
    ...sections.filter(isContact).flatMap(({ heading, passages }) => [heading.raw, ...plain(passages)]),
    ...sections
      .filter((section) => !isContact(section))
      .flatMap(({ heading, passages }) => [heading.raw, ...plain(passages)]),
    ...sections.filter(isContact).flatMap(({ passages }) => passages.map(({ raw }) => raw)),
  ];
}

function phoneIn(raw: string): string | null {
  for (const match of raw.matchAll(PHONE)) {
    const end = match.index + match[0].length;
    const usable = !DEAD_AFTER.test(raw.slice(end, end + 30)) && !OTHER_BEFORE.test(raw.slice(0, match.index));
    if (usable) return match[0];
  }
  const short = HOTLINE.exec(raw)?.[1];
  return short !== undefined && !STATE_NUMBER.test(short) ? short : null;
}

function emailIn(raw: string): string | null {
  return [...raw.matchAll(EMAIL)].map(([email]) => email).find(isRealEmail) ?? null;
}

function isRealEmail(email: string): boolean {
  return !/^x{2,}@|@x{2,}\./iu.test(email);
}

function labelledAddress(raw: string): string | null {
  return realAddress(LABELLED_ADDRESS.exec(raw)?.[1]);
}

function bareAddress(raw: string): string | null {
  return realAddress(BARE_ADDRESS.exec(raw)?.[0].replace(ADDRESS_LEADS, ''));
}

function realAddress(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return STREET.test(trimmed) && !NO_ADDRESS.test(trimmed) ? trimmed : null;
}

function firstOf<T>(lines: readonly string[], find: (raw: string) => T | null): T | null {
  for (const raw of lines) {
    const found = find(raw);
    if (found !== null) return found;
  }
  return null;
}
