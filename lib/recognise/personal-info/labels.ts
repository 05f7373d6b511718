import type { Bilingual, InfoType } from '@/lib/model/vocabulary';

const LABELS: Readonly<Record<InfoType, Bilingual>> = {
  phone: { zh: '手机号', en: 'phone number' },
  'id-card': { zh: '身份证号', en: 'ID card number' },
  'bank-card': { zh: '银行卡号', en: 'bank card number' },
  email: { zh: '电子邮箱', en: 'e-mail address' },
  name: { zh: '姓名', en: 'name' },
  address: { zh: '地址', en: 'postal address' },
  location: { zh: '位置坐标', en: 'location' },
  plate: { zh: '车牌号', en: 'licence plate' },
  passport: { zh: '护照或通行证号', en: 'passport or permit number' },
  uscc: { zh: '统一社会信用代码', en: 'unified social credit code' },
  openid: { zh: '平台用户标识', en: 'platform user id' },
  imei: { zh: '设备号 IMEI', en: 'IMEI' },
  mac: { zh: 'MAC 地址', en: 'MAC address' },
  ip: { zh: 'IP 地址', en: 'IP address' },
  birthday: { zh: '出生日期', en: 'date of birth' },
  password: { zh: '密码', en: 'password' },
  'sms-code': { zh: '短信验证码', en: 'SMS code' },
};

/** The name of a type of personal information, for people. */
export function describeInfo(type: InfoType): Bilingual {
  return LABELS[type];
}
