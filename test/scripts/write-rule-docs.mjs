import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from './import-source.mjs';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';

/** Writes assets/docs/rules from the rules' own texts; test/arch/rule-docs.test.ts fails while a page is stale. */
const folder = join(ROOT, 'assets/docs/rules');
const { RULES } = await importSource('lib/rules/registry.ts');
const { renderRuleDoc, renderRuleIndex } = await importSource('lib/rules/doc.ts');

mkdirSync(folder, { recursive: true });
for (const rule of RULES) writeFileSync(join(folder, `${rule.id}.md`), renderRuleDoc(rule));
writeFileSync(join(folder, 'README.md'), renderRuleIndex(RULES));
say(`已写 ${RULES.length} 条规则的文档 / wrote the pages of ${RULES.length} rules`);
