import { DOSSIER_SLOTS } from '@/lib/model/dossier';
import type { ReportDocument, ReportDossier, ReportDossierEntry } from '@/lib/model/report';
import { SHOP } from './fixtures';

/** Dossiers and documents for tests of what is made from reports. */

function entry(slot: ReportDossierEntry['slot'], over: Partial<ReportDossierEntry> = {}): ReportDossierEntry {
  const value = over.value ?? null;
  const state = value === null ? 'not-found' : 'found';
  return { slot, state, value, words: value, url: null, pageId: null, valid: null, match: null, ...over };
}

export function document(id: string, over: Partial<ReportDocument> = {}): ReportDocument {
  return {
    id,
    pageId: 'p1',
    linkText: '隐私政策',
    title: '优选商城隐私政策',
    url: `${SHOP}/privacy`,
    finalUrl: `${SHOP}/privacy`,
    foundOn: 'p1',
    taps: 1,
    openedAtMs: 61_000,
    outcome: 'read',
    status: 200,
    kind: 'privacy-policy',
    characters: 3120,
    language: 'zh',
    updated: '2024 年 5 月 1 日',
    effective: null,
    ownProfile: false,
    unread: null,
    ...over,
  };
}

const UNOPENED = {
  title: null,
  finalUrl: null,
  openedAtMs: null,
  outcome: 'not-opened',
  status: null,
  kind: null,
  characters: 0,
  language: null,
  updated: null,
} as const;

/** One of everything that can become of a document. */
export const DOCUMENTS: readonly ReportDocument[] = [
  document('document-1'),
  document('document-2', {
    linkText: '用户协议',
    title: '用户协议',
    kind: 'user-agreement',
    unread: 'cut',
    characters: 60_000,
  }),
  document('document-3', {
    ...UNOPENED,
    linkText: '第三方清单',
    url: `${SHOP}/list.pdf`,
    finalUrl: `${SHOP}/list.pdf`,
    outcome: 'not-html',
    openedAtMs: 64_500,
    status: 200,
    unread: 'file',
    foundOn: null,
    taps: 3,
  }),
  document('document-4', { ...UNOPENED, linkText: '服务条款', url: null, unread: 'no-address' }),
];

/** A policy and a footer that name two companies, a number that nobody has looked up. */
export function dossier(pageId = 'p1'): ReportDossier {
  const filled: Readonly<Record<string, readonly ReportDossierEntry[]>> = {
    'filing-number': [
      entry('filing-number', { value: '粤ICP备1234567号', url: SHOP, pageId, valid: false, match: 'reference' }),
      entry('filing-number', { value: '浙ICP备2021098765号-1', url: SHOP, pageId, valid: true, match: 'differs' }),
    ],
    'filing-subject': [entry('filing-subject', { state: 'not-asked', words: '浙ICP备2021098765号' })],
    'policy-processor': [
      entry('policy-processor', {
        value: '杭州优选（中国）商贸有限责任公司',
        words: '…本程序由杭州优选（中国）商贸有限责任公司运营，地址为…',
        url: `${SHOP}/privacy`,
        match: 'reference',
      }),
    ],
    'agreement-party': [entry('agreement-party', { state: 'not-opened' })],
    footer: [
      entry('footer', {
        value: '广州云上科技有限公司',
        words: '© 2024 广州云上科技有限公司 版权所有',
        url: SHOP,
        pageId,
        match: 'differs',
      }),
    ],
    page: [entry('page', { value: '杭州优选商贸有限公司', url: SHOP, pageId, match: 'nearly' })],
    'credit-code': [entry('credit-code', { value: '91330106MA2ABCDE1A', url: SHOP, pageId, valid: false })],
    email: [entry('email', { value: 'privacy@shop.example.com', url: `${SHOP}/privacy` })],
  };
  return {
    pageId,
    entries: DOSSIER_SLOTS.flatMap((slot) => filled[slot] ?? [entry(slot)]),
    conclusions: [
      {
        about: 'name',
        verdict: 'differs',
        message: {
          zh: '运营者名称不一致：「杭州优选（中国）商贸有限责任公司」（隐私政策的处理者）；不同的有「广州云上科技有限公司」（页脚版权）。',
          en: 'Operator’s name: not the same – “杭州优选（中国）商贸有限责任公司” (Processor in the policy); different: “广州云上科技有限公司” (Copyright line).',
        },
      },
      { about: 'address', verdict: 'none', message: { zh: '地址没有看到。', en: 'Address: not found.' } },
    ],
  };
}
