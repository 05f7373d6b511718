import type { Bilingual } from '@/lib/model/vocabulary';
import { isPolicyLink } from '@/lib/recognise/words/scene';
import { type Draft, defineRule, type Verdict } from '@/lib/rules/define';
import { appMethod } from '@/lib/rules/shared/clauses';
import { type Opened, openedDocuments, profileNote, readingOf } from '@/lib/rules/shared/documents';
import { pageOf } from '@/lib/rules/shared/page-route';
import { judgesStart } from '@/lib/rules/shared/sibling-walks';
import { nameOf } from './_judge-document';

/** A link to a policy or an agreement that does not bring it. Judged once a start address. */
export const brokenLink = defineRule({
  id: 'POL-019',
  severity: 'high',
  automation: 'automatic',
  needs: ['document-read'],
  clauses: [appMethod('第一条第三项')],
  title: { zh: '政策链接失效或需登录', en: 'Link to a policy broken or behind a log-in' },
  explanation: {
    zh: '政策和协议要随时能打开，不登录也能看。本规则打开看到的政策和协议链接，看是否返回错误、空白、被带到登录页，或打开的不是政策。命令行在单独的空白环境里打开；扩展在测试者点“读政策”时用测试者自己的登录状态打开。',
    en: 'Policies and agreements have to open at any time, for guests too. The rule opens the links to them and looks whether they bring an error, a blank page, a log-in or something else: the command line in a fresh profile, the extension when the tester presses “Read policy”, with the tester’s own log-in.',
  },
  fix: { zh: '修正链接地址；政策页面去掉登录校验。', en: 'Mend the address; take the log-in check off the page.' },
  notReported: {
    zh: '能打开的链接；只有脚本知道地址的入口。打开的是 PDF 等文件、或网络不通的，只提示人工确认。',
    en: 'Links that open, and entries whose address only a script knows. Files such as PDF and hosts that do not answer are left to a person.',
  },
  bad: {
    zh: '《用户协议》链接返回 404，《隐私政策》跳到登录页。',
    en: 'The agreement gives 404, the policy goes to the log-in.',
  },
  good: { zh: '未登录也能直接打开全文。', en: 'The full text opens for guests.' },
  penalties: ['P-MIIT'],
  check(visit, context) {
    if (!judgesStart(visit, context)) return 'inapplicable';
    const opened = openedDocuments(visit, context);
    if (opened.length === 0) return 'inapplicable';
    const drafts = opened.flatMap((event) => draftOf(event) ?? []);
    return drafts.length === 0 && opened.some(({ ownProfile }) => ownProfile === true) ? openForTester(opened) : drafts;
  },
});

/** What opens for somebody who is logged in need not open for a guest. */
function openForTester(opened: readonly Opened[]): Verdict {
  const names = opened.map((event) => nameOf({ event }));
  return {
    passed: {
      zh: `${names.join('、')}能打开。由扩展用测试者自己的 Cookie 和登录状态打开，未登录时是否也能打开没有检查。`,
      en: `${names.join(', ')}: opens. It was the extension with the tester’s own cookies and log-in; whether a guest gets there was not looked at.`,
    },
    evidence: opened.map(({ requestedUrl: ref }) => ({ kind: 'text', ref })),
  };
}

function draftOf(event: Opened): Draft | null {
  const { failed, doubt } = troubleOf(event);
  const trouble = failed ?? doubt;
  if (!trouble) return null;
  const name = nameOf({ event });
  const note = profileNote(event);
  return {
    outcome: failed ? 'failed' : 'cantTell',
    message: {
      zh: `${name}（${event.requestedUrl}）${trouble.zh}${note.zh}`,
      en: `${name} (${event.requestedUrl}) ${trouble.en}${note.en}`,
    },
    atMs: null,
    evidence: [{ kind: 'text', ref: event.requestedUrl }],
    subject: pageOf(event.requestedUrl),
  };
}

interface Trouble {
  readonly failed?: Bilingual;
  readonly doubt?: Bilingual;
}

function troubleOf(event: Opened): Trouble {
  const { outcome, status } = event;
  if (outcome === 'failed' && status !== null && status >= 400) {
    return {
      failed: { zh: `打不开：服务器返回 HTTP ${status}。`, en: `does not open: the server answers HTTP ${status}.` },
    };
  }
  return outcome === 'read' ? ofReadPage(event) : TROUBLES[outcome];
}

/** Something came; a link that names a policy has to bring one. */
function ofReadPage({ document, linkText }: Opened): Trouble {
  if (!document || !isPolicyLink(linkText) || readingOf(document).kind !== 'not-a-policy') return {};
  if (document.style.images > 0 && document.blocks.length < 5) return {};
  return {
    doubt: {
      zh: '打开的不像是隐私政策，请查看：链接是否指错了页面？',
      en: 'does not open a privacy policy, it seems; please look: does the link go to the wrong page?',
    },
  };
}

const TROUBLES: Readonly<Record<Exclude<Opened['outcome'], 'read'>, Trouble>> = {
  failed: {
    doubt: {
      zh: '没有打开：网络不通或主机没有应答。请换个网络再试：链接有效吗？',
      en: 'did not open: the network or the host did not answer. Please try again elsewhere: does the link work?',
    },
  },
  login: { failed: { zh: '要登录才能看：打开后跳到了登录页。', en: 'needs a log-in: it goes to the log-in page.' } },
  empty: { failed: { zh: '打开是空白页。', en: 'opens a blank page.' } },
  'not-html': {
    doubt: {
      zh: '打开的是文件，没有读取其中的文字。请打开查看：内容完整、手机上能看吗？',
      en: 'opens a file whose words were not read. Please open it: is it complete, and readable on a phone?',
    },
  },
};
