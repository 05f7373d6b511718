/** Heads of the columns of lists of information, normalised. */
export const COLUMN_WORDS: Readonly<Record<string, string>> = {
  function: '功能|业务|场景|事项|环节|服务|做什么|活动',
  information: '信息|资料|数据|种类|字段|用到什么|information|data',
  purpose: '目的|用途|用处|为什么|作用|purpose|why',
  way: '方式|怎么|如何|来源|取得|获取|method|source',
  recipient: '接收方|第三方|sdk|公司|主体|域名|机构|合作|对方|recipient|provider|company',
};

/** An item that names its parts: "功能：… 信息：… 目的：…". */
export const LABELLED_ITEM: readonly string[] = ['(?:信息|资料|数据|种类)[:：]', '(?:目的|用途|用处)[:：]'];

/** The form that WeChat's guideline prescribes, item by item. */
export const PLATFORM_ITEM =
  '为了[^。]{2,60},(?:开发者|我们|本小程序)[^。]{0,30}(?:收集|获取|读取|访问|使用|获得|生成)[^。]{0,16}\\[[^\\]]{2,}\\]';
