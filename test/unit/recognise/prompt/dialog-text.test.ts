import { describe, expect, it } from 'vitest';
import type { PromptKind } from '@/lib/model/vocabulary';
import { type DialogType, readDialogText } from '@/lib/recognise/prompt/dialog-text';

describe('readDialogText', () => {
  it.each<[DialogType, string, PromptKind]>([
    ['alert', '请先登录', 'login'],
    ['confirm', '您还未登录，是否前往登录？', 'login'],
    ['confirm', '是否允许获取您的位置信息？', 'location'],
    ['confirm', '请授权手机号后继续', 'phone'],
    ['confirm', '我们使用Cookie。点击确定即表示您同意《隐私政策》', 'privacy-consent'],
    ['prompt', '请输入手机号', 'phone'],
    ['prompt', '请输入您的身份证号', 'realname'],
    ['confirm', 'Allow this site to use your location?', 'location'],
  ])('%s "%s" asks for %s', (type, text, kind) => {
    const reading = readDialogText(type, text);
    expect([reading.isPrompt, reading.kind]).toEqual([true, kind]);
  });

  it.each<[DialogType, string]>([
    ['alert', '网络异常，请稍后重试'],
    ['alert', '登录失败，请检查网络'],
    ['alert', '请输入正确的手机号'],
    ['alert', '请输入手机号'],
    ['alert', '提交成功'],
    ['alert', '登录已过期，请重新登录'],
    ['confirm', '确定要退出登录吗？'],
    ['confirm', '确定删除该地址吗？'],
    ['confirm', '是否切换到杭州？'],
    ['prompt', '请输入购买数量'],
    ['alert', '请先勾选用户协议'],
    ['alert', ''],
  ])('%s "%s" asks for nothing', (type, text) => {
    expect(readDialogText(type, text).isPrompt).toBe(false);
  });

  it('can decline what the browser lets the user put away', () => {
    expect(readDialogText('confirm', '是否允许获取您的位置信息？').canDecline).toBe(true);
    expect(readDialogText('alert', '请先登录').acceptControl).toBeNull();
  });
});
