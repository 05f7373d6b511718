import { defineRule } from '@/lib/rules/define';
import { networkData, pipl } from '@/lib/rules/shared/clauses';
import { credentialFields } from '@/lib/rules/shared/credentials';
import { asksForReuse, fieldTopic, fieldWords } from './_views';

/** An ID or bank card field that is filled when the page opens. */
export const automaticPrefill = defineRule({
  id: 'CRED-003',
  severity: 'high',
  automation: 'automatic',
  needs: ['field-shown', 'prompt-shown'],
  clauses: [pipl('第六条、第十四条'), networkData('第二十二条')],
  title: { zh: '自动带出历史证件', en: 'ID or bank card filled in by itself' },
  explanation: {
    zh: '把以前留下的证件、银行卡自动填进新的表单，用户没有表示过同意。本规则看证件、银行卡输入框在用户做任何操作之前是否已经有值；值本身不会保存。',
    en: 'Filling in a document that somebody gave earlier uses it without their agreement. The rule looks whether such fields hold a value before the user has done anything; the value itself is not kept.',
  },
  fix: {
    zh: '输入框默认留空，提供“使用已认证信息”的按钮，由用户点了再填。',
    en: 'Leave the field empty and offer “use my verified information”, to be filled on a tap.',
  },
  notReported: {
    zh: '用户点过之后才填入的；打开时先征求同意、可以拒绝的；占位文字。',
    en: 'Values that came after a tap, or after a prompt that could be refused; placeholders.',
  },
  bad: { zh: '贷款申请页一打开，身份证号已经填好。', en: 'A loan form opens with the ID number in it.' },
  good: { zh: '点“使用已认证信息”后才填入。', en: 'Filled after a tap on “use my verified information”.' },
  penalties: ['P-PIPL', 'P-NDSR'],
  check(visit) {
    const fields = credentialFields(visit);
    if (fields.length === 0) return 'inapplicable';
    const asked = visit.prompts.filter(asksForReuse);
    return fields
      .filter(({ field, ms }) => field.prefilled && !asked.some((prompt) => prompt.shownAtMs <= ms))
      .map(({ field, ms }) => {
        const topic = fieldTopic(field);
        return {
          outcome: 'failed' as const,
          message: {
            zh: `${topic.zh}输入框${fieldWords(field)}在用户操作之前就已填好。`,
            en: `The field for a ${topic.en}, ${fieldWords(field)}, was filled before the user did anything.`,
          },
          atMs: ms,
          evidence: [{ kind: 'element' as const, ref: field.selector }],
          subject: field.label || field.placeholder || field.name,
        };
      });
  },
});
