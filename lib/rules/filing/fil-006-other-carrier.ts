import type { FilingKind } from '@/lib/model/vocabulary';
import { type Draft, defineRule, type RuleContext } from '@/lib/rules/define';
import { antiFraud, appFiling } from '@/lib/rules/shared/clauses';
import { numbersOfStart, type ShownNumber } from '@/lib/rules/shared/filing-numbers';
import { judgesStart } from '@/lib/rules/shared/sibling-walks';
import { FILING_KIND_NAMES, isFilingNumber } from './_numbers';

/** Every number shown is that of another carrier: a website's in a mini-program, a mini-program's on a website. */
export const otherCarrier = defineRule({
  id: 'FIL-006',
  severity: 'medium',
  automation: 'automatic',
  needs: ['filing-shown'],
  clauses: [appFiling('按载体分别备案，号码后缀 A、X、K'), antiFraud('第二十三条第一款')],
  title: { zh: '备案号类型不符', en: 'Filing number of another carrier' },
  explanation: {
    zh: '同一主体的网站、APP、小程序、快应用分别备案，服务备案号的后缀说明是哪一种：无字母为网站，A 为 APP，X 为小程序，K 为快应用。企业和个人都要备案：《反电信网络诈骗法》第二十三条针对所有设立移动互联网应用程序的人，平台的备案接口也有个人主体。本规则看起始地址下全部页面的号码里有没有本载体的；按 --profile 判断被检查的是网站还是小程序。',
    en: 'A subject files its website, app, mini-program and quick app separately, and the suffix of the service number says which is meant: no letter a website, A an app, X a mini-program, K a quick app. Companies and individuals alike have to file: article 23 of the law against telecom fraud addresses whoever sets up an application, and the platforms’ filing interfaces know individual subjects. The rule asks whether any number from the start address is of the carrier that --profile names.',
  },
  fix: {
    zh: '标明被检查的这个载体自己的服务备案号；小程序的号码以 X 结尾。检查的若是小程序的 H5 预览，请用 --profile mini-program。',
    en: 'Show the service number of this very carrier; that of a mini-program ends in X. For the H5 preview of a mini-program, use --profile mini-program.',
  },
  notReported: {
    zh: '没有序号的主体备案号（各省要求不一）；本载体与其他载体的号码同时出现；只有经营许可证编号；格式错误的号码（见 FIL-002）。',
    en: 'Subject numbers without a serial (the provinces differ), pages that show the number of this carrier among others, permits alone, malformed numbers (FIL-002).',
  },
  bad: { zh: '网站页脚只有“浙ICP备19012345号-3X”。', en: 'A website’s footer has nothing but “浙ICP备19012345号-3X”.' },
  good: {
    zh: '网站页脚为“浙ICP备19012345号-2”，旁边另列小程序号码。',
    en: 'The footer has “浙ICP备19012345号-2”, with the mini-program’s number beside it.',
  },
  penalties: [],
  check(visit, context) {
    if (!judgesStart(visit, context)) return 'inapplicable';
    const numbers = numbersOfStart(visit, context).filter((number) => isFilingNumber(number) && number.reading.valid);
    const [first] = numbers;
    if (!first) return 'inapplicable';
    return numbers.some((number) => isOfCarrier(number, context)) ? [] : [toDraft(first, context)];
  },
});

/** A number without a serial names the subject and fits every carrier. */
function isOfCarrier({ reading }: ShownNumber, { profile }: RuleContext): boolean {
  const own: FilingKind = profile === 'mini-program' ? 'icp-miniprogram' : 'icp-website';
  return reading.kind === 'icp' || reading.kind === own;
}

function toDraft({ reading, shown }: ShownNumber, { profile }: RuleContext): Draft {
  const names = FILING_KIND_NAMES[reading.kind as FilingKind];
  const mini = profile === 'mini-program';
  return {
    outcome: 'failed',
    message: {
      zh: `检查的是${mini ? '小程序' : '网站'}，但页面上只有${names.zh}的备案号 ${reading.number}${mini ? '，没有以 X 结尾的号码' : ''}。`,
      en: `This was checked as a ${mini ? 'mini-program' : 'website'}, but the only number shown, ${reading.number}, is that of ${names.en}.`,
    },
    atMs: null,
    evidence: [
      { kind: 'text', ref: reading.number },
      { kind: 'element', ref: shown.selector },
    ],
    subject: reading.number,
  };
}
