import { describe, expect, it } from 'vitest';
import {
  isAgreementLink,
  isCheckoutWord,
  isIdentityAction,
  isLocationAction,
  isPolicyLink,
  namesPolicyOrAgreement,
  namesPrivacyPolicy,
  tradeWords,
} from '@/lib/recognise/words/scene';

describe('policy and agreement links', () => {
  it.each([
    ['隐私政策', true, false],
    ['《隐私协议》', true, false],
    ['《木木鲜果小程序隐私保护指引》', true, false],
    ['隐私权政策', true, false],
    ['私隱政策聲明', true, false],
    ['查看完整版隐私政策', true, false],
    ['个人信息处理规则', true, false],
    ['个人信息收集清单', true, false],
    ['第三方SDK目录', true, false],
    ['儿童个人信息保护规则', true, false],
    ['Privacy Policy', true, false],
    ['Cookie Policy', true, false],
    ['用户协议', false, true],
    ['《用户服务协议》', false, true],
    ['服務條款', false, true],
    ['会员服务协议', false, true],
    ['《中国移动认证服务条款》', false, true],
    ['《天翼账号认证服务协议》', false, true],
    ['Terms of Service', false, true],
    ['《用户协议及隐私政策》', true, false],
    ['隐私设置', false, false],
    ['隐私政策提示', false, false],
    ['我已阅读并同意《用户协议》和《隐私政策》', false, false],
    ['登录即代表同意隐私政策', false, false],
    ['退换货规则', false, false],
    ['活动规则', false, false],
    ['购物车', false, false],
    ['协议酒店', false, false],
  ])('%s: policy %s, agreement %s', (text, policy, agreement) => {
    expect([isPolicyLink(text), isAgreementLink(text)]).toEqual([policy, agreement]);
  });

  it.each([
    ['请仔细阅读《隐私政策》', true],
    ['点击同意即表示接受用户协议', true],
    ['《会员章程及权益条款》', true],
    ['《红楼梦》', false],
    ['隐私设置', false],
    ['欢迎光临', false],
  ])('%s names one: %s', (text, named) => {
    expect(namesPolicyOrAgreement(text)).toBe(named);
  });

  it('tells a privacy policy from a mere agreement', () => {
    expect(namesPrivacyPolicy('同意《用户协议》')).toBe(false);
    expect(namesPrivacyPolicy('同意《用户协议》《隐私政策》')).toBe(true);
  });
});

describe('trade, identity and location words', () => {
  it('lists trade words once each', () => {
    expect(tradeWords('合计 ¥9.9 提交订单 提交订单')).toEqual(['提交订单', '合计']);
    expect(tradeWords('Proceed to checkout, pay now')).toEqual(['checkout', 'pay now']);
    expect(tradeWords('猜你喜欢')).toEqual([]);
  });

  it.each([
    ['提交订单', true],
    ['收银台', true],
    ['购物车', false],
    ['立即购买', false],
  ])('%s is a word of checkout: %s', (word, checkout) => {
    expect(isCheckoutWord(word)).toBe(checkout);
  });

  it.each([
    ['收藏', true],
    ['我的订单', true],
    ['去结算', true],
    ['登录/注册', true],
    ['发表评论', true],
    ['新鲜苹果 5斤装', false],
    ['查看更多', false],
    ['首页', false],
  ])('%s belongs to a person: %s', (text, identity) => {
    expect(isIdentityAction(text)).toBe(identity);
  });

  it.each([
    ['附近门店', true],
    ['切换城市', true],
    ['重新定位', true],
    ['配送至', true],
    ['Find a store', true],
    ['新鲜苹果', false],
    ['立即购买', false],
  ])('%s needs a place: %s', (text, location) => {
    expect(isLocationAction(text)).toBe(location);
  });
});
