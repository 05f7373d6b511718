import { describe, expect, it } from 'vitest';
import { agreement, policy, read } from '@/test/unit/rules/support/documents';
import { field } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, type Line, load } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];
const idCard = field(500, {
  selector: '#id',
  name: 'idCard',
  label: '身份证号',
  placeholder: '',
  type: 'text',
  maxLength: 18,
});
const CREDENTIALS = [
  '您提交的身份证件和银行卡信息只用于本次实名核验和支付，不用于其他服务。',
  '我们加密保管这些证件信息，只有经授权的核验人员可以查看，核验完成后三十日内删除。',
  '任何一方违反约定使用证件信息的，应当停止使用、删除信息并赔偿由此造成的损失。',
];

function terms(...clauses: readonly string[]): Line {
  return read(agreement(...clauses), { linkText: '用户协议', requestedUrl: 'https://m.shop.cn/terms' });
}

const CASES: readonly RuleCase[] = [
  {
    name: 'bad: final interpretation, no liability',
    lines: [...start, terms('本程序保留对活动规则的最终解释权。因使用本程序产生的任何损失，我们概不负责。')],
    results: ['p1 failed medium'],
  },
  { name: 'clean: fair terms', lines: [...start, terms()], results: ['p1 passed'] },
  {
    name: 'near miss: a denial',
    lines: [...start, terms('我们不主张对活动规则的最终解释权；规则有歧义的，按通常理解解释。')],
    results: ['p1 passed'],
  },
  { name: 'doubt: IDs without rules', lines: [...start, idCard, terms()], results: ['p1 cantTell medium'] },
  { name: 'clean: IDs with rules', lines: [...start, idCard, terms(...CREDENTIALS)], results: ['p1 passed'] },
  { name: 'inapplicable: only a policy', lines: [...start, read(policy())], results: ['p1 inapplicable'] },
];

describe('POL-016', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('POL-016', row).map(inShort)).toEqual(results);
  });
});
