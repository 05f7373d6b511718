import type { Severity } from '@/lib/model/vocabulary';
import { describeFilingProblem, type FilingProblem } from '@/lib/recognise/filing/problem';
import { type Draft, defineRule } from '@/lib/rules/define';
import { appFiling, filingOrder, internetServices } from '@/lib/rules/shared/clauses';
import { isSeen, type ShownNumber } from '@/lib/rules/shared/filing-numbers';
import { isOwed, type NumberGroup, numbersJudgedOn } from './_numbers';

/** Remarks about numbers that are otherwise right. */
const REMARKS: Readonly<Partial<Record<FilingProblem, Severity>>> = {
  'missing-hao': 'low',
  'english-form': 'low',
  'unusual-form': 'info',
};

/** A number that cannot be right: placeholder, wrong digits, future year, look-alike letters. */
export const malformedNumber = defineRule({
  id: 'FIL-002',
  severity: 'high',
  automation: 'automatic',
  needs: ['filing-shown'],
  clauses: [internetServices('第十二条'), filingOrder('第十三条'), appFiling('标明备案编号')],
  title: { zh: '备案号格式错误/占位符', en: 'Filing number malformed or a placeholder' },
  explanation: {
    zh: '备案号有固定格式：省份简称、ICP备、8 位或 10 位数字、号，服务号再加“-序号”，小程序带 X、APP 带 A、快应用带 K。本规则逐个检查页面上的号码，包括全角、繁体、被标签拆开的写法。',
    en: 'Filing numbers have a fixed form: province, ICP备, 8 or 10 digits, 号, then “-serial” for a service, with X for mini-programs, A for apps and K for quick apps. Every number on the page is checked, in full-width, traditional or split spelling too.',
  },
  fix: {
    zh: '换成工信部备案系统里查询到的真实号码，逐字核对。',
    en: 'Put in the real number as the ministry’s register gives it, character by character.',
  },
  notReported: {
    zh: '文章、代码、示例里引用的号码；别的登记号（网文、药品、出版等）；没有“-序号”的主体号；看不见的号码（见 FIL-005）。写法少见或缺“号”字只作低级别提示。',
    en: 'Numbers quoted in articles, code or examples, numbers of other registers, subject numbers without a serial, numbers nobody can see (FIL-005). Unusual spelling or a missing 号 is a low remark.',
  },
  bad: { zh: '页脚留着模板号“京ICP备XXXXXXXX号-X”。', en: 'The footer kept the template’s “京ICP备XXXXXXXX号-X”.' },
  good: {
    zh: '页脚写着与登记一致的“粤ICP备12345678号-1X”。',
    en: 'The footer has “粤ICP备12345678号-1X”, as registered.',
  },
  penalties: ['P-ICP'],
  check(visit, context) {
    const groups = numbersJudgedOn(visit, context, (number) => isOwed(number) && isSeen(number));
    return groups.length === 0 ? 'inapplicable' : groups.flatMap(toDraft);
  },
});

function toDraft({ here }: NumberGroup): readonly Draft[] {
  const { reading, shown } = here;
  const severity = severityOf(here);
  if (severity === null || reading.problem === null) return [];
  const why = describeFilingProblem(reading.problem);
  return [
    {
      outcome: 'failed',
      message: {
        zh: `备案号“${reading.number}”有误：${why.zh}。`,
        en: `The filing number “${reading.number}” is not right: ${why.en}.`,
      },
      atMs: null,
      evidence: [
        { kind: 'text', ref: reading.number },
        { kind: 'element', ref: shown.selector },
      ],
      ...(severity === 'high' ? {} : { severity }),
      subject: reading.number,
    },
  ];
}

function severityOf({ reading }: ShownNumber): Severity | null {
  if (reading.problem === null) return null;
  return reading.valid ? (REMARKS[reading.problem] ?? null) : 'high';
}
