import type { FieldShape } from '@/lib/model/prompt-shape';
import type { InfoType } from '@/lib/model/vocabulary';
import { hasIdCheck, hasIdShape, hasLuhn, isMobile } from './checksums';

const EMAIL = /^[\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24}$/;
const PLATE =
  /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-HJ-NP-Z][·.]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳]$/;
const ADDRESS_WORDS = /(?:[省市区县旗镇乡].{2,}){1,}(?:路|街|道|巷|弄|村|号|栋|幢|单元|室|楼)/;

/** What kind of information a typed value is, by its shape and by what its field says of itself; null when unclear. */
export function classifyTyped(value: string, field: FieldShape | null): InfoType | null {
  const text = value.normalize('NFKC').trim();
  if (text === '') return null;
  if (field?.type === 'password') return 'password';
  return byShape(text) ?? (field ? byField(text, field) : null);
}

function byShape(text: string): InfoType | null {
  const compact = text.replace(/[\s-]/g, '');
  if (isMobile(compact.replace(/^(?:\+|00)?86(?=1\d{10}$)/, ''))) return 'phone';
  if (hasIdCheck(compact) && hasIdShape(compact)) return 'id-card';
  if (EMAIL.test(text)) return 'email';
  if (/^62\d{14,17}$/.test(compact) && hasLuhn(compact)) return 'bank-card';
  if (PLATE.test(text)) return 'plate';
  return ADDRESS_WORDS.test(text) ? 'address' : null;
}

/** Ordered: the telling words first, because 联系人 may stand in the same label as 电话. */
const FIELD_KINDS: readonly (readonly [InfoType, RegExp, RegExp])[] = [
  ['sms-code', /one-time-code|验证码|校验码|sms|captcha|verify|vcode/i, /^\d{4,8}$/],
  ['phone', /tel|phone|mobile|手机|电话|联系方式/i, /^1\d{10}$/],
  ['id-card', /身份证|证件号|id_?card|id_?no|cert/i, /^[1-9]\d{13,16}[\dXx]$/],
  ['bank-card', /银行卡|卡号|cc-number|bank|card_?no/i, /^\d{13,19}$/],
  ['passport', /护照|通行证|passport/i, /^[A-Z]{1,2}\d{7,9}$/i],
  ['birthday', /生日|出生|birth|bday/i, /^(?:19|20)\d{2}[-/.年]?\d{1,2}[-/.月]?\d{1,2}日?$/],
  ['address', /地址|门牌|address|street|addr/i, /^.{4,}$/],
  ['name', /姓名|收货人|联系人|收件人|称呼|name|consignee|xm/i, /^(?:[\p{Script=Han}·]{2,30}|[\p{L}. ]{4,40})$/u],
];

function byField(text: string, field: FieldShape): InfoType | null {
  const says = [field.autocomplete, field.name, field.label, field.placeholder].join(' ');
  if (/nick|昵称|用户名|user_?name|file_?name|search|搜索|keyword/i.test(says)) return null;
  for (const [type, words, shape] of FIELD_KINDS) {
    if (shape.test(text) && (words.test(says) || (field.type === 'tel' && type === 'phone'))) return type;
  }
  return null;
}
