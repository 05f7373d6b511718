import { describe, expect, it } from 'vitest';
import { type FieldKind, isPersonalField, readField } from '@/lib/recognise/prompt/field-kind';
import { type FieldDraft, makeShape } from './shape-factory';

describe('readField', () => {
  it.each<[FieldDraft, FieldKind]>([
    ['请输入手机号', 'phone'],
    ['請輸入手機號碼', 'phone'],
    [{ label: '联系电话' }, 'phone'],
    [{ name: 'userMobile' }, 'phone'],
    [{ name: 'sjh' }, 'phone'],
    [{ type: 'tel', maxLength: 11 }, 'phone'],
    [{ autocomplete: 'tel' }, 'phone'],
    [{ placeholder: 'Mobile number', type: 'tel' }, 'phone'],
    ['请输入短信验证码', 'sms-code'],
    [{ type: 'tel', placeholder: '验证码', maxLength: 6 }, 'sms-code'],
    ['请输入图形验证码', 'picture-code'],
    [{ type: 'password', placeholder: '登录密码' }, 'password'],
    [{ type: 'password', placeholder: '请输入支付密码' }, 'pay-password'],
    ['手机号/邮箱/用户名', 'account'],
    ['身份证号', 'id-card'],
    ['银行卡号', 'bank-card'],
    ['银行预留手机号', 'bank-card'],
    ['收货人', 'name'],
    [{ label: '收货人', placeholder: '请填写收货人手机号' }, 'phone'],
    ['您的邮箱', 'email'],
    ['详细地址', 'address'],
    ['车牌号', 'plate'],
    ['出生日期', 'birthday'],
    [{ type: 'search', placeholder: '搜索商品' }, 'search'],
    ['请输入兑换码', 'other'],
    ['购买数量', 'other'],
    [{ type: 'textarea', placeholder: '请留下您的意见和联系方式' }, 'other'],
    [{ type: 'tel', placeholder: '金额' }, 'other'],
  ])('%j: %s', (draft, kind) => {
    const [field] = makeShape({ fields: [draft] }).fields;
    expect(field && readField(field)).toBe(kind);
  });

  it('counts accounts and codes as no personal form', () => {
    expect(['phone', 'id-card', 'name', 'address'].every((kind) => isPersonalField(kind as FieldKind))).toBe(true);
    expect((['account', 'password', 'sms-code', 'search', 'other'] as const).some(isPersonalField)).toBe(false);
  });
});
