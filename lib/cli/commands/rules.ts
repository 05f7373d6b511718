import { EXIT } from '@/lib/cli/exit-code';
import type { RegisteredRule } from '@/lib/rules/define';
import { renderRuleDoc } from '@/lib/rules/doc';
import { findRule, RULES } from '@/lib/rules/registry';

/** `miniaudit rules [id]`: lists the rules, or explains one. */
export function rulesCommand(id: string | undefined): number {
  if (id === undefined) {
    process.stdout.write(`${RULES.map(ruleLine).join('\n')}\n`);
    return EXIT.done;
  }
  const rule = findRule(id);
  if (!rule) {
    process.stderr.write(
      `miniaudit: 没有规则 ${id}，运行 miniaudit rules 查看全部 / no rule ${id}; run miniaudit rules for all\n`,
    );
    return EXIT.usage;
  }
  process.stdout.write(renderRuleDoc(rule));
  return EXIT.done;
}

function ruleLine(rule: RegisteredRule): string {
  const severity =
    typeof rule.severity === 'string' ? rule.severity : `${rule.severity.web}/${rule.severity.miniProgram}`;
  return `${rule.id}  ${severity.padEnd(11)} ${rule.automation.padEnd(9)} ${rule.title.zh} / ${rule.title.en}`;
}
