import { IDENTITY_ACTIONS, LOCATION_ACTIONS } from './lexicon/actions';
import { AGREEMENT_NAMES, PRIVACY_NAMES } from './lexicon/policy';
import { CHECKOUT_WORDS, TRADE_WORDS, TRADE_WORDS_ENGLISH } from './lexicon/trade';
import { normalise } from './normalise';

const NAME = (sources: readonly string[]): string => `(?:${sources.join('|')})`;
const PRIVACY = new RegExp(NAME(PRIVACY_NAMES), 'u');
const AGREEMENT = new RegExp(NAME(AGREEMENT_NAMES), 'u');
const PRIVACY_LAST = new RegExp(`${NAME(PRIVACY_NAMES)}$|^(?:隐私|privacy)(?:条款)?$`, 'u');
const AGREEMENT_LAST = new RegExp(`${NAME(AGREEMENT_NAMES)}$|^(?:服务|用户|使用)?协议$`, 'u');
/** Words that make a sentence or an answer of what would else be a name. */
const SENTENCE =
  /同意|已阅|阅读并|已读|即(?:代表|表示|视为)|表示|代表|勾选|拒绝|暂不|\bagree\b|\baccept\b|\bby (?:continuing|logging|signing|clicking)|i have read/u;
const VIEW = /^(?:请)?(?:点击|查看|阅读|查阅|浏览|详见|参见|view|read|see|our|the|完整版?|全文|最新|的)+ */u;
const LONGEST_LINK = 44;

/** The text of a link or control is the name of a privacy policy or of one of its lists, rather than a sentence. */
export function isPolicyLink(text: string): boolean {
  const name = linkName(text);
  return name !== null && PRIVACY_LAST.test(name);
}

/** The text of a link or control is the name of a user agreement or terms of service. */
export function isAgreementLink(text: string): boolean {
  const name = linkName(text);
  return name !== null && AGREEMENT_LAST.test(name);
}

/** A privacy policy or an agreement is named anywhere in the text. */
export function namesPolicyOrAgreement(text: string): boolean {
  const plain = normalise(text);
  return (
    PRIVACY.test(plain) ||
    AGREEMENT.test(plain) ||
    /《[^《》]{1,30}(?:协议|条款|政策|指引|规则|须知|声明)》/u.test(plain)
  );
}

/** A privacy policy (not merely an agreement) is named anywhere in the text. */
export function namesPrivacyPolicy(text: string): boolean {
  return PRIVACY.test(normalise(text));
}

/** Words of ordering and paying in the text, each once, in the order of the lexicon; empty when there are none. */
export function tradeWords(text: string): readonly string[] {
  const plain = normalise(text);
  const han = TRADE_WORDS.filter((word) => plain.includes(word));
  const latin = TRADE_WORDS_ENGLISH.filter((word) => new RegExp(`\\b${word}\\b`, 'u').test(plain));
  return [...han, ...latin];
}

/** A trade word that only a page of ordering or paying has; a basket or a buy button stands on many pages. */
export function isCheckoutWord(word: string): boolean {
  return CHECKOUT_WORDS.has(word);
}

/** A tap on these words asks for something that belongs to one person (收藏, 评论, 结算, 我的订单), so identity is inherent. */
export function isIdentityAction(text: string): boolean {
  const plain = normalise(text);
  return plain.length <= 24 && IDENTITY_ACTIONS.test(plain);
}

/** A tap on these words uses a place (附近门店, 定位, 地图, 配送地址), so location is inherent. */
export function isLocationAction(text: string): boolean {
  const plain = normalise(text);
  return plain.length <= 30 && LOCATION_ACTIONS.test(plain);
}

function linkName(text: string): string | null {
  const plain = normalise(text);
  if (plain === '' || plain.length > LONGEST_LINK) return null;
  const bare = plain
    .replace(/[《》"'[\]()]/gu, '')
    .replace(/[\s>›→.。,]+$/u, '')
    .replace(VIEW, '');
  if (SENTENCE.test(bare)) return null;
  return bare;
}
