import { defineRule } from '@/lib/rules/define';
import { cvercNotice, networkData, pipl } from '@/lib/rules/shared/clauses';

import { judgePolicy } from './_judge-document';

/** A privacy policy without rules for minors. Judged once a start address. */
export const noMinors = defineRule({
  id: 'POL-010',
  severity: 'medium',
  automation: 'automatic',
  needs: ['document-read'],
  clauses: [pipl('第三十一条'), networkData('第二十一条'), cvercNotice('未制定未成年人个人信息处理规则')],
  title: { zh: '无未成年人规则', en: 'No rules for minors' },
  explanation: {
    zh: '处理不满十四周岁未成年人的信息要取得监护人同意并制定专门规则。本规则找政策里的未成年人或儿童条款和监护人同意，另有儿童规则文件的也算。',
    en: 'Information of children under fourteen needs a guardian’s consent and rules of its own. The rule looks for a section on minors with a guardian’s consent; a document of its own for children counts.',
  },
  fix: {
    zh: '增加未成年人一节，写明监护人同意的方式；不面向未成年人的服务写明不收集。',
    en: 'Add a section on minors with how a guardian consents; a service not for them says that it does not collect.',
  },
  notReported: {
    zh: '明确不向未成年人提供服务的；另有《儿童个人信息保护规则》的。',
    en: 'Services that bar minors, and programs with rules for children of their own.',
  },
  bad: { zh: '面向家庭的商城，政策里没有提到儿童。', en: 'A family shop whose policy never mentions children.' },
  good: {
    zh: '“不满十四周岁的，须由监护人阅读并同意后使用。”',
    en: '“Under fourteen, a guardian has to read and agree first.”',
  },
  penalties: ['P-PIPL'],
  check: (visit, context) => judgePolicy('POL-010', visit, context, SAYS),
});

const SAYS = {
  failed: { zh: '没有未成年人个人信息的处理规则', en: 'has no rules on minors’ information' },
  doubt: {
    zh: '对未成年人写得不完整。请看这几句：写明要监护人同意了吗？',
    en: 'is incomplete on minors. Please read the words: is a guardian’s consent required?',
  },
  annexes: true,
};
