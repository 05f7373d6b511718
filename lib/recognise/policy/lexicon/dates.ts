/** Words beside a document's own date; read on the text as written, so traditional forms stand here too. */
export const SAYS_UPDATED =
  /更新|修订|修訂|修改|改动|改動|发布|發布|公布|印发|版本|本版|制定|版(?![权面式本块])|updated|revised|published|version|last modified/iu;
export const SAYS_EFFECTIVE = /生效|施行|实施|實施|起适用|起適用|执行|執行|适用|启用|effective|in force/iu;
export const OWN_DATE = new RegExp(`${SAYS_UPDATED.source}|${SAYS_EFFECTIVE.source}|日期|date`, 'iu');

/** A law named beside a date: it is the law's. */
export const LAW_AROUND =
  /(?:该法|本法|上述法律|GB\/T ?\d[\d.-]*)[^。；;]{0,20}$|(?:法|条例|條例|规定|規定|办法|辦法|规范|標準|标准|决定|解释|细则)》[^。；;]{0,40}$|国家(?:标准|市场监督)|主席令|国务院令/u;

export const LAW_AFTER = /^[^。；;,，]{0,18}《[^》]*(?:法|条例|條例|规定|办法|标准|规范)》/u;

/** Before a date: it is that of an older version. */
export const OLD_VERSION = /上一版|旧版|历史版|原版|previous version/iu;
