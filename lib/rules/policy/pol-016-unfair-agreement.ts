import { type Draft, defineRule, type RuleContext } from '@/lib/rules/define';
import { eCommerce } from '@/lib/rules/shared/clauses';
import { handlesCredentials } from '@/lib/rules/shared/credentials';
import { consumerLawUnconfirmed } from '@/lib/rules/shared/document-clauses';
import { agreementsOf, type DocumentVisit, policiesOf, type ReadDocument } from '@/lib/rules/shared/documents';
import { judgesStart, visitsOfSameStart } from '@/lib/rules/shared/sibling-walks';
import { documentDraft, judgeEach } from './_judge-document';

/** A user agreement with terms that take away what the law gives. Judged once a start address. */
export const unfairAgreement = defineRule({
  id: 'POL-016',
  severity: 'medium',
  automation: 'automatic',
  needs: ['document-read'],
  clauses: [eCommerce('第三十二条、第三十三条'), consumerLawUnconfirmed('第二十六条')],
  title: { zh: '用户协议含不公平条款', en: 'Unfair terms in the user agreement' },
  explanation: {
    zh: '格式条款不得排除用户权利、免除经营者责任。本规则在协议里找“最终解释权归我方”“概不负责”“视为自动放弃”一类文字；程序收集证件或银行卡号时，还看协议有没有写明它们的用途、管理和违规后果。',
    en: 'Standard terms may not take away rights or responsibility. The rule looks for words such as “the right of final interpretation is ours”, “we bear no liability”, “is deemed to have waived”; where the program collects ID or bank cards it also looks for their use, custody and the consequences of misuse.',
  },
  fix: {
    zh: '删去单方解释、一概免责、自动放弃的条款；收集证件、银行卡的，写明用途、管理方式和违规使用的后果。',
    en: 'Delete such terms; where IDs or bank cards are collected, state their use, custody and the consequences of misuse.',
  },
  notReported: {
    zh: '否定句，如“我们不主张最终解释权”；对不可抗力的正常约定；没有打开过协议的。',
    en: 'Denials such as “we claim no final interpretation”, ordinary terms on force majeure, and programs whose agreement was not opened.',
  },
  bad: { zh: '“本活动最终解释权归本公司所有。”', en: '“The right of final interpretation is the company’s.”' },
  good: { zh: '责任和争议解决写得对双方都公平。', en: 'Liability and disputes are fair to both sides.' },
  penalties: ['P-ECL', 'P-CPL'],
  check(visit, context) {
    if (!judgesStart(visit, context)) return 'inapplicable';
    const agreements = agreementsOf(visit, context);
    const policies = policiesOf(visit, context).filter((policy) => !agreements.includes(policy));
    const verdict = judgeEach('POL-016', [...agreements, ...policies], SAYS);
    const drafts = Array.isArray(verdict) ? (verdict as readonly Draft[]) : [];
    const missing = withoutCredentialClauses(agreements, visit, context);
    return agreements.length === 0 && drafts.length === 0 ? 'inapplicable' : [...drafts, ...missing];
  },
});

const SAYS = {
  failed: { zh: '含有疑似不公平的格式条款', en: 'has standard terms that are suspected to be unfair' },
  doubt: {
    zh: '有可能不公平的条款。请看这几句：是否排除用户权利或免除经营者责任？',
    en: 'has terms that may be unfair. Please read the words: do they take away rights or responsibility?',
  },
};

const CLAUSES = ['use', 'custody', 'breach'] as const;

/** Seeds of the project ask it of agreements: what proves a person's identity has rules of its own. */
function withoutCredentialClauses(
  agreements: readonly ReadDocument[],
  visit: DocumentVisit,
  context: RuleContext,
): readonly Draft[] {
  const [first] = agreements;
  if (!first || !visitsOfSameStart(visit, context).some(handlesCredentials)) return [];
  const missing = CLAUSES.filter((clause) =>
    agreements.every(({ reading }) => reading.facts.credentialClauses[clause] === null),
  );
  if (missing.length === 0) return [];
  const says = {
    zh: '没有写全证件、银行卡等资质信息的规则，而页面在收集。请核对：用途、管理和违规后果在别处写明了吗？',
    en: 'lacks rules on IDs and bank cards, which the page collects. Please check: are use, custody and breach settled elsewhere?',
  };
  return [documentDraft(first, says, { outcome: 'cantTell', words: [], missing, subject: 'credentials' })];
}
