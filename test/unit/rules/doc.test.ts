import { describe, expect, it } from 'vitest';
import { renderRuleDoc, renderRuleIndex } from '@/lib/rules/doc';
import { findRule, RULES } from '@/lib/rules/registry';

function docOf(id: string): string {
  const rule = findRule(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return renderRuleDoc(rule);
}

describe('documentation of a rule', () => {
  it('is Chinese first, then English', () => {
    const doc = docOf('AUTH-001');
    expect(doc.indexOf('未展示内容即弹出授权')).toBeLessThan(doc.indexOf('Authorization prompt before any content'));
  });

  it('says which clauses await confirmation', () => {
    expect(docOf('AUTH-003')).not.toContain('待确认');
    expect(docOf('TRAN-002')).toMatch(/GB\/T 35273-2020.*待确认/);
    expect(docOf('TRAN-002')).toMatch(/GB\/T 35273-2020.*awaits confirmation/);
  });

  it('gives both severities where the profile decides', () => {
    expect(docOf('FIL-001')).toContain('网页 高，小程序 中');
  });

  it('names the passes', () => {
    expect(docOf('AUTH-009')).toContain('`reject`、`live`、`flow`');
    expect(docOf('AUTH-001')).toContain('走查轮次：全部');
  });

  it('the index has a row a rule', () => {
    const rows = renderRuleIndex(RULES)
      .split('\n')
      .filter((line) => line.startsWith('| ['));
    expect(rows).toHaveLength(RULES.length);
  });
});
