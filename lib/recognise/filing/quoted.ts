import { foldText } from './fold';

/** Where a number stands in the words of its block. */
export interface QuotedPlace {
  readonly text: string;
  /** Words near the block. */
  readonly beside: string;
  readonly start: number;
  readonly end: number;
  /** Page feet hold numbers that are meant, whatever sentences stand around them. */
  readonly inFooter: boolean;
}

const HAN = '\\u4e00-\\u9fff';
/** An example is being given: "例如：粤ICP备12345678号". */
const EXAMPLE_BEFORE =
  /(?:例如|比如|譬如|示例|样例|例子|格式|形如|类似于?|范例|一般(?:写|是|为)|E\.G\.|(?<![.\w])EXAMPLE(?!\w)|(?:如(?:下|图)?|例)[:“"「『(])[^。;]{0,12}$|例:[^。;]{0,24}$|(?:截图|快照|效果图|预览图?|原型)[^。;]{0,16}$/;
const EXAMPLE_AFTER =
  /^[”"'』」)\] ]{0,2}[(（[【]?(?:(?:仅|只|均)?(?:为|供|是|作)?(?:示例|样例|例子|演示|虚构|参考|举例))/;
const OPENED = /[“‘「『"'`【《] ?$/;
const CLOSED = /^ ?[”’」』"'`】》]/;
/** `ICP = …`, `<p>…</p>` written out: code, shown as words. */
const CODE_BEFORE = /(?:\w ?= ?["'`]?|<\/?[A-Z][^<>]*>|\$\{[^}]*\}[^。]{0,30})$/;
const CODE_AFTER = /^ ?<\/[A-Z]/;
const CUT_SHORT = /^ ?(?:…|\.{3})|(?:…|\.{3}) ?$/;
/** Of an entry in somebody's list of filings rather than of the page itself. */
const LOOKED_UP =
  /(?:审核(?:通过)?(?:时间|日期)|备案(?:性质|时间|日期|类型)|单位性质|(?:网站)?首页网址|注册商|到期时间|域名(?:年龄|状态)|权重|收录量?)[: ]|本次新增|待管局|管局审核|(?:变更|新增|注销)备案|(?:关闭|停运|停止运营)[: ]?\d{4}/;

/** What a sentence says just before a number that it talks about … */
const SAID_BEFORE =
  /(?:写[着的]?(?:是|成|作|为|了|上)?|底部(?:为|是|有)|标[着注明示]{1,2}(?:的|了|为|着|成)?|显示(?:的是|为|成|着)|填(?:写|入)?(?:的是|为|了|成|上)?|[改变换][为成](?:了)?|盗用|冒用|仿冒|搜索|输入|复制|举报|查到|得到|拿到|收到|获得|下发|分配|看到|叫做?|即|像|用的是|的是) ?[:“" ]*$/;
/** … and just after it. */
const SAID_AFTER = new RegExp(
  `^[ ,，]{0,3}(?:实为|实际|是(?!否)|属于|已(?!备案)|未|被|经(?!营)|并(?!非)|不(?!良)|怎[么样]|如何|什么|能(?![${HAN}]源)|可以|变更|改[为成]|在(?!线)|这|那|等(?:等|号|多)|应当?|其中|来自|对应|查(?:不|到)|现在|请勿|请(?:复制|填|将|把)|就|也|还|都|的(?:网站|域名|主体|意思|含义|问题|时候|备案))`,
);
/** Somebody is being talked to or about. */
const TALK =
  /您(?!好|的?(?:公司|企业|网站|店铺|商城|品牌|名称))|你(?!好|的?(?:公司|企业|网站|店铺|商城|品牌|名称))|我的(?:备案|网站|域名|是|号)|[吗呢吧嘛][?？。!！ ]*$|多谢|谢谢|[?？] *$/;
/** The number is the end of a sentence, or in the middle of one: `…号，后来搬了家。`; what page feet end with is left out. */
const RUNS_ON = new RegExp(`^[^\\n。]{0,40}[${HAN}][^\\n。]{0,40}。`);
const FOOT_SENTENCE = /版权|转载|保留|违法|举报|许可|侵权|监督|所有权|未经/;
/** One of the answers of a question. */
const OPTION = /^ ?[A-H] ?[.、:)] ?$/;
/** Who made the page, and then in brackets the number that is theirs. */
const MAKER_BEFORE =
  /(?:技术支持|技术服务|网站建设|网站制作|设计制作|建站|制作维护|POWERED BY)[^\n(;。]{0,24}[(][^)\n]{0,20}$/;
const MAKERS_OWN = /(?:建站|网络|科技|软件|技术|信息|公司|自有|其)[^\n(]{0,6}备案(?:号)?:? ?$/;
/** Whose number it is said to be: 星云网络备案编号. */
const NAMED = new RegExp(`([${HAN}]{2,10}?)(?:ICP)?备案(?:编号|号)?[: ]{0,2}$`);
/** What is nobody's name. */
const NAMELESS = /^(?:工信部|网站|网址|本站|小程序|快应用|互联网|主体|服务|域名|信息|应用|公安)+$/;
const MADE = '(?:建设|制作|支持|设计|承建|建站|托管|维护|开发|提供)';
/** A record of changes: `chore: remove demo icp …`. */
const CHANGED_BEFORE = /(?:^|[\s:])(?:REMOVED?|ADD(?:ED)?|FIX(?:ED)?|REPLACED?|DEMO|SAMPLE|PLACEHOLDER|MOCK)[: ]/;
const SENTENCE_END = /[。!！?？;；\n]/;

/** The number is written about (an example, a quotation, a sentence) rather than shown as the page's own. */
export function isQuoted({ text, beside, start, end, inFooter }: QuotedPlace): boolean {
  const before = foldText(text.slice(0, start)).text;
  const after = foldText(text.slice(end)).text;
  if (isExample(before, after)) return true;
  if ((MAKER_BEFORE.test(before) && MAKERS_OWN.test(before)) || isMakers(before)) return true;
  if (inFooter) return false;
  const head = lastLine(text.slice(0, start));
  const tail = firstLine(text.slice(end));
  if (CUT_SHORT.test(head) || CUT_SHORT.test(tail) || LOOKED_UP.test(foldText(`${text}\n${beside}`).text)) return true;
  return isTold(foldText(head).text, foldText(tail).text) || isTalk(beside);
}

function isExample(before: string, after: string): boolean {
  if (EXAMPLE_BEFORE.test(before) || EXAMPLE_AFTER.test(after)) return true;
  return (OPENED.test(before) && CLOSED.test(after)) || CODE_BEFORE.test(before) || CODE_AFTER.test(after);
}

/** The words before name a company that they have just said to have made the page. */
function isMakers(before: string): boolean {
  const name = NAMED.exec(before)?.[1];
  if (name === undefined || NAMELESS.test(name)) return false;
  return new RegExp(`${MADE}[: ]{0,2}${name}|由${name}[^\\n]{0,6}${MADE}`).test(before);
}

/** In a list, a record or a sentence. */
function isTold(head: string, tail: string): boolean {
  if (OPTION.test(head) || (/\[ ?$/.test(head) && /^ ?\] ?:/.test(tail)) || CHANGED_BEFORE.test(head)) return true;
  if (SAID_BEFORE.test(head) || SAID_AFTER.test(tail)) return true;
  const from = head.split(SENTENCE_END).at(-1) ?? '';
  const stop = tail.search(SENTENCE_END);
  const sentence = from + (stop < 0 ? tail : tail.slice(0, stop + 1));
  return TALK.test(sentence) || (RUNS_ON.test(tail) && !FOOT_SENTENCE.test(tail));
}

/** Lines above or below put questions or answer them. */
function isTalk(beside: string): boolean {
  return beside.split('\n').some((line) => /[吗呢吧嘛么][?？]$|^(?:问|答|Q|A) ?[:：]/.test(line.trim()));
}

function lastLine(text: string): string {
  return text.split('\n').at(-1) ?? '';
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
