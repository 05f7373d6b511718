import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ButtonRole } from '@/lib/model/vocabulary';
import { type ControlReading, roleWhenAsked } from '@/lib/recognise/prompt/control-reading';
import { type ControlWords, classifyControl } from '@/lib/recognise/prompt/control-role';
import { CONTROL_CORPUS } from './control-corpus';
import { CONTROL_HOLDOUT } from './control-holdout';

type Corpus = Readonly<Record<ButtonRole, readonly string[]>>;
const ROLES: readonly ButtonRole[] = ['accept', 'reject', 'close', 'link', 'other'];

describe('classifyControl on words', () => {
  it('reads every text of the corpus', () => {
    expect(mistakesIn(CONTROL_CORPUS)).toEqual([]);
  });

  it('reads at least 85 % of the texts that were held out, never takes a no for a yes or a yes for a no', () => {
    const rows = ROLES.flatMap((role) => CONTROL_HOLDOUT[role].map((text) => ({ text, role, got: roleOf(text) })));
    const right = rows.filter(({ text, role }) => role === roleWhenAskedOf(text)).length;
    const confused = rows.filter(
      ({ role, got }) => (role === 'accept' && got === 'reject') || (role === 'reject' && got === 'accept'),
    );
    const others = rows.filter(({ role }) => role === 'other');
    const taken = others.filter(({ got }) => got === 'accept' || got === 'reject');
    expect(right / rows.length).toBeGreaterThanOrEqual(0.85);
    expect(confused).toEqual([]);
    expect(taken.length / others.length).toBeLessThanOrEqual(0.02);
  });

  it.each([
    ['同意', false],
    ['不同意并退出', true],
    ['不同意', false],
    ['退出小程序', true],
    ['残忍离开', true],
    ['先逛逛', false],
    ['Disagree and exit', true],
  ])('%s leaves the program: %s', (text, exits) => {
    expect(classifyControl({ text, textFrom: 'text' }).exits).toBe(exits);
  });

  it.each<[string, ButtonRole, ControlReading['leaning']]>([
    ['密码登录', 'other', 'accept'],
    ['邮箱登录', 'other', 'accept'],
    ['其他手机号登录', 'other', 'accept'],
    ['免费注册', 'other', 'accept'],
    ['立即开卡', 'other', 'accept'],
    ['打开摄像头', 'other', 'accept'],
    ['Create account', 'other', 'accept'],
    ['Subscribe', 'other', 'accept'],
    ['Sign in with password', 'other', 'accept'],
    ['暂不更新', 'other', 'reject'],
    ['先不删', 'other', 'reject'],
    ['残忍离开', 'other', 'reject'],
    ['放弃优惠', 'other', 'reject'],
    ['继续退出', 'other', 'reject'],
    ['不使用优惠券', 'other', 'reject'],
    ['Keep browsing', 'other', 'reject'],
    ['不再提示', 'close', 'reject'],
    ["Don't show again", 'close', 'reject'],
    ['收起', 'other', 'close'],
    ['微信一键登录', 'accept', undefined],
    ['开启相机权限', 'accept', undefined],
    ['暂不登录', 'reject', undefined],
    ['确认授权并加入店铺会员', 'accept', undefined],
    ['While using the app', 'accept', undefined],
    ['Continue without', 'reject', undefined],
    ['我的授权', 'other', undefined],
    ['登录设置', 'other', undefined],
    ['安全验证', 'other', 'accept'],
    ['关闭侧栏', 'close', undefined],
    ['活动规则', 'link', undefined],
    ['管理规则', 'other', undefined],
  ])('%s is %s and leans to %s', (text, role, leaning) => {
    const reading = classifyControl({ text, textFrom: 'text' });
    expect([reading.role, reading.leaning]).toEqual([role, leaning]);
  });

  it('never reads a negated answer as a yes', () => {
    const no = fc.constantFrom('不', '不想', '暂不', '先不', '不要', '暂时不', '我不', '绝不', '拒绝', '请勿');
    const yes = fc.constantFrom('同意', '允许', '授权', '接受', '登录', '注册', '绑定', '开启', '获取', '使用', '提供');
    const what = fc.constantFrom('', '手机号', '微信登录', '定位', '并继续', '通知', '了', '《隐私政策》');
    fc.assert(
      fc.property(no, yes, what, (negation, verb, object) => {
        expect(roleOf(negation + verb + object)).not.toBe('accept');
      }),
    );
  });

  it('never reads an answer about goods and orders as a yes or a no', () => {
    const verb = fc.constantFrom('确认', '取消', '拒绝', '同意', '接受', '放弃', '继续', '允许', '关闭');
    const goods = fc.constantFrom('订单', '退款', '付款', '发货', '换货', '配送', '购物', '收货', '评论', '尺码');
    fc.assert(
      fc.property(verb, goods, (action, object) => {
        expect(roleOf(action + object)).toBe('other');
      }),
    );
  });
});

describe('classifyControl on icons and types', () => {
  it.each<[string, ControlWords, ButtonRole]>([
    ['van-icon-cross', { text: 'van-icon-cross', textFrom: 'icon' }, 'close'],
    ['weui-icon-close-thin', { text: 'weui-icon-close-thin', textFrom: 'icon' }, 'close'],
    ['a picture named guanbi', { text: 'icon_guanbi@2x.png', textFrom: 'icon' }, 'close'],
    ['a cross as an icon', { text: '✕', textFrom: 'icon' }, 'close'],
    ['aria-label close', { text: 'close', textFrom: 'label' }, 'close'],
    ['aria-label 关闭', { text: '关闭弹窗', textFrom: 'label' }, 'close'],
    ['an arrow back', { text: 'van-icon-arrow-left', textFrom: 'icon' }, 'close'],
    ['a gift picture', { text: 'gift-banner.png', textFrom: 'icon' }, 'other'],
    ['a cross of an input field', { text: 'van-icon-clear', textFrom: 'icon' }, 'other'],
    ['nothing', { text: '', textFrom: 'none' }, 'other'],
    [
      'a phone button with a harmless label',
      { text: '立即领取', textFrom: 'text', openType: 'getPhoneNumber' },
      'accept',
    ],
    ['two types', { text: '同意', textFrom: 'text', openType: 'getPhoneNumber|agreePrivacyAuthorization' }, 'accept'],
    ['a way out', { text: '再见', textFrom: 'text', openType: 'exit' }, 'reject'],
    ['customer service', { text: '同意', textFrom: 'text', openType: 'contact' }, 'other'],
    ['an anchor that agrees', { text: '同意', textFrom: 'text', href: 'https://a.example/#' }, 'accept'],
    ['a policy link', { text: '《用户隐私政策》', textFrom: 'text', href: '/p' }, 'link'],
    ['a tick sentence', { text: '我已阅读并同意《用户协议》《隐私政策》', textFrom: 'text' }, 'other'],
    ['agreement inside the button', { text: '同意《用户协议》并登录', textFrom: 'text' }, 'accept'],
    ['a countdown', { text: '跳过 5s', textFrom: 'text' }, 'reject'],
    ['two languages', { text: '同意 Agree', textFrom: 'text' }, 'accept'],
  ])('reads %s', (_name, control, role) => {
    expect(classifyControl(control).role).toBe(role);
  });
});

function roleOf(text: string): ButtonRole {
  return classifyControl({ text, textFrom: 'text' }).role;
}

function roleWhenAskedOf(text: string): ButtonRole {
  return roleWhenAsked(classifyControl({ text, textFrom: 'text' }));
}

function mistakesIn(corpus: Corpus): string[] {
  return ROLES.flatMap((role) =>
    corpus[role].flatMap((text) => {
      // What is no answer may lean to one where something is asked: 手动选择城市 beside a question for the location.
      const got = role === 'other' ? roleOf(text) : roleWhenAskedOf(text);
      return got === role ? [] : [`${text}: ${role} read as ${got}`];
    }),
  );
}
