import type { InfoType } from '@/lib/model/vocabulary';

/** What a name says about the value under it. `weak` names (account, to) often hold it, `against` names never do. */
export type KeyContext = 'strong' | 'weak' | 'none' | 'against';

const STRONG: Readonly<Partial<Record<InfoType, RegExp>>> = {
  phone:
    /phone|mobile|msisdn|shouji|dianhua|(?:^|[^a-z])(?:cell|cellno|cellnum|tel|telno|sjh|lxdh|lxfs|dh)(?:$|[^a-z])|手机|电话|联系方式|联系号码/,
  'id-card':
    /id_?card|id_?no|id_?num|cert_?no|cert_?num|cert_?code|certificate|identity|ident_?no|(?:^|[^a-z])(?:sfz|sfzh|sfzhm|zjh|zjhm)(?:$|[^a-z])|身份证|证件/,
  'bank-card': /bank|card|acct|账号|卡号|银行卡/,
  email: /e_?mail|mailbox|邮箱|邮件/,
  name: /name|(?:^|[^a-z])(?:xm|consignee|receiver|contact|linkman)(?:$|[^a-z])|姓名|收货人|联系人|持卡人/,
  address: /addr|地址/,
  plate: /plate|car_?no|chepai|车牌/,
  passport: /passport|护照|通行证/,
  birthday: /birth|生日|出生/,
  password: /pass|pwd|密码/,
  'sms-code': /code|captcha|verify|sms|验证码/,
  location: /lat|lng|lon|location|coord|gps|位置|坐标|经纬/,
};

const WEAK_PHONE = new Set(
  'account accounts acct username user login loginname loginid to receiver contact uname nick nickname identifier principal'.split(
    ' ',
  ),
);
const AGAINST = new Set(
  'id ids sku spu order trade time timestamp ts date sn seq version ver price amount total code barcode goods product item batch no t r rnd random nonce v w h width height size count offset page pid sid cid gid aid oid tid callback cb sign signature hash qq invoice waybill trace span'.split(
    ' ',
  ),
);

/** Reads a parameter, property or label name for one type of information. */
export function readKey(key: string, type: InfoType): KeyContext {
  if (key === '') return 'none';
  const words = wordsOf(key);
  if (STRONG[type]?.test(words.join('_'))) return 'strong';
  if (words.some((word) => AGAINST.has(word)) || /(?:id|time|stamp|price)$/.test(words.at(-1) ?? '')) return 'against';
  return type === 'phone' && words.some((word) => WEAK_PHONE.has(word)) ? 'weak' : 'none';
}

function wordsOf(key: string): readonly string[] {
  const spaced = key.replace(/([a-z])([A-Z])/g, '$1 $2');
  return spaced.split(/[^A-Za-z\u4e00-\u9fff]+/).flatMap((word) => (word === '' ? [] : [word.toLowerCase()]));
}

/** The label or name right before a value in free text: `手机号：`, `"phone":"`, `phone=`. Empty without one. */
export function labelBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 40), offset);
  return (
    /([A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff.-]{0,24})["'”\s\\]*(?:[:=：]|是|为|\s)["'“\s\\]*(?:\+?86[- ]?)?$/.exec(
      before,
    )?.[1] ?? ''
  );
}
