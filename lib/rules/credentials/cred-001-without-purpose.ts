import type { FieldShape } from '@/lib/model/prompt-shape';
import { readField } from '@/lib/recognise/prompt/field-kind';
import { readPurpose } from '@/lib/recognise/words/purpose';
import { isCheckoutWord } from '@/lib/recognise/words/scene';
import { type Draft, defineRule, type RuleVisit } from '@/lib/rules/define';
import { appMethod, pipl } from '@/lib/rules/shared/clauses';
import { credentialFields } from '@/lib/rules/shared/credentials';
import { earlierVisitsOfPage } from '@/lib/rules/shared/sibling-walks';
import type { Timed } from '@/lib/timeline/view';
import { asksForReuse, fieldTopic, fieldWords, layersAround } from './_views';

type Visit = RuleVisit<'field-shown' | 'prompt-shown' | 'page-surveyed'>;

/** What the law or the thing itself asks a document for, said beside the field. */
const GROUND =
  /依据|根据|按照[^。\n]{0,20}(?:法|规定|要求)|实名(?:制|购票|登记|认证)|(?:入住|乘车|乘机|购票|取票|入园|开户|报税|清关|挂号|就诊)|(?:仅|只)?用于|real-name/;

/** An ID or bank card number asked for without a word on why. */
export const credentialWithoutPurpose = defineRule({
  id: 'CRED-001',
  severity: 'critical',
  automation: 'automatic',
  needs: ['field-shown', 'prompt-shown', 'page-surveyed'],
  clauses: [pipl('第六条、第十七条、第二十八条至第三十条'), appMethod('第二条第三项')],
  title: { zh: '无明确目的收集证件或银行卡', en: 'ID or bank card asked for without a purpose' },
  explanation: {
    zh: '收集身份证号、银行卡号时要同步告知目的，并取得单独同意。本规则看证件、银行卡输入框和上传框的标签、占位文字、旁注和所在弹窗，有没有写明依据或用途。',
    en: 'When an ID or bank card number is collected the purpose has to be told at the same time, with separate consent. The rule reads label, placeholder, notes and dialog of such fields and uploads for a ground or a use.',
  },
  fix: {
    zh: '能不收就不收；确需收集的，在输入框旁写明依据和用途，并用独立的弹窗或勾选取得同意。',
    en: 'Do not collect it if you can; otherwise state ground and use beside the field and ask for consent by itself.',
  },
  notReported: {
    zh: '写明用途、法律依据，或属于购票、入住、开户等实名场景的；支付页上的银行卡号；此前征求过同意的。',
    en: 'Stated uses or legal grounds, ticketing, check-in, accounts and other real-name cases; card numbers on payment pages; fields after a prompt that asked.',
  },
  bad: { zh: '领一张优惠券，要求填写身份证号。', en: 'A coupon that wants an ID number.' },
  good: {
    zh: '“依据公安机关规定，办理入住需登记身份证，仅用于本次入住登记。”',
    en: '“By police rules check-in needs your ID, used for this registration only.”',
  },
  penalties: ['P-PIPL'],
  check(visit) {
    const fields = fieldsNew(visit);
    return fields.length === 0 ? 'inapplicable' : fields.flatMap((shown) => draftOf(shown, visit));
  },
});

/** Each field once, as last shown; those met on the page before are left out. */
function fieldsNew(visit: Visit): readonly Timed<'field-shown'>[] {
  const met = new Set(
    earlierVisitsOfPage(visit).flatMap((earlier) => credentialFields(earlier).map(({ field }) => field.selector)),
  );
  const bySelector = new Map(credentialFields(visit).map((shown) => [shown.field.selector, shown]));
  return [...bySelector.values()].filter(({ field }) => !met.has(field.selector));
}

function draftOf({ field, ms }: Timed<'field-shown'>, visit: Visit): readonly Draft[] {
  if (isPayment(field, visit) || visit.prompts.some((prompt) => prompt.shownAtMs <= ms && asksForReuse(prompt)))
    return [];
  const around = layersAround(visit, field);
  const words = [field.label, field.placeholder, field.nearText, ...around.map(({ lastShape }) => lastShape.text)].join(
    '\n',
  );
  const { purpose } = readPurpose(words);
  if (purpose === 'stated' || GROUND.test(words)) return [];
  const topic = fieldTopic(field);
  return [
    {
      outcome: 'failed',
      message: {
        zh: `页面要求填写${topic.zh}${fieldWords(field)}，${purpose === 'vague' ? '用途只有笼统说法' : '同一处没有写明目的或依据'}。`,
        en: `The page asks for a ${topic.en}, ${fieldWords(field)}, ${purpose === 'vague' ? 'with only a vague reason' : 'without saying why'}.`,
      },
      atMs: ms,
      evidence: [
        { kind: 'element', ref: field.selector },
        ...around.filter(({ reading }) => reading.isPrompt).map(({ id }) => ({ kind: 'prompt' as const, ref: id })),
      ],
      subject: field.label || field.placeholder || field.name,
    },
  ];
}

/** Paying needs the card. */
function isPayment(field: FieldShape, visit: Visit): boolean {
  if (readField(field) !== 'bank-card') return false;
  return visit.of('page-surveyed').some((survey) => survey.tradeWords.some(isCheckoutWord));
}
