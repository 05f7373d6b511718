import { defineRule } from '@/lib/rules/define';
import { cvercNotice, networkData, pipl } from '@/lib/rules/shared/clauses';

import { judgePolicy } from './_judge-document';

/** A privacy policy that does not say who processes the information and how to reach them. Judged once a start address. */
export const noOperatorIdentity = defineRule({
  id: 'POL-004',
  severity: 'high',
  automation: 'automatic',
  needs: ['document-read'],
  clauses: [pipl('第十七条第一款第一项'), networkData('第二十一条第一项'), cvercNotice('未告知处理者的名称和联系方式')],
  title: { zh: '未写明处理者名称或联系方式', en: 'Operator’s identity or contact not stated' },
  explanation: {
    zh: '个人信息处理者要告知自己的名称或姓名和联系方式。本规则在政策里找公司、个体经营者或个人的具体名称，以及电话、邮箱或地址中的至少一种。',
    en: 'A processor has to tell its name and how to reach it. The rule looks in the policy for the name of a company, a sole trader or a person, and for at least one telephone number, e-mail or postal address.',
  },
  fix: {
    zh: '写明营业执照上的全称，并给出电话、邮箱或地址。',
    en: 'State the full name on the licence, and a telephone number, an e-mail or a postal address.',
  },
  notReported: {
    zh: '附在政策后的清单、儿童规则里写明的；主体名称写成他人的（见 POL-014）。',
    en: 'What an annex of the policy states; another company’s name in place of its own (POL-014).',
  },
  bad: { zh: '通篇只有“我们”“本平台”，没有公司名称。', en: '“We” and “the platform” throughout, no name.' },
  good: {
    zh: '“杭州拾页文化有限公司，客服电话 0571-…，邮箱 privacy@…”。',
    en: '“Hangzhou Shiye Culture Ltd., telephone 0571-…, privacy@…”.',
  },
  penalties: ['P-PIPL', 'P-MIIT'],
  check: (visit, context) => judgePolicy('POL-004', visit, context, SAYS),
});

const SAYS = {
  failed: { zh: '没有完整写明处理者是谁、如何联系', en: 'does not fully say who the processor is and how to reach it' },
  doubt: {
    zh: '写的处理者不能确定就是本程序的经营者，请核对名称和联系方式：是同一主体吗？',
    en: 'names a processor that may not be this program’s operator; please check the name and the contact: is it the same?',
  },
};
