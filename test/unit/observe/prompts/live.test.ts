import { describe, expect, it } from 'vitest';
import type { PromptShape } from '@/lib/model/prompt-shape';
import { gistOf, isOtherMatter, saysSomething } from '@/lib/observe/prompts/live';

const control = (text: string) => ({
  text,
  textFrom: 'text' as const,
  tag: 'button',
  rect: { x: 0, y: 0, width: 90, height: 40 },
  fontPx: 16,
  contrast: 21,
  filled: true,
  enabled: true,
  selector: `.${text}`,
});
const shape = (parts: Partial<PromptShape> & { buttons?: string[] }): PromptShape => {
  const { buttons = [], ...rest } = parts;
  return {
    promptId: 'layer-1',
    source: 'dom',
    surface: 'layer',
    title: '',
    text: '',
    selector: '',
    rect: null,
    viewport: { width: 390, height: 844 },
    coverage: 1,
    panelCoverage: 0.2,
    blocking: true,
    scrollLocked: false,
    contentBlurred: false,
    controls: buttons.map(control),
    fields: [],
    ticks: [],
    ...rest,
  };
};

describe('the same container', () => {
  it('given to something else is another prompt', () => {
    const before = shape({ text: '用户协议\n请阅读并同意', buttons: ['不同意', '同意'] });
    expect(isOtherMatter(before, shape({ text: '真的要离开吗\n还有优惠券', buttons: ['离开', '再想想'] }))).toBe(true);
    expect(isOtherMatter(before, shape({ text: '用户协议\n政策已更新', buttons: ['不同意', '同意'] }))).toBe(false);
    expect(isOtherMatter(before, shape({ text: '再次提示', buttons: ['同意'] }))).toBe(false);
    expect(isOtherMatter(shape({ text: '发送成功 59s' }), shape({ text: '发送成功 58s' }))).toBe(false);
    expect(isOtherMatter(shape({}), before)).toBe(false);
  });

  it('has changed when words or states have, not when it moved a little', () => {
    const before = shape({ text: '请阅读', buttons: ['同意'] });
    expect(gistOf({ ...before, rect: { x: 3, y: 3, width: 9, height: 9 }, coverage: 0.99 })).toBe(gistOf(before));
    expect(
      gistOf({
        ...before,
        ticks: [{ selector: 'i', text: '我已阅读', checked: true, rect: { x: 0, y: 0, width: 9, height: 9 } }],
      }),
    ).not.toBe(gistOf(before));
    expect(gistOf({ ...before, text: '请仔细阅读' })).not.toBe(gistOf(before));
  });

  it('says something once it has words or something to tap', () => {
    expect(saysSomething(shape({ text: ' ' }))).toBe(false);
    expect(saysSomething(shape({ text: '加载中' }))).toBe(true);
    expect(saysSomething(shape({ buttons: ['×'] }))).toBe(true);
  });
});
