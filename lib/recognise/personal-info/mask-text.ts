import type { InfoType } from '@/lib/model/vocabulary';
import { hasIdCheck, hasIdShape, hasLuhn, isMobile } from './checksums';
import { maskValue } from './mask-value';
import type { Needle } from './needles';

const PERCENT = '%(?:25){0,3}';
const GAP = `(?:[ -]|\\u00a0|\\+|${PERCENT}(?:20|2[dD]))?`;
const DIGIT = `(?:[0-9０-９]|${PERCENT}3[0-9])`;
/** Not inside a longer word or number, but right after an escape: `%22138…`, `\u5f20138…`, `\n138…`. */
const START = `(?:(?<![0-9A-Za-z０-９])(?<![0-9]\\.)|(?<=${PERCENT}[0-9A-Fa-f]{2}|\\\\(?:u[0-9A-Fa-f]{4}|[nrt])))`;
const END = '(?![0-9A-Za-z０-９])(?!\\.[0-9])';
const COUNTRY = `(?:(?:\\+|00|${PERCENT}2[bB])?86${GAP})?`;

const PHONE = new RegExp(`${START}${COUNTRY}(${DIGIT}{3}${GAP}${DIGIT}{4}${GAP}${DIGIT}{4})${END}`, 'g');
const ID = new RegExp(
  `${START}(${DIGIT}{6}${GAP}${DIGIT}{8}${GAP}${DIGIT}{3}(?:[Xx]|${DIGIT}|${PERCENT}[57]8)|${DIGIT}{15})${END}`,
  'g',
);
const CARD = new RegExp(`${START}(${DIGIT}{4}(?:${GAP}${DIGIT}{4}){3}(?:${GAP}${DIGIT}{1,3})?)${END}`, 'g');
/** An e-mail address may also begin right after an escaped `=` or quote. */
const EMAIL_START = `(?:(?<![A-Za-z0-9._+%-])(?<!%[0-9A-Fa-f])|(?<=${PERCENT}[0-9A-Fa-f]{2}))`;
const EMAIL = new RegExp(
  `${EMAIL_START}([A-Za-z0-9][A-Za-z0-9._+-]{0,63})(@|${PERCENT}40)((?:[A-Za-z0-9-]{1,63}\\.){1,4}[A-Za-z]{2,24})(?![A-Za-z0-9-])`,
  'g',
);

/** Endings that make `name@2x.png` or `pkg@1.0.js` a file. */
const FILE_ENDING =
  /\.(?:png|jpe?g|gif|webp|svg|avif|ico|js|mjs|cjs|ts|css|json|html?|vue|map|mp[34]|woff2?|wasm|zip)$/i;
/** Mailboxes of offices, which a page shows on purpose. */
const OFFICE =
  /^(?:service|services|support|kefu|cs|privacy|contact|info|help|admin|legal|dpo|feedback|compliance|security|jubao|tousu|noreply|no-reply|hr|marketing|business|bd|git|npm)$/i;

const ENTRY = '(?:[_-]?(?:id|no|num|sn|code|number|key))?';
const ASSIGN = `["'“\\s\\\\]*(?:[:=：]|${PERCENT}3[dDaA])(?:["'“\\s\\\\]|${PERCENT}2[02])*$`;
/** The number stands under a name that makes it an order, a product or a moment. */
const OTHER_NUMBER = new RegExp(
  `(?:order|trade|sku|spu|goods|item|product|batch|pay(?:ment)?|time|timestamp|ts|date|seq|serial|version|trace|span|waybill|express)${ENTRY}${ASSIGN}|(?:^|[^a-z])_?(?:t|r|v|rnd|rand|random|nonce)${ASSIGN}|(?:订单|单|流水|运单|快递|物流|编|批次)(?:编?号码?)?[:：\\s]*$`,
  'i',
);
const PLAIN_ID = new RegExp(`(?:^|[^a-z])(?:_?id|[a-z]{1,12}_?id|uuid|guid|nonce|_|t|_t|v|r)${ASSIGN}`, 'i');
const CARD_LABEL = new RegExp(
  `(?:bank|card|acct|account)(?:[_-]?(?:id|no|num|number))?${ASSIGN}|(?:卡号|账号|账户|银行卡)[:：\\s]*$`,
  'i',
);
const ID_LABEL = new RegExp(
  `(?:id[_-]?(?:card|no|num)|cert(?:ificate)?|identity)[a-z_-]{0,8}${ASSIGN}|(?:身份证|证件)(?:号码?)?[:：\\s]*$`,
  'i',
);
const REACH = 40;

/**
 * Replaces personal information in free text or an address by its masked form: every needle, in any encoding, and every
 * phone, identity, bank card number or e-mail address whose shape leaves no doubt. Timestamps, order numbers and
 * versions stay.
 */
export function maskText(text: string, needles: readonly Needle[]): string {
  return maskShapes(maskKnown(text, needles));
}

/**
 * Replaces the needles alone. For what an operator publishes about itself to everybody, whose telephone numbers and
 * mailboxes are the very thing looked for.
 */
export function maskKnown(text: string, needles: readonly Needle[]): string {
  let masked = text;
  for (const needle of longestFirst(needles)) masked = masked.replace(needle.anyForm, () => needle.masked);
  return masked;
}

function longestFirst(needles: readonly Needle[]): readonly Needle[] {
  return needles.length < 2 ? needles : [...needles].sort((a, b) => b.value.length - a.value.length);
}

function maskShapes(text: string): string {
  let masked = text;
  if (/@|%(?:25)*40/.test(masked)) masked = masked.replace(EMAIL, maskEmailMatch);
  // The shortest number of interest has eleven digits.
  if (!/[0-9０-９](?:[^0-9０-９]{0,4}[0-9０-９]){10}/.test(masked)) return masked;
  masked = replaceNumbers(masked, ID, 'id-card', isIdHere);
  masked = replaceNumbers(masked, CARD, 'bank-card', isCardHere);
  return replaceNumbers(masked, PHONE, 'phone', (digits, before) => isMobile(digits) && !OTHER_NUMBER.test(before));
}

function isIdHere(id: string, before: string): boolean {
  if (!hasIdShape(id)) return false;
  return id.length === 15 ? ID_LABEL.test(before) : hasIdCheck(id);
}

function isCardHere(digits: string, before: string): boolean {
  if (!hasLuhn(digits)) return false;
  if (CARD_LABEL.test(before)) return true;
  return digits.startsWith('62') && !OTHER_NUMBER.test(before) && !PLAIN_ID.test(before);
}

function replaceNumbers(
  text: string,
  pattern: RegExp,
  type: InfoType,
  isOne: (digits: string, before: string) => boolean,
): string {
  return text.replace(pattern, (whole: string, number: string, offset: number) => {
    const digits = decodeNumber(number);
    const before = text.slice(Math.max(0, offset - REACH), offset);
    if (!isOne(digits, before)) return whole;
    return whole.slice(0, whole.length - number.length) + maskValue(type, digits);
  });
}

function decodeNumber(number: string): string {
  return number
    .replace(/%(?:25)*([0-9A-Fa-f]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)))
    .normalize('NFKC')
    .replace(/[^0-9Xx]/g, '')
    .toUpperCase();
}

function maskEmailMatch(whole: string, local: string, at: string, domain: string): string {
  if (FILE_ENDING.test(domain) || OFFICE.test(local)) return whole;
  return `${local.charAt(0)}***${at}${domain}`;
}
