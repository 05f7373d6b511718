import type { Bilingual } from '@/lib/model/vocabulary';

/** What the panel says of filing numbers and of the operator. Apart from the others: loaded with what shows it. */
export const OPERATOR_WORDS = {
  filingNotFound: { zh: '还没有看到备案号', en: 'No filing number seen yet' },
  filingNever: { zh: '没有看到备案号', en: 'No filing number was seen' },
  filingHint: {
    zh: '备案号通常在首页最底部，或“关于”“设置”页。',
    en: 'It is usually at the very bottom of the home page, or under About or Settings.',
  },
  copyNumber: { zh: '复制', en: 'Copy' },
  register: { zh: '到备案系统核对', en: 'Look it up in the register' },
  searchIn: { zh: '查询：', en: 'Look it up in: ' },
  holder: { zh: '登记系统里的主办单位', en: 'Holder in the register' },
  holderWhy: {
    zh: '复制号码到登记系统查询，把查到的名称填在这里，就会与页面和政策写的运营者比较。同一主体的号码共用一个答复。',
    en: 'Look the number up, enter the name found there, and it is compared with the operator that pages and policy name. Numbers of one subject share the answer.',
  },
  keep: { zh: '记下', en: 'Keep' },
  none: { zh: '查不到', en: 'Not there' },
  noneSaid: { zh: '登记系统里查不到这个号码', en: 'The register has no such number' },
  takeBack: { zh: '撤回', en: 'Take back' },
  change: { zh: '修改', en: 'Change' },

  dossierEmpty: { zh: '还没有看到谁在运营。', en: 'Nothing seen yet of who runs it.' },
} satisfies Readonly<Record<string, Bilingual>>;
