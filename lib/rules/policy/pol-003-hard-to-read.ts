import { defineRule } from '@/lib/rules/define';
import { appMethod, auditMeasures } from '@/lib/rules/shared/clauses';

import { judgePolicy } from './_judge-document';

/** A privacy policy that is set so that nobody reads it. Judged once a start address. */
export const hardToRead = defineRule({
  id: 'POL-003',
  severity: 'medium',
  automation: 'automatic',
  needs: ['document-read'],
  clauses: [appMethod('第一条第四项'), auditMeasures('指引第四条第二项')],
  title: { zh: '隐私政策难以阅读', en: 'Privacy policy hard to read' },
  explanation: {
    zh: '字号过小、颜色过淡、行距过密、禁止缩放、整页图片、没有简体中文，或三万字以上没有目录和摘要，都等于没有让用户读到。本规则按手机屏幕打开政策，量它的字号、对比度、行高，看能否缩放、有没有目录。',
    en: 'Type too small, too pale or too dense, zoom switched off, pictures instead of text, no simplified Chinese, or more than 30,000 characters without index or summary keep people from reading. The rule opens the policy as a phone shows it and measures size, contrast and line height, zoom and index.',
  },
  fix: {
    zh: '正文不小于 12 像素（建议 14 以上）、对比度不低于 4.5:1、行高不低于 1.2，允许缩放；长文加目录或摘要，用文字不用图片。',
    en: 'Set text at 12 px or more (14 is better), contrast 4.5:1, line height 1.2, allow zoom; give long texts an index or a summary, and use text rather than pictures.',
  },
  notReported: {
    zh: '少量装饰性小字、脚注；文字压在图片上无法量出对比度的部分。',
    en: 'A little decorative small print and footnotes; words on pictures, whose contrast cannot be measured.',
  },
  bad: {
    zh: '9 像素浅灰字，行距挤在一起，页面禁止缩放。',
    en: 'Nine-pixel pale grey type, dense lines, zoom switched off.',
  },
  good: {
    zh: '14 像素深色字、1.8 倍行高、开头有目录。',
    en: 'Fourteen-pixel dark type, line height 1.8, an index at the top.',
  },
  penalties: ['P-MIIT'],
  check: (visit, context) => judgePolicy('POL-003', visit, context, SAYS),
});

const SAYS = {
  list: { zh: '问题', en: 'Found' },
  failed: { zh: '难以阅读', en: 'is hard to read' },
  doubt: {
    zh: '可能难以阅读，请在手机上看一遍：读得清吗？',
    en: 'may be hard to read; please look at it on a phone: can it be read?',
  },
};
