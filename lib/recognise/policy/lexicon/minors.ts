/** Minors and their guardians, normalised. */
export const MINOR_WORDS =
  '未成年|儿童|[未不]满.{0,3}(?:周岁|岁)|(?:十四|14|十六|16|十八|18)(?:周)?岁|孩子|小朋友|青少年|少年|患儿|十[三四五]岁|children|child|minors?|under (?:the age of )?(?:14|16|18|fourteen|sixteen|eighteen)';
export const GUARDIAN_WORDS = '监护人|父母|家长|爸|法定代理人|承租人作为|parent|guardian';
export const GUARDIAN_CONSENT: readonly string[] = [
  '(?:监护人|父母|家长|爸妈|爸爸妈妈|法定代理人)[^。;]{0,40}(?:同意|许可|允许|授权(?!管理)|签署)',
  '(?:同意|许可|允许)[^。;]{0,12}(?:监护人|父母|家长)',
  '(?:取得|征得|得到|获得|经)[^。;]{0,12}(?:监护人|父母|家长)[^。;]{0,8}(?:同意|许可)',
  '他们同意',
  '(?:parents?|guardians?)[^.]{0,60}(?:agree|consent|permission)|(?:consent|permission) of [^.]{0,20}(?:parents?|guardians?)',
];
/** The service as a whole is closed to them. */
export const NOT_FOR_MINORS: readonly string[] = [
  '不(?:面向|向|对|针对|接受|允许|招收)[^。;]{0,24}(?:未成年|儿童|[未不]满|\\d+(?:周)?岁以下)[^。;]{0,30}',
  '(?:未成年人?|儿童|[未不]满.{0,4}(?:周岁|岁)(?:的人|者|的用户)?)[^。;]{0,20}(?:不得|不能|禁止|请勿|不接受|谢绝)[^。;]{0,10}(?:注册|使用|下单|购买|登录|开户|参加)',
  '(?:仅|只)(?:面向|向|对|接受|限)[^。;]{0,12}(?:成年|年满)',
  'not (?:intended|directed|available) (?:for|to|at) (?:children|minors|anyone under)',
];
