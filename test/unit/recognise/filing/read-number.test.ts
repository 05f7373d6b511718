import { describe, expect, it } from 'vitest';
import { readNumber } from '@/lib/recognise/filing/read-number';
import { registerOf, registerOfNumber } from '@/lib/recognise/filing/registers';

describe('a text that is one number', () => {
  it.each([
    [' 浙ICP备19012345号-2 ', '浙ICP备19012345号-2', true],
    ['浙ＩＣＰ备１９０１２３４５号', '浙ICP备19012345号', true],
    ['浙ICP备1901号', '浙ICP备1901号', false],
  ])('%s', (text, number, valid) => {
    expect(readNumber(text, 2026)).toMatchObject({ number, valid });
  });

  it.each(['', '备案', '浙ICP备19012345号 粤ICP备2021098765号', '© 浙ICP备19012345号'])(
    'is none or more: %s',
    (text) => {
      expect(readNumber(text, 2026)).toBeNull();
    },
  );
});

describe('where a number is looked up', () => {
  it.each([
    ['浙ICP备19012345号-2X', 'icp-miniprogram', 'https://beian.miit.gov.cn/'],
    ['浙公网安备33010602011771号', 'public-security', 'https://beian.mps.gov.cn/'],
    ['京ICP证030173号', 'icp-licence', null],
    ['浙B2-20080224', 'icp-licence', null],
  ] as const)('%s', (number, kind, url) => {
    expect(registerOfNumber(number).url).toBe(url);
    expect(registerOf(kind)).toBe(registerOfNumber(number));
  });
});
