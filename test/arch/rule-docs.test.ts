import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderRuleDoc, renderRuleIndex } from '@/lib/rules/doc';
import { RULES } from '@/lib/rules/registry';
import { ROOT, readProjectFile } from './support/project-files';

const FOLDER = 'assets/docs/rules';
const STALE = 'stale: run npm run docs:rules';

describe('documentation of the rules', () => {
  it.each(RULES)('$id is what the rule says', (rule) => {
    expect(readProjectFile(`${FOLDER}/${rule.id}.md`), STALE).toBe(renderRuleDoc(rule));
  });

  it('has an index of all', () => {
    expect(readProjectFile(`${FOLDER}/README.md`), STALE).toBe(renderRuleIndex(RULES));
  });

  it('has no page of a rule that is gone', () => {
    const expected = ['README.md', ...RULES.map((rule) => `${rule.id}.md`)];
    expect(readdirSync(join(ROOT, FOLDER)).filter((name) => !expected.includes(name))).toEqual([]);
  });
});
