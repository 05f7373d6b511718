/** Layers that ask for nothing: words of headings, bodies and controls, by topic (normalised). First topics win ties. */

export interface LayerWords {
  readonly topic:
    | 'captcha'
    | 'age-gate'
    | 'update'
    | 'network'
    | 'error'
    | 'maintenance'
    | 'confirmation'
    | 'picker'
    | 'share'
    | 'customer-service'
    | 'paywall'
    | 'coupon'
    | 'marketing';
  readonly title?: RegExp;
  readonly body?: RegExp;
  readonly control?: RegExp;
}

export const LAYER_WORDS: readonly LayerWords[] = [
  {
    topic: 'captcha',
    title:
      /安全验证|人机(?:验证|校验)|滑块|图形验证|行为验证|拼图|captcha|security (?:check|verification)|verify you are human/u,
    body: /(?:拖动|滑动|向右)(?:下方|左边|左侧)?[^,。]{0,6}(?:滑块|拼图|验证|完成)|依次点击|图形验证码|看不清|点击按钮进行验证|请完成(?:安全|下方|下列|人机)?验证|slide to|drag the slider|i'?m not a robot|select all/u,
    control: /换一张|看不清/u,
  },
  {
    topic: 'age-gate',
    title:
      /(?:年满|已满|满了?)\s?\d{2}\s?(?:周岁|岁)|年龄(?:确认|验证|提示)|未成年人(?:禁止|不得|请勿)|age verification|over \d{2}|\d{2} (?:years )?or older/u,
    body: /(?:是否|确认|请确认)[^,。]{0,6}(?:年满|已满)\s?\d{2}|未满\s?\d{2}\s?(?:周岁|岁)(?:请|禁止|不得|勿)|are you (?:over|at least|of legal)|years? of age or older|legal drinking age/u,
    control: /(?:已满|未满|年满)\s?\d{2}|i am (?:over|under) \d{2}/u,
  },
  {
    topic: 'update',
    title: /(?:发现|检测到|有)?新版本|版本(?:更新|升级)|更新(?:提示|说明|内容)|升级提示|new version|update available/u,
    body: /新版本|版本(?:过低|太低|已更新|升级|更新)|重启应用|更新内容|修复(?:了)?(?:已知|若干)|立即更新|升级到最新|update (?:is )?(?:available|ready|required)/u,
    control: /(?:立即|马上|去|暂不|稍后|以后)?(?:更新|升级)$|^重启$|^update(?: now)?$/u,
  },
  {
    topic: 'network',
    title:
      /网络(?:异常|错误|连接|不给力|不可用|故障|繁忙|超时|开小差|断开|状况|好像|似乎|不稳定|中断|出错|提示)|(?:请求|连接|加载)(?:超时|失败|异常)|无网络|network|no internet|offline/u,
    body: /网络(?:异常|错误|连接(?:失败|异常|已?断开|超时|错误)|不给力|不可用|故障|繁忙|超时|开小差|断开|状况|好像|似乎|不稳定|中断|出错|走丢|有问题)|(?:请求|连接|加载|响应)(?:超时|失败|异常)|断网|(?:没有|无)网络(?!也|时也|环境)|检查(?:一下)?(?:您的|你的|当前)?网络|network (?:error|unavailable|timed? ?out|connection|is|issue|problem)|no internet|you(?:'re| are) offline|connection (?:failed|lost|timed|error)|check your (?:network|internet|connection)/u,
    control: /^(?:点击)?(?:重试|重新加载|刷新(?:页面)?|再试一次|retry|try again|reload)$/u,
  },
  {
    topic: 'error',
    title: /出错|错误|异常|失败|失效|过期|超时|不可用|被踢|下线|error|failed|expired|went wrong|oops/u,
    body: /(?:系统|服务器?|接口|数据|服务)(?:繁忙|异常|错误|开小差|出错|内部错误|忙)|(?:登录|支付|提交|授权|上传|保存|操作|验证|下单|获取|领取|查询|绑定|加载)失败|(?:获取|读取|识别|打开|启动|调用|连接|访问)[^,。]{0,8}失败|页面(?:不存在|找不到|走丢|出错)|错误码|(?:登录|会话|身份|token|账号|授权|凭证|状态)[^,。]{0,8}(?:过期|失效|超时|下线|已在(?:其他|别处|另)|异地|被挤)|已被(?:其他|迫)|超出(?:配送|服务)范围|库存不足|不能为空|格式(?:不正确|错误|有误)|请输入正确|something went wrong|server error|session (?:has )?(?:expired|timed out)|log ?in again|invalid|incorrect/u,
  },
  {
    topic: 'maintenance',
    title:
      /(?:维护|停机|停服|放假|休息|打烊|营业|发货|假期|春节|国庆|元旦|中秋|系统|暂停)[^,。]{0,6}(?:公告|通知|提示|调整|说明|安排)|^公告|系统(?:维护|升级)|maintenance/u,
    body: /(?:系统|服务器?|平台)[^,。]{0,12}(?:维护|升级|停机|停服)|维护(?:中|升级|期间)|敬请谅解|给您带来(?:的)?不便|暂停(?:营业|服务|发货|配送|接单)|打烊|(?:已|未到|非)营业时间?|休息中|恢复(?:正常|发货|营业)|假期|放假|under maintenance|scheduled maintenance|temporarily (?:closed|unavailable)/u,
  },
  {
    topic: 'confirmation',
    title:
      /(?!确认(?:付款|支付)$)(?:确定|确认|是否|真的|要)(?:要|将|您|你)*[^,。]{0,6}(?:删除|清空|移除|取消|退出|放弃|离开|切换|解绑|注销|下线|撤回|关闭|提交|收货|支付|付款|下单|保存|重置|拨打|购买|兑换|使用|更换|结束)|^(?:删除|清空|取消|退出|注销|解绑|移除|撤销|放弃)|delete|remove|discard|log ?out|sign out|are you sure/u,
    body: /(?:确定|确认|是否|真的|要)(?:要|将|您|你|现在|立即)*[^,。]{0,8}(?:删除|清空|移除|取消|退出|放弃|离开|切换|解绑|注销|下线|撤回|关闭|提交|收货|支付|付款|下单|保存|重置|拨打|购买|兑换|更换|结束|恢复|终止|确定)|不可恢复|无法恢复|退出(?:登录|账号)|退出后|切换(?:到|至)该?(?:城市|门店|账号)?|是否(?:确定|继续|切换)|取消原因|are you sure|cannot be undone|do you want to (?:delete|leave|log ?out|cancel|discard)/u,
    control:
      /^(?:确认|确定)?(?:删除|清空|移除|退出登录|注销|切换|拨打|确认(?:删除|取消|退出|离开|支付|收货))$|^(?:delete|remove|discard|log ?out|sign out)$/u,
  },
  {
    topic: 'picker',
    title:
      /(?:请)?(?:选择|选取|挑选)[^,。]{0,10}$|^(?:选择|切换)|(?:日期|时间|城市|地区|门店|规格|颜色|尺码|数量|口味|分类|排序|筛选)(?:选择|列表)?$|^筛选|日期选择|切换账号|^(?:select|choose|pick|filter|sort)\b|calendar/u,
    body: /热门城市|当前(?:定位|城市)|定位失败|(?:日|一|二|三|四|五|六)(?:\s?(?:一|二|三|四|五|六|日)){6}|购买数量|已选[:：]|剩余\s?\d+\s?件|库存|规格|尺码|距(?:您|离)\s?[\d.]+\s?k?m|营业中|尽快送达|(?<!营业时间[: ]*)\d{2}:\d{2}-\d{2}:\d{2}|价格区间|综合排序|搜索历史|简体中文/u,
    control:
      /^(?:拍照|拍摄|从(?:手机)?相册(?:中)?选(?:择|取)|重新定位|简体中文|english|加入购物车|take photo|choose from .{3,12})$/u,
  },
  {
    topic: 'share',
    title: /分享(?:给|到|至)|立即分享|^分享|生成海报|^share\b/u,
    body: /分享(?:给|到|至)[^,。]{0,6}(?:好友|朋友|微信|朋友圈|群)|长按(?:图片)?保存/u,
    control:
      /^(?:微信好友|朋友圈|分享(?:给|到)?(?:好友|微信|朋友圈|海报)?|(?:生成|保存|分享)海报|复制链接|微博|qq空间|qq好友|copy link|share)$/u,
  },
  {
    topic: 'customer-service',
    title: /(?:联系|在线|人工|专属)?客服|联系我们|拨打(?:电话|客服)?|contact us|customer service|help center/u,
    body: /客服(?:电话|热线|微信|时间|在线)|服务热线|工作时间|拨打[^,。]{0,8}(?:电话|\d)|400-?\d{3}|customer service|live chat/u,
    control: /^(?:在线客服|联系客服|人工客服|呼叫|拨打(?:电话)?|立即拨打|复制微信号|call|live chat)$/u,
  },
  {
    topic: 'paywall',
    title:
      /(?:开通|购买|续费|升级)[^,。]{0,6}(?:会员|vip|plus|svip)|付费(?:内容|阅读|观看)|会员(?:专享|专属|内容)|解锁(?:全文|全部|本章|更多|完整)|试[读看听](?:已)?结束|go premium|upgrade|unlock/u,
    body: /会员(?:专享|专属)|(?:开通|购买|续费)[^,。]{0,8}(?:会员|vip|可(?:继续)?(?:阅读|观看|收听))|(?:购买|付费|开通|订阅)后(?:可|即可)?(?:继续)?(?:阅读|观看|查看|收听|解锁)|试[读看听](?:已)?结束|解锁(?:全文|全部|本章|完整)|¥\s?[\d.]+\s?\/\s?(?:月|年|季)|premium|per month/u,
    control: /^(?:立即|马上|去)?(?:开通|续费)(?:会员|vip)?$|^立即购买 ?¥|^(?:upgrade|go premium|subscribe now)$/u,
  },
  {
    topic: 'coupon',
    title:
      /红包|优惠券?|卡券|礼包|好礼|新人(?:专享|礼|福利)|新客|福利|抽奖|大转盘|砸金蛋|签到|积分|中奖|恭喜|满减|补贴|折扣|有礼|免单|会员(?:权益|福利|日)|coupons?|voucher|% off|welcome gift|lucky draw|reward/u,
    body: /满\s?\d+(?:元)?\s?减|立减|优惠券|红包|礼包|抽奖机会|恭喜(?:您|你)?(?:获得|抽中)|现金|积分\s?\+?\d|连续签到|新人(?:专享|福利|礼)|折扣券|免费送|\d+\s?元(?:券|优惠|无门槛)|邀请(?:好友|一位)|free shipping|% off|coupons?/u,
    control: /领(?:取|券|奖|红包|$)|拆红包|开心收下|收下|抽奖|去使用|立即使用|立即邀请|claim|redeem/u,
  },
  {
    topic: 'marketing',
    title:
      /关注(?:公众号|我们)|(?:下载|打开|安装)\s?app|限时|秒杀|新品|上新|推荐|活动|凑单|广告|download|new arrivals|sale/u,
    body: /(?:打开|下载|安装)[^,。]{0,6}app|长按[^,。]{0,6}二维码|关注[^,。]{0,4}公众号|限时|秒杀|半价|新品|上新|首发|热卖|爆款|凑单|免运费|添加企业微信|粉丝群|download (?:our|the) app/u,
    control:
      /^(?:立即|去)?(?:抢购|打开|下载|关注|凑单|参与|参加|逛逛|看看)|^(?:跳过|跳过广告)|shop now|download|open app/u,
  },
];

/** A wait, not a question. */
export const LOADING_WORDS =
  /加载中|正在(?:加载|登录|获取|提交|处理|跳转|定位|支付|打开|为您|努力|进入|连接|载入)|请稍(?:候|等|后$)|登录中|提交中|处理中|支付中|努力加载|拼命加载|跳转中|载入中|数据加载|^loading|please wait|logging in|signing in|processing/u;

/** A log-in that was there and ended; asking again is not a first demand. */
export const SESSION_ENDED =
  /(?:登录|会话|身份|token|账号|授权|凭证|令牌|session)[^,。]{0,10}(?:过期|失效|超时|下线|挤下线|expired|timed out)|(?:已在|在)(?:其他|别的?|另一?)[^,。]{0,6}(?:登录)|长时间未操作|请[^,。]{0,10}重新登录|log ?in again|sign ?in again/u;

/** Leaving an account. */
export const LOG_OUT = /退出(?:当前)?(?:登录|账号|账户)|注销(?:登录|账号|账户)|\blog ?out\b|\bsign ?out\b/u;

/** What is wrong with what was typed, or a tick that is missing: an answer to the user, not a question. */
export const VALIDATION =
  /^(?:请|您)?(?:先)?(?:输入|填写|选择|勾选|阅读)[^,。]{0,24}$|请(?:输入|填写)(?:正确|有效|合法|完整)|(?:格式|输入|号码)(?:不正确|错误|有误)|不能为空|不可为空|不一致|已(?:被)?(?:注册|绑定|存在)|^please (?:enter|select|tick|check)/u;
