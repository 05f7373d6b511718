import { type Draft, defineRule, type RuleVisit } from '@/lib/rules/define';
import { familyOf, isAuthorization, isPrivacyNotice, standsInTheWay } from '@/lib/rules/shared/authorization-prompts';
import {
  appMethodUnconfirmed,
  beijingScan,
  networkData,
  shanghaiMenu,
  tafAuthorization,
  wechatPhone,
} from '@/lib/rules/shared/clauses';
import { hasOwnTrigger } from '@/lib/rules/shared/own-trigger';
import { kindName, quotePrompt } from '@/lib/rules/shared/prompt-words';
import { isSameQuestion, type Refusal, refusalsOn } from '@/lib/rules/shared/refusal';
import type { PromptView, VisitView, WalkView } from '@/lib/timeline/view';

/** A prompt this soon after a refusal of its kind is a loop. */
const LOOP_MS = 5000;
/** So many later prompts of the same kind in one session are frequent. */
const FREQUENT = 2;

type Visit = RuleVisit<'prompt-shown'>;

/** The same authorization is asked for again after the user refused it, at once or page after page. */
export const asksAgain = defineRule({
  id: 'AUTH-009',
  severity: 'high',
  automation: 'automatic',
  needs: ['prompt-shown'],
  passes: ['reject', 'live', 'flow'],
  clauses: [
    networkData('第二十二条第五项'),
    tafAuthorization('5.3、5.6 拒绝后反复、频繁申请'),
    wechatPhone('整改指引五：拒绝后不得频繁申请'),
    appMethodUnconfirmed('第三条第二项'),
    shanghaiMenu('反复弹窗索权'),
    beijingScan('频繁弹窗要求登录'),
  ],
  title: { zh: '拒绝后反复弹窗', en: 'Asked again and again after a refusal' },
  explanation: {
    zh: '用户明确拒绝后，不能频繁地再来征求同意。本规则看拒绝（含关闭）之后同类弹窗是否在 5 秒内又出现，或在同一次会话的后续页面里再弹出两次以上，或者之后连续三次回来每次都弹（`--return-visit`），而用户并没有使用相关功能。',
    en: 'Once the user has said no, consent must not be sought over and over. The rule looks whether a prompt of the same kind comes back within 5 s of a refusal (closing included), or at least twice on later pages of the session, or on each of three returns to the program (`--return-visit`), without the user having used the function it belongs to.',
  },
  fix: {
    zh: '按用途记住拒绝（建议不少于 48 小时），只在用户主动使用相关功能时再问；平时用设置里的开关或不遮挡的小提示代替。',
    en: 'Remember refusals per purpose (48 hours or more is advisable) and ask again only when the user turns to the function; otherwise use a switch in settings or a hint that covers nothing.',
  },
  notReported: {
    zh: '用户再次点击相关功能（如我的、收藏、附近门店）引出的弹窗；不同用途的弹窗；不遮挡的提示条。',
    en: 'Prompts brought up by using the function again (my account, favourites, nearby shops), prompts for another purpose, hint bars that cover nothing.',
  },
  bad: {
    zh: '点“取消”后，换一页又弹出同样的登录框。',
    en: 'After “Cancel” the same log-in box appears on the next page, and the next.',
  },
  good: {
    zh: '拒绝后不再弹出，设置页里留有入口。',
    en: 'No further box after a refusal; the entry stays in settings.',
  },
  penalties: ['P-NDSR', 'P-MIIT'],
  check(visit) {
    if (refusalsBefore(visit).length === 0) return 'inapplicable';
    const found = askedAgain(visit.walk);
    return found.filter(({ prompt }) => prompt.visit.index === visit.index).map(toDraft);
  },
});

function isAsking(prompt: PromptView): boolean {
  return (isAuthorization(prompt) || isPrivacyNotice(prompt)) && standsInTheWay(prompt) && !hasOwnTrigger(prompt);
}

/** A refusal on the clock of the walk, so that those of earlier pages compare. */
interface Dated extends Refusal {
  readonly atMs: number;
}

function refusalsBefore(visit: Visit): readonly Dated[] {
  return visit.walk.visits.filter((earlier) => earlier.index <= visit.index).flatMap(datedRefusals);
}

function datedRefusals(visit: VisitView): readonly Dated[] {
  return refusalsOn(visit).map((refusal) => ({ ...refusal, atMs: visit.startAtMs + refusal.ms }));
}

/** The last refusal of the same kind before the prompt came up, by another prompt than itself. */
function refusedFirst(prompt: PromptView, refusals: readonly Dated[]): Dated | null {
  const shownAt = atOf(prompt);
  const earlier = refusals.filter(
    (refusal) => refusal.prompt !== prompt && isSameQuestion(refusal.prompt, prompt) && refusal.atMs <= shownAt,
  );
  return earlier.at(-1) ?? null;
}

/** A prompt that should not have come, and the refusal it disregards. */
interface Again {
  readonly prompt: PromptView;
  readonly last: Dated;
  readonly loop: boolean;
}

/** For every family of prompts the first one that is a loop or the beginning of frequent asking: one finding a walk. */
function askedAgain(walk: WalkView): readonly Again[] {
  const refusals = walk.visits.flatMap(datedRefusals);
  const byFamily = new Map<string, Again[]>();
  for (const prompt of walk.visits.flatMap((visit) => visit.prompts).filter(isAsking)) {
    const last = refusedFirst(prompt, refusals);
    if (!last) continue;
    const gapMs = atOf(prompt) - last.atMs;
    const loop = gapMs <= LOOP_MS && !didSomethingBetween(prompt, last);
    const family = familyOf(prompt.reading.kind);
    byFamily.set(family, [...(byFamily.get(family) ?? []), { prompt, last, loop }]);
  }
  return [...byFamily.values()].flatMap((all): Again[] => {
    const ordered = [...all].sort((a, b) => atOf(a.prompt) - atOf(b.prompt));
    const worst = ordered.find(({ loop }) => loop) ?? firstFrequent(ordered);
    return worst ? [worst] : [];
  });
}

/** The first of several in one sitting, or of those on three returns in a row. */
function firstFrequent(ordered: readonly Again[]): Again | undefined {
  const sittings = ordered.map(({ prompt }) => sittingOf(prompt.visit));
  const often = sittings.find((sitting) => sittings.filter((other) => other === sitting).length >= FREQUENT);
  if (often !== undefined) return ordered[sittings.indexOf(often)];
  return [1, 2, 3].every((sitting) => sittings.includes(sitting)) ? ordered[sittings.indexOf(1)] : undefined;
}

/** 0 until the walk comes back to its address, then the number of times it has. */
function sittingOf(visit: VisitView): number {
  return visit.walk.visits
    .slice(0, visit.index)
    .flatMap((earlier) => earlier.of('walk-step'))
    .filter(({ step }) => step === 'come-back').length;
}

function atOf(prompt: PromptView): number {
  return prompt.visit.startAtMs + prompt.shownAtMs;
}

function toDraft({ prompt, last, loop }: Again): Draft {
  const name = kindName(prompt.reading.kind);
  const message = loop
    ? {
        zh: `拒绝${name.zh}提示后，没有再操作，又弹出${quotePrompt(prompt)}。`,
        en: `After a prompt for ${name.en} was refused, and with nothing done since, ${quotePrompt(prompt)} came up again.`,
      }
    : {
        zh: `已拒绝过${name.zh}提示，浏览其他页面时又弹出${quotePrompt(prompt)}。`,
        en: `A prompt for ${name.en} had been refused, yet ${quotePrompt(prompt)} came up again on further pages.`,
      };
  return {
    outcome: 'failed',
    message,
    atMs: prompt.shownAtMs,
    evidence: [
      { kind: 'prompt', ref: last.prompt.id },
      { kind: 'prompt', ref: prompt.id },
    ],
    subject: `${loop ? 'loop' : 'frequent'}|${familyOf(prompt.reading.kind)}`,
  };
}

/** The refusing tap itself may still be reported within this time. */
const SAME_TAP_MS = 600;

/** Between refusal and prompt the user tapped something in the page, or the walker went to another page. */
function didSomethingBetween(prompt: PromptView, last: Dated): boolean {
  const shownAt = atOf(prompt);
  const visits = prompt.visit.walk.visits.slice(last.prompt.visit.index, prompt.visit.index + 1);
  const steps = visits
    .flatMap((visit) => visit.of('walk-step'))
    .filter(({ step }) => step === 'follow' || step === 'return' || step === 'come-back');
  const taps = visits
    .flatMap((visit) => visit.of('gesture'))
    .filter((gesture) => gesture.type === 'tap' && gesture.promptId === null && gesture.atMs > last.atMs + SAME_TAP_MS);
  return [...steps, ...taps].some((event) => event.atMs > last.atMs && event.atMs <= shownAt);
}
