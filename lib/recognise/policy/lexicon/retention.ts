/** How long information is kept and what becomes of it, normalised. */
const NUMBER =
  '(?:\\d+|[一二三四五六七八九十百两半]+|(?:one|two|three|four|five|six|seven|ten|twelve|fourteen|thirty|ninety) )';
const UNIT =
  '\\s*(?:个)?(?:完整)?(?:年|月|周(?!岁)|天|日(?!志)|小时|分钟|赛季|季度|years?|months?|weeks?|days?|hours?)';

export const DEFINITE_TIME = `第?${NUMBER}${UNIT}|半年|当(?:日|天|晚|场)|即(?:时|刻)|月底|次日|第二天|立即`;
export const UNTIL_EVENT =
  '(?:注销|解约|终止|删除|停止使用|撤回)[^。;,]{0,10}(?:为止|之日|之时|时止|前|当日)|直(?:至|到)[^。;,]{1,16}(?:注销|删除|终止)|到[^。;,]{1,16}(?:注销|删除|终止)|(?:存续|使用|有效|合同|会员)期(?:间|内)|until you (?:close|delete|cancel)';
export const ANY_EXPIRY =
  '删除|删掉|删去|删(?!减)|销毁|匿名化|去标识化|清除|清空|清掉|抹掉|抹除|擦除|覆盖|碎掉|作废|先进先出|去掉账号|delete|erase|destroy|anonymi[sz]e|removed?';
export const KEEPING =
  '保存|保留|留存|存储|储存|存放|保管|存档|封存|归档|留到|留[一二三四五六七八九十\\d]|存[一二三四五六七八九十\\d]|只留|存多久|留多久|清[掉空除]|删除|删掉|keep|kept|retain|store';
export const KEPT_THING =
  '信息|资料|数据|记录|账号|订单|照片|日志|档案|手机号|影像|录音|录像|账本|证件|来信|draft|data|records?|orders|number';
/** The time is somewhere else: in the law. */
export const BY_REFERENCE =
  '(?:法律|法规|法定|监管|主管|有关规定|相关规定|国家规定|会计|档案|规定)[^。;]{0,16}(?:期限|时限|时间|保存|保留|执行|期间)|(?:最短|最小|最低限度)[^。;]{0,10}(?:期限|时间|期间)|(?:期限|时间)[^。;]{0,12}(?:法律|法规|有关规定|相关规定|监管)|required by law|as long as the law';
export const NO_COMMITMENT =
  '(?:必要|合理|适当|相应|一定|所需)的?(?:期限|时间|期间|时限)(?!.{0,4}最短)|不作承诺|永久保存|长期保存|as long as (?:is )?necessary|reasonable period';
