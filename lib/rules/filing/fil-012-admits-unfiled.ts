import { type Draft, defineRule } from '@/lib/rules/define';
import { antiFraud, internetServices } from '@/lib/rules/shared/clauses';
import { isSeen, numbersOfStart, type ShownNumber } from '@/lib/rules/shared/filing-numbers';
import { quote } from '@/lib/rules/shared/prompt-words';
import { isOwed, numbersJudgedOn } from './_numbers';

/** The page says itself that it is not filed yet, and is open all the same. */
export const admitsUnfiled = defineRule({
  id: 'FIL-012',
  severity: 'high',
  automation: 'automatic',
  needs: ['filing-shown'],
  clauses: [antiFraud('第二十三条第一款'), internetServices('第四条、第十九条')],
  title: { zh: '声明未备案/审核中仍提供服务', en: 'Says it is not filed and serves all the same' },
  explanation: {
    zh: '未取得许可或未履行备案手续的，不得从事互联网信息服务；设立移动互联网应用程序要先办理许可或备案，个人也一样，与是否收集个人信息、是否收费无关。本规则找页面自己的说法：备案申请中、审核中、暂未备案等。',
    en: 'Without permit or filing no internet information service may be offered, and whoever sets up an application files or is licensed first: individuals too, whether or not personal information is collected or money taken. The rule looks for the page’s own words: filing applied for, under review, not yet filed.',
  },
  fix: {
    zh: '备案完成前停止对公众提供服务；完成后标明备案号并链接 https://beian.miit.gov.cn/。',
    en: 'Do not serve the public until the filing is complete; then show the number, linked to https://beian.miit.gov.cn/.',
  },
  notReported: {
    zh: '同时显示了有效备案号或经营许可证编号的页面；代办备案的服务介绍、文章和帮助；看不见的文字。',
    en: 'Pages that also show a valid filing or permit number, offers to arrange filings, articles and help pages, words nobody can see.',
  },
  bad: { zh: '页脚写着“ICP备案审核中”。', en: 'The footer says “ICP备案审核中” (under review).' },
  good: { zh: '页脚为“浙ICP备19012345号-2”。', en: 'The footer has “浙ICP备19012345号-2”.' },
  penalties: ['P-ICP'],
  check(visit, context) {
    const groups = numbersJudgedOn(visit, context, (number) => isAdmission(number) && isSeen(number));
    if (groups.length === 0) return 'inapplicable';
    const filed = numbersOfStart(visit, context).some((number) => isOwed(number) && number.reading.valid);
    return filed ? [] : groups.map(({ here }) => toDraft(here));
  },
});

function isAdmission({ reading }: ShownNumber): boolean {
  return reading.kind === 'admission' && reading.counts;
}

function toDraft({ reading, shown }: ShownNumber): Draft {
  return {
    outcome: 'failed',
    message: {
      zh: `页面自称备案尚未完成：${quote(reading.number)}，却已在提供服务，疑似未备案先上线。`,
      en: `The page says itself that the filing is not complete, ${quote(reading.number)}, and serves all the same; suspected of going live unfiled.`,
    },
    atMs: null,
    evidence: [
      { kind: 'text', ref: reading.number },
      { kind: 'element', ref: shown.selector },
    ],
    subject: reading.number,
  };
}
