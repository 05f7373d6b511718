import { defineRule } from '@/lib/rules/define';
import { auditMeasures, networkData, pipl } from '@/lib/rules/shared/clauses';

import { judgePolicy } from './_judge-document';

/** A privacy policy without a retention period. Judged once a start address. */
export const noRetention = defineRule({
  id: 'POL-007',
  severity: 'medium',
  automation: 'automatic',
  needs: ['document-read'],
  clauses: [pipl('第十七条第一款第二项'), networkData('第二十一条第三项'), auditMeasures('指引第三条第四项')],
  title: { zh: '无保存期限', en: 'Retention period missing' },
  explanation: {
    zh: '政策要写明个人信息的保存期限，或确定期限的方法，以及到期后怎么处理。本规则找“保存期限”一类文字附近的时长、方法和到期处理。',
    en: 'A policy has to state how long information is kept, or how that is determined, and what happens afterwards. The rule looks for a period or a method near such words, and for what follows expiry.',
  },
  fix: {
    zh: '按信息种类写明期限和到期处理，如“订单信息保存三年，期满删除或匿名化”。',
    en: 'State a period and what follows for each kind, such as “orders are kept for three years, then deleted or anonymised”.',
  },
  notReported: {
    zh: '用确定的方法代替数字的，如“至账号注销之日”。只引用“法律规定的期限”的只提示人工确认。',
    en: 'Definite methods in place of numbers, such as “until the account is closed”. A mere reference to “the period laid down by law” is left to a person.',
  },
  bad: { zh: '通篇没有提到信息保存多久。', en: 'Nothing on how long anything is kept.' },
  good: { zh: '“订单信息保存三年，期满匿名化。”', en: '“Orders are kept for three years, then anonymised.”' },
  penalties: ['P-PIPL'],
  check: (visit, context) => judgePolicy('POL-007', visit, context, SAYS),
});

const SAYS = {
  failed: { zh: '没有写明个人信息的保存期限', en: 'does not state how long personal information is kept' },
  doubt: {
    zh: '对保存期限写得不完整。请看这几句：能知道哪类信息存多久、到期怎么处理吗？',
    en: 'is incomplete on retention. Please read the words: do they tell how long each kind is kept and what follows?',
  },
};
