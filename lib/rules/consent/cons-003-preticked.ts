import { namesPolicyOrAgreement } from '@/lib/recognise/words/scene';
import { type Draft, defineRule, type RuleVisit } from '@/lib/rules/define';
import { appMethodUnconfirmed, eCommerce, miitService, shanghaiMenu } from '@/lib/rules/shared/clauses';
import { promptSubject, quote, quotePrompt } from '@/lib/rules/shared/prompt-words';
import { earlierVisitsOfPage, metUntouched } from '@/lib/rules/shared/sibling-walks';
import type { Timed } from '@/lib/timeline/view';

type Visit = RuleVisit<'tick-shown' | 'prompt-shown' | 'gesture'>;

/** A box without the name of a policy beside it that still stands for agreeing to one. */
const AGREES = /(?:阅读|知悉|知晓|了解|理解).{0,8}(?:同意|接受)|^\s*(?:我?同意|i agree)\s*$/i;

/** A box beside an agreement or policy was on before anybody touched it. */
export const preticked = defineRule({
  id: 'CONS-003',
  severity: 'high',
  automation: 'automatic',
  needs: ['tick-shown', 'prompt-shown', 'gesture'],
  clauses: [
    appMethodUnconfirmed('第三条第四项'),
    shanghaiMenu('第2项'),
    miitService('不得默认勾选'),
    eCommerce('第十九条（参照）'),
  ],
  title: { zh: '默认勾选同意', en: 'Consent ticked by default' },
  explanation: {
    zh: '勾选框应由用户自己勾上。本规则看协议、隐私政策旁的勾选框（含图标样式的）在没有任何点击之前是否已经是勾选状态。',
    en: 'The box is for the user to tick. The rule looks whether boxes beside agreements or privacy policies, icon-like ones included, are already on before anything was tapped.',
  },
  fix: {
    zh: '勾选框默认不勾；未勾选就提交时提示“请先阅读并同意”。',
    en: 'Leave the box off by default; when submitted without it, say “please read and agree first”.',
  },
  notReported: {
    zh: '用户自己勾过、或已同意后保持的勾选；与协议无关的勾选框，如“记住账号”“设为默认地址”。',
    en: 'Boxes the user ticked or that stay on after consent was given, and boxes about other things such as “remember me” or “default address”.',
  },
  bad: {
    zh: '登录页“我已阅读并同意《隐私政策》”打开就是勾上的。',
    en: 'On the log-in page “I have read and agree to the privacy policy” is on from the start.',
  },
  good: { zh: '默认未勾选，用户勾选后才能登录。', en: 'Off by default; logging in needs a tick.' },
  penalties: ['P-PIPL'],
  check(visit, context) {
    const inLayers = new Set(visit.prompts.flatMap((prompt) => prompt.shape.ticks.map((tick) => tick.selector)));
    const met = new Set(
      earlierVisitsOfPage(visit).flatMap((earlier) => earlier.of('tick-shown').map(({ tick }) => tick.selector)),
    );
    const ticks = visit
      .of('tick-shown')
      .filter(({ tick }) => isAgreement(tick.text) && !inLayers.has(tick.selector) && !met.has(tick.selector));
    const prompts = visit.prompts.filter((prompt) => prompt.shape.ticks.length > 0 && !metUntouched(prompt, context));
    if (ticks.length === 0 && prompts.length === 0) return 'inapplicable';
    if (agreedEarlier(visit)) return [];
    const inPrompts = prompts.filter((prompt) => prompt.reading.preticked);
    const loose = distinct(ticks.filter((shown) => isUntouched(shown, visit)));
    return [
      ...inPrompts.map(
        (prompt): Draft => ({
          outcome: 'failed',
          message: {
            zh: `提示${quotePrompt(prompt)}里的同意勾选框${tickWords(prompt.shape.ticks)}在用户操作前就是勾选状态。`,
            en: `In ${quotePrompt(prompt)} the consent box ${tickWords(prompt.shape.ticks)} was on before the user did anything.`,
          },
          atMs: prompt.shownAtMs,
          evidence: [{ kind: 'prompt', ref: prompt.id }],
          subject: promptSubject(prompt),
        }),
      ),
      ...loose.map(looseDraft),
    ];
  },
});

function tickWords(ticks: readonly { readonly text: string; readonly checked: boolean }[]): string {
  return quote(ticks.find((tick) => tick.checked && isAgreement(tick.text))?.text ?? '');
}

function isAgreement(text: string): boolean {
  return namesPolicyOrAgreement(text) || AGREES.test(text);
}

/** After consent was given on an earlier page, a box that is on may repeat what the user said there. */
function agreedEarlier(visit: Visit): boolean {
  return visit.index > 0 && visit.consentAt(0, 'base') === 'agreed';
}

/** On, without a tap that could have put it on; a tap on the words beside it counts. */
function isUntouched(shown: Timed<'tick-shown'>, visit: Visit): boolean {
  const { tick } = shown;
  if (!tick.checked) return false;
  const answering = visit.pass === 'accept' && visit.prompts.some((prompt) => prompt.answer !== null);
  if (answering) return false;
  const touched = visit.of('gesture').some((gesture) => {
    if (gesture.type === 'scroll' || gesture.ms > shown.ms) return false;
    return (
      gesture.selector === tick.selector ||
      (gesture.text !== '' && tick.text.includes(gesture.text)) ||
      isInside(gesture, tick.rect)
    );
  });
  return !touched;
}

function isInside(
  point: { readonly x: number; readonly y: number },
  rect: Timed<'tick-shown'>['tick']['rect'],
): boolean {
  return point.x >= rect.x && point.x <= rect.x + rect.width && point.y >= rect.y && point.y <= rect.y + rect.height;
}

function distinct(ticks: readonly Timed<'tick-shown'>[]): readonly Timed<'tick-shown'>[] {
  return [...new Map(ticks.map((shown) => [shown.tick.selector, shown])).values()];
}

function looseDraft({ tick }: Timed<'tick-shown'>): Draft {
  return {
    outcome: 'failed',
    message: {
      zh: `同意勾选框${quote(tick.text)}在用户操作前就是勾选状态。`,
      en: `The consent box ${quote(tick.text)} was on before the user did anything.`,
    },
    atMs: null,
    evidence: [{ kind: 'element', ref: tick.selector }],
    subject: `tick|${tick.text.replace(/[\d\s]+/g, '').slice(0, 40)}`,
  };
}
