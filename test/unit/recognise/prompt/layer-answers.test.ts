import { describe, expect, it } from 'vitest';
import { readPrompt } from '@/lib/recognise/prompt/read-prompt';
import { type ButtonDraft, makeShape, type ShapeDraft } from './shape-factory';

const ASK = '申请获取并验证你的手机号';

function readButtons(buttons: readonly ButtonDraft[], more: ShapeDraft = {}) {
  return readPrompt(makeShape({ lines: [ASK], buttons, ...more }));
}

describe('whether one can decline', () => {
  it.each<[string, readonly ButtonDraft[], boolean]>([
    ['a refusal of equal size', ['拒绝', '允许'], true],
    ['no refusal', ['允许'], false],
    ['a close icon of 24 px', ['允许', { text: 'icon-close', textFrom: 'icon', size: [24, 24] }], true],
    [
      'a close icon of 22 px with room',
      ['允许', { text: 'icon-close', textFrom: 'icon', size: [22, 22], x: 330 }],
      true,
    ],
    ['a close icon of 12 px', ['允许', { text: 'icon-close', textFrom: 'icon', size: [12, 12] }], false],
    ['a bare word of 13 px', ['允许', { text: '暂不授权', size: [56, 18], fontPx: 13 }], true],
    ['a bare word of 9 px', ['允许', { text: '暂不授权', size: [36, 10], fontPx: 9 }], false],
    ['a word that is hard to read', ['允许', { text: '暂不授权', contrast: 1.8 }], false],
    ['a contrast that was not measured', ['允许', { text: '暂不授权', contrast: 0 }], true],
    ['a refusal that is switched off', ['允许', { text: '拒绝', enabled: false }], false],
    ['a refusal that has to be waited for', ['允许', '5秒后可关闭'], false],
    ['a way out of the program', ['允许', '拒绝并退出'], true],
  ])('%s', (_name, buttons, canDecline) => {
    expect(readButtons(buttons).canDecline).toBe(canDecline);
  });

  it('takes no arrow back on a whole page for a refusal, but one in a layer', () => {
    const arrow = { text: 'van-icon-arrow-left', textFrom: 'icon', size: [32, 32] } as const;
    expect(readButtons(['微信一键登录', arrow], { surface: 'gate' }).canDecline).toBe(false);
    expect(readButtons(['微信一键登录', arrow]).canDecline).toBe(true);
  });
});

describe('which control answers', () => {
  it('prefers a refusal that stays to one that leaves', () => {
    const reading = readButtons(['允许', '拒绝并退出', '暂不']);
    expect([reading.acceptControl, reading.rejectControl, reading.declineExits]).toEqual([0, 2, false]);
  });

  it('finds the exit where it is the only refusal', () => {
    const reading = readButtons(['允许', '不同意并退出']);
    expect([reading.rejectControl, reading.declineExits]).toEqual([1, true]);
  });

  it('takes a lone acknowledgement of a notice for its yes', () => {
    const reading = readPrompt(
      makeShape({ title: '隐私政策提示', lines: ['请仔细阅读《隐私政策》'], buttons: ['我知道了'] }),
    );
    expect([reading.roles, reading.acceptControl, reading.closeControl]).toEqual([['accept'], 0, null]);
  });

  it('takes the main button of a form for its yes', () => {
    const reading = readPrompt(
      makeShape({
        surface: 'inline',
        fields: ['手机号', '验证码'],
        title: '预约',
        buttons: ['获取验证码', '立即预约'],
      }),
    );
    expect(reading.acceptControl).toBe(1);
  });

  it('gives a generic yes no meaning in a picker', () => {
    const reading = readPrompt(makeShape({ title: '选择日期', lines: ['2025年', '6月'], buttons: ['取消', '确定'] }));
    expect([reading.topic, reading.roles, reading.acceptControl]).toEqual(['picker', ['reject', 'other'], null]);
  });

  it.each<[string, ShapeDraft, readonly (number | null)[]]>([
    [
      'a membership sheet left by 暂不开通',
      { title: '登录成为会员', buttons: ['微信一键登录', '暂不开通'] },
      [0, 1, null],
    ],
    [
      'another way to log in where it is the only one',
      { title: '登录', buttons: ['密码登录', '残忍离开'] },
      [0, 1, null],
    ],
    ['another way beside the main one', { title: '登录', buttons: ['密码登录', '手机号一键登录'] }, [1, null, null]],
    ['an offer brushed off', { lines: [ASK], buttons: ['允许', '不再提示'] }, [0, 1, null]],
    ['a brush-off beside a refusal', { lines: [ASK], buttons: ['允许', '拒绝', '不再提示'] }, [0, 1, 2]],
    ['a sheet that folds up', { lines: [ASK], buttons: ['允许', '收起'] }, [0, null, 1]],
    [
      'a coupon left by 残忍离开',
      { title: '新人红包', lines: ['满 99 减 20'], buttons: ['立即领取', '残忍离开'] },
      [null, 1, null],
    ],
    ['an update put off', { title: '发现新版本', buttons: ['立即更新', '暂不更新'] }, [null, 1, null]],
    [
      'a function in a layer that asks for nothing',
      { title: '上传图片', buttons: ['打开摄像头', '×'] },
      [null, null, 1],
    ],
  ])('resolves what only leans: %s', (_name, draft, expected) => {
    const reading = readPrompt(makeShape(draft));
    expect([reading.acceptControl, reading.rejectControl, reading.closeControl]).toEqual(expected);
    expect(reading.canDecline).toBe(expected[1] !== null || expected[2] !== null);
  });

  it.each([
    ['another way to go on', ['打开定位', '用密码开门'], ['accept', 'reject']],
    ['another way to give', ['手机号一键登录', '短信登录'], ['accept', 'other']],
    ['something to read', ['授权登录', '查看帮助'], ['accept', 'other']],
    ['a refusal already there', ['打开定位', '暂不', '联系物业'], ['accept', 'reject', 'other']],
  ])('a button beside a yes: %s', (_name, buttons, roles) => {
    expect(readPrompt(makeShape({ lines: ['需要获取您的位置信息'], buttons })).roles).toEqual(roles);
  });

  it('takes choosing by hand for declining the location', () => {
    const reading = readPrompt(makeShape({ lines: ['开启定位，推荐附近门店'], buttons: ['开启定位', '手动选择城市'] }));
    expect([reading.kind, reading.roles]).toEqual(['location', ['accept', 'reject']]);
  });
});

describe('what a yes grants', () => {
  it.each<[string, ShapeDraft, readonly string[]]>([
    ['a notice', { title: '隐私政策提示', lines: ['请阅读并同意《隐私政策》'], buttons: ['不同意', '同意'] }, ['base']],
    [
      'a phone log-in with a tick',
      { title: '手机号登录', fields: ['手机号', '验证码'], buttons: ['登录'], ticks: ['同意《隐私政策》'] },
      ['phone', 'login', 'base'],
    ],
    ['a place', { lines: ['申请获取你的位置信息'], buttons: ['拒绝', '允许'] }, ['location']],
    ['an identity', { fields: ['真实姓名', '身份证号'], buttons: ['提交'] }, ['sensitive:id-card']],
    [
      'a notice that takes marketing along',
      {
        title: '隐私政策提示',
        lines: ['点击同意即表示您接受《隐私政策》，并同意接收营销短信'],
        buttons: ['不同意', '同意'],
      },
      ['base', 'marketing'],
    ],
    ['a coupon', { title: '新人红包', buttons: ['立即领取'] }, []],
  ])('%s', (_name, draft, purposes) => {
    expect(readPrompt(makeShape(draft)).purposes).toEqual(purposes);
  });
});
