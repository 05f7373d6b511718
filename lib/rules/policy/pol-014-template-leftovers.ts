import { defineRule } from '@/lib/rules/define';
import { pipl } from '@/lib/rules/shared/clauses';
import { ownDocuments } from '@/lib/rules/shared/documents';
import { judgesStart } from '@/lib/rules/shared/sibling-walks';
import { judgeEach } from './_judge-document';

/** A policy or an agreement with places that nobody filled in. Judged once a start address. */
export const templateLeftovers = defineRule({
  id: 'POL-014',
  severity: 'high',
  automation: 'automatic',
  needs: ['document-read'],
  clauses: [pipl('第十七条（真实、准确、完整）')],
  title: { zh: '模板残留或主体错误', en: 'Template leftovers or another’s name' },
  explanation: {
    zh: '告知要真实、准确、完整。本规则在政策和协议里找没有填的空位：XX公司、某某、【公司名称】、[公司名称]、{{}}、示例文字，以及与落款不同的公司名称。',
    en: 'What people are told has to be true, exact and complete. The rule looks in policies and agreements for places nobody filled in (XX Ltd., [company name], {{}}, sample text) and for a company other than the one that signs.',
  },
  fix: {
    zh: '把空位填成真实内容，删掉样例文字，全文统一为同一主体。',
    en: 'Fill in the places, delete sample text, use one name throughout.',
  },
  notReported: {
    zh: '平台隐私指引样式里用【】标出的信息名称；作为接收方列出的其他公司；引用法律的文字。',
    en: 'Names of information in the brackets of a platform’s guideline, other companies listed as recipients, quotations of law.',
  },
  bad: { zh: '“XX科技有限公司尊重您的隐私。”', en: '“XX Technology Ltd. respects your privacy.”' },
  good: { zh: '写的是经营者的真实名称。', en: 'The operator’s real name.' },
  penalties: ['P-PIPL'],
  check(visit, context) {
    if (!judgesStart(visit, context)) return 'inapplicable';
    return judgeEach('POL-014', ownDocuments(visit, context), SAYS);
  },
});

const SAYS = {
  failed: {
    zh: '留着没有填写的模板内容，或写着别的主体',
    en: 'has template text that nobody filled in, or another’s name',
  },
  doubt: {
    zh: '像是留着模板内容或别的主体。请看这几句：是真实的吗？',
    en: 'may have template text or another’s name; please read the words: are they real?',
  },
};
