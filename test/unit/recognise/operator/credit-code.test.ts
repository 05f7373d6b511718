import { describe, expect, it } from 'vitest';
import { creditCodesIn, isCreditCode } from '@/lib/recognise/operator/credit-code';

/** Published by their holders in their own licences. */
const TENCENT = '9144030071526726XG';
const BAIDU = '91110000802100433B';

describe('credit codes', () => {
  it.each([
    [TENCENT, true],
    [BAIDU, true],
    ['9144030071526726XH', false],
    ['91440300715267260G', false],
    ['9144030O71526726XG', false],
    ['914403007152672', false],
  ])('%s checks: %s', (code, valid) => {
    expect(isCreditCode(code)).toBe(valid);
  });

  it.each([
    [`统一社会信用代码：${TENCENT}`, [[TENCENT, true]]],
    ['统一社会信用代码 9144 0300 7152 6726 XG', [[TENCENT, true]]],
    ['统一社会信用代码：９１４４０３００７１５２６７２６ＸＧ', [[TENCENT, true]]],
    ['统一社会信用代码为9144030071526726XH。', [['9144030071526726XH', false]]],
    [`营业执照 ${BAIDU}`, [[BAIDU, true]]],
    ['订单号 911100008021004331', []],
    ['京ICP证030173号 京公网安备11000002000001号', []],
    [`${TENCENT}，${TENCENT}`, [[TENCENT, true]]],
  ] as const)('%s', (text, found) => {
    expect(creditCodesIn(text).map(({ code, valid }) => [code, valid])).toEqual(found);
  });
});
