import { defineRule } from '@/lib/rules/define';
import { appMethod } from '@/lib/rules/shared/clauses';

import { judgePolicy } from './_judge-document';

/** A privacy policy that keeps what it collects open. Judged once a start address. */
export const catchAllWording = defineRule({
  id: 'POL-017',
  severity: 'low',
  automation: 'automatic',
  needs: ['document-read'],
  clauses: [appMethod('第二条第一项、第四项')],
  title: { zh: '概括性表述', en: 'Catch-all wording' },
  explanation: {
    zh: '“包括但不限于”“等信息”“必要时”会让收集范围没有边界。本规则在收集、共享的段落里数这类开放列举，三处以上才报告。',
    en: '“Including but not limited to”, “etc.” and “where necessary” leave the scope open. The rule counts such words in paragraphs on collection and sharing and reports three or more.',
  },
  fix: {
    zh: '把列举写完整，去掉“等”“包括但不限于”；新增收集时更新政策并告知。',
    en: 'Complete the lists and drop the open words; update the policy and tell people when something is added.',
  },
  notReported: {
    zh: '引用法律原文、安全措施和风险提示里的；只有一两处的。',
    en: 'Words in quotations of law, in paragraphs on security or risks, and one or two of them.',
  },
  bad: {
    zh: '“我们会收集包括但不限于您的设备信息、位置等信息，并在必要时提供给合作方。”',
    en: '“We collect information including but not limited to your device, location etc., and give it to partners where necessary.”',
  },
  good: { zh: '逐项写明收集的信息，没有开放列举。', en: 'A closed list.' },
  penalties: ['P-PIPL'],
  check: (visit, context) => judgePolicy('POL-017', visit, context, SAYS),
});

const SAYS = {
  failed: {
    zh: '在收集和共享的段落里多处使用概括性表述',
    en: 'keeps what is collected or shared open in several places',
  },
  doubt: {
    zh: '有概括性表述，请看这几句：收集和共享的范围清楚吗？',
    en: 'has catch-all words; please read them: is the scope of collection and sharing clear?',
  },
};
