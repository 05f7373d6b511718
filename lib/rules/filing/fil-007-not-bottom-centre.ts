import { type Draft, defineRule } from '@/lib/rules/define';
import { filingOrder } from '@/lib/rules/shared/clauses';
import { isSeen, type ShownNumber } from '@/lib/rules/shared/filing-numbers';
import { isFilingNumber, type NumberGroup, numbersJudgedOn } from './_numbers';

/** Narrower screens set everything flush left. */
const DESKTOP_PX = 768;

/** A website's number stands elsewhere than at the bottom centre of the page. */
export const notBottomCentre = defineRule({
  id: 'FIL-007',
  severity: 'low',
  automation: 'automatic',
  needs: ['filing-shown'],
  clauses: [filingOrder('第十三条')],
  title: { zh: '备案号位置不符', en: 'Filing number not at the bottom centre' },
  explanation: {
    zh: '“主页底部的中央位置”是 2005 年《非经营性互联网信息服务备案管理办法》第十三条对网站的要求（据转载核对），对企业和个人网站一样；小程序和 APP 按工信部 2023 年通知只要求“显著位置”，本规则不适用。规则看号码是否在页脚或文档最后五分之一，宽屏上还看是否居中。',
    en: '“The bottom centre of the home page” is what article 13 of the 2005 filing order (read in secondary copies) asks of websites, of companies and individuals alike. Mini-programs and apps owe only “a prominent place” under MIIT’s 2023 notice, so the rule does not apply to them. It looks whether the number stands in a footer or the last fifth of the document and, on wide screens, in the middle.',
  },
  fix: {
    zh: '把备案号移到主页底部中央，并在其下方链接 https://beian.miit.gov.cn/。',
    en: 'Move the number to the bottom centre of the home page, with the link to https://beian.miit.gov.cn/ below it.',
  },
  notReported: {
    zh: '小程序；手机宽度下靠左的页脚；同一号码另有一处位于底部的；嵌入页面（框架）里的号码；看不见的号码（见 FIL-005）；经营许可证编号。',
    en: 'Mini-programs, footers flush left on a phone’s screen, numbers shown once more at the bottom, numbers in frames, numbers nobody can see (FIL-005), permits.',
  },
  bad: { zh: '备案号写在页面顶部的标题栏下面。', en: 'The number stands under the title bar at the top.' },
  good: { zh: '备案号在页脚中央。', en: 'The number stands in the middle of the footer.' },
  penalties: ['P-ICP'],
  check(visit, context) {
    if (context.profile === 'mini-program') return 'inapplicable';
    const groups = numbersJudgedOn(
      visit,
      context,
      (number) => isFilingNumber(number) && isSeen(number) && number.shown.from !== 'frame',
    );
    if (groups.length === 0) return 'inapplicable';
    return groups.filter(({ onPage }) => !onPage.some(isWellPlaced)).map(toDraft);
  },
});

function isWellPlaced({ reading, shown }: ShownNumber): boolean {
  return reading.atBottom && (reading.centred || shown.viewport.width < DESKTOP_PX);
}

function toDraft({ here, onPage }: NumberGroup): Draft {
  const { reading, shown } = here;
  const bottom = onPage.some((number) => number.reading.atBottom);
  return {
    outcome: 'failed',
    message: bottom
      ? {
          zh: `备案号 ${reading.number} 在页面底部，但不居中。`,
          en: `The number ${reading.number} stands at the bottom, but not in the middle.`,
        }
      : {
          zh: `备案号 ${reading.number} 不在页面底部。`,
          en: `The number ${reading.number} does not stand at the bottom of the page.`,
        },
    atMs: null,
    evidence: [
      { kind: 'text', ref: reading.number },
      { kind: 'element', ref: shown.selector },
    ],
    ...(bottom ? { severity: 'info' as const } : {}),
    subject: reading.number,
  };
}
