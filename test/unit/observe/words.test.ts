import { describe, expect, it } from 'vitest';
import {
  countHan,
  countLatin,
  isAnswerLabel,
  isCloseGlyph,
  isIdentityControl,
  isIdentityField,
  isPersonalField,
  isRiskyTarget,
  isTitleMarks,
  isWallText,
} from '@/lib/observe/words';

describe('labels of buttons', () => {
  it.each([
    '同意',
    '不同意',
    '同意并继续',
    '不同意并退出',
    '暂不使用',
    '拒绝',
    '取消',
    '我知道了',
    '以后再说',
    '残忍拒绝',
    '跳过',
    '确定',
    '好的',
    '先逛逛',
    '去开启',
    '同意 (3s)',
    '获取验证码',
    '重新发送(59s)',
    'Agree',
    'Not now',
    'No, thanks',
    'OK',
  ])('%s reads like one', (text) => expect(isAnswerLabel(text)).toBe(true));

  it.each([
    '授权登录',
    '登录后查看更多',
    '用户协议与隐私政策',
    '同意我们处理您的信息并用于推荐',
    '手机号',
    '取消订单后款项原路返回',
    '确认收货地址是否正确',
    'Okinawa noodles',
  ])('%s does not', (text) => expect(isAnswerLabel(text)).toBe(false));
});

describe('what a text is about', () => {
  it.each([
    [isIdentityControl, '微信手机号一键登录', true],
    [isIdentityControl, '立即购买', false],
    [isWallText, '请先登录后查看商品详情', true],
    [isWallText, '新鲜水果每日直达', false],
    [isIdentityField, 'mobile 请输入手机号', true],
    [isIdentityField, 'keyword 搜索商品', false],
    [isPersonalField, '收货人姓名', true],
    [isPersonalField, 'keyword 搜索商品', false],
    [isRiskyTarget, '退出登录', true],
    [isRiskyTarget, '我的收货地址', false],
    [isRiskyTarget, '全部分类', false],
    [isTitleMarks, '《用户协议》和《隐私政策》', true],
    [isTitleMarks, '请阅读《隐私政策》', false],
    [isCloseGlyph, '×', true],
    [isCloseGlyph, '十', false],
  ] as const)('%o %s', (predicate, text, expected) => {
    expect(predicate(text)).toBe(expected);
  });

  it('counts what is read', () => {
    expect(countHan('山东 apple 苹果5斤')).toBe(5);
    expect(countLatin('山东 apple 苹果5斤')).toBe(6);
  });
});
