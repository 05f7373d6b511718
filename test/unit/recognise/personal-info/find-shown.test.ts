import { describe, expect, it } from 'vitest';
import { findShown } from '@/lib/recognise/personal-info/find-shown';
import { makeNeedles } from '@/lib/recognise/personal-info/needles';

const ID = '11010519491231002X';
const CARD = '6222020012345678903';

describe('what a page shows in full', () => {
  it.each([
    ['an identity number with its check character', `身份证号：${ID}`, 'id-card'],
    ['with spaces', '110105 19491231 002X', 'id-card'],
    ['a card beside words that say so', '储蓄卡卡号 6222 0200 1234 5678 903', 'bank-card'],
  ])('%s', (_, text, type) => {
    const found = findShown(text, []);
    expect(found?.infoType).toBe(type);
    expect(found?.basis).toBe('pattern');
    expect(JSON.stringify(found)).not.toContain(text.replace(/[^\dX]/g, ''));
  });

  it.each([
    ['masked', '110***********002X'],
    ['a wrong check character', '110105194912310021'],
    ['a sample', `证件号按身份证填写，例如 ${ID}`],
    ['another sample', `格式如：${ID}`],
    ['an order number', `订单编号：${CARD}`],
    ['a long number without words', CARD],
    ['a longer number', `1${ID}`],
  ])('not %s', (_, text) => {
    expect(findShown(text, [])).toBeNull();
  });

  it('knows the tester’s own values, whatever stands around them', () => {
    const needles = makeNeedles([{ type: 'bank-card', value: CARD }]);
    expect(findShown(`尾号 ${CARD}`, needles)).toEqual({
      infoType: 'bank-card',
      masked: needles[0]?.masked,
      basis: 'canary',
    });
  });
});
