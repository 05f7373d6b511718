import { describeFilingProblem, type FilingProblem } from '@/lib/recognise/filing/problem';
import { type Draft, defineRule } from '@/lib/rules/define';
import { policeConnection } from '@/lib/rules/shared/clauses';
import { isSeen, type ShownNumber } from '@/lib/rules/shared/filing-numbers';
import { type NumberGroup, numbersJudgedOn } from './_numbers';

/** What is reported of police numbers; unusual lengths occur in good numbers too. */
const FAULTS: ReadonlySet<FilingProblem> = new Set(['code-mismatch', 'placeholder', 'digit-count', 'malformed']);

/** A police number that contradicts its link or its province, or is a template's. */
export const policeMismatch = defineRule({
  id: 'FIL-008',
  severity: 'low',
  automation: 'automatic',
  needs: ['filing-shown'],
  clauses: [policeConnection('联网备案，待核实条款号')],
  title: { zh: '公安备案号不一致', en: 'Public-security filing number does not agree' },
  explanation: {
    zh: '公安联网备案与 ICP 备案是两回事。号码一般为省份简称、公网安备和 14 位数字，前 6 位是行政区划代码，链接里的 code（旧系统为 recordcode）就是这 14 位数字。本规则比较文字、链接和省份，并指出没有替换的模板号。所依据的公安部令条款凭记忆记录，待核实。',
    en: 'The police’s register is another than the ministry’s. A number has the province, 公网安备 and usually 14 digits, of which six are the division code; the link carries the same digits as code (recordcode in the former system). Words, link and province are compared, and a template’s number is named. The clause is from memory and awaits confirmation.',
  },
  fix: {
    zh: '按公安联网备案平台上的号码逐字核对文字和链接，三者一致。',
    en: 'Check words and link against the number in the police’s register, so that all agree.',
  },
  notReported: {
    zh: '没有公安备案号；15 位或旧式 10 位号码；没有链接；省份简称缺失。',
    en: 'Pages without a police number, numbers of 15 or (old style) 10 digits, numbers without a link or without a province.',
  },
  bad: {
    zh: '文字为“京公网安备11010802035340号”，链接的 code 却是 32083002000282。',
    en: 'The words say “京公网安备11010802035340号”, the link code=32083002000282.',
  },
  good: {
    zh: '文字与链接都是 11010802035340，京对应 11。',
    en: 'Words and link both say 11010802035340, and 京 has division 11.',
  },
  penalties: [],
  check(visit, context) {
    const counts = (number: ShownNumber): boolean =>
      number.reading.counts && number.reading.kind === 'public-security' && isSeen(number);
    const groups = numbersJudgedOn(visit, context, counts);
    return groups.length === 0 ? 'inapplicable' : groups.flatMap(toDraft);
  },
});

function toDraft({ onPage }: NumberGroup): readonly Draft[] {
  const faulty = onPage.find(({ reading }) => reading.problem !== null && FAULTS.has(reading.problem));
  if (!faulty || faulty.reading.problem === null) return [];
  const { reading, shown } = faulty;
  const why = describeFilingProblem(faulty.reading.problem);
  const link = shown.link?.resolved ?? null;
  return [
    {
      outcome: 'failed',
      message: {
        zh: `公安备案号“${reading.number}”疑似有误：${why.zh}。`,
        en: `The public-security number “${reading.number}” seems wrong: ${why.en}.`,
      },
      atMs: null,
      evidence: [
        { kind: 'text', ref: reading.number },
        ...(link === null ? [] : [{ kind: 'text' as const, ref: link }]),
        { kind: 'element', ref: shown.selector },
      ],
      subject: reading.number,
    },
  ];
}
