import { defineRule } from '@/lib/rules/define';
import { appMethod, securitySpecification } from '@/lib/rules/shared/clauses';

import { judgePolicy } from './_judge-document';

/** A privacy policy without a date. Judged once a start address. */
export const noDate = defineRule({
  id: 'POL-015',
  severity: 'low',
  automation: 'automatic',
  needs: ['document-read'],
  clauses: [appMethod('第二条第二项'), securitySpecification('5.5')],
  title: { zh: '无更新或生效日期', en: 'No date of update or effect' },
  explanation: {
    zh: '没有日期，用户无从知道规则何时变过。本规则找“更新”“生效”“发布”“版本”附近写明年月的日期。',
    en: 'Without a date nobody can tell when the rules changed. The rule looks for a date with year and month near words such as updated, effective, issued or version.',
  },
  fix: {
    zh: '在开头写明更新日期和生效日期，并保留历史版本。',
    en: 'Put the dates of update and effect at the top, and keep earlier versions.',
  },
  notReported: {
    zh: '日期写在文末或版本号里的；正文引用的法律日期和版权年份不算日期。',
    en: 'Dates at the end or in a version; dates of laws and copyright years do not count.',
  },
  bad: { zh: '全文没有日期。', en: 'No date anywhere.' },
  good: {
    zh: '“更新日期：2026 年 1 月 5 日；生效日期：2026 年 1 月 12 日。”',
    en: '“Updated 5 January 2026, effective 12 January 2026.”',
  },
  penalties: ['P-PIPL'],
  check: (visit, context) => judgePolicy('POL-015', visit, context, SAYS),
});

const SAYS = {
  failed: { zh: '没有写明更新或生效日期', en: 'states no date of update or effect' },
  doubt: {
    zh: '的日期像是没有改过的样例，请确认：这是真实的生效日期吗？',
    en: 'has a date that looks like a sample; please check: is it the real one?',
  },
};
