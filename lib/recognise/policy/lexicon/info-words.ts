import type { DeclaredType } from '@/lib/recognise/policy/reading';

/** Words for kinds of personal information, normalised, as sources of regular expressions. */
export const INFO_WORDS: readonly (readonly [DeclaredType, string])[] = [
  [
    'phone',
    '手机(?:号码?|号)|移动电话|联系电话|电话号码?|联系方式|(?:本人|家属|家长|收货|收件人)的?(?:电话|手机)|、电话|电话、|电话，|取件人?电话|mobile (?:phone )?number|phone number|telephone|contact details',
  ],
  [
    'id-card',
    '身份证|证件(?:号|信息|类型|影像|照)|居民身份|护照|驾驶证|社会保障号|户口簿|passport|identity card|id (?:card|number)',
  ],
  ['bank-card', '银行(?:卡|账户|账号)|信用卡|收款账[户号]|借记卡|bank card|payment card|credit card'],
  ['email', '邮箱|电子邮件|e-?mail'],
  [
    'name',
    '(?:真实|收货人?|收件人?|出行人|老人|入住人|患者|收货|本人|用户)?姓名|真名|收件人|真实名称|收货人|(?:your|full|real) name',
  ],
  [
    'address',
    '(?:收货|收件|取送|取件|取衣|家庭|送货|通讯|户籍|服务|联系)?地址(?!簿)|住址|门牌|住所地址|address(?! bar)',
  ],
  ['location', '定位|位置(?:信息)?|经纬度|行踪|轨迹(?!、?停留)|gps|地理信息|location|所在城市'],
  ['plate', '车牌|plate number'],
  ['birthday', '生日|出生(?:日期|年月)|年龄|birth ?(?:day|date)|date of birth'],
  ['openid', 'openid|unionid|微信(?:标识|号|用户标识)|用户标识'],
  [
    'device-id',
    '设备(?:标识|信息|型号|号|推送标识|id)|imei|oaid|idfa|android ?id|mac地址|机型|device|浏览器(?:标识|类型)',
  ],
  ['ip', '\\bip\\b|ip地址'],
  ['photo', '照片|图片|影像|截图|photo|picture'],
  ['face', '人脸|面部|刷脸|脸部|face|facial'],
  ['album', '相册|album|photo library'],
  ['camera', '摄像头|相机|camera'],
  ['microphone', '麦克风|录音|语音|音视频|声音|microphone|voice'],
  ['contacts', '通讯录|联系人列表|address book|contacts list'],
  ['clipboard', '剪[贴切]板|clipboard'],
  ['calendar', '日历|calendar'],
  ['health', '健康|病(?:情|历|史)|血压|心率|体测|体脂|过敏史|处方|体检|病例|步数|医疗|诊疗|health|medical'],
  ['order', '订单|交易(?:记录|信息)|购买记录|消费记录|购物|order(?:s| history)'],
  ['payment', '支付(?:信息|结果|单号|流水|凭证|记录)|付款|流水号|金额|发票|payment'],
  ['profile', '昵称|头像|性别|nickname|avatar|gender'],
];

/** Sensitive information (PIPL 28), as a policy may say that it handles it. */
export const SENSITIVE_WORDS: readonly string[] = [
  '身份证|证件(?!资质)|护照|驾驶证|社会保障号|社保卡|户口[簿本]|居住证|通行证|passport|identity card|(?:national )?id (?:card|number)',
  '银行(?:卡|账户|账号)|信用卡号|储蓄卡|借记卡|开户行|收款账[户号]|payment card|bank card|credit card',
  '定位(?:信息|权限|数据|轨迹)|(?:手机|设备|手环|车辆|实时|精[确准]|地理|读取|获取|收集|开启|打开|一次|时的|[、:,])定位(?=功能|服务|接口|[,。;、)]|$)|(?<!门店|车位|车场|城市|网点)位置(?:信息|权限|数据)|(?:地理|实时|精[确准]|当前|所在|您的|你的|用户|设备|手机|收集|读取|获取)的?位置(?!服务)|(?<=[、:,])位置(?=[、,。]|$)|经纬度|行踪|(?<!浏览|操作|点击|鼠标|行为|访问)轨迹|[进出]站(?:时间|记录|站点|信息)|进出站|乘车(?:记录|区间)|上下车|行程(?:记录|轨迹|起)|precise location|geolocation|gps',
  '人脸|人像|面部(?:识别|特征)|面容|刷脸|活体|(?<!浏览器|设备)指纹|声纹|虹膜|生物识别|facial|fingerprint|biometric',
  '病情|病历|病史|过敏史|血压|体测|健康(?:状况|信息|数据|档案)|医疗(?:健康)?(?:信息|数据)|处方|体检|健康(?:告知|问卷)|就诊|疾病|用药|过敏|体温|健康码|身体状况|残疾|医保|病例|medical|health (?:data|information)',
  '(?:孩子|儿童|宝宝|小孩|学生|学员|幼儿|小朋友|子女|未成年人)的?(?:昵称|姓名|生日|录音|照片|信息|出生|年龄|年级|班级|学校|视频|性别)|(?:十四|14)(?:周)?岁(?:以下)?(?:的)?未成年人的?个人信息|宝宝(?:生日|昵称|照片|档案)',
];

/** Doing the collecting. */
export const COLLECT_WORDS =
  '收集|采集|搜集|获取|获得|读取|记录|提供|填写|录入|提交|上传|登记|用到|使用[您你]的|需要(?:[您你]|客户|会员|用户)|须(?:提供|填写|登记)|补充|传给|传[来到]|得到|拍摄|扫描|录制|交给|留下|核验|比对|collect|obtain|ask for|provide';

/** Unmistakable wherever it stands. */
export const YOURS_COLLECTED =
  '(?:收集|采集|获取|读取)[^,。;]{0,8}(?:您|你|孩子|用户|客户|会员|甲方|乘客|学员|本人)|collect your';

/** "We do not collect", "without". */
export const NOT_COLLECTED =
  '不(?:会)?(?:要求|收集|采集|读取|读|要|需要|获取|调用|保存|存|经手|使用|问|留|打开|记录)|没有(?:收集|读取|接入)|(?:无需|不必|不用|不需要)[^,]{0,10}(?:提供|上传|填写|提交|绑定|出示)|看不[到见]|不接触|接触不到|不知道|不会?获知|拿不到|不涉及|不掌握|都不会|不收|(?:do|does|will) not (?:collect|read|ask)';

/** A clause that begins with a denial; "不提供的，…" is a condition. */
export const DENIED_CLAUSE = '^(?:我们|本.{1,4}|也|并|绝|从)?(?:不(?!提供|授权|同意|愿|满|便)|没有|无需)';

/** The law's own words on what sensitive information is: they tell nothing of what is collected here. */
export const LEGAL_DEFINITION = '是指|宗教信仰|特定身份|一旦泄露或者非法使用,?容易|means (?:any )?information';

/** What for. */
export const PURPOSE_WORDS =
  '防止|以防|联系(?:您|你|家属)|用于|用来|用作|用途|目的|为了|以便|以(?:确保|完成|实现|核实|防止)|便于|方便您|供(?:您|客服|医生)|拿来|才能|来(?:创建|识别|辨识)|计算|(?:，|,)(?:把|办|发|给|接|找|派|看)|so that|in order to|to (?:text|show|deliver|keep|send|verify|provide)|if you ask|for ';
