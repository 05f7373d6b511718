import { describe, expect, it } from 'vitest';
import { hasIdCheck, hasIdShape, hasLuhn, isMobile } from '@/lib/recognise/personal-info/checksums';

describe('identity numbers', () => {
  it.each([
    ['11010519491231002X', true, true],
    ['440524188001010014', true, true],
    ['360426199101010071', true, true],
    ['440308199901101512', true, true],
    ['610104196209276908', true, true],
    ['810000199408230021', true, true],
    ['830000199201300022', true, true],
    // No such area.
    ['999999199001010016', true, false],
    ['330106200001011234', false, true],
    ['11010119900307741X', false, true],
    ['202501011234567890', false, false],
    ['110105194902300021', false, false],
  ])('%s: check %s, area and date %s', (id, check, shape) => {
    expect([hasIdCheck(id), hasIdShape(id)]).toEqual([check, shape]);
  });

  it('reads the old form of fifteen digits', () => {
    expect([hasIdShape('610104620927690'), hasIdShape('610104621327690')]).toEqual([true, false]);
  });
});

it.each([
  ['4111111111111111', true],
  ['5105105105105100', true],
  ['6216261000000000018', true],
  ['6228480402564890018', true],
  ['490154203237518', true],
  ['6228480402564890019', false],
  ['', false],
])('Luhn of %s: %s', (digits, passes) => {
  expect(hasLuhn(digits)).toBe(passes);
});

it.each([
  ['13800138000', true],
  ['19900000000', true],
  ['16512345678', true],
  ['17412345678', true],
  ['15412345678', false],
  ['16112345678', false],
  ['12012345678', false],
  ['1380013800', false],
  ['138001380000', false],
])('%s is on an assigned segment: %s', (digits, assigned) => {
  expect(isMobile(digits)).toBe(assigned);
});
