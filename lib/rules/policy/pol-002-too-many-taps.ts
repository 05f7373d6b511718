import { defineRule } from '@/lib/rules/define';
import { appMethod, networkData } from '@/lib/rules/shared/clauses';
import { type DocumentLink, documentLinks, openedLinks } from '@/lib/rules/shared/document-links';
import { quote } from '@/lib/rules/shared/prompt-words';
import { judgesStart, visitsOfSameStart } from '@/lib/rules/shared/sibling-walks';

/** More taps than this from the start page are too many. */
const MOST_TAPS = 4;

/** The privacy policy stands more than four taps away from the start page. Judged once a start address. */
export const tooManyTaps = defineRule({
  id: 'POL-002',
  severity: 'medium',
  automation: 'automatic',
  needs: ['policy-link-shown', 'page-surveyed', 'prompt-shown'],
  clauses: [appMethod('第一条第三项'), networkData('第二十一条（易于访问、置于醒目位置）')],
  title: { zh: '隐私政策难以访问', en: 'Privacy policy hard to reach' },
  explanation: {
    zh: '进入主界面后要点四次以上才能看到隐私政策的，属于难以访问。本规则从起始页算起，数各轮走查和查找政策时走过的页面，取最短的一条路。',
    en: 'A policy that takes more than four taps from the main page is hard to reach. The rule counts from the start page over the pages that the walks and the search for the policy went through, and takes the shortest way.',
  },
  fix: {
    zh: '在首页页脚、登录页和“我的”页直接放隐私政策入口。',
    en: 'Put an entry to the policy in the footer of the home page, on the log-in page and on “my”.',
  },
  notReported: {
    zh: '任一条路不超过四次点击的；没有找到政策入口的（见 POL-001）。',
    en: 'Programs with any way of four taps or less, and those where no entry was found (POL-001).',
  },
  bad: { zh: '我的→设置→关于→更多→协议→隐私政策。', en: 'My – settings – about – more – agreements – privacy.' },
  good: { zh: '我的→隐私政策。', en: 'My – privacy policy.' },
  penalties: ['P-MIIT'],
  check(visit, context) {
    if (!judgesStart(visit, context)) return 'inapplicable';
    const visits = visitsOfSameStart(visit, context);
    const nearest = nearestOf(
      [...documentLinks(visits), ...openedLinks(visits)].filter(({ kind }) => kind === 'policy'),
    );
    if (!nearest) return 'inapplicable';
    const { text, taps } = nearest;
    if (taps <= MOST_TAPS) {
      return {
        passed: {
          zh: `从起始页点 ${taps} 次可以打开隐私政策（入口${quote(text)}）。`,
          en: `The policy opens within ${taps} ${taps === 1 ? 'tap' : 'taps'} of the start page (entry ${quote(text)}).`,
        },
        evidence: [],
      };
    }
    return [
      {
        outcome: 'failed',
        message: {
          zh: `从起始页要点 ${taps} 次才能打开隐私政策（入口${quote(text)}），超过四次。`,
          en: `The policy takes ${taps} taps from the start page (entry ${quote(text)}), more than four.`,
        },
        atMs: null,
        evidence: [{ kind: 'text', ref: nearest.href ?? text }],
        subject: 'taps',
      },
    ];
  },
});

function nearestOf(links: readonly DocumentLink[]): DocumentLink | undefined {
  return [...links].sort((a, b) => a.taps - b.taps)[0];
}
