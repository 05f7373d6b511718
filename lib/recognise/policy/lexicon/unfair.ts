/** Standard terms against ECL 32, CPL 26 and the rules on standard terms, normalised. */
export const UNFAIR_PHRASES: readonly string[] = [
  '最终(?:的)?解释权|解释权(?:最终)?(?:归|属)',
  '(?:概|一概|恕|均)不(?:负责|承担)|不负任何责任',
  '自动放弃[^。]{0,20}(?:权|索赔|追究|诉)',
];
export const UNFAIR_IN_AGREEMENTS: readonly string[] = [
  '(?:视为|视作|即为|等于)(?:自动|主动|自愿)?放弃|自动放弃',
  '放弃[^。]{0,10}(?:追究|索赔|起诉|诉讼|抗辩|一切权利|任何权利)',
  'sole and final interpretation|waives? (?:any|all) (?:right|claim)',
];
/** In the clause before the phrase: it is denied. */
export const NEGATED =
  '不(?:会|主张|意味|因|得|能|以|保留|适用|再|使用|用|代表|等于|是|设)|没有|未|并非|无权|从不|绝不|拒绝|禁止|取消|不存在|避免';
