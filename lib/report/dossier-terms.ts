import type { DossierMatch, DossierSlot, DossierState, DossierVerdict } from '@/lib/model/dossier';
import type { ReportDocument } from '@/lib/model/report';
import type { Bilingual } from '@/lib/model/vocabulary';
import { SLOT_LABELS } from '@/lib/recognise/operator/labels';

/** Words of the operator's dossier and of the documents. Apart from the others: the panel needs them late or never. */

type Terms<K extends string> = Readonly<Record<K, Bilingual>>;

export const SLOT_TERMS: Terms<DossierSlot> = SLOT_LABELS;

/** Why a place holds nothing. */
export const STATE_TERMS: Terms<DossierState> = {
  found: { zh: '有', en: 'found' },
  'not-found': { zh: '没有看到', en: 'not found' },
  'not-opened': { zh: '没有读到这类文件', en: 'no such document was read' },
  'not-asked': { zh: '还没有查询登记系统', en: 'the register has not been asked yet' },
  'not-registered': { zh: '登记系统里查不到这个号码', en: 'the register has no such number' },
};

export const MATCH_TERMS: Terms<DossierMatch> = {
  reference: { zh: '以此对照', en: 'compared with this' },
  same: { zh: '相同', en: 'same' },
  nearly: { zh: '相近，不相同', en: 'nearly the same' },
  differs: { zh: '不同', en: 'different' },
};

export const VERDICT_TERMS: Terms<DossierVerdict> = {
  same: { zh: '一致', en: 'Same' },
  nearly: { zh: '相近', en: 'Nearly' },
  differs: { zh: '不一致', en: 'Differs' },
  explained: { zh: '有说明', en: 'Explained' },
  single: { zh: '仅一处', en: 'One place' },
  none: { zh: '未见', en: 'Not found' },
};

export const DOCUMENT_KIND_TERMS: Terms<NonNullable<ReportDocument['kind']>> = {
  'privacy-policy': { zh: '隐私政策', en: 'privacy policy' },
  'user-agreement': { zh: '用户协议', en: 'user agreement' },
  combined: { zh: '协议与隐私政策合在一起', en: 'agreement and policy in one' },
  'not-a-policy': { zh: '不是政策或协议', en: 'neither policy nor agreement' },
};

export const DOCUMENT_LANGUAGE_TERMS: Terms<NonNullable<ReportDocument['language']>> = {
  zh: { zh: '中文', en: 'Chinese' },
  other: { zh: '不是中文', en: 'not Chinese' },
};

/** What could not be read, in full sentences. */
export const UNREAD_TERMS: Terms<NonNullable<ReportDocument['unread']>> = {
  file: {
    zh: '是 PDF 或其他文件，里面的文字没有读',
    en: 'a PDF or another file: its words were not read',
  },
  pictures: { zh: '正文是图片，文字读不到', en: 'its text is in pictures and cannot be read' },
  'no-address': {
    zh: '在页面内弹出，没有可以单独打开的网址，没有读',
    en: 'opens inside the page, without an address of its own: it was not read',
  },
  'not-opened': { zh: '看到了入口，没有打开', en: 'the entry was seen but not opened' },
  login: { zh: '要先登录才能看，没有读到', en: 'asks to log in first: it was not read' },
  empty: { zh: '打开后是空白页', en: 'a page without words' },
  failed: { zh: '打不开', en: 'could not be opened' },
  cut: { zh: '太长，末尾没有保存', en: 'too long: its end was not kept' },
};

export const DOSSIER_WORDS = {
  dossier: { zh: '运营者档案', en: 'Operator dossier' },
  dossierIntro: {
    zh: '页面、文件和登记系统各写谁是运营者，并排对照。括号的全角半角和空格不算不同；“有限公司”与“有限责任公司”算相近，不算相同。登记系统要由人查询：在面板里填写，或用 miniaudit report recording.json --register 号码=主办单位。',
    en: 'Who runs it by pages, documents and register, side by side. Width of brackets and spaces make no difference; 有限公司 and 有限责任公司 are nearly the same, not the same. A person has to ask the register: enter the answer in the panel, or run miniaudit report recording.json --register number=holder.',
  },
  dossierNone: { zh: '没有检查到页面，没有档案。', en: 'No page was audited; there is no dossier.' },
  item: { zh: '项目', en: 'Item' },
  says: { zh: '写的内容', en: 'What it says' },
  compared: { zh: '对照', en: 'Compared' },
  source: { zh: '出处', en: 'Where' },
  inRegister: { zh: '登记系统，由人查询', en: 'register, asked by a person' },
  badNumber: { zh: '号码不合规则', en: 'malformed' },
  badCode: { zh: '校验位不对', en: 'wrong check character' },
  goodCode: { zh: '校验位正确', en: 'check character is right' },
  lookUp: { zh: '查询', en: 'Look it up' },
  everySource: { zh: '各处写的内容', en: 'What each place says' },

  documents: { zh: '政策与协议', en: 'Policies and agreements' },
  documentsIntro: {
    zh: '页面上看到的隐私政策、用户协议和清单：打开了哪些，读到了什么，什么没有读到。没有读到的不作结论。',
    en: 'Privacy policies, agreements and lists that the pages link: which were opened, what was read, what could not be read. What was not read is not judged.',
  },
  documentsNone: { zh: '没有看到政策或协议的入口。', en: 'No entry to a policy or an agreement was seen.' },
  document: { zh: '文件', en: 'Document' },
  found: { zh: '怎样找到', en: 'How it was found' },
  foundBySearch: {
    zh: '走查没有看到入口，逐层打开“我的”“设置”等页面时找到',
    en: 'not seen on the walks; found by opening pages such as my and settings',
  },
  opened: { zh: '打开时间', en: 'Opened' },
  ownProfile: { zh: '用测试者自己的登录状态打开', en: 'opened as the tester is logged in' },
  never: { zh: '没有打开', en: 'not opened' },
  length: { zh: '读到的字数', en: 'Characters read' },
  language: { zh: '语言', en: 'language' },
  dates: { zh: '日期', en: 'Dates' },
  updated: { zh: '更新', en: 'updated' },
  effective: { zh: '生效', en: 'in force' },
  noDate: { zh: '没有写日期', en: 'no date' },
  unread: { zh: '没有读到的', en: 'Not read' },
  readWhole: { zh: '全文已读', en: 'read to the end' },
} satisfies Readonly<Record<string, Bilingual>>;

/** `点 2 次`: how far from the start page, the tap on the entry included. */
export function tapCount(taps: number): Bilingual {
  return { zh: `从起始页点 ${taps} 次`, en: `${taps} tap${taps === 1 ? '' : 's'} from the start page` };
}
