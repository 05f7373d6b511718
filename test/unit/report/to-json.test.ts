import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/model/report';
import { toJson } from '@/lib/report/to-json';
import { badReport } from './bad-report';
import { emptyReport, page } from './fixtures';
import { cleanReport, hostileReport, lostReport } from './other-reports';

/** The same value with every object's keys in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

const REPORTS: readonly (readonly [name: string, report: Report])[] = [
  ['bad', badReport()],
  ['clean', cleanReport()],
  ['with failed pages', lostReport()],
  ['empty', emptyReport()],
  ['hostile', hostileReport('</script>\u0000\u2028"\\')],
];

describe('toJson', () => {
  it.each(REPORTS)('%s: says what the report says', (_name, report) => {
    expect(JSON.parse(toJson(report))).toEqual(report);
  });

  it.each(REPORTS)('%s: the order of keys does not depend on how the value was built', (_name, report) => {
    expect(toJson(reversed(report) as Report)).toBe(toJson(report));
  });

  it('starts with the version, uses two spaces and ends with one newline', () => {
    const text = toJson(emptyReport());
    expect(text.startsWith('{\n  "schemaVersion": 1,\n  "tool": {\n    "name": "miniaudit",\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.endsWith('\n\n')).toBe(false);
  });

  it('writes the keys of a page in the order of the contract', () => {
    const text = toJson(emptyReport({ pages: [page('p1', 'untouched', '/', 'x')] }));
    const parsed: unknown = JSON.parse(text);
    const first = (parsed as Report).pages[0];
    expect(Object.keys(first ?? {})).toEqual([
      'id',
      'url',
      'title',
      'pass',
      'status',
      'error',
      'firstPaintMs',
      'contentAtMs',
      'firstGestureMs',
      'armed',
    ]);
  });

  it('puts keys that it does not know last, sorted, and keeps a key named __proto__', () => {
    const foreign = JSON.parse('{"zeta":1,"__proto__":{"x":1},"alpha":2,"zh":"字","en":"word"}') as object;
    const report = { ...emptyReport(), notTested: [{ ruleId: 'A-001', reason: foreign }] } as unknown as Report;
    const written = toJson(report).match(/"reason": \{[\s\S]*?\n {6}\}/)?.[0] ?? '';
    expect([...written.matchAll(/"(\w+)":/g)].map((match) => match[1])).toEqual([
      'reason',
      'zh',
      'en',
      '__proto__',
      'x',
      'alpha',
      'zeta',
    ]);
  });
});
