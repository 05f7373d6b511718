import { defineRule } from '@/lib/rules/define';
import { securitySpecification } from '@/lib/rules/shared/clauses';
import { douyinPrivacy } from '@/lib/rules/shared/document-clauses';
import { judgePolicy } from './_judge-document';

/** A privacy policy that is part of another text. Judged once a start address. */
export const buriedInAgreement = defineRule({
  id: 'POL-020',
  severity: 'low',
  automation: 'automatic',
  needs: ['document-read'],
  clauses: [douyinPrivacy('隐私协议的独立性和明显提示性'), securitySpecification('5.5')],
  title: { zh: '隐私政策不独立', en: 'Privacy policy not a document of its own' },
  explanation: {
    zh: '隐私政策要单独成文，不能埋在用户协议的某一条里。本规则看入口打开的文件是独立的政策，还是合订本、协议中的条款；有目录能直接跳到该部分的算独立。',
    en: 'A privacy policy has to stand by itself, not as a clause of the user agreement. The rule looks whether the entry opens a policy or a combined text; an index that leads to the part makes up for it.',
  },
  fix: {
    zh: '把隐私政策拆成单独的页面和链接；暂时合订的，加目录锚点。',
    en: 'Give the policy a page and a link of its own; while combined, add an index with anchors.',
  },
  notReported: {
    zh: '合订但有目录锚点的；协议里另有一条说明、同时有独立政策的。',
    en: 'Combined texts with an index; agreements with a clause on privacy beside a policy of its own.',
  },
  bad: { zh: '隐私内容只是用户协议第三十七条。', en: 'Privacy is clause 37 of the user agreement.' },
  good: { zh: '独立的《隐私政策》页面。', en: 'A privacy policy on its own page.' },
  penalties: ['P-PIPL'],
  check: (visit, context) => judgePolicy('POL-020', visit, context, SAYS),
});

const SAYS = {
  failed: { zh: '把隐私政策埋在别的文本里，没有独立成文', en: 'buries the privacy policy in another text' },
  doubt: {
    zh: '是合订的文本，请确认：能直接找到隐私政策的部分吗？',
    en: 'is a combined text; please check: can the privacy part be found at once?',
  },
};
