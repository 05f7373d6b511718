import { ABROAD, ABROAD_COUNTRY, MAINLAND, MAINLAND_PLACE } from './places';

const STORE = '存|放|保存|储存|服务器|机房|数据中心|数据库|节点|备份|电脑|云|留在|stored?|sit|servers?|hosted|kept';

/** Where information is kept, and whether it leaves: normalised. */
export const STORED_HERE: readonly string[] = [
  `(?:${STORE})[^。;]{0,40}(?:在|于|位于|设在|至|放|:|,| in )[^。;]{0,12}(?:${MAINLAND}|${MAINLAND_PLACE})`,
  `(?:在|于|位于)(?:${MAINLAND}|${MAINLAND_PLACE})[^。;,]{0,16}(?:${STORE})`,
  `(?:${MAINLAND}|${MAINLAND_PLACE})[^。;,]{0,14}(?:机房|服务器|数据中心|数据库|灾备)`,
];
export const ABROAD_NOT: readonly string[] = [
  `(?:不|未|没有?|无|从不|不存在|不涉及)[^。;]{0,30}(?:${ABROAD})`,
  `(?:not|never|nothing|no)\\b[^.]{0,40}(?:${ABROAD})`,
];
/** A transfer told in full: to whom or where, and with whose consent. */
export const ABROAD_PLAN: readonly string[] = [
  `(?:${ABROAD})[^。]{0,60}(?:单独同意|接收方[^。]{0,10}(?:名称|:)|标准合同|安全评估)`,
  `(?:服务器|数据|信息)[^。]{0,16}(?:在|传[到输至]|发[到往送])[^。]{0,6}(?:${ABROAD_COUNTRY})`,
  '单独(?:表示)?同意[^。]{0,20}(?:出境|境外)|(?:出境|境外)[^。]{0,20}单独(?:表示)?同意',
];
export const VAGUE_TRANSFER: readonly string[] = [
  `(?:可能|或|会|需要|any)[^。]{0,24}(?:${ABROAD})`,
  `(?:${ABROAD})`,
  '(?:存放|存储|保存|储存)(?:在|于)[^。]{0,12}(?:服务器|机房|云|数据中心)',
];
