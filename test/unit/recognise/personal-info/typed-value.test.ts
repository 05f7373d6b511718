import { expect, it } from 'vitest';
import type { FieldShape } from '@/lib/model/prompt-shape';
import { classifyTyped } from '@/lib/recognise/personal-info/typed-value';

function field(more: Partial<FieldShape>): FieldShape {
  return {
    selector: 'input',
    type: 'text',
    name: '',
    label: '',
    placeholder: '',
    autocomplete: '',
    maxLength: null,
    required: false,
    prefilled: false,
    rect: { x: 0, y: 0, width: 100, height: 30 },
    nearText: '',
    ...more,
  };
}

it.each([
  ['13800138000', null, 'phone'],
  ['+86 138 0013 8000', null, 'phone'],
  ['15412345678', field({ type: 'tel' }), 'phone'],
  ['15412345678', null, null],
  ['1380013', field({ label: '手机号' }), null],
  ['11010519491231002X', null, 'id-card'],
  ['330106200001011234', field({ placeholder: '请输入身份证号' }), 'id-card'],
  ['me@shop.cn', null, 'email'],
  ['6228480402564890018', null, 'bank-card'],
  ['4111111111111112', field({ label: '银行卡号' }), 'bank-card'],
  ['京A12345', null, 'plate'],
  ['粤B·D12345', null, 'plate'],
  ['上海市浦东新区测试路88号', null, 'address'],
  ['测试大厦 3 层', field({ label: '详细地址' }), 'address'],
  ['张三', field({ label: '收货人' }), 'name'],
  ['张三', field({ name: 'realName' }), 'name'],
  ['张三', null, null],
  ['小明同学', field({ label: '昵称', name: 'nickname' }), null],
  ['482913', field({ placeholder: '请输入验证码' }), 'sms-code'],
  ['482913', field({ autocomplete: 'one-time-code' }), 'sms-code'],
  ['482913', null, null],
  ['abc123', field({ type: 'password' }), 'password'],
  ['1990-01-02', field({ label: '出生日期' }), 'birthday'],
  ['蓝牙耳机', field({ placeholder: '搜索商品' }), null],
  ['手机壳', field({ name: 'keyword', placeholder: '手机' }), null],
  ['', field({ label: '姓名' }), null],
] as const)('%s in %o is %s', (value, shape, type) => {
  expect(classifyTyped(value, shape)).toBe(type);
});
