import { namesRecipient } from '@/lib/recognise/policy/recipients';
import { type Draft, defineRule, type RuleContext } from '@/lib/rules/define';
import { appMethod, miitService, networkData, pipl } from '@/lib/rules/shared/clauses';
import { policiesOf, type ReadDocument } from '@/lib/rules/shared/documents';
import { judgesStart, visitsOfSameStart } from '@/lib/rules/shared/sibling-walks';
import { documentDraft } from './_judge-document';
import { type ContactedHost, contactedHosts } from './_recipients';

/** Third parties that the program contacts and that its policy does not name. Judged once a start address. */
export const recipientsMissing = defineRule({
  id: 'POL-006',
  severity: 'high',
  automation: 'automatic',
  needs: ['document-read', 'request-sent'],
  clauses: [
    appMethod('第二条第一项'),
    pipl('第二十三条'),
    networkData('第二十一条'),
    miitService('建立个人信息保护“双清单”'),
  ],
  title: { zh: '未列出第三方 SDK 或接收方', en: 'Third parties not named' },
  explanation: {
    zh: '页面接入的统计、地图、客服、支付等第三方，政策或其第三方清单里要能找到名称。本规则把走查中实际联系的第三方主机对应到它的运营者，再到政策和清单里逐个找。',
    en: 'Services built into the pages (analytics, maps, chat, payment) have to be named in the policy or its list. The rule takes the third-party hosts that the walks really contacted, finds who runs each, and looks for them in the policy and its lists.',
  },
  fix: {
    zh: '在政策里加第三方清单：名称、信息种类、目的、方式和对方政策链接；不需要的接入移除。',
    en: 'Add a list of third parties to the policy: name, information, purpose, method and their own policy; remove what is not needed.',
  },
  notReported: {
    zh: '内容分发网络和字体；小程序所在平台自身；运营者不明、又没有脚本向其发送数据的主机。运营者不明但收到数据的主机只提示人工确认。',
    en: 'Delivery networks and fonts, a mini-program’s own platform, and unknown hosts that scripts send nothing to. Unknown hosts that are sent something are left to a person.',
  },
  bad: { zh: '页面接入百度统计，政策里没有提到。', en: 'The page uses Baidu Analytics; the policy never says so.' },
  good: {
    zh: '第三方清单里有“百度统计：设备信息、访问记录，用于统计”。',
    en: 'The list has “Baidu Analytics: device and visits, for statistics”.',
  },
  penalties: ['P-PIPL', 'P-MIIT'],
  check(visit, context) {
    if (!judgesStart(visit, context)) return 'inapplicable';
    const policies = policiesOf(visit, context);
    const [main] = policies;
    if (!main) return 'inapplicable';
    const hosts = contactedHosts(visitsOfSameStart(visit, context), context).filter((one) => counts(one, context));
    const missing = hosts.filter((one) => !policies.some((policy) => isNamed(policy, one)));
    if (hosts.length === 0) return 'inapplicable';
    return [...knownDrafts(main, missing), ...unknownDrafts(main, missing)];
  },
});

function counts({ reading, told }: ContactedHost, context: RuleContext): boolean {
  if (!reading) return told;
  if (reading.purpose === 'cdn') return false;
  return !(reading.purpose === 'platform' && context.profile === 'mini-program');
}

function isNamed({ document }: ReadDocument, { host, reading }: ContactedHost): boolean {
  const names = reading ? [reading.operator.zh, reading.operator.en] : [];
  return namesRecipient(document, { names, host }) !== null;
}

/** One finding an operator, however many of its hosts were contacted. */
function knownDrafts(main: ReadDocument, missing: readonly ContactedHost[]): readonly Draft[] {
  const byOperator = new Map<string, ContactedHost[]>();
  for (const one of missing) {
    if (one.reading) byOperator.set(one.reading.operator.zh, [...(byOperator.get(one.reading.operator.zh) ?? []), one]);
  }
  return [...byOperator.values()].map((hosts) => {
    const operator = hosts[0]?.reading?.operator ?? { zh: '', en: '' };
    const list = hosts.map(({ host }) => host).join('、');
    const says = {
      zh: `没有写明接收方：页面联系了${operator.zh}（${list}），政策和清单里找不到它`,
      en: `does not name a recipient: the page contacts ${operator.en} (${list}), and neither policy nor lists have it`,
    };
    const draft = documentDraft(main, says, { outcome: 'failed', words: [], subject: operator.zh });
    return { ...draft, evidence: hosts.map(({ host }) => ({ kind: 'request' as const, ref: host })) };
  });
}

function unknownDrafts(main: ReadDocument, missing: readonly ContactedHost[]): readonly Draft[] {
  const hosts = missing.filter(({ reading }) => reading === null).map(({ host }) => host);
  if (hosts.length === 0) return [];
  const says = {
    zh: `里找不到页面发送数据的这些主机：${hosts.join('、')}。请确认：它们是自有的，还是没有写明的接收方？`,
    en: `does not mention hosts that the page sends data to: ${hosts.join(', ')}. Please check: are they your own, or recipients left out?`,
  };
  const draft = documentDraft(main, says, { outcome: 'cantTell', words: [], subject: 'unknown' });
  return [{ ...draft, evidence: hosts.map((ref) => ({ kind: 'request' as const, ref })) }];
}
