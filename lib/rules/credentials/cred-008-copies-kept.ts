import { defineRule } from '@/lib/rules/define';
import { pipl } from '@/lib/rules/shared/clauses';

/** How long copies of documents are kept, and with what mark, is not to be seen from a page: a person asks. */
export const copiesKept = defineRule({
  id: 'CRED-008',
  severity: 'low',
  automation: 'manual',
  needs: [],
  clauses: [pipl('第十九条、第四十七条')],
  title: { zh: '证件照片多处存储或无水印', en: 'Copies of documents kept' },
  explanation: {
    zh: '证件照片只应保存到目的达成为止，并加注用途的水印。页面上看不出服务端存了几份、存多久，请向开发者核对：照片存在哪里、谁能看到、何时删除、有没有水印。',
    en: 'Pictures of documents may be kept until their purpose is met, with a mark of that purpose. A page does not show what the server keeps; please ask: where are they, who sees them, when are they deleted, are they marked?',
  },
  fix: {
    zh: '核验完成即删除原图，只留核验结果；必须保留的加水印并限制访问。',
    en: 'Delete the picture once checked and keep the result; mark and restrict what must be kept.',
  },
  notReported: { zh: '本规则不自动判断。', en: 'Nothing is judged by itself.' },
  bad: { zh: '身份证照片长期保存在对象存储，没有水印。', en: 'ID pictures kept for good, without a mark.' },
  good: { zh: '核验后即删，只留“已实名”标记。', en: 'Deleted after the check; only “verified” stays.' },
  penalties: ['P-PIPL'],
  check: () => 'inapplicable',
});
