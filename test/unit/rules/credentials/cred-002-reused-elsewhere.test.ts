import { describe, expect, it } from 'vitest';
import { call, hit, request } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, type Line, load, shapeOf, shown } from '@/test/unit/timeline/support/recording';

const MASKED = '110**************X';
const SHOP = 'https://m.shop.cn/tickets';
const LOAN = 'https://loan.other.cn/apply';
const typed = typedAt(600, 'd1');
const ask = shapeOf('a', '是否使用已认证的身份信息？', ['不同意', '同意']);
const idHit = hit({ type: 'id-card', masked: MASKED, basis: 'canary' });

function typedAt(atMs: number, doc: string): Line {
  return [atMs, 'field-typed', { selector: '#id', infoType: 'id-card', masked: MASKED }, { doc }];
}

function seen(
  from: 'text' | 'field',
  masked = MASKED,
  basis: 'canary' | 'typed' | 'pattern' = 'typed',
  doc = 'd2',
): Line {
  return [6000, 'info-shown', { selector: '#loan', from, label: '', infoType: 'id-card', masked, basis }, { doc }];
}

const inA = [load(0, SHOP), content(200), typed];
const toB = [load(5000, LOAN, 'gesture', 'd2'), content(5200, 'd2')];

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: typed for a ticket, filled into a loan form',
    lines: [...inA, ...toB, seen('field')],
    results: ['p1 inapplicable', 'p2 failed critical'],
  },
  {
    name: 'bad: shown there, and sent: one finding',
    lines: [...inA, ...toB, seen('text'), request(6500, `${LOAN}/check`, [{ ...idHit, basis: 'typed' }], {}, 'd2')],
    results: ['p1 inapplicable', 'p2 failed critical'],
  },
  {
    name: 'bad: goes along to another mini-program',
    lines: [...inA, call(900, 'wx.navigateToMiniProgram', { hits: [idHit] })],
    results: ['p1 failed critical'],
  },
  { name: 'clean: the form is empty', lines: [...inA, ...toB], results: ['p1 inapplicable', 'p2 inapplicable'] },
  {
    name: 'near miss: asked first',
    lines: [...inA, ...toB, shown(5400, ask, 'd2'), seen('field')],
    results: ['p1 inapplicable', 'p2 passed'],
  },
  {
    name: 'near miss: typed again',
    lines: [...inA, ...toB, typedAt(5800, 'd2'), seen('text')],
    results: ['p1 inapplicable', 'p2 passed'],
  },
  {
    name: 'near miss: the same service goes on',
    lines: [...inA, load(5000, 'https://m.shop.cn/refund', 'gesture', 'd2'), content(5200, 'd2'), seen('field')],
    results: ['p1 inapplicable', 'p2 passed'],
  },
  {
    name: 'near miss: another value of the same kind',
    lines: [...inA, ...toB, seen('field', '320**************1')],
    results: ['p1 inapplicable', 'p2 passed'],
  },
  {
    name: 'near miss: a shape that may be anybody’s',
    lines: [...inA, ...toB, seen('text', MASKED, 'pattern')],
    results: ['p1 inapplicable', 'p2 inapplicable'],
  },
];

describe('CRED-002', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('CRED-002', { passes: ['live'], ...row }).map(inShort)).toEqual(results);
  });

  it('holds both pieces of evidence', () => {
    const results = judge('CRED-002', { passes: ['live'], lines: [...inA, ...toB, seen('field')] });
    const found = results.find(({ outcome }) => outcome === 'failed');
    expect(found?.evidence).toEqual([
      { kind: 'element', ref: '#id' },
      { kind: 'element', ref: '#loan' },
    ]);
    expect(found?.message.zh).toBe(
      `身份证号（${MASKED}）在 m.shop.cn/tickets 输入，又在另一服务 loan.other.cn/apply 被预先填好，该服务没有征求同意。`,
    );
  });
});
