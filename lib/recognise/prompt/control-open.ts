import { readAnswer } from './control-answer';
import { type ControlReading, LEANS_NO, LEANS_YES } from './control-reading';
import { type ControlToken, hasClass, isOfClass } from './control-tokens';

/** Buttons with a word that no class knows: what they do to a question that is asked, as far as their first words tell. */

type Tokens = readonly ControlToken[];

/** Nouns after "not" and "later" that make a state of the shop or a delivery option out of it. */
const TRADE_STATE = /支持|可用|可售|可选|开放|营业|配送|送达|发货|销售|接单|参与|自取|取餐|到店|收费|计费|含/u;
const LATER = /^(?:稍后|稍候|晚|以后|之后|回头|改天|改日|等会|过会|一会|待会|下次|日后|有空|过几天)/u;
const LONGEST_OPEN_VERB = 4;
const JOINS_CLAUSES = /^(?:并且?|,|、|;)$/u;
/** Doing it oneself, in another way, elsewhere, or without: 自己填, 改用键盘, 到店出示, 匿名提问, 保持关闭. */
const ANOTHER_WAY =
  /^(?:我|还是|就|先|直接|仅|只|继续)*(?:自己|自行|手动|手工|手输|人工|改用|换用|匿名|保持|维持|到(?:店|前台|窗口|柜台|现场)|线下|不公开|保密|随机)/u;
/** 不练了, 不拍了, 不存: turning down the very thing that is offered. */
const TURNS_DOWN =
  /^(?:我|都|还是|就|先|那)*(?:才?不|别|甭|免)(?!错|少|一样|同|限|再|是|止|断|足|能|可|得|超|支持|含|满|良|合|符|匹)[^,。]{1,7}$/u;
const GIVES_UP = /^(?:残忍|狠心|忍痛|含泪|坚持|遗憾)*(?:放弃|舍弃|拒绝|谢绝|婉拒)/u;
/** A yes in its first words: 允许录音, 我同意采集, 开启刷脸. */
const SAYS_YES =
  /^(?:好[的呀啊哒]?[,!]?|嗯[,!]?|我|本人|立即|马上|去|前往|现在|一键|点击|是的?[,!]?)*(?:同意|允许|授权|接受|准许|授予|签约|订阅|接收|登录|注册|绑定|开启|启用|打开|关注)/u;
/** A yes in its last: 监护人同意, 我已满14周岁并同意. */
const ENDS_IN_YES = /(?<![不未])(?:同意|允许|接受)(?:使用|提供|处理|开启|继续|[了啦])?$|[,、](?:我)?(?:同意|允许)/u;
/** 授权书, 登录记录, 接受订单: a thing, or a shop's own work. */
const THING = /(?:书|记录|明细|管理|列表|设置|协议|规则|说明|下载|订单|预约|宝箱|银行卡)$/u;
const LONGEST_YES = 14;

/**
 * Reads a button with a word that no class knows, where its first words answer already: 同意并激活, 暂不报名, 允许录音.
 * Undefined where they do not.
 */
export function readOpenAnswer(text: string, tokens: Tokens): ControlReading | undefined {
  const clause = readFirstClause(tokens);
  if (clause) return clause;
  if (TRADE_STATE.test(text) && !ANOTHER_WAY.test(text)) return undefined;
  if (postpones(tokens) || ANOTHER_WAY.test(text) || TURNS_DOWN.test(text) || GIVES_UP.test(text)) return LEANS_NO;
  if (THING.test(text)) return undefined;
  const agrees = SAYS_YES.test(text) || ENDS_IN_YES.test(text);
  return agrees && text.length <= LONGEST_YES ? LEANS_YES : undefined;
}

function postpones(tokens: Tokens): boolean {
  const [first] = tokens;
  const [unknown, ...more] = tokens.filter((token) => token.of === 'content');
  if (!first || !unknown || more.length > 0 || unknown.text.length > LONGEST_OPEN_VERB) return false;
  return (
    (isOfClass(first, 'later') && LATER.test(first.text)) ||
    (isOfClass(first, 'negation') && /^(?:暂|先)/u.test(first.text))
  );
}

/** 确认授权并加入店铺会员, 不同意并隐藏: the clause before the joint agrees or declines by itself. */
function readFirstClause(tokens: Tokens): ControlReading | undefined {
  const joint = tokens.findIndex((token) => token.of === 'joint' && JOINS_CLAUSES.test(token.text));
  const clause = tokens.slice(0, Math.max(joint, 0));
  if (!hasClass(clause, 'accept', 'login', 'refuse') || hasClass(clause, 'content')) return undefined;
  const reading = readAnswer(clause.filter((token) => token.of !== 'particle'));
  return reading.role === 'accept' || reading.role === 'reject' ? reading : undefined;
}
