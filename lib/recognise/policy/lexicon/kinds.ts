/** What documents call themselves beside the names of links, and what only they hold: normalised. */
export const PRIVACY_TITLE: readonly string[] = [
  '隐私(?:问答|承诺|说明|须知|指南|规则|权政策|权保护|保护|提示)',
  '(?:个人信息|儿童信息).{0,8}(?:规则|政策|声明|说明|保护)',
  'privacy|data protection',
];
export const AGREEMENT_TITLE: readonly string[] = [
  '(?:用户|会员|服务|使用|注册|平台|租赁|入驻|购买).{0,6}(?:协议|条款|章程|约定|合同)|服务与|服务和|使用须知',
  'terms|agreement|conditions of',
];

/** Each is one sign of a privacy policy. */
export const PRIVACY_CLAUSES: readonly string[] = [
  '(?:我们|开发者|公司|平台|本[行院站局店司]|会员须|您同意|会|将|只|可能)[^。;\\n]{0,24}(?:收集|采集|记录|提供)[^。;\\n]{0,30}(?:手机号|姓名|身份证|地址|位置|定位|信息(?!服务)|资料|标识|照片|号码)|收集您|收集你|collect',
  '(?:个人)?(?:信息|资料|数据)[^。;\\n]{0,12}(?:保存|存储|保留|留存|存放)(?:至|到|期限|在|于|[一二三四五六七八九十\\d])|保存期限|存储期限|how long we keep',
  '(?:查阅|更正|复制|撤回)[^。\\n]{0,40}(?:删除|注销|撤回|补充)',
  '(?:共享|提供给|披露|接收方|第三方sdk|交由)[^。;\\n]{0,30}(?:信息|数据|资料|标识|地址)?|share|disclose',
  '敏感个人信息|未成年人[^。\\n]{0,20}信息|儿童(?:个人)?信息',
];
/** Each is one sign of an agreement. */
export const AGREEMENT_CLAUSES: readonly string[] = [
  '违约|赔偿|赔付|补偿',
  '争议|管辖|仲裁|诉讼|起诉|打官司',
  '协议双方|双方|甲方|乙方|订立|合同|您和|您与',
  '退款|退费|费用|价格|付款|续费|押金|服务费|年费|会费',
  '知识产权|版权|不得(?:出租|转借|转让|发布)',
  '免责|不可抗力|解释权|概不负责',
  'governing law|liability|terminate|arbitration',
];

/** The place of the privacy rules in a document that is also an agreement. */
export const PRIVACY_CLAUSE: readonly string[] = [
  '隐私(?:政策|条款|保护|声明|权)|(?:您|你|个人|用户)的?(?:个人)?(?:信息|隐私)$|乙、隐私|个人信息(?:保护|处理)|收集您|收集你|须提供(?:姓名|手机|身份)',
];
