import { expect, it } from 'vitest';
import type { Payload } from '@/lib/model/event';
import { settledShowings } from '@/lib/recognise/filing/settled-showings';
import { shown } from './shown';

type Part = Partial<Payload<'filing-shown'>>;
const at = (more: Part): Payload<'filing-shown'> & { doc: string; frame: string } => ({
  ...shown('粤ICP备2021123456号', more),
  doc: 'd1',
  frame: 'f0',
});
const assumed = at({ onScreen: false });
const looked = at({ onScreen: true, hiddenBy: 'covered' });

it('believes the look at the screen, not what was assumed from afar', () => {
  expect(settledShowings([assumed, looked])).toEqual([looked]);
  expect(settledShowings([looked, assumed])).toEqual([looked]);
});

it('has nothing better than the assumption where nobody looked', () => {
  expect(settledShowings([assumed])).toEqual([assumed]);
});

it('takes older recordings as they are, and other elements for themselves', () => {
  const old = at({});
  const other = at({ onScreen: false, selector: 'header' });
  expect(settledShowings([old, looked, other])).toEqual([old, looked, other]);
});
