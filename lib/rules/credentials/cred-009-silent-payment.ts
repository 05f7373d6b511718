import { type Draft, defineRule, type RuleVisit } from '@/lib/rules/define';
import { eCommerce, pipl } from '@/lib/rules/shared/clauses';
import { quote } from '@/lib/rules/shared/prompt-words';
import { earlierVisitsOfPage } from '@/lib/rules/shared/sibling-walks';

type Visit = RuleVisit<'tick-shown' | 'prompt-shown' | 'gesture'>;

/** Paying by itself from now on: without a password, by deduction, by renewal. */
const PAYS =
  /免密|代扣|自动(?:续费|扣款|扣费|续订|支付)|先享(?:后付)?|先用后付|先乘后付|连续包[月季年]|到期(?:自动)?续|小额免密|委托扣款|auto(?:matic)?[- ]?(?:renew|pay|debit)|password-?free/i;
/** Says that it is off. */
const DENIES = /不(?:开通|使用|自动续费|同意)|关闭|取消(?:开通|自动)|无自动/;

/** Payment without asking, switched on in advance. */
export const silentPayment = defineRule({
  id: 'CRED-009',
  severity: 'high',
  automation: 'automatic',
  needs: ['tick-shown', 'prompt-shown', 'gesture'],
  clauses: [eCommerce('第十九条'), pipl('第十四条')],
  title: { zh: '默认开通免密支付或代扣', en: 'Payment without asking switched on in advance' },
  explanation: {
    zh: '搭售和自动扣款不得作为默认选项。本规则看旁边写着免密支付、代扣、先享后付、自动续费的勾选框，在用户操作之前是否已经勾上。',
    en: 'Add-ons and automatic charges may not be the default. The rule looks whether boxes about password-free payment, deduction, pay-later or renewal are on before the user did anything.',
  },
  fix: {
    zh: '默认不勾，由用户主动开通，并写明扣款时间、金额和关闭方式。',
    en: 'Leave it off; let the user switch it on, with time, amount and how to stop it.',
  },
  notReported: {
    zh: '用户自己勾上的；默认未勾的；写着“不开通”的选项。',
    en: 'Boxes the user ticked, boxes that are off, options that decline it.',
  },
  bad: { zh: '“开通小额免密支付”默认勾选。', en: '“Password-free payment for small sums” ticked in advance.' },
  good: { zh: '默认未勾选，旁边写明扣款规则。', en: 'Off by default, with the rules beside it.' },
  penalties: ['P-ECL', 'P-CPL'],
  check(visit) {
    const met = new Set(
      earlierVisitsOfPage(visit).flatMap((earlier) => earlier.of('tick-shown').map(({ tick }) => tick.selector)),
    );
    const boxes = boxesOf(visit).filter(({ text, selector }) => PAYS.test(text) && !met.has(selector));
    if (boxes.length === 0) return 'inapplicable';
    return boxes.filter((box) => box.checked && !DENIES.test(box.text) && isUntouched(box, visit)).map(draftOf);
  },
});

interface Box {
  readonly selector: string;
  readonly text: string;
  readonly checked: boolean;
  readonly ms: number;
}

/** Boxes as first seen, on the page and in layers. */
function boxesOf(visit: Visit): readonly Box[] {
  const loose = visit.of('tick-shown').map(({ tick, ms }) => ({ ...tick, ms }));
  const inLayers = visit.layers.flatMap(({ shape, shownAtMs }) =>
    shape.ticks.map((tick) => ({ ...tick, ms: shownAtMs })),
  );
  const bySelector = new Map<string, Box>();
  for (const { selector, text, checked, ms } of [...loose, ...inLayers].sort((a, b) => a.ms - b.ms)) {
    if (!bySelector.has(selector)) bySelector.set(selector, { selector, text, checked, ms });
  }
  return [...bySelector.values()];
}

function isUntouched({ selector, text, ms }: Box, visit: Visit): boolean {
  return !visit
    .of('gesture')
    .some(
      (tap) =>
        tap.type === 'tap' &&
        tap.ms <= ms &&
        (tap.selector === selector || (tap.text !== '' && text.includes(tap.text))),
    );
}

function draftOf({ selector, text, ms }: Box): Draft {
  return {
    outcome: 'failed',
    message: {
      zh: `勾选框${quote(text)}在用户操作前就是勾选状态，等于默认开通。`,
      en: `The box ${quote(text)} was on before the user did anything: switched on by default.`,
    },
    atMs: ms,
    evidence: [{ kind: 'element', ref: selector }],
    subject: text.replace(/[\d\s.¥]+/g, '').slice(0, 40),
  };
}
