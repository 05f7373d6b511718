import { defineRule, type RuleContext, type RuleVisit } from '@/lib/rules/define';
import { appFiling, eCommerce, pipl } from '@/lib/rules/shared/clauses';
import { agreementsOf, ownDocuments, policiesOf } from '@/lib/rules/shared/documents';
import { judgesStart, visitsOfSameStart } from '@/lib/rules/shared/sibling-walks';

type Visit = RuleVisit<'document-read' | 'filing-shown'>;

const COMPANY = /[\p{Script=Han}（）()]{2,30}?(?:有限责任公司|股份有限公司|有限公司|集团公司|合作社|事务所|工作室)/gu;
/** The company is named with what stands before it. */
const LEAD = /^.*(?:版权所有|主办单位|主办|运营方?|由|归|属于?|[：:])/u;
/** A document that says how several companies belong together answers the question. */
const EXPLAINED = /关联公司|关联方|集团(?:内|旗下|成员)|子公司|母公司|委托[^。]{0,20}运营|共同(?:运营|处理)/;

/** Different names stand for the operator in different places. */
export const operatorsDiffer = defineRule({
  id: 'CRED-007',
  severity: 'high',
  automation: 'assisted',
  needs: ['document-read', 'filing-shown'],
  clauses: [eCommerce('第十五条'), pipl('第十七条'), appFiling('备案主体与运营主体一致')],
  title: { zh: '运营主体资质不一致', en: 'Operator’s names differ' },
  explanation: {
    zh: '备案主体、政策里的处理者、协议的签约方、页脚的公司应当是同一主体，借用他人资质运营属于“资质复用”。本规则把各处写的名称并列出来，由人确认。',
    en: 'The filing’s subject, the policy’s processor, the agreement’s party and the footer should be one; running under another’s licence is reuse of qualifications. The rule lists the names side by side; a person decides.',
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
    const named = namesBy(visit, context);
    const distinct = [...new Set(named.map(({ name }) => name))];
    if (named.length < 2) return 'inapplicable';
    if (distinct.length < 2 || ownDocuments(visit, context).some(({ document }) => explains(document.blocks)))
      return [];
    const lines = named.map(({ where, name }) => ({ zh: `${where.zh}：${name}`, en: `${where.en}: ${name}` }));
    return [
      {
        outcome: 'cantTell',
        message: {
          zh: `各处写的运营主体不同：${lines.map(({ zh }) => zh).join('；')}。请核对：哪一个是实际运营者，它们是什么关系？`,
          en: `The operator’s name differs: ${lines.map(({ en }) => en).join('; ')}. Please check: who runs it, and how do they belong together?`,
        },
        atMs: null,
        evidence: distinct.map((ref) => ({ kind: 'text', ref })),
        subject: [...distinct].sort().join('|'),
      },
    ];
  },
});

interface Named {
  readonly where: { readonly zh: string; readonly en: string };
  readonly name: string;
}

function namesBy(visit: Visit, context: RuleContext): readonly Named[] {
  const policy = policiesOf(visit, context)[0]?.reading.facts.processor;
  const agreement = agreementsOf(visit, context)[0]?.reading.facts.processor;
  const footer = visitsOfSameStart(visit, context)
    .flatMap((one) => one.of('filing-shown'))
    .filter(({ inFooter }) => inFooter)
    .flatMap(({ text, besideText }) => companiesIn(`${text}\n${besideText}`));
  return [
    ...(policy ? [{ where: { zh: '隐私政策', en: 'policy' }, name: plain(policy) }] : []),
    ...(agreement ? [{ where: { zh: '用户协议', en: 'agreement' }, name: plain(agreement) }] : []),
    ...[...new Set(footer)].map((name) => ({ where: { zh: '备案号旁', en: 'beside the filing number' }, name })),
  ];
}

function companiesIn(text: string): readonly string[] {
  return [...text.matchAll(COMPANY)].map(([found]) => plain(found.replace(LEAD, ''))).filter((name) => name.length > 6);
}

function plain(name: string): string {
  return name.replace(/[（(]/g, '（').replace(/[）)]/g, '）').replace(/\s+/g, '');
}

function explains(blocks: readonly { readonly text: string }[]): boolean {
  return blocks.some(({ text }) => EXPLAINED.test(text));
}
