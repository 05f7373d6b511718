import { describe, expect, it } from 'vitest';
import { dutyWords, readDutyWords } from '@/lib/recognise/words/duty-words';

describe('words about licences', () => {
  it.each([
    ['营业执照 | 亮照标识', { licence: '营业执照', exempt: null, sectors: [] }],
    ['本店销售自产农副产品，无需登记', { licence: null, exempt: '自产农副产品', sectors: [] }],
    ['茶不是药品，食品安全无小事', { licence: null, exempt: null, sectors: [] }],
    [
      '在线问诊 图文问诊',
      { licence: null, exempt: null, sectors: [{ sector: 'medical', trade: '在线问诊', permit: null }] },
    ],
    [
      '外卖点餐 食品经营许可证 JY13301080012345',
      { licence: null, exempt: null, sectors: [{ sector: 'food', trade: '外卖点餐', permit: '食品经营许可证' }] },
    ],
    ['', { licence: null, exempt: null, sectors: [] }],
  ] as const)('%s', (text, reading) => {
    expect(readDutyWords(dutyWords(text))).toEqual(reading);
  });

  it('has each word once', () => {
    expect(dutyWords('营业执照 营业执照')).toEqual(['营业执照']);
  });
});
