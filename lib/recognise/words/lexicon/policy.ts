/** Names of privacy policies and of agreements, normalised, as sources of regular expressions. */

const SUBJECT = '(?:隐私权?|个人(?:信息|数据|资料)|cookies?|儿童(?:个人信息|隐私)|未成年人(?:个人信息|隐私))';
const DEED = '(?:政策|协议|条款|声明|指引|规则|公告|约定|清单|告知书|须知|通知书?|说明书?|原则|条例)';

/** A privacy policy or one of its annexes (lists of information, of third parties). */
export const PRIVACY_NAMES: readonly string[] = [
  `${SUBJECT}(?:安全)?(?:的)?(?:收集|使用|处理|保护|共享|授权|查询|安全)?(?:与|和|及|、|\\/)?(?:收集|使用|处理|保护|安全|cookies?|法律|政策)?${DEED}`,
  '隐私(?:保护)?(?:与|和|及|&|、)(?:用户|服务|使用)?(?:条款|协议|安全|cookies?|政策)',
  '(?:第三方|sdk|合作方)(?:信息|数据|sdk)?(?:共享|收集|使用)?(?:清单|目录|列表)',
  '(?:系统|应用|设备)?权限(?:申请|使用|调用|说明|清单)?(?:清单|列表|目录)',
  'privacy(?: (?:&|and) cookies?)? ?(?:policy|notice|statement|guidelines?|terms|agreement|commitment|guide|centre|center)',
  '(?:cookies?|personal (?:information|data)(?: (?:protection|collection|processing))?) ?(?:policy|notice|statement|settings? notice|list|guide(?:line)?s?)',
  'third[- ]party (?:sdk |data |information )?(?:sharing )?list',
];

/** A user agreement, terms of service, membership or authentication agreement. */
export const AGREEMENT_NAMES: readonly string[] = [
  '(?:用户|使用|服务|注册|登录|会员|平台|账号|账户|认证|授权|许可|软件|商城|入会|入驻|开户|购买|交易|支付|快捷支付|免密支付|代扣|客户|电子|数字证书|一键登录|认证服务|网络服务|在线服务|储值|充值|订阅)(?:服务|使用|注册|授权|许可|认证|管理|会员|用户|开通)*(?:协议|条款|约定|须知|授权书|声明|守则|公约|章程)',
  '(?:服务|使用|法律|免责|一般|通用)(?:条款|声明)(?:与条件|和条件|及细则)?|条款(?:与|和|及)(?:条件|细则|隐私)',
  '(?:terms|conditions)(?: (?:of|and|&) (?:service|use|conditions|sale|business|privacy))+|terms|user(?: service)? agreement|service agreement|membership agreement|(?:end[- ]user )?licen[cs]e agreement|eula|member(?:ship)? terms|legal notice',
];
