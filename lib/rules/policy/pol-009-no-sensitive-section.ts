import { type Draft, defineRule, type RuleContext } from '@/lib/rules/define';
import { cvercNotice, networkData, pipl } from '@/lib/rules/shared/clauses';
import { handlesCredentials } from '@/lib/rules/shared/credentials';
import { type DocumentVisit, policiesOf } from '@/lib/rules/shared/documents';
import { judgesStart, visitsOfSameStart } from '@/lib/rules/shared/sibling-walks';
import { documentDraft, judgePolicy } from './_judge-document';

/** A privacy policy that does not tell why sensitive information is needed and what it may do to people. */
export const noSensitiveSection = defineRule({
  id: 'POL-009',
  severity: 'high',
  automation: 'automatic',
  needs: ['document-read'],
  clauses: [
    pipl('第三十条'),
    networkData('第二十一条第二项'),
    cvercNotice('未告知处理敏感个人信息的必要性以及对个人权益的影响'),
  ],
  title: { zh: '未说明敏感信息的必要性与影响', en: 'Need and effect of sensitive information not told' },
  explanation: {
    zh: '处理证件、银行卡、精确位置、人脸、健康和儿童信息，要显著告知必要性和对个人权益的影响。政策声称收集其中一种，或走查中看到页面收集证件、银行卡号时，本规则找加粗段落里的必要性和影响。',
    en: 'Where ID documents, bank cards, precise location, faces, health or children’s information are processed, the need and the effect on people have to be told prominently. If the policy declares one of them, or the walks saw the page ask for ID or bank cards, the rule looks for both in a marked paragraph.',
  },
  fix: {
    zh: '增加“敏感个人信息”一节，加粗写明每种信息为什么必要、泄露或滥用会有什么影响。',
    en: 'Add a section on sensitive information that says in bold why each kind is needed and what a leak would mean.',
  },
  notReported: {
    zh: '政策没有声称、走查也没有看到收集敏感信息的；写在附件里的。',
    en: 'Programs that neither declare nor were seen to collect such information; what an annex says.',
  },
  bad: { zh: '页面要求人脸核验，政策里没有提到。', en: 'The page checks faces; the policy does not mention it.' },
  good: {
    zh: '“**我们收集您的身份证号用于实名购票，这是法律要求所必需；一旦泄露可能导致身份被冒用。**”',
    en: '“**We collect your ID number for ticketing, which the law requires; a leak may let others pose as you.**”',
  },
  penalties: ['P-PIPL'],
  check(visit, context) {
    const verdict = judgePolicy('POL-009', visit, context, SAYS);
    return verdict === 'inapplicable' ? undeclared(visit, context) : verdict;
  },
});

const SAYS = {
  failed: {
    zh: '没有显著说明处理敏感个人信息的必要性和对个人权益的影响',
    en: 'does not prominently tell why sensitive information is needed and what it may do to people',
  },
  doubt: {
    zh: '对敏感个人信息说明得不完整。请看这几句：必要性和影响都写了吗？',
    en: 'is incomplete on sensitive information. Please read the words: are both need and effect told?',
  },
  annexes: true,
};

/** The page asks for an ID or bank card of which the policy says nothing at all. */
function undeclared(visit: DocumentVisit, context: RuleContext): readonly Draft[] | 'inapplicable' {
  const [main] = judgesStart(visit, context) ? policiesOf(visit, context) : [];
  if (!main || !visitsOfSameStart(visit, context).some(handlesCredentials)) return 'inapplicable';
  return [
    documentDraft(
      main,
      {
        zh: '没有提到敏感个人信息，而页面在收集证件或银行卡号',
        en: 'says nothing of sensitive information, while the page collects ID or bank card numbers',
      },
      { outcome: 'failed', words: [], subject: 'undeclared' },
    ),
  ];
}
