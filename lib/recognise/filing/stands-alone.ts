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
  /(?:(?:工信部|网站|网址|小程序|快应用|服务|本站|互联网)*(?:ICP|APP)?(?:备案|许可证?)(?:信息|编号|证号|号码|号|查询)?|版权所有|保留所有权利|技术支持|统一社会信用代码|营业执照|增值电信业务|经营许可证|网络文化|复制(?:链接)?|查询|有限(?:责任)?公司|股份|电话|热线|地址|邮箱|邮编|举报|审批文号|出版|欢迎(?:来到|光临))/g;
/** Words that sentences are made of, and names of companies hardly ever. */
const SENTENCE =
  /[，。？！；?!;]|的|了|是|吗|呢|我|您|你|他|它|这|那|把|被|让|就|也|都|不|很|将|已|可以|如何|怎么|请|看|说|写|为“|形如|示例|例如/;
/** Fields of consoles, orders and registers: what stands among them is data. */
const DATA =
  /(?:状态|审核|到期|操作|编辑|删除|驳回|提交|工单|订单|服务商|开发者|甲方|乙方|主办单位|域名|接入商|负责人|通过|变更|注销|核验|备案主体|被投诉|品名|规格|车牌|应付)/;

/** A number by itself at the end of a page, with nothing but what feet hold beside it. */
export function standsAlone(shown: {
  readonly text: string;
  readonly candidate: string;
  readonly besideText: string;
  readonly wordsAfter?: number | undefined;
}): boolean {
  if ((shown.wordsAfter ?? 0) > MOST_WORDS_AFTER || isAmongData(shown.besideText)) return false;
  const line = shown.text.split('\n').find((each) => each.includes(shown.candidate)) ?? shown.text;
  const rest = restOf(line);
  if (DATA.test(rest)) return false;
  return !SENTENCE.test(rest) && (rest.match(HAN)?.length ?? 0) <= MOST_HAN;
}

/** Short lines above and below are fields, or what is in them; longer ones are the page's. */
function isAmongData(beside: string): boolean {
  return beside.split('\n').some((line) => line.length <= LONGEST_FIELD && DATA.test(line));
}

/** What a line says beyond numbers and what usually stands beside them. */
function restOf(line: string): string {
  let rest = line;
  for (const { start, end } of [...matchFilings(line)].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return foldText(rest).text.replace(FOOT_WORDS, ' ');
}
