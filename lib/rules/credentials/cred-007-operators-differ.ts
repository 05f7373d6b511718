import { plainName } from '@/lib/recognise/operator/compare-names';
import { defineRule } from '@/lib/rules/define';
import { appFiling, eCommerce, pipl } from '@/lib/rules/shared/clauses';
import { explainsRelation, operatorFacts } from '@/lib/rules/shared/operator-facts';
import { comparedNames, namesInWords, verdictOn } from '@/lib/rules/shared/operator-names';
import { judgesStart, viewOf } from '@/lib/rules/shared/sibling-walks';

/** Different names stand for the operator in different places. */
export const operatorsDiffer = defineRule({
  id: 'CRED-007',
  severity: 'high',
  automation: 'assisted',
  needs: ['document-read', 'filing-shown'],
  clauses: [eCommerce('第十五条'), pipl('第十七条'), appFiling('备案主体与运营主体一致')],
  title: { zh: '运营主体资质不一致', en: 'Operator’s names differ' },
  explanation: {
    zh: '登记系统里的备案主体、政策里的处理者、协议的签约方、页脚和页面写的公司应当是同一主体，借用他人资质运营属于“资质复用”。全角半角括号和空格不算不同；“有限公司”与“有限责任公司”算相近，不算相同。各处写的名称并列出来，由人确认。',
    en: 'The subject in the register, the policy’s processor, the agreement’s party and the company in footer and pages should be one; running under another’s licence is reuse of qualifications. Width of brackets and spaces make no difference; 有限公司 and 有限责任公司 are nearly but not quite the same. The names are listed side by side; a person decides.',
  },
  fix: {
    zh: '统一为实际运营主体；集团内多家公司的，在政策里说明关系。',
    en: 'Use the real operator throughout; where several companies belong together, say so in the policy.',
  },
  notReported: {
    zh: '各处名称相同的；政策或协议说明了关联关系的；只有一处写明的。',
    en: 'Equal names, relations that a document explains, and names in one place only.',
  },
  bad: { zh: '政策写甲公司，页脚备案旁写乙公司。', en: 'The policy names company A, the footer company B.' },
  good: { zh: '处处是同一家公司。', en: 'One company throughout.' },
  penalties: ['P-ECL'],
  check(visit, context) {
    if (!judgesStart(visit, context)) return 'inapplicable';
    const view = viewOf(visit, context);
    const compared = comparedNames(operatorFacts(view, context));
    const verdict = verdictOn(compared, explainsRelation(view, context));
    if (verdict === 'none' || verdict === 'single') return 'inapplicable';
    const facts = compared.map(({ fact }) => fact);
    const told = namesInWords(facts);
    const distinct = [...new Map(facts.map(({ value }) => [plainName(value), value])).values()];
    const evidence = distinct.map((ref) => ({ kind: 'text' as const, ref }));
    if (verdict === 'explained') return [];
    if (verdict === 'same') {
      return { passed: { zh: `各处是同一主体：${told.zh}。`, en: `One operator throughout: ${told.en}.` }, evidence };
    }
    const zh = verdict === 'nearly' ? '各处写的运营主体相近但不相同' : '各处写的运营主体不同';
    const en =
      verdict === 'nearly' ? 'The operator’s names are nearly but not quite the same' : 'The operator’s name differs';
    return [
      {
        outcome: 'cantTell',
        message: {
          zh: `${zh}：${told.zh}。请核对：哪一个是实际运营者，它们是什么关系？`,
          en: `${en}: ${told.en}. Please check: who runs it, and how do they belong together?`,
        },
        atMs: null,
        evidence,
        subject: [...distinct].sort().join('|'),
      },
    ];
  },
});
