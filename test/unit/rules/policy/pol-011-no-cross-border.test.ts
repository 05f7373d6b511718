import { describe, expect, it } from 'vitest';
import { policy, read } from '@/test/unit/rules/support/documents';
import { request } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const overseas = request(500, 'https://www.google-analytics.com/g/collect?v=2', [], {
  initiator: 'beacon',
  method: 'POST',
});
const quiet = read(policy({ storage: '' }));

const CASES: readonly RuleCase[] = [
  { name: 'bad: silent', lines: [...start, request(400, 'https://m.shop.cn/a'), quiet], results: ['p1 failed low'] },
  { name: 'bad: silent, and an overseas service', lines: [...start, overseas, quiet], results: ['p1 failed high'] },
  {
    name: 'bad: denied, and an overseas service',
    lines: [...start, overseas, read(policy())],
    results: ['p1 failed high'],
  },
  { name: 'clean: kept in the country', lines: [...start, read(policy())], results: ['p1 passed'] },
  {
    name: 'near miss: on servers in Hangzhou',
    lines: [...start, read(policy({ storage: '以上信息全部存放在位于杭州的服务器。' }))],
    results: ['p1 passed'],
  },
];

describe('POL-011', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-011', row).map(inShort)).toEqual(results);
  });

  it('shows what contradicts', () => {
    const [result] = judge('POL-011', { lines: [...start, overseas, read(policy())] });
    expect(result?.message.zh).toContain('写的是信息不出境');
    expect(result?.evidence).toContainEqual({ kind: 'request', ref: 'www.google-analytics.com' });
  });
});
