import type { FieldShape } from '@/lib/model/prompt-shape';
import { readField } from '@/lib/recognise/prompt/field-kind';
import { readPurpose } from '@/lib/recognise/words/purpose';
import { isCheckoutWord } from '@/lib/recognise/words/scene';
import { type Draft, defineRule, type RuleVisit } from '@/lib/rules/define';
import { appMethod, pipl, wechatPhone } from '@/lib/rules/shared/clauses';
import { promptSubject, quote, quotePrompt } from '@/lib/rules/shared/prompt-words';
import { earlierVisitsOfPage } from '@/lib/rules/shared/sibling-walks';
import type { PromptView } from '@/lib/timeline/view';

/** Shorter texts near a field (手机号) may stand in any form. */
const NEAR_ENOUGH = 8;

type Visit = RuleVisit<'field-shown' | 'prompt-shown' | 'page-surveyed'>;

/** A phone number asked for at order or payment, without a word on what it is for. */
export const phoneWithoutReason = defineRule({
  id: 'AUTH-006',
  severity: 'high',
  automation: 'automatic',
  needs: ['field-shown', 'prompt-shown', 'page-surveyed'],
  clauses: [wechatPhone('整改指引四：确有必要的，说明原因并提供隐私协议'), pipl('第十七条'), appMethod('第二条第三项')],
  title: { zh: '下单/支付要求手机号但未说明原因', en: 'Phone number at order or payment without a stated reason' },
  explanation: {
    zh: '下单、支付确有需要时可以要手机号，但要在同一处说清用途。本规则在出现提交订单、支付等字样的页面上，看手机号输入框及其标签、占位文字、旁注，以及要手机号的弹窗里，有没有具体用途。',
    en: 'At order or payment a phone number may be needed, but the reason has to stand beside it. On pages with words of ordering or paying, the rule reads the phone field’s label, placeholder and notes, and phone prompts, for a concrete purpose.',
  },
  fix: {
    zh: '在手机号输入框旁写一句用途，例如“仅用于骑手联系您取餐”，并链接到隐私政策中对应段落。',
    en: 'Put one line beside the field that says what the number is for, such as “only for the courier to reach you”, with a link to the passage in the policy.',
  },
  notReported: {
    zh: '收货地址表单里含义自明的“收货人手机号”只按低级别提示；已写明用途的；不在下单、支付页上的手机号输入框。',
    en: 'A self-explanatory “recipient’s phone” inside a delivery address is only a low finding; fields with a stated purpose and phone fields on other pages are not reported.',
  },
  bad: { zh: '“请输入手机号”，下面直接是“提交订单”。', en: '“Enter your phone number” directly above “Submit order”.' },
  good: { zh: '“手机号（用于骑手联系您，不作他用）”。', en: '“Phone (for the courier to reach you, nothing else)”.' },
  penalties: ['P-WX', 'P-PIPL'],
  check(visit) {
    if (!isCheckout(visit)) return 'inapplicable';
    const fields = phoneFields(visit);
    const prompts = visit.prompts.filter(
      (prompt) => isPhonePrompt(prompt) && !fields.some((field) => belongsTo(field, prompt)) && !wasMet(prompt, visit),
    );
    if (fields.length === 0 && prompts.length === 0) return 'inapplicable';
    return [...fields.flatMap((shown) => fieldDraft(shown, visit)), ...prompts.flatMap(promptDraft)];
  },
});

interface PhoneField {
  readonly field: FieldShape;
  readonly ms: number;
}

function isCheckout(visit: Visit): boolean {
  return visit.of('page-surveyed').some((survey) => survey.tradeWords.some(isCheckoutWord));
}

/** Each phone field once, as last shown; those met on the page before are left out. */
function phoneFields(visit: Visit): readonly PhoneField[] {
  const met = new Set(
    earlierVisitsOfPage(visit).flatMap((earlier) => earlier.of('field-shown').map(({ field }) => field.selector)),
  );
  const bySelector = new Map<string, PhoneField>();
  for (const { field, ms } of visit.of('field-shown')) {
    if (readField(field) === 'phone' && !met.has(field.selector)) bySelector.set(field.selector, { field, ms });
  }
  return [...bySelector.values()];
}

/** Asks for the phone itself, in the page's own words; a host's dialog carries the host's. */
function isPhonePrompt({ reading, shape }: PromptView): boolean {
  return (reading.kind === 'phone' || reading.asks.includes('phone')) && shape.source === 'dom';
}

/** The same prompt stood on this page earlier in the walk. */
function wasMet(prompt: PromptView, visit: Visit): boolean {
  const subject = promptSubject(prompt);
  return earlierVisitsOfPage(visit).some((earlier) => earlier.prompts.some((met) => promptSubject(met) === subject));
}

function belongsTo({ field }: PhoneField, prompt: PromptView): boolean {
  if (prompt.lastShape.fields.some((own) => own.selector === field.selector)) return true;
  return field.nearText.length >= NEAR_ENOUGH && prompt.shape.text.includes(field.nearText);
}

function fieldDraft({ field, ms }: PhoneField, visit: Visit): readonly Draft[] {
  const around = visit.prompts.find((prompt) => belongsTo({ field, ms }, prompt));
  const near = readPurpose([field.label, field.placeholder, field.nearText].join('\n'));
  const ofForm = around ? readPurpose(around.shape.text).selfExplanatory : false;
  if (near.purpose === 'stated' || around?.reading.purpose === 'stated') return [];
  const words = quote([field.label, field.placeholder].filter(Boolean).join(' / ') || field.name);
  const vague = near.purpose === 'vague' || around?.reading.purpose === 'vague';
  return [
    {
      outcome: 'failed',
      message: {
        zh: `下单/支付页要求填写手机号${words}，${vague ? '用途只有笼统说法' : '旁边没有写明用途'}。`,
        en: `The order or payment page asks for a phone number ${words} ${vague ? 'and gives only a vague reason' : 'without saying what it is for'}.`,
      },
      atMs: ms,
      evidence: [
        { kind: 'element', ref: field.selector },
        ...(around ? [{ kind: 'prompt' as const, ref: around.id }] : []),
      ],
      ...(near.selfExplanatory || ofForm ? { severity: 'low' as const } : {}),
      subject: `field|${field.label || field.placeholder || field.name}`,
    },
  ];
}

function promptDraft(prompt: PromptView): readonly Draft[] {
  if (prompt.reading.purpose === 'stated') return [];
  const vague = prompt.reading.purpose === 'vague';
  return [
    {
      outcome: 'failed',
      message: {
        zh: `下单/支付页弹出要求手机号的提示${quotePrompt(prompt)}，${vague ? `用途只有笼统说法${quote(prompt.reading.purposeWords)}` : '没有写明用途'}。`,
        en: `The order or payment page brings up a prompt for the phone number, ${quotePrompt(prompt)}, ${vague ? `with only a vague reason: ${quote(prompt.reading.purposeWords)}` : 'without saying what it is for'}.`,
      },
      atMs: prompt.shownAtMs,
      evidence: [{ kind: 'prompt', ref: prompt.id }],
      subject: promptSubject(prompt),
    },
  ];
}
