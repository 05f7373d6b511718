import { describe, expect, test } from 'vitest';
import { addressOfPlace, firstPagePlace, placeOf, scrubText } from '@/lib/probe/stack-text';

const PLACES: readonly (readonly [string, string])[] = [
  ['    at load (https://a.cn/app.js?v=1:10:5)', 'https://a.cn/app.js?v=1:10:5'],
  ['    at https://a.cn/app.js:10:5', 'https://a.cn/app.js:10:5'],
  ['    at async load (https://a.cn/app.js:10:5)', 'https://a.cn/app.js:10:5'],
  ['    at async https://a.cn:8080/app.js:1:2', 'https://a.cn:8080/app.js:1:2'],
  ['    at Object.apply (<anonymous>:1:200)', '<anonymous>:1:200'],
  ['    at eval (eval at run (https://a.cn/app.js:3:4), <anonymous>:1:1)', 'https://a.cn/app.js:3:4'],
  ['    at Array.forEach (<anonymous>)', ''],
  ['    at new Promise (<anonymous>)', ''],
  ['load@https://a.cn/app.js:10:5', 'https://a.cn/app.js:10:5'],
  ['TypeError: x (y)', ''],
  ['', ''],
];

describe('places of stack lines', () => {
  test.each(PLACES)('%s', (line, place) => {
    expect(placeOf(line)).toBe(place);
  });

  test('an address has no line and column', () => {
    expect(addressOfPlace('https://a.cn:8080/app.js:1:2')).toBe('https://a.cn:8080/app.js');
    expect(addressOfPlace('')).toBe('');
  });
});

const STACK = `Error: at once
second line of the message
    at Object.apply (<anonymous>:1:200)
    at run (<anonymous>:1:90)
    at Array.forEach (<anonymous>)
    at pay (https://a.cn/pay.js:7:3)
    at https://a.cn/index.html:2:1`;

describe('the first place of page code', () => {
  test.each([
    ['own frames and the language are passed over', STACK, 'https://a.cn/pay.js:7:3'],
    [
      'a tool that is not a page is passed over',
      '    at pptr:evaluate;x:1:1\n    at f (https://a.cn/a.js:1:1)',
      'https://a.cn/a.js:1:1',
    ],
    ['frames of srcdoc documents count', '    at about:srcdoc:3:1', 'about:srcdoc:3:1'],
    ['nothing without one', 'Error\n    at f (<anonymous>:1:1)', undefined],
    ['nothing in an empty stack', '', undefined],
  ])('%s', (_name, stack, place) => {
    expect(firstPagePlace(stack, '<anonymous>')).toBe(place);
  });

  test('a long address keeps its end', () => {
    const place = firstPagePlace(`    at data:text/javascript,${'x'.repeat(1000)}:12:34`, 'own');
    expect(place?.length).toBeLessThanOrEqual(300);
    expect(place).toMatch(/^data:text.*:12:34$/);
  });
});

describe('scrubbing', () => {
  test('takes the own lines out and nothing else', () => {
    expect(scrubText(STACK, () => '', '<anonymous>', 10)).toBe(
      STACK.split('\n')
        .filter((line) => !/<anonymous>:1/.test(line))
        .join('\n'),
    );
  });

  test('puts back the outermost lines that own ones had pushed over the limit', () => {
    const present = `Error
    at own (<anonymous>:1:1)
    at a (https://a.cn/a.js:1:1)
    at b (https://a.cn/a.js:2:1)
    at c (https://a.cn/a.js:3:1)`;
    const cut = 'Error: x\n    at own (<anonymous>:1:9)\n    at a (https://a.cn/a.js:1:1)';
    expect(scrubText(cut, () => present, '<anonymous>', 2)).toBe(
      'Error: x\n    at a (https://a.cn/a.js:1:1)\n    at b (https://a.cn/a.js:2:1)',
    );
  });

  test('leaves a stack without own lines as it is, and does not look at the present one', () => {
    const stack = 'Error\n    at a (https://a.cn/a.js:1:1)';
    const present = (): string => {
      throw new Error('looked');
    };
    expect(scrubText(stack, present, '<anonymous>', 1)).toBe(stack);
  });
});
