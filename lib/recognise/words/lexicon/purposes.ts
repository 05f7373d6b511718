/** Words of purposes, normalised, as sources of regular expressions. */

/** What introduces a reason. */
export const PURPOSE_LEAD =
  '(?:仅供(?!参考)|仅限于|仅用于|只用于|仅作|用于|用来|用作|用以|以便于?|以用于|以确保|以完成|以实现|为了|便于|方便|(?<!提)供(?!参考)|为(?=提供|给|让|使|您|你|保障|确保|保证|完成|实现|核实|核验|验证|避免|防止|及时|向|给)|以(?=接收|联系|通知|核实|核验|验证|完成|保障|保证|确保|查询|同步|绑定|进行|提供|实现|获取|避免|防止))';

/** Something that a person can check: what is delivered, looked up, sent, proved. Never the information itself. */
export const CONCRETE =
  '(?:配送|送货|送餐|送达|发货|寄送|邮寄|骑手|快递|外卖|派送|联系您|联系你|与您联系|与你联系|取得联系|联系|回访|回电|致电|沟通|取餐|取货|取件|提货|自提|取票|叫号|排号|排队|验证码|短信|通知|提醒|登录|账号安全|账户安全|资金安全|交易安全|账号|账户|找回密码|发票|电子票|开票|售后|退款|退换|理赔|预约|预订|挂号|就诊|诊疗|病历|检查报告|报告|附近|周边|门店|商家|商户|最近|网点|导航|路线|天气|城市|距离|运费|收货|地址|实名|法律|法规|规定|监管|积分|会员卡|会员身份|会员服务|卡券|订单|物流|查询|查看|扫码|扫描|识别|头像|发布|发表|上传|拍照|拍摄|投保|保险|保单|开户|风控|反欺诈|身份|核验|核实|核对|购票|入园|入场|入住|乘车|出行|打车|接驾|上车|停车|车牌|缴费|支付|收款|扣款|充值|语音|视频通话|录音|录制|保存图片|保存海报|保存|报价|试驾|参观|看房|报名|参会|参赛|课程|学习进度|同步|搜索|签到|打卡|考勤|评价|聊天|好友|邀请|招聘|求职|面试|兑换|中奖|领奖|核销|防疫|溯源|急救|过户|办理|咨询|开锁|开门|充电|租借|还车|配对|连接设备|记录)';

/** Reasons that name no function. */
export const VAGUE =
  '(?:提升|提高|改善|优化|改进|增强|完善)(?:您的|你的|用户|产品|服务|使用|购物|浏览|整体|我们的|的)*(?:体验|服务|质量|品质|产品|功能)|更(?:好|优质|优|完善|完整|贴心|便捷|全面|多|加)(?:的|地)?[^,。]{0,8}(?:服务|体验|使用|功能|内容)|(?:优质|便捷|完整|贴心|个性化|定制化|全面)的?[^,。]{0,6}(?:服务|体验|功能|内容|推荐)|(?:最佳|最好|更佳|良好|极致)的?[^,。]{0,6}(?:服务|体验)|服务(?:质量|品质)|研发新产品|(?:业务|功能|系统|平台|运营|工作|服务|产品|使用|程序)(?:的)?(?:需要|需求|要求)(?!先|您|你|获取|使用|授权|访问|登录|绑定|完成|实名|开启)|完善(?:您的|你的)?(?:个人|会员)?(?:信息|资料)|正常(?:使用|体验|运行|服务|访问)|(?:improve|enhance|better|optimi[sz]e|personali[sz]e)[a-z ]{0,24}(?:experience|services?|products?|content|ads)|(?:better|best|optimal|great)(?: [a-z]+){0,2} (?:services?|experience)|business needs';

/** Verbs of what a program does for its user; before "needs" they tell a function from an app's name. */
const DOES =
  '(?:保存|下载|上传|发布|发表|发送(?!通知)|发帖|评论|扫码|扫描|扫一扫|拍摄|拍照|录音|录制|识别|检测(?!到)|测试|测速|查看|查询|检视|搜索|搜寻|导航|打卡|签到|预约|预订|签约|报名|购买|购票|下单|点餐|支付|提现|兑换|添加|申请(?!获取|使用|访问|读取|开启|授权)|挂号|观看|播放|收听|生成|绘制|选择(?!允许|同意|是否|确定)|分享|同步|通话|直播|开锁|开门|充电|打印|连接|推荐|展示|显示|计算|匹配|发现|了解|[^,。;\\n]{2,8}功能)';
/** What is asked for, where it follows "needs" or stands before "after". */
const ASKED =
  '(?:权限|授权|登录|注册|绑定|认证|实名|访问|获取|开启|启用|打开|同意|订阅|位置|定位|通知|相机|摄像头|麦克风|相册|手机号?|头像|拍摄|验证|完善|采集|录入)';
const F = '(?<f>[^,。;\\n]{2,40})';
/** What one may do with a permission afterwards is no reason for it. */
const LATER_ON =
  '(?!随|再次|自行|手动|稍后|选择|拒绝|返回|联系|忽略|跳过|不|直接|在|前往|到|通过|点|于|去|以|关闭|撤|取消|修改|更改|查阅)';

/** Sentences that tie what is asked for to a function; `f` is the function, to be judged by what it names. */
export const TIED_FUNCTIONS: readonly string[] = [
  `${PURPOSE_LEAD}${F}`,
  `(?:^|,)(?<f>[^,。;\\n]{0,12}${DOES}[^,。;\\n]{0,12}?)(?:之?前)?,?(?:您|你)?(?:需要?|必须|须|请先)[^,。;\\n]{0,10}${ASKED}`,
  `${ASKED}[^。;\\n]{0,10}?(?:才能|才可以?|方可|即可|便可|就?可以|可|能够)${LATER_ON}${F}`,
  `(?:登录|授权|绑定|注册|开启|认证)(?:(?:之?后|来)[^,。;\\n]{0,4}?|手机号?|定位|位置|相机|通知)?(?<f>${DOES}[^,。;\\n]{2,30})`,
  `${ASKED}[^,。;\\n]{0,10}(?<![起回下后未])来${F}`,
  `(?:开启|打开|启用|授权|登录)[^,。;\\n]{0,6},(?:快速|自动|方便|轻松|一键|随时)${F}`,
  '(?:授权|允许)(?:您)?(?<f>(?:保存|下载|上传|拍照|拍摄|录音)[^,。;\\n]{0,16})',
  `(?:请|需要?|允许)[^,。;\\n]{0,16}${ASKED}[^,。;\\n]{0,8}?以(?!上|下|内|外|后|及|继续)${F}`,
  `(?:否则|若不|如不|如果不|未|不)[^。;\\n]{0,24}?(?:无法|不能|不会)${F}`,
  `(?:后|时)[^。;\\n]{0,10}(?:将|会)[^,。;\\n]{0,6}(?:提醒|推送|同步|展示|显示|推荐|生成|发送)${F}`,
  '\\b(?:in order to|so (?:that )?(?:you|we) can|to) (?<f>(?:show|see|display|find|detect|discover|hear|open|join|create|add|search|scan|record|take|upload|save|download|send|receive|deliver|track|calculate|book|order|check|post|publish|share|play|watch|navigate|locate|match|connect|sync|chat|call|identify|recogni[sz]e|remind|print|pay|view|use)\\b[a-z0-9 ]{0,60})',
  '\\b(?:required|needed|used) for (?<f>[a-z][a-z0-9 ]{3,60})',
  '\\bfor (?<f>(?:analytics|statistic|advertis|marketing|performance|security|payment|delivery|verification|authentication)[a-z ]*)',
  '\\bfor (?<f>[a-z]{3,}ing [a-z][a-z0-9 ]{2,40})',
];

/** Words in such a function that name nothing: using it, seeing more, a benefit, the information or the policy itself. */
export const NAMES_NOTHING =
  '我?已(?:阅读|知悉).*|(?:该|此|本|当前|这个)(?:小程序|应用|系统|平台|app|功能)+|(?:收到|接收)[^,、。]{0,6}(?:通知|消息|推送)+|《[^》]*》?|(?:免费|立即|可)?(?:领取?|享受?|获得|赢取?|抽取?|赚取?|解锁)[^,、。]*|(?:保护|保障|维护|尊重|了解|知晓|阅读|遵守)[^,、。]*(?:权益|权利|隐私|信息|政策|协议|条款|规则|内容|情况)|[^,、]*(?:协议|政策|指引|条款)|(?:继续|正常|开始|重新)*(?:使用|访问|浏览|操作|体验|进入|查看|提供|享用|参与|获取|了解|下一步)(?:本|该|此|这个|相关|对应|部分|某些|更多|全部|完整|所有|其他|一切|以上|您|你|我们|的|小|微信)*(?:程序|应用|app|软件|页面|平台|系统|网站|服务|功能|内容|信息|详情|权限|产品|商城|链接)*|(?:相关|对应|部分|某些|以下|该|此|本|全部|所有)(?:服务|功能)|继续|正常|进行|完成|实现|更[多好加]|方便|快速|便捷|快捷|安全|合法|权益|隐私|及时|定位|通知|相机|摄像头|麦克风|相册|通讯录|蓝牙|授权|登录|注册|绑定|认证|权限|(?:地理|当前|精确)?位置(?:信息)?|手机号?|头像|昵称|(?:个人|用户|必要的?)?信息|您的?|你的?|我们的?|[的地得了和与及等并在以对为给向后可哦喔呢吧]|\\b(?:use|view|see|open|join|check)(?: (?:this|the|all|more|our|full)(?: .*)?)?$';

/** Sentences that give a reason without a leading word. */
export const PURPOSE_SENTENCES: readonly string[] = [
  '(?:将|会|可)(?:通过|以|用|凭|使用|向)?[^,。]{0,12}(?:联系您|联系你|与您联系|与你联系|通知您|通知你|提醒您|提醒你|回电|致电|发送(?:取餐|订单|物流|验证|短信|通知|电子票))',
  '(?:登录|注册|绑定|授权|开启|认证)(?:后|即|之后|完成后)?(?:可以|即可|便可|就可以|可|能|能够|方便)?(?:随时|及时|同步|为您|快速)?(?:查看|查询|同步|管理|追踪|跟踪|接收|找回|使用)[^,。]{0,8}(?:订单|物流|配送|收藏|购物车|地址|积分|卡券|优惠券包|进度|预约|病历|报告|发票|账单|行程|课程|学习记录|通知)',
  '(?:及时|第一时间|随时|实时)(?:为您|帮您|给您)?(?:获取|接收|了解|收到|掌握|知晓|通知|推送)[^,。]{0,8}(?:订单|物流|取餐|进度|状态|配送|发货|叫号|预约|行程|开奖|回复|结果|动态|通知|消息|提醒|推送)|(?:不错过|不遗漏|不漏掉|继续接收)[^,。]{0,10}|将及时提醒',
  '分析[^,。]{0,4}流量|(?:保存|记住)(?:您的|你的)?偏好|analy[sz]e [a-z ]{0,12}(?:traffic|usage)|remember your|get [a-z ]{0,12}updates on|notif(?:y|ied) (?:you )?(?:when|about|of)|(?:don.t|never) miss',
  '(?:以免|以防|避免)[^,。]{2,}|与[^,。]{1,6}(?:通话|视频|语音|聊天|沟通)|(?:通过|用)[^,。]{0,10}(?:通知|告诉|告知|提醒|联系)(?:您|你)',
  '(?:增强|增加|提高|提升|保障|保护)(?:您的|你的)?(?:账号|账户|资金|交易|支付)[^,。]{0,4}安全',
  '(?:为|帮|给)(?:您|你)(?:推荐|查找|查询|匹配|展示|寻找|找到|定位|计算|规划|选择|预约|办理|配送|安排|显示|提供)[^,。]{0,6}(?:附近|周边|最近|门店|网点|路线|距离|运费|订单|配送|天气|当地|本地|所在城市|同城)',
  '(?:根据|依据|按照|应|依照)[^,。]{0,20}(?:法律|法规|规定|条例|监管|办法|实名制|管理)[^,。]{0,8}(?:要求|规定)?',
  '\\b(?:to|so (?:that )?we can|in order to|for|used for|used to)\\b[a-z ,]{0,30}?\\b(?:deliver(?:y|ies)?|contact(?: you)?|call you|nearby|near you|nearest|orders?|verif(?:y|ication)|pick ?-?up|invoice|receipt|refund|booking|reservation|appointment|notify|send you|scan|upload|stores?|weather|directions|ship(?:ping)?|sign in|log in|secur(?:e|ity)|support)\\b',
];

/** The label already says what it is for: the receiver's phone in a delivery form, the passenger's on a ticket. */
export const SELF_EXPLANATORY =
  "(?:收货人?|收件人?|收餐人?|取餐人?|取货人?|提货人?|取件人?|寄件人?|发件人?|乘客|乘车人|乘机人|取票人|观演人|入住人|住客|就诊人|投保人|被保险人|联系人|预订人|预约人|购票人|司机|车主|紧急联系人|配送)[^,。;\\n]{0,8}(?:手机|电话|联系方式|号码|姓名|地址|信息)|(?:收货|配送|寄件|送货|收件)(?:地址|信息)[\\s\\S]{0,80}(?:手机|电话|联系方式)|(?:delivery|shipping) (?:address|details|information)[\\s\\S]{0,80}phone|(?:recipient|receiver|passenger)(?:'s)? (?:phone|mobile|name)";
