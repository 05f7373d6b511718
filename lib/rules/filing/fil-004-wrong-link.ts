import type { Bilingual, LinkVerdict, Severity } from '@/lib/model/vocabulary';
import { type Draft, defineRule } from '@/lib/rules/define';
import { appFiling, filingOrder } from '@/lib/rules/shared/clauses';
import type { ShownNumber } from '@/lib/rules/shared/filing-numbers';
import { isFilingNumber, isOwed, type NumberGroup, numbersJudgedOn } from './_numbers';

const WORDS: Readonly<Partial<Record<LinkVerdict, Bilingual & { readonly severity: Severity }>>> = {
  lookalike: { zh: '仿冒备案系统的域名', en: 'a host that imitates the register', severity: 'critical' },
  wrong: { zh: '与备案系统无关的网址', en: 'an address that is not the register’s', severity: 'high' },
  outdated: { zh: '备案系统已停用的旧网址', en: 'a former address of the register', severity: 'medium' },
};

/** The number leads somewhere else than to the register, or to an imitation of it. */
export const wrongLink = defineRule({
  id: 'FIL-004',
  severity: 'high',
  automation: 'automatic',
  needs: ['filing-shown'],
  clauses: [filingOrder('第十三条、第二十五条'), appFiling('按要求链接备案系统网址')],
  title: { zh: '链接错误/仿冒', en: 'Wrong or look-alike link at the filing number' },
  explanation: {
    zh: '备案号应链接到 https://beian.miit.gov.cn/。本规则按解析后的主机名逐字比较：其他网站为高，仿冒域名为严重，已停用的旧域名为中。',
    en: 'The number is to be linked to https://beian.miit.gov.cn/. The parsed host name is compared letter by letter: other sites are high, imitations critical, former addresses medium.',
  },
  fix: { zh: '改为 https://beian.miit.gov.cn/。', en: 'Change it to https://beian.miit.gov.cn/.' },
  notReported: {
    zh: '根本没有链接或链接是“#”（见 FIL-003）；号码旁边的无关链接；经营许可证链接到证照图片；公安备案号链接到公安系统。',
    en: 'No link at all or a link to “#” (FIL-003), unrelated links nearby, permits linked to their picture, police numbers linked to the police register.',
  },
  bad: { zh: '链接到 beian.miit.gov.cn.example.com。', en: 'Linked to beian.miit.gov.cn.example.com.' },
  good: { zh: '链接到 https://beian.miit.gov.cn/。', en: 'Linked to https://beian.miit.gov.cn/.' },
  penalties: ['P-F25'],
  check(visit, context) {
    const groups = numbersJudgedOn(visit, context, (number) => number.reading.counts && isLinkedSomewhere(number));
    return groups.length === 0 ? 'inapplicable' : groups.flatMap(toDrafts);
  },
});

function isLinkedSomewhere({ reading }: ShownNumber): boolean {
  return reading.linkVerdict !== 'absent' && reading.linkVerdict !== 'text';
}

/** An imitation is reported wherever it stands; other wrong links only where no showing of the number is linked well. */
function toDrafts({ onPage }: NumberGroup): readonly Draft[] {
  const imitation = onPage.find(({ reading }) => reading.linkVerdict === 'lookalike');
  if (imitation) return [toDraft(imitation)];
  if (onPage.some(({ reading }) => reading.linkVerdict === 'ok')) return [];
  const wrong =
    onPage.find(({ reading }) => reading.linkVerdict === 'wrong') ??
    onPage.find(({ reading }) => reading.linkVerdict === 'outdated');
  return wrong && isOwed(wrong) && isFilingNumber(wrong) ? [toDraft(wrong)] : [];
}

function toDraft({ reading, shown }: ShownNumber): Draft {
  const words = WORDS[reading.linkVerdict] ?? { zh: '其他网址', en: 'another address', severity: 'high' as const };
  const where = reading.linkHost ?? shown.link?.resolved ?? '';
  return {
    outcome: 'failed',
    message: {
      zh: `备案号 ${reading.number} 链接到${words.zh}：${where}。`,
      en: `The number ${reading.number} is linked to ${words.en}: ${where}.`,
    },
    atMs: null,
    evidence: [
      { kind: 'text', ref: shown.link?.resolved ?? '' },
      { kind: 'element', ref: shown.selector },
    ],
    ...(words.severity === 'high' ? {} : { severity: words.severity }),
    subject: `${reading.number}|${where}`,
  };
}
