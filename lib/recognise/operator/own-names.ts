import { namesIn } from '@/lib/recognise/policy/company-names';

/** Somebody else's name beside the operator's: who built the site, hosts it, is paid through it. */
const OTHERS =
  /(?:技术支持|技术提供|建站|网站建设|设计制作|powered by|提供技术|由.{0,12}提供|合作|友情链接|支付|承运|客服系统|托管|监制|出品方|指导单位|地图数据)[^，,。；;|｜\n]*$/iu;
/** Words of a role that run into the name after them. */
const ROLES =
  /版权所有|版權所有|copyright|all rights reserved|主办单位|主办者?|运营(?:方|者|主体|单位|公司)?|经营(?:者|主体)|(?:公司|企业|单位|商家)名称|开发者|服务提供(?:方|者)|著作权(?:人|归)?|所有权?归?/giu;
const SHORTEST = 6;

/** Names of companies that a line of a page gives as its operator's, as written. */
export function ownNamesIn(line: string): readonly string[] {
  const parted = line.replace(ROLES, (words) => ' '.repeat(words.length));
  const names = namesIn(parted)
    .filter(({ before }) => !OTHERS.test(line.slice(0, before.length)))
    .map(({ name }) => name.trim());
  return [...new Set(names)].filter((name) => name.length > SHORTEST);
}
