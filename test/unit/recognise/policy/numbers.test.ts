import { expect, it } from 'vitest';
import { numberOf } from '@/lib/recognise/policy/numbers';

it.each([
  ['15', 15],
  ['十', 10],
  ['十五', 15],
  ['三十', 30],
  ['二十一', 21],
  ['一百八十', 180],
  ['两', 2],
  ['fifteen', 15],
])('%s is %d', (text, value) => expect(numberOf(text)).toBe(value));
