import type { PromptKind } from '@/lib/model/vocabulary';

/** Words for questions that are put without a known form of sentence (normalised, regular expression sources). */

/** Things, and the functions that only they make possible, by what would be given. Earlier ones win ties. */
export const LOOSE_OBJECTS: readonly (readonly [PromptKind, string])[] = [
  ['payment', '免密|代扣|扣款|扣费|无感支付|先[^,。]{1,3}后付|支付分|银行卡|自动(?:结账|续费)|save (?:your )?card'],
  ['realname', '实名|身份证|证件|人脸|刷脸|面部|身份(?:核验|验证|认证)|identity'],
  ['clipboard', '剪[贴切]板|粘贴板?|clipboard|\\bpaste\\b'],
  ['contacts', '通讯录|联系人|\\bcontacts\\b'],
  ['microphone', '麦克风|开麦|录音|朗读|语音|听不见|\\bmic(?:rophone)?\\b|voice'],
  ['album', '相册|照片|图库|\\bphotos?\\b'],
  ['camera', '相机|摄像头|镜头|拍摄|拍照|扫码|扫一扫|\\bcamera\\b'],
  ['location', '位置|定位|\\bgps\\b|附近|在哪|\\blocation\\b'],
  [
    'subscription',
    '订阅|公众号|服务号|服务(?:通知|消息)|微信(?:通知|消息|提醒)|一次性消息|发(?:送)?一(?:次|条)|subscri|service messages?',
  ],
  ['notification', '通知|推送|提醒|notification|push message|alerts?\\b'],
  ['profile', '头像|昵称|生日'],
  ['phone', '手机号?(?![端版站银])|号码|phone number'],
  ['privacy-consent', '协议|隐私|条款|个性化|追踪|共享|cookies?|知情同意|单独同意|个人信息'],
  ['login', '登录'],
];

/** A button that permits, signs up for, or goes to do it. */
export const PERMITS =
  '允许|同意|授权|授予|开启|启用|打开|订阅|接收|签约|开通|绑定|登录|留下|allow|accept|agree|subscribe|enable|turn on|grant|use my';

/** Matters in which such words answer somebody's request, or a question about goods. */
export const NO_PERMISSION =
  '(?:退款|退货|换货|好友|加入|邀请|入群|审批|请假|申请人|对方)[^,。]{0,8}(?:申请|请求)|(?:申请|请求)(?:退款|退货|换货|加入|添加)|(?:打开|下载|安装)[^,。]{0,4}app';
