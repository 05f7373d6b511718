import type { FieldShape } from '@/lib/model/prompt-shape';
import { normalise } from '@/lib/recognise/words/normalise';

/** What a form field asks a person to give. `other` is a field that asks for nothing personal. */
export type FieldKind =
  | 'phone'
  | 'sms-code'
  | 'picture-code'
  | 'account'
  | 'password'
  | 'pay-password'
  | 'id-card'
  | 'bank-card'
  | 'name'
  | 'email'
  | 'address'
  | 'birthday'
  | 'plate'
  | 'profile'
  | 'search'
  | 'other';

/** Words of label, placeholder and name, first match decides: what contains another stands before it. */
const BY_WORDS: readonly (readonly [FieldKind, RegExp])[] = [
  ['search', /搜索|查找|关键词|关键字|请输入(?:商品|店铺|城市|门店)名|search|keyword|\bq\b/u],
  ['picture-code', /(?:图形|图片|图像|计算结果|右侧)[^,。]{0,4}验证码|captcha/u],
  [
    'sms-code',
    /验证码|动态(?:码|密码)|校验码|短信码|(?:verification|sms|security) ?code|\b(?:sms|verify|auth|vali?date)_?-?code\b|one-time-code/u,
  ],
  ['pay-password', /(?:支付|交易|提现|银行卡|消费)密码|pay(?:ment)? ?(?:password|pin)/u],
  ['password', /密码|口令|password|passwd|\bpwd\b/u],
  [
    'account',
    /用户名|账号|账户|登录名|会员号|工号|学号|(?:手机号?|邮箱)[/或、]+(?:手机号?|邮箱|用户名|账号|卡号|证件号)|user ?name|login ?name|\baccount\b|user ?id|member ?id/u,
  ],
  [
    'bank-card',
    /银行卡|卡号(?!.{0,4}会员)|储蓄卡|信用卡|持卡人|开户行|银行预留|有效期|cvv|card ?(?:number|no|holder)|bank ?(?:card|account)/u,
  ],
  [
    'id-card',
    /身份证|证件号|证件号码|护照|港澳|社保卡号|id ?card|id ?number|identity ?(?:no|number|card)|passport|\bidno\b|\bsfz\b/u,
  ],
  ['profile', /昵称|性别|头像|身高|体重|宝宝|小名|nick ?name|gender/u],
  ['plate', /车牌|plate ?(?:no|number)|\bplate\b/u],
  ['phone', /手机|(?<!分机)电话(?!区号)|联系方式|phone|mobile|\btel\b|cellphone|\bcell\b|shouji|\bsjh\b/u],
  ['email', /邮箱|电子邮件|e-?mail/u],
  ['birthday', /生日|出生(?:日期|年月)|birth/u],
  ['address', /(?:收货|详细|家庭|通讯|联系|居住|寄件|收件|配送|街道|具体)地址|街道|门牌|小区|楼栋|address|street/u],
  [
    'name',
    /姓名|名字|称呼|贵姓|收货人|收件人|联系人|取餐人|提货人|就诊人|乘车人|入住人|预约人|真实名|您叫|(?:full|real|first|last|your|contact|recipient) ?name|realname|\bxm\b|consignee|receiver/u,
  ],
];
const BY_AUTOCOMPLETE: readonly (readonly [RegExp, FieldKind])[] = [
  [/^(?:tel|tel-national)$/u, 'phone'],
  [/^one-time-code$/u, 'sms-code'],
  [/^(?:current|new)-password$/u, 'password'],
  [/^cc-/u, 'bank-card'],
  [/^(?:name|given-name|family-name)$/u, 'name'],
  [/^username$/u, 'account'],
  [/^email$/u, 'email'],
  [/address|postal/u, 'address'],
  [/^bday/u, 'birthday'],
];
const FREE_TEXT = /意见|建议|反馈|备注|留言|评论|描述|说点|内容|原因|comment|feedback|message|note/u;

/** Says what a field asks for, by its words first, then by its attributes. */
export function readField(field: FieldShape): FieldKind {
  const shown = normalise(`${field.label} ${field.placeholder}`);
  if (field.type === 'search') return 'search';
  if (field.type === 'textarea' && FREE_TEXT.test(shown)) return 'other';
  const told = byWords(shown);
  if (told) return told;
  const completed = BY_AUTOCOMPLETE.find(([pattern]) => pattern.test(field.autocomplete.toLowerCase()))?.[1];
  if (completed) return completed;
  if (field.type === 'password') return 'password';
  if (field.type === 'email') return 'email';
  // Names such as `phoneNumber` or `user_mobile` are cut into words before they are read.
  const named = byWords(normalise(field.name.replace(/([a-z])([A-Z])/gu, '$1 $2').replace(/[_\-.[\]]+/gu, ' ')));
  if (named && (shown === '' || named !== 'name')) return named;
  return field.type === 'tel' && (field.maxLength === 11 || /号码/u.test(shown)) ? 'phone' : 'other';
}

function byWords(words: string): FieldKind | null {
  if (words === '') return null;
  return BY_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const PERSONAL: readonly FieldKind[] = ['phone', 'id-card', 'name', 'email', 'address', 'birthday', 'plate', 'profile'];

/** The field asks for information about a person, other than what an account is opened with. */
export function isPersonalField(kind: FieldKind): boolean {
  return PERSONAL.includes(kind);
}
