import { type Draft, defineRule, type RuleContext } from '@/lib/rules/define';
import { appFiling, filingOrder } from '@/lib/rules/shared/clauses';
import { isSeen, type ShownNumber } from '@/lib/rules/shared/filing-numbers';
import { isFilingNumber, type NumberGroup, numbersJudgedOn, subjectOf } from './_numbers';

/** A filing number from which the register cannot be reached. */
export const numberNotLinked = defineRule({
  id: 'FIL-003',
  severity: 'medium',
  automation: 'automatic',
  needs: ['filing-shown'],
  clauses: [filingOrder('第十三条、第二十五条'), appFiling('在备案编号下方链接备案系统网址')],
  title: { zh: '备案号未链接工信部', en: 'Filing number not linked to the ministry’s register' },
  explanation: {
    zh: '备案号要能点到工信部备案系统，供公众查询核对。本规则看号码本身、号码内外或下方有没有指向 beian.miit.gov.cn 的链接；小程序不能随意打开外部网址，旁边写明该网址或提供复制操作视同已链接。',
    en: 'The public must be able to check the number in the ministry’s register. The rule looks for a link to beian.miit.gov.cn around, inside or below the number; mini-programs, which cannot open any site they like, may print the address or offer to copy it.',
  },
  fix: {
    zh: '把号码做成链接：<a href="https://beian.miit.gov.cn/">号码</a>；小程序在号码旁写出 beian.miit.gov.cn 并支持点击复制。',
    en: 'Make the number a link to https://beian.miit.gov.cn/; in a mini-program print beian.miit.gov.cn beside it and let a tap copy it.',
  },
  notReported: {
    zh: '经营许可证编号、公安备案号；同一主体的号码中已有一个正确链接；格式错误的号码（先改号码，见 FIL-002）；链接错误或仿冒（见 FIL-004）。',
    en: 'Permit and police numbers, numbers of a subject of which another is properly linked, malformed numbers (FIL-002 first), wrong or look-alike links (FIL-004).',
  },
  bad: {
    zh: '页脚只有纯文字备案号，或链接是“#”。',
    en: 'The footer has the number as plain text, or links it to “#”.',
  },
  good: { zh: '号码链接到 https://beian.miit.gov.cn/。', en: 'The number is linked to https://beian.miit.gov.cn/.' },
  penalties: ['P-F25'],
  check(visit, context) {
    const counts = (number: ShownNumber): boolean => isFilingNumber(number) && isSeen(number) && number.reading.valid;
    const groups = numbersJudgedOn(visit, context, counts);
    if (groups.length === 0) return 'inapplicable';
    const linked = new Set(
      groups.filter(({ onPage }) => onPage.some(isLinked)).map(({ here }) => subjectOf(here.reading.number)),
    );
    return groups
      .filter(({ here }) => !linked.has(subjectOf(here.reading.number)))
      .map((group) => toDraft(group, context));
  },
});

/** Any link that means the register, right or wrong: wrong ones are FIL-004's. */
function isLinked({ reading }: ShownNumber): boolean {
  return reading.linkVerdict !== 'absent';
}

function toDraft({ here }: NumberGroup, context: RuleContext): Draft {
  const { reading, shown } = here;
  const dead = shown.link ? `（href="${shown.link.href}"）` : '';
  const mini = context.profile === 'mini-program';
  return {
    outcome: 'failed',
    message: {
      zh: `备案号 ${reading.number} 没有指向工信部备案系统的有效链接${dead}${mini ? '，旁边也没有写明网址或复制方式' : ''}。`,
      en: `The number ${reading.number} has no working link to the ministry’s register${dead}${mini ? ', nor its address or a way to copy it beside it' : ''}.`,
    },
    atMs: null,
    evidence: [
      { kind: 'text', ref: reading.number },
      { kind: 'element', ref: shown.selector },
    ],
    subject: reading.number,
  };
}
