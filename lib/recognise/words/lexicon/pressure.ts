/** Words that press: benefits for giving information, and loss for refusing (normalised, regular expression sources). */

const GIVE =
  '(?:授权|绑定|登录|注册|开启|填写|留下|提交|验证|完善|同意|入会|成为会员|加入会员|关注|认证|log(?:ging)? ?in|sign(?:ing)? ?(?:in|up)|register|enter your phone|share your)';
const GOODS =
  '(?:红包|优惠券?|卡券|消费券|现金券|礼券|(?<!兑)券|礼包|礼品|大礼|好礼|豪礼|新人礼|见面礼|福利|奖品|大奖|奖励|奖金|现金|补贴|积分|免单|赠品|会员(?:权益|价|特权|专享|积分|优惠|折扣)|权益|特权|折扣|\\d(?:\\.\\d)?折|\\d+元|¥ ?\\d+|首单|试用装|会员日|流量|话费|vip|coupons?|vouchers?|gifts?|rewards?|discounts?|% off|points|red packets?|free shipping|cash)';
const TAKE =
  '(?:免费|立即|即可|可|就|马上|最高|立|一键|限时)*(?:领取?|送|得|抽|赢|享受?|兑换?|返|减|获取?|获得|拿|抢|收|赚|get|win|claim|earn|receive|enjoy|save)';

/** A benefit tied to giving something, in one sentence, in either order. */
export const TIED_BENEFIT: readonly string[] = [
  `${GIVE}[^。!?;\\n]{0,12}?${TAKE}[^。!?;\\n]{0,10}?${GOODS}`,
  `${GIVE}[^。!?;\\n]{0,10}(?:立减|立得|立领|立享|有礼|领券|领奖|领礼|抽奖|返现|赢大奖|送好礼|享优惠|享折扣|享特权|享福利|享会员|享专属|享新人|领\\d|送\\d|得\\d|减\\d|返\\d)`,
  `${TAKE}[^。!?;\\n]{0,10}${GOODS}[^。!?;\\n]{0,12}(?:请|需|先|须|前|只需|仅需)[^。!?;\\n]{0,6}${GIVE}`,
  `${GOODS}[^。!?;\\n]{0,8}(?:待|等待|等)(?:您|你)?领取`,
];

/** A heading that promises a benefit. */
export const BENEFIT_TITLE = `(?:专享|专属|限时|免费|独享|新人|新客|首单|领取|领|送|抽|赢|get|claim|welcome|free)[^。\\n]{0,10}(?:${GOODS}|领取|报价|试听|体验课|资料|设计|方案|礼)|${GOODS}[^。\\n]{0,6}(?:领取|待领|大放送|免费领|等你|专享|来袭|到手)|有礼$|抽奖|大转盘|砸金蛋|盲盒`;

/** A button that promises a benefit. */
export const BENEFIT_CONTROL =
  '领(?:取|券|红包|奖|礼|福利|优惠|积分|\\d|$)|抽奖|兑换|拆红包|开红包|收下|有礼|立减|立享|抢红包|\\bclaim\\b|\\bget (?:my|your|the|\\d)|redeem';

/** Sentences in which benefit words are the function itself (a loyalty account), not a lure. */
export const BENEFIT_FUNCTION =
  '用于[^。]{0,10}(?:积分|会员|卡券|优惠券)|(?:查看|查询|管理|同步|使用|累计)[^。]{0,6}(?:积分|卡券|优惠券|订单)|积分(?:累计|查询)|不(?:影响|会)[^。]{0,6}(?:优惠|积分)';

const REFUSE =
  "(?:不同意|拒绝|不授权|未授权|不允许|不开启|未开启|不登录|未登录|不提供|未提供|不绑定|未绑定|不接受|未同意|取消授权|关闭(?:定位|权限)|不关注|未注册|未认证|未实名|没有授权|尚未授权|尚未登录|decline|do not agree|don't agree|refuse|disagree)";
const STOP =
  "(?:无法|不能|不可|不得|将(?:会|自动)?退出|即将退出|会退出|退出(?:应用|小程序|程序|本)|停止(?:服务|使用)|禁止|暂停服务|影响(?:您的?|你的?)?(?:正常)?使用|cannot|can't|will not be able|won't be able|unable to)";
const USE =
  '(?:使用|查看|浏览|继续|访问|进入|下单|点餐|购买|领取|体验|参与|操作|选择|预约|提供|支付|显示|获取|服务|正常|为您|享受|登录)';

/** Sentences that say refusing blocks the use. */
export const COERCION: readonly string[] = [
  `${REFUSE}[^。!?;\\n]{0,24}${STOP}`,
  `(?:必须|务必|需要?|须|只有|请先|先)(?:先|您|你|的|要|完成|获得|经|经过)*[^。!?;,\\n]{0,8}(?:授权|登录|绑定|注册|开启|关注|认证|实名|验证|同意|入会|填写|提供)[^。!?;\\n]{0,12}(?:才能|才可|方可|方能|后才|后方|后可|后(?:再)?(?:使用|查看|浏览|继续|访问|下单|点餐|购买|操作|领取)|以继续|继续${USE})`,
  `(?:登录|绑定|授权|注册|关注|认证|入会|开启定位)(?:手机号?|会员|账号|公众号|位置|微信|成为会员)*(?:后)?(?:才能|才可|方可|后)?(?:查看|可见|浏览|解锁|显示)(?:更多|价格|详情|全部|内容|完整|全文|商品|剩余|报价|原图|联系方式|答案|$)[^。]{0,6}`,
  '(?:^|,)(?:请先?|需要?|先)?(?:注册会员|注册|绑定手机号?|登录|授权|关注公众号|加入会员|入会|实名认证)后(?:方可|才能|才可|再)?(?:下单|点餐|购买|使用|继续|支付|进入|访问|操作)',
  '请先(?:登录|绑定|授权|注册|关注|开启|入会)(?:后|并|再|,)?[^。!?;\\n]{0,4}(?:查看|使用|浏览|继续|访问|操作|下单|点餐|领取|手机号?|公众号|位置|定位|会员)',
  '请授权[^。!?;\\n]{0,10}后(?:使用|查看|继续|浏览)',
  '(?:you )?must (?:allow|agree|accept|log ?in|sign ?in|enable|register|provide)|(?:log|sign) ?in (?:to|and) (?:continue|view|see|proceed|access|unlock)|(?:login|registration|permission|location access) (?:is )?required',
];

/** What makes a sentence of refusal harmless: only the function asked about is lost, or nothing is. */
export const CONCESSION =
  '不(?:会)?影响(?:您|你)?(?:的)?[^。;\\n]{0,8}(?:使用|浏览|其他|其它|购物|基本|功能|服务|体验)|(?:部分|相关|对应|此|该|这|这些|个别|附加|扩展|上述|某些)(?:项|类)?(?:的)?功能|(?:推荐|定位|导航|扫码|语音|上传|附近[^,。]{0,6}|精准|个性化)功能|仍可|依然可以|依旧可以|可(?:以)?继续(?:浏览|使用)|some features|this feature|certain features';
