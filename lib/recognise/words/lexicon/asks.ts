import type { PromptKind } from '@/lib/model/vocabulary';

/** Things a prompt can ask for, by the words that name them (normalised, regular expression sources). */
export const ASK_OBJECTS: readonly (readonly [PromptKind, string])[] = [
  [
    'realname',
    '实名(?:认证|信息|验证|制)?|身份证(?:号码?|件|信息|正反面|照片)?|证件(?:号码?|照片?|信息)|人脸(?:识别|信息|验证)?|刷脸|身份(?:认证|验证|信息)|面部(?:图像|信息|特征)|生物(?:认证|识别)|学生认证|校园认证|认证用户|真实身份|real[- ]?name|id card|identity verification|face (?:recognition|verification)',
  ],
  [
    'payment',
    '免密(?:支付|扣款|代扣|投资)?|自动扣款|委托扣款|代扣|先[^,。]{1,3}后付|无感支付|支付分|(?:绑定|添加)[^,。]{0,4}银行卡|password-free payment|fast pay',
  ],
  [
    'phone',
    '手机号|手机(?!端|版|站|银行|app|扫码|的?(?:gps|权限|桌面|相册|相机|麦克风|通讯录|系统|设置|存储|定位))|绑定号码|本机号码|电话号码|联系电话|phone number|mobile number|your phone\\b|cell ?phone',
  ],
  [
    'location',
    '(?:地理|当前|实时|精确|模糊|所在)?位置(?:信息|权限|服务)?|(?:地理)?定位(?:信息|权限|服务|功能)?|\\bgps\\b|location',
  ],
  [
    'profile',
    '头像|昵称|(?:用户|公开|微信|支付宝|抖音|账号基本|账号的?公开|基本)(?:的)?(?:个人)?(?:信息|资料)|user ?info(?:rmation)?|public profile|avatar|nickname|大头照|(?<=完善(?:您的|你的|一下)?)(?:个人|会员|基本|用户)?(?:资料|信息)|性别|生日|出生(?:年|日期)',
  ],
  ['camera', '摄像头|照?相机|镜头|拍摄权限|拍照权限|camera'],
  ['microphone', '麦克风|录音|microphone'],
  ['album', '相册|照片(?:权限|库)?|存储权限|photo(?:s| library| album)|gallery'],
  ['contacts', '通讯录|contacts|address book'],
  [
    'clipboard',
    '(?<=(?:访问|读取|获取|使用|允许|授权|赋予|拥有)[^,。]{0,8})剪贴板|剪贴板(?=的?(?:权限|访问))|(?<=(?:access|read|from) (?:your |the )?)clipboard',
  ],
  [
    'subscription',
    '订阅(?:消息|通知|提醒)?|一次性订阅|向(?:您|你)发送(?:以下|下列)?(?:服务)?(?:消息|通知)|subscription messages?',
  ],
  ['notification', '通知|push messages?|消息推送|推送(?:消息|通知|权限)?|消息提醒|push notifications?|notifications?'],
];

/** Verbs by which something is asked for, before its object. */
export const ASK_VERBS =
  '(?:申请|请求|采集|录入|赋予|开通|设置|完善|想要?|希望|需要?|要求?|授权|允许|请|是否|同意|获取|收集|读取|访问|使用|调用|开启|打开|启用|提供|填写|输入|绑定|验证(?!码)|完善|补充|留下|留个|完成|进行|接收|would like|wants?|allow|access|use|share|enable|turn on|need|request|please|provide|enter|bind|link|verify|send)';

/** What follows the object where the sentence starts with it: 定位权限未开启, 手机号授权. */
export const ASK_AFTER =
  '(?:正反面|人像面|国徽面|(?:服务|权限|功能|信息|认证)?(?:的)?(?:授权|权限(?:申请|说明|未|被)|申请|说明$|未开启|没有开启|尚未开启|未打开|未授权|已关闭|被关闭|未启用|绑定|快捷登录|一键登录|快速验证|验证登录|is (?:off|disabled)|access|permission))';

/** That something has not been given yet, right before its object: 未授权手机号, 暂未实名认证. */
export const ASK_LACK =
  '(?:未|尚未|暂未|还没有?|没有?|无)(?:完成|进行|开启|打开|授权|订阅|绑定|填写|允许|通过|获得|授予|提供)?(?:获取)?(?:您的|你的)?';

/** A permission or authorization that is asked for without saying which. */
export const ASK_UNNAMED =
  '(?:打开|开启|允许|授予|重新|申请|需要?|请(?:先|您)?|(?:未|没有?)(?:打开|开启|授予))[^,。!?;\\n]{0,10}(?:权限|授权)|^(?:授权|权限)(?:申请|提示|请求|说明|提醒)$|grant (?:access|permission)';

/** A line that says what something is used for, as hosts print it under their question: 用于显示附近的门店. */
export const PURPOSE_LINE =
  '^(?:温馨提示:)?(?:\\d[.、])?(?:该|您的|你的)*(?:地理位置|位置|身份证|手机号?|头像|昵称|照片|相机|录音|麦克风)?(?:权限|信息)?(?:将|仅|只|会)*(?:被)?用于';

/** What such a line or a demand without a name is about, by the function that it serves. */
export const SERVED_KINDS: readonly (readonly [PromptKind, string])[] = [
  ['realname', '身份证|人脸|实名'],
  ['camera', '拍摄|拍照|扫码|扫描'],
  ['microphone', '语音|录音|说话'],
  ['album', '(?:保存|下载|选择|上传)[^,。]{0,6}(?:图片|照片|相册|壁纸|海报|视频)'],
  ['location', '附近|周边|距离|地图|定位|位置|导航|路线'],
];

/** What is bound that makes an account of it; goods, cards and devices are none of ours. */
export const BOUND_ACCOUNT = '(?:绑定|未绑)[^,。;\\n]{0,10}(?:账号|账户|微信)|(?:账号|账户|微信)[^,。;\\n]{0,6}绑定';

/** A control that starts a proof of identity. */
export const VERIFY_CONTROL =
  '(?:去|立即|马上|前往|重新|开始)(?:实名|身份)?(?:认证|核验)|(?:去|立即|马上|前往|重新|开始)(?:人脸|刷脸)|去实名|(?:立即|去|完成)实名';

/** An object that is spoken of without being asked for, taken out before the search. */
export const ASK_NOISE =
  '(?:不会|从不|绝不|勿|请勿|不要)[^,。]{0,8}(?:索要|要求|收集|获取|询问|提供|泄露|告诉)[^,。]*|(?:检测到|读取到|复制(?:到|至)|从|粘贴)[^,。]{0,8}剪贴板|(?:取消|解除|撤销|撤回|收回)[^,。]{0,6}(?:授权|权限)|(?:获取|读取|上传|保存|修改|更新|更换|设置)[^,。]{0,8}(?:失败|出错|成功)(?![^。]{0,12}授权)|(?:携带|出示|准备|带好|带上|保管|妥善|核对|查收|保持|留意|注意|凭|持|发送(?:至|到)|发(?:至|到))[^,。]{0,8}?(?:手机号?|身份证(?:件|号)?|证件|位置|通知|短信)|(?:无法|未能|不能|没能|未|没有)(?:获取|读取|访问|确定|检测)(?:到)?(?:您的?|你的?)?(?:当前|所在|准确)?(?:的)?(?:位置(?:信息)?|定位(?:信息)?|手机号?|头像|昵称)|(?:无法|未能|不能|没能|未|没有)(?:获取|访问|检测|打开|启动|使用|连接|调用)(?:到)?(?:您的?|你的?|可用)?(?:的)?(?:摄像头|相机|麦克风|相册|通讯录)(?![^。]{0,20}(?:权限|授权|允许|开启|设置))|(?:摄像头|相机|麦克风|头像|昵称)[^,。]{0,6}(?:失败|出错|不可用|占用|异常)(?![^。]{0,20}(?:权限|授权|允许|开启|设置))|(?:unable to|could not|cannot|can.t|failed to) (?:access|open|start|get|retrieve|use|load|fetch|update|save|upload) [a-z ]{0,16}(?:camera|microphone|location|photos?|profile|avatar|nickname|user ?info)(?![^.]{0,40}(?:allow|permission|enable))|(?:该|此|对方|其他|成员|用户|好友|员工)[^,。]{0,8}(?:申请|请求)[^,。]{0,12}(?:权限|授权)|(?:授予|给予|赋予)(?:该|此|对方|其|他|她|成员)[^,。]{0,10}权限|(?:会员|vip|付费|管理员?|操作|编辑|高级|更高|上传|查看|该功能)的?权限|(?:已|已经|成功|无需|无须|不需要|不用|不会|不再|未经|取消|解除|更换|修改|换绑|解绑|重置|关闭)(?:您的?|你的?|为您)?(?:开启|授权|绑定|获取|提供|填写|实名认证|认证|验证|收集|读取|使用|完成|登录|注册|订阅)?(?:了)?(?:手机号?|定位|位置(?:信息)?|头像|昵称|实名认证|通知|相册|登录)|(?:手机号?|定位|位置|头像|昵称|实名认证|身份)(?:已|成功|已经)[^,。]{0,6}|(?:手机号?|验证码|身份证号?)(?:格式)?(?:不正确|有误|错误|不能为空|不合法|已被|已存在|已注册)|(?:请)?(?:输入|填写)(?:正确|有效|合法)的?(?:手机号?|身份证号?|验证码)|短信通知|电话通知|系统通知|通知(?:您|你|开发者)|温馨提示|手机(?:端|版|站|银行|淘宝|京东|系统|设置)|位置错误|(?:存放|摆放|显示|保存|存储|货架|座位|车位|排队|安装|默认)位置|定位(?:失败|到|中|于)|(?:获取|当前|无法)定位失败';

/** A sentence that asks to log in. */
export const LOGIN_SENTENCE =
  '请(?:您|你)?(?:先|完成|重新|使用|前往|点击|尽快|立即)*(?:微信|支付宝|手机号?|账号|授权|快捷|一键|进行|完成)*(?:登录|注册)|(?:未|尚未|还没有?|没有|暂未|(?<!如)需要?(?:先)?|须(?:先)?|必须(?:先)?|要先|应先|只有)(?:进行|完成)?(?:微信|授权|账号)?登录(?!密码|失败)|登录(?:后|即可|才|以便|就能|之后|以查看|享|领|查看|解锁|体验|获取)|(?:是否|立即|现在|马上|前往|去)(?:前往|去)?登录|授权登录|(?:立即|马上)?(?:入会|加入会员|成为会员|开卡)(?:后|即可|享|领|有礼)|(?:微信|手机号?|一键|快捷|验证码|短信|账号|密码)(?:快捷|一键|授权|验证码|密码)*登录(?!信息|状态|记录|方式|密码|名称|页)|login required|(?:please |you (?:need|have) to |must )?(?:log|sign) ?in (?:to|first|with|for|before)|please (?:log|sign) ?in|not (?:logged|signed) in';

/** A heading that says the layer is for logging in. */
export const LOGIN_TITLE =
  '^(?:欢迎|用户|会员|账号|账户|手机号?|快捷|一键|微信|密码|短信|验证码|立即|请先?|您?(?:还|尚)?未|快速|本机|商家|员工|统一|安全|授权)*(?:登录|注册|登录注册)(?:[/·|]?(?:登录|注册))*(?:页|账号|账户|会员)?(?:后|有礼|享|领|,|!|$)|欢迎(?:登录|回来|注册|使用.{0,8}登录)|^(?:log ?in|sign ?in|sign ?up|register|welcome back|create (?:an )?account)';

/** A control that logs in or registers, as against one that binds a phone. */
export const LOGIN_CONTROL =
  '登录|注册|log ?in|sign ?in|sign ?up|\\bregister\\b|create (?:an )?account|continue with (?:wechat|alipay|apple|google)';
