import type { Bilingual } from '@/lib/model/vocabulary';

/** What the reading of a document calls the things that it looked for and did not find, and the faults of its setting. */
const NAMES: Readonly<Record<string, Bilingual>> = {
  name: { zh: '处理者名称', en: 'name of the processor' },
  contact: { zh: '联系方式', en: 'contact' },
  items: { zh: '逐项的清单或表格', en: 'itemised list or table' },
  purposes: { zh: '每项的目的', en: 'purpose of each' },
  period: { zh: '保存期限', en: 'period' },
  expiry: { zh: '到期后的处理', en: 'what follows expiry' },
  access: { zh: '查阅', en: 'access' },
  copy: { zh: '复制', en: 'copies' },
  correct: { zh: '更正', en: 'correction' },
  supplement: { zh: '补充', en: 'supplement' },
  delete: { zh: '删除', en: 'deletion' },
  'close-account': { zh: '注销账号', en: 'closing the account' },
  withdraw: { zh: '撤回同意', en: 'withdrawal of consent' },
  necessity: { zh: '必要性', en: 'need' },
  impact: { zh: '对个人权益的影响', en: 'effect on people' },
  together: { zh: '必要性与影响的一并说明', en: 'need and effect told together' },
  marked: { zh: '加粗等显著标识', en: 'bold or other marking' },
  minors: { zh: '未成年人条款', en: 'section on minors' },
  'guardian-consent': { zh: '监护人同意', en: 'guardian’s consent' },
  place: { zh: '存放地点', en: 'place of storage' },
  transfer: { zh: '是否向境外提供', en: 'whether it goes abroad' },
  channel: { zh: '投诉举报渠道', en: 'channel for complaints' },
  'time-limit': { zh: '不超过十五个工作日的答复时限', en: 'reply within fifteen working days' },
  date: { zh: '更新或生效日期', en: 'date of update or effect' },
  'own-document': { zh: '独立的文件', en: 'document of its own' },
  index: { zh: '目录锚点', en: 'index' },
  text: { zh: '可以读取的文字', en: 'text that can be read' },
  chinese: { zh: '中文', en: 'Chinese' },
  use: { zh: '资质信息的用途', en: 'use of IDs and bank cards' },
  custody: { zh: '资质信息的管理', en: 'custody of IDs and bank cards' },
  breach: { zh: '违规使用的后果', en: 'consequences of misuse' },
  'small-text': { zh: '字号小于 12 像素', en: 'type below 12 px' },
  'low-contrast': { zh: '对比度低于 4.5:1', en: 'contrast below 4.5:1' },
  'tight-lines': { zh: '行高低于 1.2', en: 'line height below 1.2' },
  'no-zoom': { zh: '禁止缩放', en: 'zoom switched off' },
  'images-only': { zh: '只有图片没有文字', en: 'pictures instead of text' },
  'not-simplified': { zh: '没有简体中文', en: 'no simplified Chinese' },
  'no-index': { zh: '三万字以上没有目录或摘要', en: 'more than 30,000 characters without index or summary' },
};

/** The names of what is missing, as a list. */
export function missingWords(keys: readonly string[]): Bilingual {
  const names = keys.map((key): Bilingual => NAMES[key] ?? { zh: key, en: key });
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
}
