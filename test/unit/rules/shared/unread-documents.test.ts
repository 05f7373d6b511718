import { describe, expect, it } from 'vitest';
import { agreement, policy, read } from '@/test/unit/rules/support/documents';
import { policyLink, survey } from '@/test/unit/rules/support/events';
import { judge } from '@/test/unit/rules/support/judge';
import { content, HOME, type Line, load, route } from '@/test/unit/timeline/support/recording';

const start = [
  load(0),
  content(200),
  policyLink(300, '《隐私政策》', `${HOME}privacy`),
  policyLink(300, '用户协议', `${HOME}terms`),
  survey(900, { links: [{ text: '《中国移动认证服务条款》', href: 'https://wap.cmpassport.com/terms' }] }),
];
const TERMS = { linkText: '用户协议', requestedUrl: `${HOME}terms` };
const OPENED_ALL: Line = [8000, 'walk-step', { step: 'documents', detail: '1' }, { source: 'walker' }];

/** POL-008 reads policies, POL-016 agreements. */
const CASES: readonly (readonly [string, string, readonly Line[], readonly string[]])[] = [
  [
    'POL-008',
    'the agreement alone was read: not tested',
    [...start, read(agreement(), TERMS)],
    ['untested 《隐私政策》'],
  ],
  ['POL-008', 'the policy alone was read: judged', [...start, read(policy())], ['passed']],
  ['POL-016', 'the policy alone was read: not tested', [...start, read(policy())], ['untested 《用户协议》']],
  [
    'POL-016',
    'both were read: judged, whatever others link',
    [...start, read(policy()), read(agreement(), TERMS)],
    ['passed'],
  ],
  ['POL-008', 'a scan opened all that it could', [...start, OPENED_ALL, read(agreement(), TERMS)], ['inapplicable']],
  [
    'POL-008',
    'the policy was opened and is none: that is known',
    [...start, read(null, { outcome: 'failed', status: 404 }), read(agreement(), TERMS)],
    ['inapplicable'],
  ],
  [
    'POL-008',
    'later pages of the walk are judged with the first',
    [...start, route(5000, '/my', 'gesture'), read(agreement(), TERMS)],
    ['untested 《隐私政策》', 'inapplicable'],
  ],
];

describe('documents that nobody has opened yet', () => {
  it.each(CASES)('%s: %s', (ruleId, _name, lines, expected) => {
    const results = judge(ruleId, { lines, passes: ['live'] });
    const told = results.map(({ outcome, message }) =>
      outcome === 'untested' ? `${outcome} ${message.zh.match(/《[^》]+》/g)?.join(' ')}` : outcome,
    );
    expect(told).toEqual(expected);
  });
});
