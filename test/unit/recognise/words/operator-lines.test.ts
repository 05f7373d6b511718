import { describe, expect, it } from 'vitest';
import { isCopyrightLine, operatorLines } from '@/lib/recognise/words/operator-lines';

describe('lines about the operator', () => {
  it.each([
    ['高山云雾绿茶\n© 2026 杭州拾页文化有限公司', ['© 2026 杭州拾页文化有限公司']],
    ['© 2026\n杭州拾页文化有限公司\n隐私政策', ['© 2026 杭州拾页文化有限公司']],
    ['统一社会信用代码\n9144030071526726XG', ['统一社会信用代码 9144030071526726XG']],
    [
      '公司名称：\n杭州拾页文化有限公司\n注册地址：\n杭州市西湖区文三路90号',
      ['公司名称： 杭州拾页文化有限公司', '注册地址： 杭州市西湖区文三路90号'],
    ],
    ['© 2026 上海收钱互联网科技有限公司', ['© 2026 上海收钱互联网科技有限公司']],
    ['客服电话：400-800-1234', ['客服电话：400-800-1234']],
    ['收货地址：杭州市西湖区文三路90号\n联系电话 13800138000', []],
    ['配送公司地址：杭州市西湖区', []],
    ['© 2026 甲有限公司\n© 2026 甲有限公司', ['© 2026 甲有限公司']],
    ['满两本包邮，七天可退。', []],
  ] as const)('%s', (text, lines) => {
    expect(operatorLines(text)).toEqual(lines);
  });

  it('is short, however long the page', () => {
    const lines = operatorLines(Array.from({ length: 90 }, (_, index) => `© ${index} ${'长'.repeat(300)}`).join('\n'));
    expect(lines.length).toBeLessThanOrEqual(16);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(140);
  });

  it.each([
    ['Copyright © 2026', true],
    ['版权所有', true],
    ['主办单位：甲有限公司', false],
  ])('copyright in “%s”: %s', (line, is) => {
    expect(isCopyrightLine(line)).toBe(is);
  });
});
