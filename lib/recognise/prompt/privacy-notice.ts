import { AGREEMENT_TICK, NOTICE_BODY, NOTICE_TITLE, TICK_HINT } from '@/lib/recognise/words/lexicon/notice';
import { isAgreementLink, isPolicyLink, namesPolicyOrAgreement } from '@/lib/recognise/words/scene';
import { type Ask, logsIn } from './asks';
import { isPersonalField } from './field-kind';
import { coversMuch } from './layer-score';
import { askedLoosely } from './loose-ask';
import type { ControlPart, PromptParts } from './prompt-parts';

const TITLE = new RegExp(NOTICE_TITLE, 'u');
const BODY = new RegExp(NOTICE_BODY, 'u');
const TICK = new RegExp(AGREEMENT_TICK, 'u');
const HINT = new RegExp(TICK_HINT, 'u');
const CONSENT = /同意|接受|认可|\bagree|\baccept|consent|allow all|允许全部/u;
const OBJECTION = /不同意|不接受|disagree|decline|reject|拒绝|仅必要|essential|necessary/u;
/** A notice can be long; a policy that is being read is longer. */
const LONGEST_PLAIN_NOTICE = 600;
const ABOUT_DATA = /cookie|(?:以上|上述|以下|全部|所有|本)(?:所有|全部|授权|服务)?(?:条款|协议|政策)|数据存储政策/u;
const PERSONAL_DATA =
  '(?:个人(?:信息|数据|资料)|姓名|设备标识|消费数据|购买记录|健康数据|影像|证件号|病史|症状|浏览(?:记录|历史)|行为(?:数据|信息|记录)|人脸|面部|所选照片|您的(?:照片|录音|信息)|你的(?:照片|录音|信息))';
const HANDLING = '(?:发送|上传|收集|采集|搜集|蒐集|分析|返回|传给|提供给|交给|共享|保存|存储|处理|使用|用于)';
const HANDLES = new RegExp(`${PERSONAL_DATA}[^。;]{0,16}${HANDLING}|${HANDLING}[^。;]{0,16}${PERSONAL_DATA}`, 'u');
/** "同意……" as a statement, not as the question whether somebody's request is granted. */
const AGREES =
  /^(?:我|本人)?(?:已[^,]{0,6})?同意(?!后|并|该|此|对方|申请|[^,。]{0,8}(?:退款|退货|换货|加入|取消|注销|邀请|申请))[^?]{6,}/u;
/** 点击确认即视为同意: a yes is what the sentence makes of it. */
const IMPLIES =
  /(?:点击|按下|选择|勾选)[^,。]{0,8}(?:即|则|就)(?:视为|表示|代表|意味着)?(?:您|你)?(?:已)?(?:同意|授权|接受)/u;
/** An announcement of changes that wants no answer. */
const NO_ACTION =
  /无[需须](?:您|你)?(?:进行|做)?(?:任何|额外)?(?:操作|处理|确认)|no action (?:is )?(?:needed|required)/u;
const ABOUT_USE = /使用|服务|协议|条款|政策|隐私|退出|service|terms|privacy/u;
const LONGEST_DIRECT_ASK = 140;
const DIRECT =
  /(?:申请|请求|想要?|希望|需要?|需|将)(?:您的?|你的?)?(?:先|授权|获取|使用|访问|读取|开启|收集)|^(?:获取|访问|使用|读取|开启|允许|授权)(?:您|你)?的?|是否(?:允许|同意|授权)|授权$|would like|wants? to|allow /u;

/** A policy or agreement is named in the words, the ticks or the links. */
export function namesPolicy(parts: PromptParts): boolean {
  return (
    namesPolicyOrAgreement(parts.all) ||
    parts.controls.some((control) => isPolicyLink(control.words) || isAgreementLink(control.words))
  );
}

/** A box beside policy words is ticked; without words of its own, the only box of a layer that names a policy counts. */
export function hasPreticked(parts: PromptParts): boolean {
  return parts.shape.ticks.some((tick, index) => {
    if (!tick.checked) return false;
    const words = parts.ticks[index] ?? '';
    if (words !== '') return TICK.test(words) && namesOrAgrees(words);
    return parts.ticks.length === 1 && namesPolicy(parts);
  });
}

/** The layer puts a policy before the user to accept, and asks for nothing else. */
export function isPrivacyNotice(parts: PromptParts, found: readonly Ask[]): boolean {
  const asks = found.filter(({ kind }) => kind !== 'other');
  if (NO_ACTION.test(parts.all) || wantsMore(parts)) return false;
  if (asksToChoose(parts) || (asks.length === 0 && consentsOutright(parts))) return true;
  const titled = TITLE.test(parts.title);
  const bodied = [...parts.sentences, ...parts.ticks].some((sentence) => BODY.test(sentence));
  const about = namesPolicy(parts) || ABOUT_DATA.test(parts.all);
  if (!titled && !(bodied && about)) return false;
  // An agreement tick under a demand for the phone number does not make a notice of it.
  if (!titled && onlyTicked(parts) && asks.some((ask) => isDemand(ask))) return false;
  if (isTickHint(parts) || (!titled && asksDirectly(parts, asks))) return false;
  return canConsent(parts, titled, bodied);
}

/** Fields or buttons that want something of the user's beside the agreement. */
function wantsMore({ fields, controls }: PromptParts): boolean {
  const typed = fields.some(({ kind }) => isPersonalField(kind) || kind === 'password' || kind === 'sms-code');
  return typed || controls.some(asksElse);
}

/** Without a policy's name: the buttons or the sentences say that something is agreed to. */
function consentsOutright(parts: PromptParts): boolean {
  return asksToAgree(parts) || askedLoosely(parts) === 'privacy-consent' || putsDataToConsent(parts);
}

/** 同意 beside 不同意 and nothing named to agree to: the second question after a first refusal. */
function asksToAgree(parts: PromptParts): boolean {
  const words = (role: 'accept' | 'reject'): string =>
    parts.controls
      .filter((control) => control.asked === role)
      .map((control) => control.words)
      .join(' ');
  return (
    ABOUT_USE.test(parts.all) &&
    /同意|\bagree/u.test(words('accept')) &&
    /不同意|disagree|not agree/u.test(words('reject'))
  );
}

/** 我同意 and 我不同意 to be chosen between, as radio buttons or as lines. */
export function asksToChoose(parts: PromptParts): boolean {
  const choices = [...parts.ticks, ...parts.lines.flatMap((line) => line.split(/[○〇◯□☐ ]+/u))].map((words) =>
    words.replace(/^[○〇◯□☐ ]+/u, ''),
  );
  const chosen = (pattern: RegExp): boolean => choices.some((words) => words.length <= 16 && pattern.test(words));
  return chosen(/^我?(?:已阅读并)?(?:同意|授权|接受)/u) && chosen(/^我?(?:不|暂不|拒绝)(?:同意|授权|接受)?/u);
}

/** The policy is put forward by a tick alone, not by the sentences. */
function onlyTicked(parts: PromptParts): boolean {
  return !parts.sentences.some((sentence) => BODY.test(sentence) && !parts.ticks.includes(sentence));
}

function isDemand(ask: Ask): boolean {
  return ask.kind !== 'login' && ask.kind !== 'privacy-consent' && (ask.byControl || ask.byTitle || ask.bySentence);
}

/** Whether a control answers the notice: consent, objection, or a lone acknowledgement of a short text. */
function canConsent(parts: PromptParts, titled: boolean, bodied: boolean): boolean {
  const answers = parts.controls.filter((control) => control.asked !== 'link' && control.words !== '');
  if (answers.some((control) => control.asked === 'accept' && CONSENT.test(control.words))) return true;
  if (answers.some((control) => control.asked === 'reject' && OBJECTION.test(control.words))) return true;
  const length = parts.sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  if (length > LONGEST_PLAIN_NOTICE || !bodied) return false;
  const yes = answers.some((control) => control.asked === 'accept' && !logsIn(control));
  const known = answers.some((control) => control.asked === 'close' && control.reading.strength === 'weak');
  const cookies = /cookie/u.test(parts.all);
  if (isUnanswerable(parts)) return titled || cookies;
  if (titled && answers.length > 0 && parts.ticks.some((tick) => TICK.test(tick))) return true;
  return yes || (known && (titled || cookies || namesPolicy(parts)) && answers.length <= 2);
}

/** A notice in the way without any control of its own: its buttons were not drawn yet, or there are none. */
function isUnanswerable(parts: PromptParts): boolean {
  return parts.controls.length === 0 && parts.ticks.length === 0 && coversMuch(parts);
}

/** 同意并继续 under a sentence on what happens to personal data, or under one that states the agreement itself. */
function putsDataToConsent(parts: PromptParts): boolean {
  const implied = parts.sentences.some((sentence) => IMPLIES.test(sentence));
  const consented = parts.controls.some(
    ({ asked, words }) => asked === 'accept' && (implied || /同意|允许|授权|\bagree|开启/u.test(words)),
  );
  return (
    consented && [parts.title, ...parts.sentences].some((sentence) => HANDLES.test(sentence) || AGREES.test(sentence))
  );
}

/** A phone, profile or log-in button beside the policy makes the layer more than a notice. */
function asksElse(control: ControlPart): boolean {
  if (control.typed.some((kind) => kind !== 'privacy-consent')) return true;
  if (!logsIn(control)) return false;
  return !CONSENT.test(control.words) || /手机|本机|微信|一键|phone/u.test(control.words);
}

/** A short text that asks for one thing here and now, with the policy named beside it, rather than a survey of what may be asked. */
function asksDirectly(parts: PromptParts, asks: readonly Ask[]): boolean {
  const wanted = asks.filter(
    (ask) => ask.kind !== 'login' && ask.kind !== 'privacy-consent' && (ask.bySentence || ask.byTitle),
  );
  if (wanted.length !== 1 || parts.lines.join('').length > LONGEST_DIRECT_ASK) return false;
  return [parts.title, ...parts.sentences].some((sentence) => DIRECT.test(sentence));
}

/** "Please tick the agreement first" with a single acknowledgement: the tick stands on the page below. */
function isTickHint(parts: PromptParts): boolean {
  const words = [...parts.sentences, parts.title].filter((sentence) => sentence.length > 4);
  const [only] = words.filter((sentence) => sentence.length > 6);
  const answers = parts.controls.filter((control) => control.asked !== 'link');
  return (
    answers.length <= 1 &&
    words.length <= 2 &&
    only !== undefined &&
    only.length <= 44 &&
    HINT.test(only) &&
    !consents(answers)
  );
}

function consents(answers: readonly ControlPart[]): boolean {
  return answers.some((control) => CONSENT.test(control.words));
}

function namesOrAgrees(words: string): boolean {
  return namesPolicyOrAgreement(words) || /(?:阅读|已阅|知悉).{0,4}同意|《.+》|agree to/u.test(words);
}
