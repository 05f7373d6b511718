import { defineRule } from '@/lib/rules/define';
import { douyinPrivacy, wechatPrivacy } from '@/lib/rules/shared/document-clauses';
import { personalCalls } from '@/lib/rules/shared/personal-calls';
import { judgesStart, visitsOfSameStart } from '@/lib/rules/shared/sibling-walks';

/** A mini-program calls interfaces that its platform's privacy guideline has to declare. Judged once a start address. */
export const platformGuideline = defineRule({
  id: 'POL-018',
  severity: 'high',
  automation: 'assisted',
  needs: ['api-called'],
  clauses: [wechatPrivacy('隐私接口须在用户隐私保护指引中声明'), douyinPrivacy('配置隐私协议')],
  title: { zh: '平台隐私指引未配置', en: 'Platform’s privacy guideline not configured' },
  explanation: {
    zh: '小程序平台要求在后台的隐私保护指引里声明用到的隐私接口，没有声明的接口在正式版会失败。指引在平台后台，页面里看不到：本规则列出走查中调用过的隐私接口，由人对照后台确认。',
    en: 'Platforms want every private interface declared in the guideline of their console; undeclared ones fail in release builds. The console cannot be seen from a page: the rule lists the interfaces that were called, for a person to compare.',
  },
  fix: {
    zh: '在平台后台的用户隐私保护指引里补全用到的接口和用途，重新提交审核。',
    en: 'Add the interfaces and their purposes to the guideline in the console and submit again.',
  },
  notReported: {
    zh: '按网页审查的地址；没有调用平台隐私接口的小程序；浏览器自身的接口。',
    en: 'Addresses audited as web pages, mini-programs that call none, interfaces of the browser itself.',
  },
  bad: {
    zh: '调用手机号快捷验证，指引里没有声明手机号。',
    en: 'Phone verification is called; the guideline does not list it.',
  },
  good: { zh: '指引列有“手机号：用于取餐通知”。', en: 'The guideline has “phone number: for pick-up notices”.' },
  penalties: ['P-WX'],
  check(visit, context) {
    if (context.profile !== 'mini-program' || !judgesStart(visit, context)) return 'inapplicable';
    const calls = visitsOfSameStart(visit, context)
      .flatMap((one) => personalCalls(one.of('api-called')))
      .filter(({ reading }) => reading.container !== 'browser');
    const byApi = new Map(calls.map(({ call, reading }) => [call.api, reading.label]));
    if (byApi.size === 0) return 'inapplicable';
    const apis = [...byApi].sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      {
        outcome: 'cantTell',
        message: {
          zh: `小程序调用了隐私接口：${apis.map(([api, label]) => `${api}（${label.zh}）`).join('、')}。请对照平台后台的隐私保护指引：每一项都声明了吗？`,
          en: `The program calls private interfaces: ${apis.map(([api, label]) => `${api} (${label.en})`).join(', ')}. Please compare with the guideline in the platform’s console: is each declared?`,
        },
        atMs: null,
        evidence: apis.map(([ref]) => ({ kind: 'api', ref })),
        subject: 'guideline',
      },
    ];
  },
});
