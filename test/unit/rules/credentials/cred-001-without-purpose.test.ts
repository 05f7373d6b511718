import { describe, expect, it } from 'vitest';
import { answer, field, survey } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load, shapeOf, shown } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const end = survey(1500);
const ID = {
  selector: '#id',
  name: 'idCard',
  label: '身份证号',
  placeholder: '请输入身份证号',
  type: 'text',
  maxLength: 18,
};
const CARD = { selector: '#card', name: 'card', label: '银行卡号', placeholder: '', type: 'tel', maxLength: 19 };
const ask = shapeOf('a', '是否使用已认证的身份信息？', ['不同意', '同意']);

const CASES: readonly RuleCase[] = [
  { name: 'bad: for a coupon', lines: [...start, field(500, ID), end], results: ['p1 failed critical'] },
  {
    name: 'bad: a vague reason',
    lines: [...start, field(500, { ...ID, nearText: '为了给您提供更好的服务，请填写身份证号' }), end],
    results: ['p1 failed critical'],
  },
  { name: 'clean: no such field', lines: [...start, field(500), end], results: ['p1 inapplicable'] },
  {
    name: 'near miss: a ground and a use',
    lines: [
      ...start,
      field(500, { ...ID, nearText: '依据公安机关规定，办理入住需登记身份证，仅用于本次入住登记。' }),
      end,
    ],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: paying by card',
    lines: [...start, field(500, CARD), survey(1500, { tradeWords: ['提交订单'] })],
    results: ['p1 passed'],
  },
  {
    name: 'near miss: asked before',
    lines: [...start, shown(300, ask), answer(400, 'a', 'accept'), field(500, ID), end],
    results: ['p1 passed'],
  },
];

describe('CRED-001', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('CRED-001', row).map(inShort)).toEqual(results);
  });
});
