import { foldText } from './fold';
import { matchFilings } from './match';

/** More words than these after a number, and it stands in the middle of something. */
const MOST_WORDS_AFTER = 90;
/** Names of one or two companies, an address, a label of its own making. */
const MOST_HAN = 30;
const LONGEST_FIELD = 24;
const HAN = /[\u4e00-\u9fff]/g;
/** What feet say around their numbers. */
const FOOT_WORDS =
  /(?:(?:关于|联系|加入)我们|(?:工信部|网站|网址|小程序|快应用|服务|本站|互联网)*(?:ICP|APP)?(?:备案|许可证?)(?:信息|编号|证号|号码|号|查询)?|版权所有|保留所有权利|技术支持|统一社会信用代码|营业执照|增值电信业务|经营许可证|网络文化|复制(?:链接)?|查询|有限(?:责任)?公司|股份|电话|热线|地址|邮箱|邮编|举报|审批文号|出版|欢迎(?:来到|光临))/g;
/** Words that sentences are made of, and names of companies hardly ever. */
const SENTENCE =
  /[，。？！；?!;]|的|了|是|吗|呢|我|您|你|他|它|这|那|把|被|让|就|也|(?<![成首])都|不|很|将|已|可以|如何|怎么|请|看|说|写|为“|形如|示例|例如/;
/** Fields of consoles, orders and registers: what stands among them is data. */
const DATA =
  /(?:状态|审核|到期|操作|编辑|删除|驳回|提交|工单|订单|服务商|开发者|甲方|乙方|主办单位|域名|接入商|负责人|通过|变更|注销|核验|备案主体|被投诉|品名|规格|车牌|应付|结算(?:账户|方式)|(?:经营|服务|所属)类目|商户(?:名称|号|类)|所属分类|收录(?:时间|日期)|人气[:：]|客户[:：]|下证|演示|缩略图|ISBN|包名|批次号|库位|雇主|价税|识别出|招聘|举报类型|^网址 )/;
/** What a record of the register says beside its number; who made a program stands on its own page as well. */
const RECORD = /域名|主办单位|审核|驳回|订单/;
/** Entries of menus and tab bars that read like fields. */
const MENU = /^(?:(?:我的|全部)?订单|(?:账号)?注销(?:账号|账户)?)(?: ?[›>])?$/;
/** Somebody else's, pointed at: 该小程序备案号, 卖家自有网站备案号. */
const OTHERS =
  /(?:该|此|对方|其|经营者|雇主|商家|卖家|商户|店铺|酒店|客户|作者|平台方|机构|服务对象|招聘方|供应商|运营方|出版社|所示)(?:应用|小程序|快应用|网站|站点|平台|店铺|商家|主体|APP|自有|官网)*[的 ]?(?:ICP ?)?备案/i;
/** Who else had a part in the page, and what they are said to be. */
const PARTNERS =
  /合作(?:媒体|机构|伙伴)|平台方[:：]|(?:原|前)运营(?:方|单位)|与本[^\n，。]{1,8}无关|不使用该号|第三方服务|(?:客服|支付|地图|短信|推送)[^\n。；]{0,8}由[^\n。；]{1,16}提供/;
/** Numbers in brackets behind the names of a row of links. */
const LINK_ROW = /^(?:友情链接|合作(?:媒体|伙伴|机构)|我们的客户|客户案例)[:：]/;

/** A number by itself at the end of a page, with nothing but what feet hold beside it. */
export function standsAlone(shown: {
  readonly text: string;
  readonly candidate: string;
  readonly besideText: string;
  readonly wordsAfter?: number | undefined;
}): boolean {
  if ((shown.wordsAfter ?? 0) > MOST_WORDS_AFTER) return false;
  const lines = shown.text.split('\n');
  const own = lines.find((each) => each.includes(shown.candidate)) ?? shown.text;
  const rest = restOf(own);
  if (shown.besideText.split('\n').some(isData) || DATA.test(rest)) return false;
  if (lines.some((line) => line !== own && RECORD.test(line))) return false;
  return !SENTENCE.test(rest) && (rest.match(HAN)?.length ?? 0) <= MOST_HAN;
}

/** Words beside the number point at somebody else, whose it is. */
export function isOthers(shown: {
  readonly text: string;
  readonly candidate: string;
  readonly besideText: string;
  readonly inFooter: boolean;
}): boolean {
  const { text, candidate, besideText, inFooter } = shown;
  const own = text.split('\n').find((line) => line.includes(candidate)) ?? text;
  if (OTHERS.test(own) || PARTNERS.test(own)) return true;
  if (LINK_ROW.test(own) && /[（(]/.test(own.charAt(own.indexOf(candidate) - 1) + candidate.charAt(0))) return true;
  return !inFooter && OTHERS.test(besideText);
}

/** Short lines above and below are fields, or what is in them; longer ones are the page's. */
function isData(line: string): boolean {
  return line.length <= LONGEST_FIELD && DATA.test(line) && !MENU.test(line.trim());
}

/** What a line says beyond numbers and what usually stands beside them. */
function restOf(line: string): string {
  let rest = line;
  for (const { start, end } of [...matchFilings(line)].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return foldText(rest).text.replace(FOOT_WORDS, ' ');
}
