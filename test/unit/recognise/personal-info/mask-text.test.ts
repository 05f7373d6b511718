import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskText } from '@/lib/recognise/personal-info/mask-text';
import { maskValue } from '@/lib/recognise/personal-info/mask-value';
import { makeNeedles } from '@/lib/recognise/personal-info/needles';
import { canary, disguise } from './canaries';

describe('maskText without declared values', () => {
  it.each([
    ['请拨打13800138000联系', '请拨打138****8000联系'],
    ['+86 138 0013 8000', '+86 138****8000'],
    ['138-0013-8000', '138****8000'],
    ['https://a.cn/?m=13800138000&t=1700000000000', 'https://a.cn/?m=138****8000&t=1700000000000'],
    ['https://a.cn/?d=%7B%22m%22%3A%2213800138000%22%7D', 'https://a.cn/?d=%7B%22m%22%3A%22138****8000%22%7D'],
    ['https://a.cn/?m=%2B8613800138000', 'https://a.cn/?m=%2B86138****8000'],
    ['m=%31%33%38%30%30%31%33%38%30%30%30', 'm=138****8000'],
    ['{"a":"\\n13800138000"}', '{"a":"\\n138****8000"}'],
    ['\\u5f2013800138000', '\\u5f20138****8000'],
    ['１３８００１３８０００', '138****8000'],
    ['11010519491231002X', '110**************X'],
    ['身份证：610104620927690', '身份证：610***********0'],
    ['6228 4804 0256 4890 018', '6228***********0018'],
    ['卡号：4111111111111111', '卡号：4111********1111'],
    ['zhangsan@qq.com', 'z***@qq.com'],
    ['?q=email%3Dzhangsan%40qq.com', '?q=email%3Dz***%40qq.com'],
  ])('%s → %s', (text, masked) => {
    expect(maskText(text, [])).toBe(masked);
  });

  it.each([
    't=1700000000000',
    'ts=1700000000',
    '订单号：18612345678',
    '{"orderId":"13800138000"}',
    'order_no=18012345678',
    '{"skuId":13800138000}',
    '202401011234567890',
    '4200001234202401011234567890',
    '1745678901234567890',
    '550e8400-e29b-41d4-a716-446655440000',
    'vue@3.5.45',
    'a/icon@2x.png',
    'chunk@1.0.js',
    '1.13800138000',
    'da39a3ee5e6b4b0d3255bfef95601890afd80709',
    '粤ICP备2026057758号-2A',
    '粤公网安备44010602015173号',
    '浙B2-20080224',
    '400-800-8000',
    '客服 service@shop.cn',
    '91110000600037341L',
    '{"id":"6228480402564890018"}',
    '4111111111111111',
    '610104620927690',
    '330106200001011234',
    '138****8000',
    'Chrome/156.0.7123.45',
    '{"lat":31.230416}',
    '¥12.00',
    '1380x844',
    'a13800138000',
    '#app > div:nth-child(13)',
    '6901234567892',
  ])('leaves %s', (text) => {
    expect(maskText(text, [])).toBe(text);
  });
});

describe('maskText with declared values', () => {
  it.each([
    ['phone', '15412345678', 'x15412345678y', 'x154****5678y'],
    ['phone', '154 1234 5678', 'tel: +86 154-1234-5678', 'tel: +86 154****5678'],
    ['name', '张三', 'name=%E5%BC%A0%E4%B8%89&n=张三', 'name=张*&n=张*'],
    ['name', '张三', '%25E5%25BC%25A0%25E4%25B8%2589', '张*'],
    ['name', '张三', '{"n":"\\u5f20\\u4e09"}', '{"n":"张*"}'],
    ['name', '张三', '%u5F20%u4E09', '张*'],
    ['id-card', '99999919900101001X', 'id=99999919900101001x', 'id=999**************X'],
    ['email', 'me@shop.cn', 'ME%40shop.cn', 'm***@shop.cn'],
    ['password', 'p@ss w0rd', 'pwd=p%40ss+w0rd', 'pwd=******'],
    ['sms-code', '4831', 'code=4831&t=1483100000', 'code=****&t=1483100000'],
  ] as const)('%s %s in %s', (type, value, text, masked) => {
    expect(maskText(text, makeNeedles([{ type, value }]))).toBe(masked);
  });

  it('lets none through, however it is encoded', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        canary,
        fc.string(),
        fc.string(),
        fc.infiniteStream(fc.nat(5)),
        ({ type, value }, before, after, choices) => {
          const masked = maskText(before + disguise(value, choices) + after, makeNeedles([{ type, value }]));
          expect(decodeAll(masked)).not.toContain(value);
        },
      ),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe('maskValue', () => {
  it.each([
    ['phone', '13800138000', '138****8000'],
    ['phone', '1380', '1***'],
    ['name', '张三', '张*'],
    ['name', '欧阳小明', '欧***'],
    ['id-card', '11010519491231002X', '110**************X'],
    ['bank-card', '6228480402564890018', '6228***********0018'],
    ['email', 'zhangsan@qq.com', 'z***@qq.com'],
    ['address', '上海市浦东新区测试路88号', '上海市***'],
    ['address', '测试路', '测***'],
    ['location', '31.230416,121.473701', '31.2*,121.4*'],
    ['plate', '京A12345', '京A****'],
    ['password', 'secret', '******'],
    ['sms-code', '123456', '****'],
    ['birthday', '1990-01-02', '1990-**-**'],
    ['ip', '114.114.114.114', '114.114.*.*'],
    ['openid', 'oABCDEFGHIJKLMNOPQRSTUVWXYZ1', 'oAB****************1'],
    ['name', '张', '*'],
  ] as const)('%s %s → %s', (type, value, masked) => {
    expect(maskValue(type, value)).toBe(masked);
  });

  it('never shows the value', () => {
    fc.assert(
      fc.property(canary, ({ type, value }) => {
        expect(maskValue(type, value)).not.toContain(value);
      }),
    );
  });
});

function decodeAll(text: string): string {
  let decoded = text;
  for (let turn = 0; turn < 4; turn += 1) {
    decoded = decoded.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
  }
  return decoded;
}
