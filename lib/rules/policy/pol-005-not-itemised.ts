import { defineRule } from '@/lib/rules/define';
import { appMethod, auditMeasures, cvercNotice, networkData } from '@/lib/rules/shared/clauses';

import { judgePolicy } from './_judge-document';

/** A privacy policy that does not list what is collected for which function. Judged once a start address. */
export const notItemised = defineRule({
  id: 'POL-005',
  severity: 'high',
  automation: 'assisted',
  needs: ['document-read'],
  clauses: [
    appMethod('第二条第一项'),
    networkData('第二十一条'),
    auditMeasures('指引第三条第二项'),
    cvercNotice('未逐一列出收集使用的目的、方式、范围'),
  ],
  title: { zh: '未逐一列出收集的目的、方式、范围', en: 'Purposes, methods and scope not itemised' },
  explanation: {
    zh: '政策要按功能逐项列出收集什么、用来做什么、怎么处理，清单或表格最清楚。本规则读出政策的写法：表格或逐项、加粗小标题的长段落、还是笼统一段，由人确认。',
    en: 'A policy has to list, function by function, what is collected, what for and how; a table or a list is clearest. The rule reads how it is written: a table or items, long paragraphs under bold headings, or one lump; a person decides.',
  },
  fix: {
    zh: '改成“功能—信息—目的—方式”的表格或清单，并与实际收集一致。',
    en: 'Turn it into a table or list of function, information, purpose and method that matches what is collected.',
  },
  notReported: {
    zh: '已用表格或逐项写明的；另有《个人信息收集清单》写明的。',
    en: 'Policies with a table or items, and those whose list of information collected does it.',
  },
  bad: { zh: '“我们可能收集您的信息以提供更好的服务。”', en: '“We may collect your information to serve you better.”' },
  good: {
    zh: '表格逐行写：下单—姓名、手机号、地址—配送—仅传给配送方。',
    en: 'A table: ordering – name, telephone, address – delivery – given to the courier only.',
  },
  penalties: ['P-PIPL', 'P-MIIT'],
  check: (visit, context) => judgePolicy('POL-005', visit, context, SAYS),
});

const SAYS = {
  failed: { zh: '没有按功能逐项列出收集的信息', en: 'does not itemise what is collected' },
  doubt: {
    zh: '没有逐项或以清单写明收集使用的目的、方式和范围。请对照实际功能：每项功能收集什么、为什么、怎么用，都写清了吗？',
    en: 'does not itemise purposes, methods and scope. Please compare with the functions: does it say for each what is collected, why and how?',
  },
  annexes: true,
  assisted: true,
};
