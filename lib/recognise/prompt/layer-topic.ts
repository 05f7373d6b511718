import { LOADING_WORDS, LOG_OUT, SESSION_ENDED, VALIDATION } from '@/lib/recognise/words/lexicon/layers';
import { topicOfAsks } from './ask-topic';
import { type Ask, logsIn } from './asks';
import { isPersonalField } from './field-kind';
import { answersOf, bestLayerTopic, coversMuch, isFirmYes, isMenu, scoreTopic, speaksOf } from './layer-score';
import { asksToChoose, isPrivacyNotice, namesPolicy } from './privacy-notice';
import type { PromptParts } from './prompt-parts';
import type { LayerTopic } from './reading';

const LONGEST_LOADING = 30;
/** Longer texts mention networks and failures in passing. */
const LONGEST_NETWORK_MESSAGE = 120;
const LONGEST_ERROR_MESSAGE = 80;
/** An empty box that only covers has at most a picture and a way to close it. */
const PICTURE_CONTROLS = 3;
const PICTURE_CHARS = 4;

/** A card is kept for later, not paid with once. */
const BINDS_CARD =
  /(?:绑定|添加|新增|绑)[^,。\n]{0,6}(?:银行卡|储蓄卡|信用卡|工资卡|扣款卡|卡)|绑卡|(?:save|add|link)[a-z ]{0,12}card/u;

const UNDOES =
  /^(?:确认|确定|仍要?|继续|立即|狠心|残忍|坚持)?(?:删除|清空|清除|移除|移出|移到|退出|退订|撤回|撤销|注销|解除|解绑|解约|关闭|切换|取关|离开|丢弃|停止|结束|重置|恢复|还原|更换|修改|替换|覆盖|不保存)|^(?:remove|delete|discard|leave|clear|reset|sign out|log ?out|switch|stop|overwrite)/u;
const GIVES =
  /允许|同意|授权|授予|开启|打开|启用|登录|注册|绑定|订阅|接收|认证|实名|填写|完善|提供|设置|关注|allow|agree|accept|enable|turn on|sign in|log ?in|grant/u;

const FIRM_TOPICS = ['captcha', 'age-gate', 'update', 'paywall'] as const;

/** Decides what a layer is for from its parts and from what it asks. */
export function findTopic(parts: PromptParts, asks: readonly Ask[]): LayerTopic {
  return (
    topicOfFields(parts) ??
    topicOfEmpty(parts) ??
    topicOfState(parts, asks) ??
    topicOfFirmLayer(parts, asks) ??
    (isPrivacyNotice(parts, asks) ? 'privacy-notice' : null) ??
    topicOfAsks(parts, asks) ??
    bestLayerTopic(parts) ??
    (isPicture(parts) ? 'marketing' : 'other')
  );
}

/** Forms whose fields settle it: a captcha, a payment, a search. */
function topicOfFields(parts: PromptParts): LayerTopic | null {
  const kinds = parts.fields.map((field) => field.kind);
  if (kinds.length === 0) return null;
  if (kinds.includes('bank-card')) return BINDS_CARD.test(parts.all) ? 'personal-form' : 'other';
  if (kinds.includes('pay-password')) return 'other';
  if (kinds.includes('password') && /(?:支付|交易|付款|提现)(?:密码|金额)|确认付款/u.test(parts.all)) return 'other';
  if (kinds.every((kind) => kind === 'picture-code')) return 'captcha';
  return kinds.every((kind) => kind === 'search') && !parts.controls.some(logsIn) ? 'other' : null;
}

/** Layers without anything to answer with. */
function topicOfEmpty(parts: PromptParts): LayerTopic | null {
  if (parts.fields.length > 0 || parts.ticks.length > 0) return null;
  const answers = answersOf(parts);
  if (answers.length > 1 || answers.some((control) => control.asked === 'accept')) return null;
  const words = [parts.title, ...parts.lines].join('\n');
  if (LOADING_WORDS.test(words) && words.length <= LONGEST_LOADING) return 'loading';
  return answers.length === 0 && !coversMuch(parts) ? 'other' : null;
}

/** Messages about a state: no network, an ended session, a log-out, a mistyped field. Log-in words in them demand nothing. */
function topicOfState(parts: PromptParts, asks: readonly Ask[]): LayerTopic | null {
  if (parts.fields.length > 0 || asks.some((ask) => ask.byType)) return null;
  const words = [parts.title, ...parts.lines].join('\n');
  const length = parts.lines.join('').length;
  if (LOG_OUT.test(words) || parts.controls.some((control) => LOG_OUT.test(control.words))) {
    return isMenu(parts) || acceptsPolicy(parts) ? null : 'confirmation';
  }
  if (SESSION_ENDED.test(words)) return 'error';
  if (length <= LONGEST_NETWORK_MESSAGE && speaksOf('network', parts)) return 'network';
  if (isValidation(parts)) return 'other';
  const asksElse = asks.some(
    (ask) => ask.kind !== 'login' && (ask.byControl || (ask.bySentence && yieldsPermission(parts))),
  );
  return length <= LONGEST_ERROR_MESSAGE && !asksElse && speaksOf('error', parts) ? 'error' : null;
}

/** A policy is put forward with a button that agrees to it, whatever else the layer says. */
function acceptsPolicy(parts: PromptParts): boolean {
  const agrees = ({ asked, words }: { asked: string; words: string }): boolean =>
    asked === 'accept' && /同意|agree|accept/u.test(words);
  return namesPolicy(parts) && (parts.controls.some(agrees) || asksToChoose(parts));
}

/** A failure can be put right by giving what is asked: 获取失败, 请授权 / 去设置. */
function yieldsPermission(parts: PromptParts): boolean {
  return parts.controls.some((control) => control.asked === 'accept' && /授权|允许|设置|开启/u.test(control.words));
}

/** A message about the user's own input, with one button to put it away or, without a heading, none. */
function isValidation(parts: PromptParts): boolean {
  const sentences = parts.sentences.length > 0 ? parts.sentences : [parts.title];
  const answers = answersOf(parts);
  const buttons = parts.title === '' ? 0 : 1;
  if (answers.length > 1 || answers.length < buttons || sentences.length !== 1 || answers.some(isFirmYes)) return false;
  return VALIDATION.test(sentences[0] ?? '');
}

/** Layers whose own words outweigh a mention of a phone, a place or a log-in. */
function topicOfFirmLayer(parts: PromptParts, asks: readonly Ask[]): LayerTopic | null {
  if (asks.some((ask) => ask.byType) || parts.fields.some((field) => isPersonalField(field.kind))) return null;
  if (acceptsPolicy(parts) && (speaksOf('age-gate', parts) || parts.ticks.length > 1)) return null;
  const asksByControl = asks.some((ask) => ask.byControl);
  const picker = scoreTopic('picker', parts);
  const firm = asksByControl ? undefined : FIRM_TOPICS.find((topic) => scoreTopic(topic, parts) >= 4);
  if (firm) return firm;
  if (picker >= 5 || (picker >= 3 && (!asksByControl || isMenu(parts)))) return 'picker';
  const confirms = undoes(parts) || (!asksByControl && scoreTopic('confirmation', parts) >= 5);
  return confirms ? 'confirmation' : null;
}

/** One of the buttons takes away or leaves what is there, and none gives: the question is about that. */
function undoes(parts: PromptParts): boolean {
  const { controls } = parts;
  return (
    parts.ticks.length === 0 &&
    !namesPolicy(parts) &&
    controls.some(({ words, asked }) => asked !== 'close' && UNDOES.test(words)) &&
    !controls.some(({ words, asked }) => asked === 'accept' && GIVES.test(words))
  );
}

/** A picture with a way to close it, and no words to speak of. */
function isPicture(parts: PromptParts): boolean {
  if (parts.title !== '' || parts.fields.length > 0 || parts.controls.length > PICTURE_CONTROLS) return false;
  const wordless = parts.lines.join('').length <= PICTURE_CHARS;
  return wordless && parts.controls.some((control) => control.asked === 'close');
}
