import { describe, expect, it } from 'vitest';
import { policy, read } from '@/test/unit/rules/support/documents';
import { filing, survey } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const OWN = '浙ICP备19012345号-2';
const OTHER = '粤ICP备2021098765号-1';
const PAGES = '杭州拾页文化有限公司';
const SHOP = [...start, filing(900, OWN), read(policy())];
const held = (number: string, subject: string | null) => ({ number, subject });
const OWN_KEY = '浙ICP备19012345号';

const CASES: readonly RuleCase[] = [
  { name: 'doubt: nobody has asked the register', lines: SHOP, results: ['p1 cantTell high'] },
  { name: 'doubt: without a name to compare with', lines: [...start, filing(900, OWN)], results: ['p1 cantTell high'] },
  {
    name: 'doubt: one of two subjects is known',
    lines: [...SHOP, filing(901, OTHER)],
    register: [held(OWN_KEY, PAGES)],
    results: ['p1 cantTell high'],
  },
  {
    name: 'doubt: nearly the same name',
    lines: SHOP,
    register: [held(OWN_KEY, '杭州拾页文化有限责任公司')],
    results: ['p1 cantTell high'],
  },
  {
    name: 'doubt: the policy explains how they belong together',
    lines: [
      ...start,
      filing(900, OWN),
      read(policy({ share: '本程序由我们与其子公司京西山野图书有限公司共同运营。' })),
    ],
    register: [held(OWN_KEY, '京西山野图书有限公司')],
    results: ['p1 cantTell high'],
  },
  {
    name: 'doubt: footer and policy name different companies, one of them the holder',
    lines: [...SHOP, survey(950, { operatorLines: ['© 2026 京西山野图书有限公司'] })],
    register: [held(OWN_KEY, PAGES)],
    results: ['p1 cantTell high'],
  },
  {
    name: 'bad: the register names another company',
    lines: SHOP,
    register: [held(OWN_KEY, '广州云上科技有限公司')],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: the register has no such number',
    lines: SHOP,
    register: [held(OWN_KEY, null)],
    results: ['p1 failed high'],
  },
  {
    name: 'bad and doubt: one number is another’s, one has not been asked about',
    lines: [...SHOP, filing(901, OTHER)],
    register: [held(OWN_KEY, '广州云上科技有限公司')],
    results: ['p1 cantTell high', 'p1 failed high'],
  },
  {
    name: 'clean: the register names the operator, whatever its brackets',
    lines: [
      ...start,
      filing(900, OWN),
      read(policy({ who: '本程序由杭州（西湖）拾页文化有限公司运营，邮箱 a@b.cn。' })),
    ],
    register: [held(OWN_KEY, '杭州(西湖) 拾页文化有限公司')],
    results: ['p1 passed'],
  },
  {
    name: 'clean: carriers of one subject share its answer',
    lines: [...SHOP, filing(901, '浙ICP备19012345号-3X')],
    register: [held(OWN_KEY, PAGES)],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: the holder is the processor, and the policy explains the other name',
    lines: [
      ...start,
      filing(900, OWN, { text: `© 京西山野图书有限公司 ${OWN}` }),
      read(policy({ share: '本程序由我们与其子公司京西山野图书有限公司共同运营。' })),
    ],
    register: [held(OWN_KEY, PAGES)],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: the other number is quoted',
    lines: [...SHOP, filing(901, OTHER, { inProse: true, inFooter: false })],
    register: [held(OWN_KEY, PAGES)],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: a company beside the number built the site',
    lines: [...SHOP, filing(901, OWN, { text: `技术支持：广州云上科技有限公司 ${OWN}` })],
    register: [held(OWN_KEY, PAGES)],
    results: ['p1 passed'],
  },
  { name: 'near miss: no number', lines: start, results: ['p1 inapplicable'] },
  {
    name: 'near miss: a malformed number',
    lines: [...start, filing(900, '浙ICP备1901号')],
    results: ['p1 inapplicable'],
  },
];

describe('FIL-009', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('FIL-009', row).map(inShort).sort()).toEqual(results);
  });

  it('lists all numbers on one card, with the registers to ask and the names to compare', () => {
    const lines = [...SHOP, filing(901, OTHER), filing(902, '浙公网安备 33010602011771号')];
    const [card, ...more] = judge('FIL-009', { lines });
    expect(more).toEqual([]);
    const { zh = '', en = '' } = card?.message ?? {};
    for (const part of [OWN_KEY, '粤ICP备2021098765号', '33010602011771', PAGES]) {
      expect(zh).toContain(part);
      expect(en).toContain(part);
    }
    expect(zh).toContain('https://beian.miit.gov.cn/、https://beian.mps.gov.cn/');
  });
});
