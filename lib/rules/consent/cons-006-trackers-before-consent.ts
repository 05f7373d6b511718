import { type Draft, defineRule } from '@/lib/rules/define';
import { appMethodUnconfirmed, miitCampaign, miitService } from '@/lib/rules/shared/clauses';
import { type TrackerUse, trackersOf } from '@/lib/rules/shared/trackers';

/** Analytics, advertising, replay or push services are contacted before the user has agreed. */
export const trackersBeforeConsent = defineRule({
  id: 'CONS-006',
  severity: 'high',
  automation: 'automatic',
  needs: ['request-sent', 'socket-sent'],
  passes: ['untouched', 'reject', 'live', 'flow'],
  clauses: [appMethodUnconfirmed('第五条第一项'), miitCampaign('第三方SDK违规收集'), miitService('第三方SDK 管理')],
  title: { zh: '同意前初始化第三方SDK', en: 'Third-party trackers started before consent' },
  explanation: {
    zh: '统计、广告、录屏回放、推送等第三方代码一加载就会带走设备标识和访问行为。本规则看用户同意之前有没有向这些服务的域名（或自建的同类服务路径）发出请求。',
    en: 'Third-party code for analytics, advertising, session replay or push takes device ids and behaviour with it as soon as it loads. The rule looks for requests to such services, or to self-hosted ones known by their paths, before the user agreed.',
  },
  fix: {
    zh: '把第三方代码改为在“同意”的回调里动态加载；拒绝时不加载。',
    en: 'Load third-party code dynamically in the handler of “agree”, and not at all after a refusal.',
  },
  notReported: {
    zh: '支付、地图、验证码、公共 CDN、不带标识的错误日志；用户同意之后的请求；自建统计只按低一级提示。',
    en: 'Payment, maps, captchas, public CDNs, error logs without ids, and requests after consent; self-hosted analytics are one level lower.',
  },
  bad: {
    zh: '统计脚本写在 <head> 里，页面一打开就加载。',
    en: 'The analytics script stands in <head> and loads with the page.',
  },
  good: { zh: '点“同意”之后才加载统计脚本。', en: 'The script is loaded only after a tap on “agree”.' },
  penalties: ['P-PIPL', 'P-MIIT'],
  check(visit, context) {
    const early = trackersOf(visit, context, (event) => visit.consentAt(event.ms) !== 'agreed');
    return early.map(toDraft);
  },
});

const PURPOSES: Readonly<Record<string, { zh: string; en: string }>> = {
  analytics: { zh: '统计分析', en: 'analytics' },
  ads: { zh: '广告', en: 'advertising' },
  replay: { zh: '录屏回放', en: 'session replay' },
  push: { zh: '推送', en: 'push' },
};

function toDraft({ host, operator, purpose, selfHosted, event }: TrackerUse): Draft {
  const use = PURPOSES[purpose] ?? { zh: purpose, en: purpose };
  return {
    outcome: 'failed',
    message: {
      zh: `用户同意之前，页面已向${use.zh}服务${operator.zh}（${host}）发出请求。`,
      en: `Before the user agreed the page contacted the ${use.en} service ${operator.en} (${host}).`,
    },
    atMs: event.ms,
    evidence: [{ kind: 'request', ref: event.url }],
    ...(selfHosted ? { severity: 'medium' as const } : {}),
    subject: host,
  };
}
