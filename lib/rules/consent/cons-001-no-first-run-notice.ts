import { namesPolicyOrAgreement } from '@/lib/recognise/words/scene';
import { defineRule, type RuleContext } from '@/lib/rules/define';
import { isPrivacyNotice } from '@/lib/rules/shared/authorization-prompts';
import { appMethod, beijingScan, cvercNotice, shanghaiMenu } from '@/lib/rules/shared/clauses';
import { type Collection, collectionsOf } from '@/lib/rules/shared/collections';
import { judgesStart } from '@/lib/rules/shared/sibling-walks';
import type { VisitView } from '@/lib/timeline/view';

const SHOWN = 3;

/** Personal information is collected although the program has told the user nothing about its rules. */
export const noFirstRunNotice = defineRule({
  id: 'CONS-001',
  severity: 'high',
  automation: 'automatic',
  needs: ['prompt-shown', 'field-shown', 'request-sent', 'api-called', 'tick-shown'],
  clauses: [
    appMethod('第一条第二项'),
    cvercNotice('首次运行未提示隐私政策'),
    shanghaiMenu('第1项'),
    beijingScan('未以显著方式公示隐私政策'),
  ],
  title: { zh: '首次运行未提示隐私政策', en: 'No privacy notice at first run' },
  explanation: {
    zh: '首次使用、开始收集之前，应以弹窗等明显方式提示用户阅读隐私政策。本规则看全新打开时实际发生的收集（要填个人信息的输入框、个人信息外发、统计或广告请求、敏感接口调用）之前有没有出现过隐私提示。',
    en: 'Before collection begins, at first use, the user is to be pointed to the privacy policy by a box or another conspicuous form. The rule looks at what a fresh visit really collects (fields for personal data, personal data sent, analytics or advertising requests, calls of sensitive interfaces) and whether a privacy notice was shown.',
  },
  fix: {
    zh: '首次打开时先展示带隐私政策链接、可同意也可不同意的提示，再加载统计、广告等第三方代码和表单。',
    en: 'At first open show a notice with a link to the policy and a choice to agree or not, before third-party code and forms are loaded.',
  },
  notReported: {
    zh: '什么都不收集的页面；表单里已写明并链接隐私政策的登录、填写页；宿主平台自带隐私弹窗覆盖的平台接口。',
    en: 'Pages that collect nothing, forms that name and link the policy themselves, and platform interfaces covered by the host’s own privacy dialog.',
  },
  bad: {
    zh: '页面要求填写姓名和手机号，全程没有隐私提示。',
    en: 'The page asks for name and phone, and no notice is shown anywhere.',
  },
  good: {
    zh: '先弹出带政策链接的隐私提示，同意后再出现表单。',
    en: 'A notice with a link to the policy comes first, the form after it.',
  },
  penalties: ['P-MIIT', 'P-PIPL'],
  check(visit, context) {
    if (!judgesStart(visit, context)) return 'inapplicable';
    const first = firstUnannounced(visit.walk.visits, context);
    if (first.length === 0) return [];
    const shown = first.slice(0, SHOWN);
    const more = first.length > SHOWN;
    return [
      {
        outcome: 'failed',
        message: {
          zh: `全新打开后没有出现任何隐私提示，却已有收集行为：${shown.map(({ what }) => what.zh).join('；')}${more ? ' 等' : ''}。`,
          en: `No privacy notice was shown in a fresh visit, yet collection took place: ${shown.map(({ what }) => what.en).join('; ')}${more ? ', and more' : ''}.`,
        },
        atMs: shown[0]?.ms ?? null,
        evidence: shown.map(({ evidence }) => evidence),
        subject: 'no-notice',
      },
    ];
  },
});

/** What the first collecting page collects, unless a notice was shown on it or before it. */
function firstUnannounced(visits: readonly VisitView[], context: RuleContext): readonly Collection[] {
  for (const visit of visits) {
    if (visit.layers.some(isPrivacyNotice)) return [];
    const found = collectionsOf(visit, context).filter((one) => !one.byForm || !formNamesPolicy(visit));
    if (found.length > 0) return found;
  }
  return [];
}

/** The form itself, or the tick beside it, names the policy. */
function formNamesPolicy(visit: VisitView): boolean {
  return (
    visit.layers.some((layer) => layer.reading.namesPolicy) ||
    visit.of('tick-shown').some(({ tick }) => namesPolicyOrAgreement(tick.text))
  );
}
