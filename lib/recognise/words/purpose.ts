import type { Purpose } from '@/lib/model/vocabulary';
import {
  CONCRETE,
  NAMES_NOTHING,
  PURPOSE_LEAD,
  PURPOSE_SENTENCES,
  SELF_EXPLANATORY,
  TIED_FUNCTIONS,
  VAGUE,
} from './lexicon/purposes';
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
/** Sentences that describe a policy or a refusal rather than a reason for asking. */
/** What one may see after logging in is the condition, not the reason; what a notification looks like is neither. */
const CONDITION =
  /登录(?:后|之后|即可|后即可|后可)?(?:才能|方可|可以?)?(?:查看|浏览|看到?)(?![^,。]{0,6}(?:订单|物流|配送|进度|报告|发票|账单|预约|病历|课程))[^,。]*|\b(?:log|sign) ?in to (?:see|view|read)\b[^.。]*|通知可能(?:会)?包括[^。]*/gu;
const NO_REASON = /(?:不会|不得|不)(?:用于|用作|用来)|无法(?:使用|查看|正常(?:使用|访问|浏览|运行))|不能(?:使用|查看)/u;

/** Reads the stated, vague or absent reason from the words of a prompt or of a form group, as the page has them. */
export function readPurpose(text: string): PurposeReading {
  const lines = normaliseLines(text);
  const clauses = sentencesOf(lines);
  const selfExplanatory = EXPLAINED.test(lines.join('\n'));
  const stated = clauses.find(isStated);
  if (stated !== undefined) return { purpose: 'stated', words: shorten(stated), selfExplanatory };
  const vague = clauses.find((clause) => VAGUE_REASON.test(clause.replace(CONDITION, '')));
  if (vague !== undefined) return { purpose: 'vague', words: shorten(vague), selfExplanatory };
  return { purpose: 'absent', words: '', selfExplanatory };
}

function isStated(clause: string): boolean {
  const parts = clause
    .split(',')
    .filter((part) => !NO_REASON.test(part) || /(?:仅|只)?用于/u.test(part.replace(NO_REASON, '')));
  const bare = parts.join(',').replace(CONDITION, '').replace(EMPTY_REASON, '');
  return STATED.test(bare) || SENTENCE.test(bare) || TIED.some((pattern) => namesFunction(pattern.exec(bare)));
}

/** 扫码需要相机权限 and 登录后才能同步会员卡 name a function; 授权后才能继续使用 does not. */
function namesFunction(match: RegExpExecArray | null): boolean {
  return NAMED.test((match?.groups?.['f'] ?? '').replace(NOTHING, ','));
}

function shorten(clause: string): string {
  return clause.length <= 120 ? clause : `${clause.slice(0, 119)}…`;
}
