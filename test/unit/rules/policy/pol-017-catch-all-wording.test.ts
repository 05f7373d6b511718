import { describe, expect, it } from 'vitest';
import { policy, read } from '@/test/unit/rules/support/documents';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: open lists',
    lines: [
      ...start,
      read(
        policy({
          collect: [
            '# 二、我们收集什么',
            '我们会收集您的信息，包括但不限于设备型号、位置等信息。必要时，我们还可能收集您的其他信息，可能包括通讯录、相册等。必要时我们会向合作方共享您的订单信息等数据，包括但不限于广告合作方等。',
          ],
        }),
      ),
    ],
    results: ['p1 failed low'],
  },
  { name: 'clean: closed lists', lines: [...start, read(policy())], results: ['p1 passed'] },
  {
    name: 'near miss: a quotation of law',
    lines: [
      ...start,
      read(
        policy({
          complaints:
            '根据《中华人民共和国个人信息保护法》，处理包括收集、存储、使用、加工、传输、提供、公开、删除等。',
        }),
      ),
    ],
    results: ['p1 passed'],
  },
  {
    name: 'inapplicable: nothing was read',
    lines: [...start, read(null, { outcome: 'failed', status: 404 })],
    results: ['p1 inapplicable'],
  },
  { name: 'untested: nobody opened the documents', lines: start, results: ['p1 untested'] },
];

describe('POL-017', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-017', row).map(inShort)).toEqual(results);
  });
});
