import type { Bilingual, PromptKind } from '@/lib/model/vocabulary';

/** What an interface touches and what the user meets when it is called. */
export interface InfoKind {
  readonly label: Bilingual;
  /** Kind of prompt that a call opens, null when it opens none. */
  readonly kind: PromptKind | null;
  /** Sensitive in the sense of PIPL art. 28, or treated so (`pi-formats`, 11). */
  readonly sensitive: boolean;
}

function kindOf(zh: string, en: string, kind: PromptKind | null, sensitive = false): InfoKind {
  return { label: { zh, en }, kind, sensitive };
}

/** The kinds of information behind platform interfaces (`apis`, 1 to 10). */
export const INFO_KINDS = {
  location: kindOf('位置信息', 'location', 'location'),
  phone: kindOf('手机号', 'phone number', 'phone'),
  profile: kindOf('昵称、头像等用户信息', 'nickname, avatar and other profile data', 'profile'),
  identity: kindOf('平台账号标识', 'platform account id', 'login'),
  address: kindOf('收货地址', 'postal address', 'other'),
  invoice: kindOf('发票信息', 'invoice data', 'other'),
  health: kindOf('运动步数', 'step count', 'other', true),
  plate: kindOf('车牌号', 'licence plate', 'other'),
  album: kindOf('照片或视频', 'photos or videos', 'album'),
  'album-write': kindOf('相册（仅写入）', 'photo album (write only)', 'album'),
  file: kindOf('选中的文件', 'chosen files', 'other'),
  microphone: kindOf('麦克风', 'microphone', 'microphone'),
  camera: kindOf('摄像头', 'camera', 'camera'),
  screen: kindOf('屏幕内容', 'screen content', 'other'),
  face: kindOf('人脸等生物识别信息', 'face or other biometrics', 'realname', true),
  realname: kindOf('实名身份信息', 'real-name identity', 'realname', true),
  credit: kindOf('信用信息', 'credit data', 'realname', true),
  bluetooth: kindOf('蓝牙与附近设备', 'Bluetooth and nearby devices', 'other'),
  contacts: kindOf('通讯录', 'contacts', 'contacts'),
  'contacts-write': kindOf('通讯录（仅写入）', 'contacts (write only)', 'contacts'),
  calendar: kindOf('日历（仅写入）', 'calendar (write only)', 'other'),
  clipboard: kindOf('剪切板', 'clipboard', 'clipboard'),
  sensor: kindOf('运动与方向传感器', 'motion and orientation sensors', 'other'),
  device: kindOf('设备信息', 'device data', null),
  fingerprint: kindOf('设备指纹特征', 'device fingerprint traits', null),
  network: kindOf('网络信息', 'network data', null),
  wifi: kindOf('Wi-Fi 信息', 'Wi-Fi data', 'location'),
  payment: kindOf('支付信息', 'payment data', 'payment'),
  card: kindOf('卡包信息', 'card pack', 'other'),
  notification: kindOf('通知推送', 'notifications', 'notification'),
  subscription: kindOf('订阅消息', 'subscription messages', 'subscription'),
  group: kindOf('群与分享信息', 'group and share data', null),
  credential: kindOf('登录凭证', 'log-in credential', 'login'),
  consent: kindOf('隐私授权', 'privacy agreement', 'privacy-consent'),
} as const satisfies Readonly<Record<string, InfoKind>>;

/** Key of `INFO_KINDS`; where a report type of the same name exists it is the same word. */
export type InfoKey = keyof typeof INFO_KINDS;
