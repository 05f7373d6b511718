import type { PromptKind } from '@/lib/model/vocabulary';

/** Things a prompt can ask for, by the words that name them (normalised, regular expression sources). */
export const ASK_OBJECTS: readonly (readonly [PromptKind, string])[] = [
  [
    'realname',
    '实名(?:认证|信息|验证|制)?|身份证(?:号码?|件|信息|正反面|照片)?|证件(?:号码?|照片?|信息)|人脸(?:识别|信息|验证)?|刷脸|身份(?:认证|验证|信息)|真实身份|real[- ]?name|id card|identity verification|face (?:recognition|verification)',
  ],
  ['payment', '免密(?:支付|扣款|代扣)?|自动扣款|委托扣款|代扣|先享后付|先用后付|支付分|password-free payment'],
  [
    'phone',
    '手机号|手机(?!端|版|站|银行|app|扫码)|本机号码|电话号码|联系电话|phone number|mobile number|your phone\\b|cell ?phone',
  ],
  [
    'location',
    '(?:地理|当前|实时|精确|模糊|所在)?位置(?:信息|权限|服务)?|(?:地理)?定位(?:信息|权限|服务|功能)?|\\bgps\\b|location',
  ],
  [
    'profile',
    '头像|昵称|(?:用户|公开|微信|支付宝|抖音|账号基本|账号的?公开|基本)(?:的)?(?:个人)?(?:信息|资料)|user ?info(?:rmation)?|public profile|avatar|nickname',
  ],
  ['camera', '摄像头|照?相机|拍摄权限|拍照权限|camera'],
  ['microphone', '麦克风|录音|microphone'],
  ['album', '相册|照片(?:权限|库)?|存储权限|photo(?:s| library| album)|gallery'],
  ['contacts', '通讯录|contacts|address book'],
  ['clipboard', '剪贴板|clipboard'],
  ['subscription', '订阅(?:消息|通知|提醒)?|一次性订阅|subscription messages?'],
  ['notification', '通知|消息推送|推送(?:消息|通知|权限)?|消息提醒|push notifications?|notifications?'],
];

/** Verbs by which something is asked for, before its object. */
export const ASK_VERBS =
  '(?:申请|请求|想要?|希望|需要?|要求?|授权|允许|请|是否|同意|获取|收集|读取|访问|使用|调用|开启|打开|启用|提供|填写|输入|绑定|验证(?!码)|完善|补充|留下|留个|完成|进行|接收|would like|wants?|allow|access|use|share|enable|turn on|need|request|please|provide|enter|bind|link|verify|send)';

/** What follows the object where the sentence starts with it: 定位权限未开启, 手机号授权. */
export const ASK_AFTER =
  '(?:服务|权限|功能|信息|认证)?(?:的)?(?:授权|权限(?:申请|说明|未|被)|申请|说明$|未开启|没有开启|尚未开启|未打开|未授权|已关闭|被关闭|未启用|绑定|快捷登录|一键登录|快速验证|验证登录|is (?:off|disabled)|access|permission)';

/** That something has not been given yet, right before its object: 未授权手机号, 暂未实名认证. */
export const ASK_LACK =
  '(?:未|尚未|暂未|还没有?|没有?|无)(?:完成|进行|开启|打开|授权|订阅|绑定|填写|允许|通过|获得|授予|提供)?(?:获取)?(?:您的|你的)?';

/** A permission or authorization that is asked for without saying which. */
export const ASK_UNNAMED =
  '(?:打开|开启|允许|授予|重新|申请|需要?|请(?:先|您)?|(?:未|没有?)(?:打开|开启|授予))[^,。!?;\\n]{0,10}(?:权限|授权)|^(?:授权|权限)(?:申请|提示|请求|说明|提醒)$|grant (?:access|permission)';

/** A control that starts a proof of identity. */
export const VERIFY_CONTROL = '(?:去|立即|马上|前往|重新|开始)(?:实名|身份)?认证|去实名|(?:立即|去|完成)实名';

/** An object that is spoken of without being asked for, taken out before the search. */
export const ASK_NOISE =
  '(?:携带|出示|准备|带好|带上|保管|妥善|核对|查收|保持|留意|注意|凭|持|发送(?:至|到)|发(?:至|到))[^,。]{0,8}?(?:手机号?|身份证(?:件|号)?|证件|位置|通知|短信)|(?:无法|未能|不能|没能|未|没有)(?:获取|读取|访问|确定|检测)(?:到)?(?:您的?|你的?)?(?:当前|所在|准确)?(?:的)?(?:位置(?:信息)?|定位(?:信息)?|手机号?|头像|昵称)|(?:已|已经|成功|无需|无须|不需要|不用|不会|不再|未经|取消|解除|更换|修改|换绑|解绑|重置|关闭)(?:您的?|你的?|为您)?(?:开启|授权|绑定|获取|提供|填写|实名认证|认证|验证|收集|读取|使用|完成|登录|注册|订阅)?(?:了)?(?:手机号?|定位|位置(?:信息)?|头像|昵称|实名认证|通知|相册|登录)|(?:手机号?|定位|位置|头像|昵称|实名认证|身份)(?:已|成功|已经)[^,。]{0,6}|(?:手机号?|验证码|身份证号?)(?:格式)?(?:不正确|有误|错误|不能为空|不合法|已被|已存在|已注册)|(?:请)?(?:输入|填写)(?:正确|有效|合法)的?(?:手机号?|身份证号?|验证码)|短信通知|电话通知|系统通知|通知(?:您|你|开发者)|温馨提示|手机(?:端|版|站|银行|淘宝|京东|系统|设置)|位置错误|(?:存放|摆放|显示|保存|存储|货架|座位|车位|排队|安装|默认)位置|定位(?:失败|到|中|于)|(?:获取|当前|无法)定位失败';

/** A sentence that asks to log in. */
export const LOGIN_SENTENCE =
  '请(?:您|你)?(?:先|完成|重新|使用|前往|点击|尽快|立即)*(?:微信|支付宝|手机号?|账号|授权|快捷|一键|进行|完成)*(?:登录|注册)|(?:未|尚未|还没有?|没有|暂未|需要?(?:先)?|须(?:先)?|必须(?:先)?|要先|应先|只有)(?:进行|完成)?(?:微信|授权|账号)?登录(?!密码|失败)|登录(?:后|即可|才|以便|就能|之后|以查看|享|领|查看|解锁|体验|获取)|(?:是否|立即|现在|马上|前往|去)(?:前往|去)?登录|授权登录|(?:立即|马上)?(?:入会|加入会员|成为会员|开卡)(?:后|即可|享|领|有礼)|(?:微信|手机号?|一键|快捷|验证码|短信|账号|密码)(?:快捷|一键|授权|验证码|密码)*登录|login required|(?:please |you (?:need|have) to |must )?(?:log|sign) ?in (?:to|first|with|for|before)|please (?:log|sign) ?in|not (?:logged|signed) in';

/** A heading that says the layer is for logging in. */
export const LOGIN_TITLE =
  '^(?:欢迎|用户|会员|账号|账户|手机号?|快捷|一键|微信|密码|短信|验证码|立即|请先?|您?(?:还|尚)?未|快速|本机|商家|员工|统一|安全|授权)*(?:登录|注册|登录注册)(?:[/·|]?(?:登录|注册))*(?:页|账号|账户|会员)?(?:后|有礼|享|领|,|!|$)|欢迎(?:登录|回来|注册|使用.{0,8}登录|来到)|^(?:log ?in|sign ?in|sign ?up|register|welcome back|create (?:an )?account)';

/** A control that logs in or registers, as against one that binds a phone. */
export const LOGIN_CONTROL =
  '登录|注册|log ?in|sign ?in|sign ?up|\\bregister\\b|create (?:an )?account|continue with (?:wechat|alipay|apple|google)';
