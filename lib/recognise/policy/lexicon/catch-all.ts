/** Lists that stay open, normalised: each match is one. */
export const OPEN_LISTS: readonly string[] = [
  '包括但不限于|包含但不限于|不限于',
  '必要时',
  '可能(?:会|将|需要)?(?:收集|获取|使用|共享|提供|要求|需要|向|与|和|将|把|从|被|享有|用于|记录|接收|分享|披露|适时)',
  '(?:、|和|及|或|[\\p{Script=Han}a-z])等(?=信息|资料|数据|个人|行为|第三方|合作|平台|用途|机构|情况|内容|服务|设备|广告|页面|目的|方式|场景|查看|必要|相关|其他|[,。;、)])',
  '其他(?:必要|相关|类似|合理)的?(?:信息|资料|数据|用途|情形|目的|第三方|服务)|相关信息|(?:以及|和|或)其他业务需要',
  '\\bmay (?:collect|use|share|disclose|ask|be necessary|provide|transfer|also)|including but not limited to|and (?:so on|other information)|any other purpose|from time to time|\\betc\\b',
];

/** The same characters in words that mean something else, and lists that are closed by a number. */
export const CLOSED =
  '等级|等候|等待|同等|平等|对等|均等|高等|初等|相等|不等|等同|等于|等[\\d一二三四五六七八九十两]+[类种项个]|分等|等额|中等|上等';

/** What a sentence must be about to be judged: somebody's information. */
export const ABOUT_INFORMATION =
  '信息|资料|数据|收集|获取|提供|共享|采集|使用|记录|标识|手机号|姓名|情况|用途|collect|information|data|share|use';
