import { defineRule } from '@/lib/rules/define';
import { networkData, pipl } from '@/lib/rules/shared/clauses';

import { judgePolicy } from './_judge-document';

/** A privacy policy that does not say how people exercise their rights. Judged once a start address. */
export const noRights = defineRule({
  id: 'POL-008',
  severity: 'high',
  automation: 'automatic',
  needs: ['document-read'],
  clauses: [pipl('第四十四条至第五十条'), networkData('第二十一条第四项')],
  title: { zh: '无权利行使途径', en: 'No way to exercise one’s rights' },
  explanation: {
    zh: '政策要写明查阅、复制、更正、补充、删除、注销账号、撤回同意各自怎么办。本规则逐项找这七种权利和办理途径。',
    en: 'A policy has to say how to access, copy, correct, supplement and delete information, close the account and withdraw consent. The rule looks for these seven and a way for each.',
  },
  fix: {
    zh: '逐项写明入口或办理方式和答复时限，如“我的—设置—注销账号”。',
    en: 'Give for each the place or the procedure and the time of reply, such as “my – settings – close account”.',
  },
  notReported: {
    zh: '没有账号的服务可以不写注销；列出权利但没有逐项写途径的只提示人工确认。',
    en: 'A service without accounts need not speak of closing them; rights listed without a way for each are left to a person.',
  },
  bad: { zh: '通篇没有提到查阅、更正、删除。', en: 'Nothing on access, correction or deletion.' },
  good: {
    zh: '七项权利各写一条途径，十五个工作日内答复。',
    en: 'A way for each of the seven, answered within fifteen working days.',
  },
  penalties: ['P-PIPL'],
  check: (visit, context) => judgePolicy('POL-008', visit, context, SAYS),
});

const SAYS = {
  failed: { zh: '没有写明用户行使权利的途径', en: 'does not say how people exercise their rights' },
  doubt: {
    zh: '对用户权利写得不完整。请核对：缺的几项在程序里有入口吗？',
    en: 'is incomplete on people’s rights. Please check: can the missing ones be exercised in the program?',
  },
  annexes: true,
};
