import { describe, expect, it } from 'vitest';
import { decodeHost } from '@/lib/recognise/filing/punycode';

describe('decodeHost', () => {
  it.each([
    '中国.cn',
    'bücher.example',
    'beіan.mіit.gov.cn',
    '备案查询.公司',
    'пример.рф',
    '😀.example',
    'beian.miit.gov.cn',
  ])('restores %s', (host) => {
    expect(decodeHost(new URL(`https://${host}/`).hostname)).toBe(host);
  });

  it.each(['xn--', 'xn--!', 'xn--99999999999'])('leaves %s, which is no Punycode', (host) => {
    expect(() => decodeHost(host)).not.toThrow();
  });
});
