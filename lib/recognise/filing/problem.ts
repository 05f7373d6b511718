import type { Bilingual } from '@/lib/model/vocabulary';

/** What is wrong, or worth a remark, about a filing number as printed. */
export const FILING_PROBLEMS = [
  'placeholder',
  'look-alike-letters',
  'parody',
  'no-province',
  'digit-count',
  'future-year',
  'malformed',
  'unknown-suffix',
  'not-filed',
  'missing-hao',
  'unusual-form',
  'english-form',
  'code-mismatch',
] as const;
export type FilingProblem = (typeof FILING_PROBLEMS)[number];

const WORDS: Readonly<Record<FilingProblem, Bilingual>> = {
  placeholder: { zh: '占位号码，未替换为真实备案号', en: 'a placeholder that was never replaced by the real number' },
  'look-alike-letters': { zh: '“ICP”或数字由形近字符写成', en: 'look-alike characters stand for “ICP” or for digits' },
  parody: {
    zh: '不是工信部备案号（民间趣味编号）',
    en: 'not a number of the ministry’s register but of a joke registry',
  },
  'no-province': { zh: '缺少省份简称', en: 'the province abbreviation is missing' },
  'digit-count': { zh: '数字位数不对（应为 8 位或 10 位）', en: 'wrong number of digits (8 or 10 expected)' },
  'future-year': { zh: '号码中的年份晚于今年', en: 'the year in the number lies in the future' },
  malformed: { zh: '格式不符合备案号规则', en: 'does not follow the grammar of filing numbers' },
  'unknown-suffix': { zh: '服务序号后缀不是 A、X、K', en: 'the suffix after the serial is none of A, X, K' },
  'not-filed': { zh: '页面自称备案尚未完成', en: 'the page says itself that the filing is not complete' },
  'missing-hao': { zh: '“号”字缺失', en: '号 is missing' },
  'unusual-form': {
    zh: '写法少见（简称、连接符或位数）',
    en: 'unusual spelling (abbreviation, hyphen or digit count)',
  },
  'english-form': { zh: '只有英文写法，应以中文标明', en: 'written in English only; the Chinese form is expected' },
  'code-mismatch': {
    zh: '号码与链接中的编码或省份不一致',
    en: 'the number does not agree with the code in its link or with its province',
  },
};

/** A problem in words a tester can act on. */
export function describeFilingProblem(problem: FilingProblem): Bilingual {
  return WORDS[problem];
}
