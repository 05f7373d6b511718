import { describe, expect, it } from 'vitest';
import { readPrompt } from '@/lib/recognise/prompt/read-prompt';
import { makeShape } from './shape-factory';

function readWith(line: string) {
  return readPrompt(makeShape({ title: '授权手机号', lines: [line], buttons: ['拒绝', '授权手机号'] }));
}

describe('benefits promised', () => {
  it.each([
    ['授权手机号立领20元红包', true],
    ['绑定手机立减5元', true],
    ['登录领新人礼', true],
    ['领取优惠券需先授权手机号', true],
    ['注册即送100积分', true],
    ['授权後可享會員折扣', true],
    ['手机号用于会员积分累计', false],
    ['登录后可查看优惠券和订单', false],
    ['授权后返回首页', false],
    ['绑定手机号以便送货上门', false],
    ['授权后获得更好的定位', false],
  ])('%s: %s', (line, inducement) => {
    expect(readWith(line).inducement).toBe(inducement);
  });
});

describe('refusal said to block the use', () => {
  it.each([
    ['如您拒绝，将无法使用该服务', true],
    ['不同意则无法使用', true],
    ['不授权将退出小程序', true],
    ['必须授权才能继续', true],
    ['需授权后使用', true],
    ['登录后查看更多', true],
    ['未授权无法下单', true],
    ['如您拒絕，將無法使用該服務', true],
    ['You must allow access to continue', true],
    ['如您拒绝，将无法使用附近门店推荐功能，不影响其他功能', false],
    ['拒绝后仍可继续浏览', false],
    ['您可以拒绝，不影响浏览', false],
    ['手机号用于订单配送', false],
  ])('%s: %s', (line, coercive) => {
    expect(readWith(line).coercive).toBe(coercive);
  });
});
