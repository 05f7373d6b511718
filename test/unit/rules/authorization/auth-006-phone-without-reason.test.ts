import { describe, expect, it } from 'vitest';
import { field, fieldOf, survey } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, HOME, load, route, shapeOf, shown } from '@/test/unit/timeline/support/recording';

const checkout = survey(1500, { tradeWords: ['提交订单', '合计'] });
const start = [load(0), content(200)];
const phonePrompt = shapeOf('a', '请授权手机号\n提交订单前需要您的手机号', ['授权手机号', '取消']);
const goodPrompt = shapeOf('a', '请授权手机号\n用于骑手送餐时与您联系', ['授权手机号', '取消']);
const delivery = shapeOf('f', '收货信息\n收货人\n收货人手机号\n详细地址', [], {
  surface: 'inline',
  blocking: false,
  fields: [
    fieldOf({ label: '收货人', placeholder: '', name: 'name', type: 'text', selector: '#name' }),
    fieldOf({ label: '收货人手机号' }),
  ],
});

const CASES: readonly RuleCase[] = [
  { name: 'bad: a bare field at the order', lines: [...start, field(900, {}), checkout], results: ['p1 failed high'] },
  {
    name: 'bad: only a vague reason',
    lines: [...start, field(900, { nearText: '为了给您提供更好的服务' }), checkout],
    results: ['p1 failed high'],
  },
  {
    name: 'bad: a prompt without a reason',
    lines: [...start, shown(900, phonePrompt), checkout],
    results: ['p1 failed high'],
  },
  {
    name: 'clean: the reason beside the field',
    lines: [...start, field(900, { nearText: '手机号用于骑手送达时与您联系，不作其他用途' }), checkout],
    results: ['p1 passed'],
  },
  {
    name: 'clean: the reason in the placeholder',
    lines: [...start, field(900, { placeholder: '用于接收取餐短信' }), checkout],
    results: ['p1 passed'],
  },
  { name: 'clean: the prompt says why', lines: [...start, shown(900, goodPrompt), checkout], results: ['p1 passed'] },
  {
    name: 'boundary: a delivery form explains itself: low',
    lines: [...start, shown(850, delivery), field(900, { label: '收货人手机号' }), checkout],
    results: ['p1 failed low'],
  },
  {
    name: 'near miss: not a page of ordering',
    lines: [...start, field(900, {}), survey(1500, { tradeWords: ['购物车'] })],
    results: ['p1 inapplicable'],
  },
  {
    name: 'near miss: no phone on the order page',
    lines: [
      ...start,
      field(900, { selector: '#note', label: '备注', placeholder: '口味要求', name: 'remark', type: 'text' }),
      checkout,
    ],
    results: ['p1 inapplicable'],
  },
  {
    name: 'near miss: a code field is no phone field',
    lines: [
      ...start,
      field(900, { selector: '#code', label: '验证码', placeholder: '请输入验证码', name: 'code' }),
      checkout,
    ],
    results: ['p1 inapplicable'],
  },
  {
    name: 'the same field on the way back is no news',
    lines: [
      ...start,
      field(900, {}),
      checkout,
      route(5000, '/help', 'walk'),
      content(5200),
      route(8000, '/', 'walk'),
      content(8200),
      field(8300, {}),
      survey(9000, { tradeWords: ['提交订单'] }),
    ],
    url: `${HOME}#/`,
    passes: ['reject'],
    results: ['p1 failed high', 'p2 inapplicable', 'p3 inapplicable'],
  },
];

describe('AUTH-006', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('AUTH-006', row).map(inShort)).toEqual(results);
  });
});
