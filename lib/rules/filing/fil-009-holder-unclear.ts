import { type Draft, defineRule } from '@/lib/rules/define';
import { antiFraud, internetServices } from '@/lib/rules/shared/clauses';
import { judgesStart } from '@/lib/rules/shared/sibling-walks';
import { isFilingNumber, isSeen, numbersOfStart, type ShownNumber, subjectOf } from './_numbers';

const COMPANY =
  /[\u4e00-\u9fff][\u4e00-\u9fff（）()]{2,28}?(?:有限责任公司|有限公司|股份公司|合作社|工作室|研究院|事务所)/gu;
const MOST_NAMES = 5;

/** The page itself leaves open whose numbers it shows; the register, which a person has to ask, tells. */
export const holderUnclear = defineRule({
  id: 'FIL-009',
  severity: 'high',
  automation: 'assisted',
  needs: ['filing-shown'],
  clauses: [antiFraud('第二十三条'), internetServices('第四条')],
  title: { zh: '备案主体与运营者不符', en: 'Filing holder is not the operator' },
  explanation: {
    zh: '号码属于谁只有登记系统知道，需要人工到 https://beian.miit.gov.cn/ 查询主办单位，再与页面、隐私政策、用户协议写的运营者比较；个人备案的主办单位是本人姓名。模板作者的号码没有换掉是常见的情形。页面上出现两个以上主体的号码，或同一行写着两家公司时，本规则把号码和名称并排列出，请人判断。',
    en: 'Whose a number is only the register knows: a person looks the holder up at https://beian.miit.gov.cn/ and compares it with the operator named on the page, in the policy and the agreement; where an individual has filed, the holder is that person. A template author’s number left in is common. Where numbers of two subjects stand on the pages, or two companies on the number’s own line, the rule sets numbers and names side by side for a person to judge.',
  },
  fix: {
    zh: '换成运营者自己的备案号；属于集团其他公司的，写明关系。',
    en: 'Show the operator’s own number; where it is that of another company of the group, say so.',
  },
  notReported: {
    zh: '只有一个主体的号码而页面没有矛盾（仍建议查询登记系统）；文章里引用的、嵌入的他方页面里的号码；同一主体的网站、APP、小程序号码。',
    en: 'Numbers of one subject where the page does not contradict itself (looking them up is advised all the same), numbers quoted or in other parties’ frames, numbers of one subject’s several carriers.',
  },
  bad: {
    zh: '页脚有甲公司的“浙ICP备19012345号-2”，另一处又有“粤ICP备2021098765号”。',
    en: 'The footer has “浙ICP备19012345号-2”, and another place “粤ICP备2021098765号”.',
  },
  good: {
    zh: '全部号码同属一个主体，登记系统查得的主办单位就是运营者。',
    en: 'All numbers are of one subject, and the register names the operator as its holder.',
  },
  penalties: ['P-AFL'],
  check(visit, context) {
    if (!judgesStart(visit, context)) return 'inapplicable';
    const numbers = numbersOfStart(visit, context).filter(
      (number) => isFilingNumber(number) && number.reading.valid && isSeen(number),
    );
    if (numbers.length === 0) return 'inapplicable';
    const subjects = [...new Set(numbers.map(({ reading }) => subjectOf(reading.number)))];
    const names = namesBeside(numbers);
    return subjects.length > 1 || names.length > 1 ? [card(subjects, names)] : [];
  },
});

/** Companies named in the numbers' own lines. */
function namesBeside(numbers: readonly ShownNumber[]): readonly string[] {
  const found = numbers.flatMap(({ shown }) => shown.text.split('\n').filter((line) => line.includes(shown.candidate)));
  return [...new Set(found.flatMap((line) => line.match(COMPANY) ?? []))].slice(0, MOST_NAMES);
}

function card(subjects: readonly string[], names: readonly string[]): Draft {
  const zh = names.length > 0 ? `；号码旁写着：${names.join('、')}` : '';
  const en = names.length > 0 ? `; beside them stand ${names.join(', ')}` : '';
  return {
    outcome: 'cantTell',
    message: {
      zh: `页面上的号码：${subjects.join('、')}${zh}。请到 https://beian.miit.gov.cn/ 查询主办单位：是本页的运营者吗？`,
      en: `Numbers on the pages: ${subjects.join(', ')}${en}. Please look the holder up at https://beian.miit.gov.cn/: is it the operator of this page?`,
    },
    atMs: null,
    evidence: [...subjects, ...names].map((ref) => ({ kind: 'text' as const, ref })),
    subject: 'holder',
  };
}
