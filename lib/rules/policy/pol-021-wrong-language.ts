import { defineRule } from '@/lib/rules/define';
import { appMethod } from '@/lib/rules/shared/clauses';

import { judgePolicy } from './_judge-document';

/** A privacy policy that is not in Chinese. Judged once a start address. */
export const wrongLanguage = defineRule({
  id: 'POL-021',
  severity: 'medium',
  automation: 'automatic',
  needs: ['document-read'],
  clauses: [appMethod('第一条第四项')],
  title: { zh: '隐私政策没有中文', en: 'Privacy policy not in Chinese' },
  explanation: {
    zh: '面向境内用户的政策要有简体中文。本规则数政策里汉字和字母的比例，汉字不足三成即报告。',
    en: 'A policy for users in mainland China needs simplified Chinese. The rule counts Han characters among letters and reports less than three tenths.',
  },
  fix: {
    zh: '提供简体中文版并默认显示，外文版另附。',
    en: 'Provide a simplified Chinese version and show it first; add others beside it.',
  },
  notReported: { zh: '中外文对照的政策。', en: 'Bilingual policies.' },
  bad: { zh: '中文商城的隐私政策只有英文。', en: 'A Chinese shop whose policy is in English only.' },
  good: { zh: '简体中文政策，文末附英文。', en: 'A Chinese policy with English below.' },
  penalties: ['P-MIIT'],
  check: (visit, context) => judgePolicy('POL-021', visit, context, SAYS),
});

const SAYS = {
  failed: { zh: '几乎没有中文', en: 'has hardly any Chinese' },
  doubt: {
    zh: '中文很少，请确认：有完整的中文版吗？',
    en: 'has little Chinese; please check: is there a full Chinese version?',
  },
};
