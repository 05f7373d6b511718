import type { Purpose } from '@/lib/model/vocabulary';
import {
  CONCRETE,
  NAMES_NOTHING,
  PURPOSE_LEAD,
  PURPOSE_SENTENCES,
  REASON_LEAD,
  SELF_EXPLANATORY,
  TIED_FUNCTIONS,
  VAGUE,
  VAGUE_PRAISE,
  VAGUE_WORDS,
} from './lexicon/purposes';
import { NO_USE, USES } from './lexicon/uses';
import { normaliseLines, sentencesOf } from './normalise';

/** Why information is asked for, as far as the words say. */
export interface PurposeReading {
  readonly purpose: Purpose;
  /** The clause that was taken for the reason, normalised; empty when absent. */
  readonly words: string;
  /** No reason is given, but the label explains itself (收货人手机号 in a delivery form). */
  readonly selfExplanatory: boolean;
}

const STATED = new RegExp(`${PURPOSE_LEAD}(?:(?!的手机号,)[^,。;\\n]){0,20}${CONCRETE}`, 'u');
const SENTENCE = new RegExp(PURPOSE_SENTENCES.join('|'), 'u');
const TIED = TIED_FUNCTIONS.map((source) => new RegExp(source, 'u'));
const NOTHING = new RegExp(NAMES_NOTHING, 'gu');
/** What is left of a function once the words are gone that name nothing: a verb and its object, or English words. */
const NAMED = /\p{Script=Han}{2}|[a-z]{4}/u;
const EMPTY_REASON = new RegExp(VAGUE, 'gu');
const VAGUE_REASON = new RegExp(VAGUE, 'u');
const EXPLAINED = new RegExp(SELF_EXPLANATORY, 'u');
const REASON = new RegExp(`${REASON_LEAD}(?<r>.{2,})$`, 'u');
const ANY_REQUEST = new RegExp(VAGUE_WORDS, 'gu');
const PRAISE = new RegExp(VAGUE_PRAISE, 'u');
const USE = USES.map((source) => new RegExp(source, 'u'));
const ELSE = new RegExp(NO_USE, 'u');
const SHORTEST_USE = 6;
/** Sentences that describe a policy or a refusal rather than a reason for asking. */
/** What one may see after logging in is the condition, not the reason; what a notification looks like is neither. */
const CONDITION =
  /登录(?:后|之后|即可|后即可|后可)?(?:才能|方可|可以?)?(?:查看|浏览|看到?)(?![^,。]{0,6}(?:订单|物流|配送|进度|报告|发票|账单|预约|病历|课程))[^,。]*|\b(?:log|sign) ?in to (?:see|view|read)\b[^.。]*|通知可能(?:会)?包括[^。]*/gu;
const NO_REASON =
  /(?:不会|不得|不)(?:用于|用作|用来)|(?:无法|不能)(?:正常)?(?:使用|查看|访问|浏览|运行)(?![^,。]{0,4}(?:附近|周边|门店|距离|订单|路线|扫))/u;

/** Reads the stated, vague or absent reason from the words of a prompt or of a form group, as the page has them. */
export function readPurpose(text: string): PurposeReading {
  const lines = normaliseLines(text);
  const clauses = sentencesOf(lines);
  const selfExplanatory = EXPLAINED.test(lines.join('\n'));
  const stated = clauses.find(isStated);
  if (stated !== undefined) return { purpose: 'stated', words: shorten(stated), selfExplanatory };
  const vague = clauses.find((clause) => isVague(clause.replace(CONDITION, '')));
  if (vague !== undefined) return { purpose: 'vague', words: shorten(vague), selfExplanatory };
  return { purpose: 'absent', words: '', selfExplanatory };
}

function isVague(clause: string): boolean {
  return VAGUE_REASON.test(clause) || clause.split(/[,:]/u).some(isVaguePart);
}

/** 为保障账户安全, 出于业务需要: a reason in which nothing is left once the words are gone that fit any request. */
function isVaguePart(part: string): boolean {
  if (PRAISE.test(part)) return true;
  const reason = REASON.exec(part)?.groups?.['r'];
  return reason !== undefined && !/\p{Script=Han}{2}|[a-z]{4}/u.test(reason.replace(ANY_REQUEST, '').trim());
}

function isStated(clause: string): boolean {
  const parts = clause
    .split(',')
    .filter((part) => !isVaguePart(part))
    .filter((part) => !NO_REASON.test(part) || /(?:仅|只)?用于/u.test(part.replace(NO_REASON, '')));
  const bare = parts.join(',').replace(CONDITION, '').replace(EMPTY_REASON, '');
  if (STATED.test(bare) || SENTENCE.test(bare)) return true;
  return TIED.some((pattern) => namesFunction(pattern.exec(bare))) || bare.split(',').some(tellsUse);
}

/** 扫码需要相机权限 and 登录后才能同步会员卡 name a function; 授权后才能继续使用 does not. */
function namesFunction(match: RegExpExecArray | null): boolean {
  return NAMED.test((match?.groups?.['f'] ?? '').replace(NOTHING, ','));
}

/** 骑手照着门牌找人, 我们会识别您复制的目的地: what becomes of it, said outright. */
function tellsUse(part: string): boolean {
  return part.length >= SHORTEST_USE && !ELSE.test(part) && USE.some((pattern) => pattern.test(part));
}

function shorten(clause: string): string {
  return clause.length <= 120 ? clause : `${clause.slice(0, 119)}…`;
}
