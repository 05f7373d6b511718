import { describe, expect, it } from 'vitest';
import { roleWhenAsked } from '@/lib/recognise/prompt/control-reading';
import { classifyControl } from '@/lib/recognise/prompt/control-role';

/** Buttons with a word that no class knows, as they answer in a dialog that asks. */
describe('buttons with unknown words', () => {
  it.each([
    ['允许录音', 'accept'],
    ['我同意采集', 'accept'],
    ['监护人同意', 'accept'],
    ['好呀授权', 'accept'],
    ['不练了', 'reject'],
    ['自己填', 'reject'],
    ['改用键盘', 'reject'],
    ['一会儿再开', 'reject'],
    ['下次再填', 'reject'],
    ['匿名提问', 'reject'],
    ['放弃 88 元', 'reject'],
    ['到店出示', 'reject'],
    ['授权书', 'other'],
    ['登录记录', 'other'],
    ['不限数量', 'other'],
    ['支持到店自取', 'other'],
  ] as const)('%s: %s', (text, role) => {
    expect(roleWhenAsked(classifyControl({ text, textFrom: 'text' }))).toBe(role);
  });

  it.each(['不练了', '监护人同意', '自己填'])('%s is no answer by itself', (text) => {
    expect(classifyControl({ text, textFrom: 'text' }).role).toBe('other');
  });
});
