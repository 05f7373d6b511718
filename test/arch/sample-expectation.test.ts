import { describe, expect, test } from 'vitest';
import { routeOf } from '@/test/sample/compare';
import { expectedFaults, readExpectation, startUrls } from '@/test/sample/expectation';
import { CLEAR_TEXT_HOST, ENTRIES, HOSTS, VARIANTS } from '@/test/sample/variants';

const FIRST_SET = [
  'AUTH-001',
  'AUTH-002',
  'AUTH-003',
  'AUTH-006',
  'AUTH-007',
  'AUTH-008',
  'AUTH-009',
  'AUTH-012',
  'CONS-001',
  'CONS-002',
  'CONS-003',
  'CONS-005',
  'CONS-006',
  'FIL-001',
  'FIL-002',
  'FIL-003',
  'FIL-004',
  'FIL-005',
  'POL-001',
  'TRAN-001',
  'TRAN-002',
];

describe('expect.json', () => {
  test('lists a fault for every rule of the first set, and for no other', () => {
    expect([...new Set(expectedFaults('bad').map((fault) => fault.ruleId))].sort()).toEqual(FIRST_SET);
  });

  test('lists none for the build put right', () => {
    expect(expectedFaults('good')).toEqual([]);
  });

  test.each(VARIANTS)('the start URLs of %s are served, each entry once', (variant) => {
    const hosts = variant === 'bad' ? [HOSTS.bad, CLEAR_TEXT_HOST] : [HOSTS.good];
    for (const url of startUrls(variant)) expect(hosts).toContain(new URL(url).hostname);
    const entries = new Set(startUrls(variant).map((url) => new URL(url).pathname));
    expect([...entries].sort()).toEqual(['/', ...ENTRIES[variant].map((entry) => `/${entry}/`)].sort());
  });

  test('every fault lies in its start URL’s own entry and is listed once', () => {
    for (const start of readExpectation().bad.starts) {
      const { pathname } = new URL(start.url);
      for (const fault of start.faults) expect(fault.route.startsWith(`${pathname}#/`)).toBe(true);
      const keys = start.faults.map((fault) => `${fault.route} ${fault.ruleId}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('routeOf', () => {
  test.each([
    ['https://h5.xiuqingtea.cn/', '/#/'],
    ['https://h5.xiuqingtea.cn/#/', '/#/'],
    ['https://h5.xiuqingtea.cn/xihu/#/goods/101', '/xihu/#/goods/101'],
    ['https://h5.xiuqingtea.cn/nanshan/#/checkout?goods=101', '/nanshan/#/checkout'],
    ['http://go.xiuqingtea.cn/recall/?c=7Hq2#/', '/recall/#/'],
    ['https://h5.xiuqingtea.cn/page#part', '/page#/'],
  ])('%s is %s', (url, route) => {
    expect(routeOf(url)).toBe(route);
  });
});
