/** Province abbreviations used in filing numbers. 川 贵 云 甘 occur as misprints of 蜀 黔 滇 陇. */
export const REGIONS = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新';

/** Abbreviations that the ICP register itself does not use. */
export const UNUSUAL_REGIONS = '川贵云甘';

/** What joke registries begin their numbers with. */
export const PARODIES = '萌喵团茶雾星梦喜猫';

/** First syllables of the same in Latin letters, as English footers write them. */
export const REGION_SYLLABLES =
  'JING|JIN|JI|MENG|LIAO|HEI|HU|SU|ZHE|WAN|MIN|GAN|LU|YU|E|XIANG|YUE|GUI|QIONG|SHU|CHUAN|QIAN|DIAN|YUN|ZANG|SHAN|LONG|QING|NING|XIN|BEIJING|SHANGHAI|GUANGDONG|ZHEJIANG|JIANGSU';

const DIVISIONS: Readonly<Record<string, string>> = {
  京: '11',
  津: '12',
  冀: '13',
  晋: '14',
  蒙: '15',
  辽: '21',
  吉: '22',
  黑: '23',
  沪: '31',
  苏: '32',
  浙: '33',
  皖: '34',
  闽: '35',
  赣: '36',
  鲁: '37',
  豫: '41',
  鄂: '42',
  湘: '43',
  粤: '44',
  桂: '45',
  琼: '46',
  渝: '50',
  蜀: '51',
  川: '51',
  黔: '52',
  贵: '52',
  滇: '53',
  云: '53',
  藏: '54',
  陕: '61',
  陇: '62',
  甘: '62',
  青: '63',
  宁: '64',
  新: '65',
};

/** First two digits of the administrative division code (GB/T 2260) of a province abbreviation; null when unknown. */
export function divisionOf(region: string): string | null {
  return DIVISIONS[region] ?? null;
}
