import type { Category } from '@/lib/model/vocabulary';
import type { RegisteredRule, Rule } from './define';

/** Every rule file under `lib/rules/<category>/`, found by its place: adding a rule edits no list. */

const CODE = /^[A-Z]+-\d{3}$/;

const modules = import.meta.glob<Record<string, unknown>>(['./*/*.ts', '!./*/_*.ts', '!./shared/*.ts'], {
  eager: true,
});

/** All rules, sorted by id. */
export const RULES: readonly RegisteredRule[] = Object.entries(modules)
  .flatMap(([path, module]) => rulesOf(path, module))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

function rulesOf(path: string, module: Record<string, unknown>): RegisteredRule[] {
  const category = path.split('/')[1] as Category;
  return Object.values(module)
    .filter(isRule)
    .map((rule) => ({ ...rule, category }));
}

function isRule(value: unknown): value is Rule {
  return (
    typeof value === 'object' && value !== null && 'id' in value && 'check' in value && CODE.test(String(value.id))
  );
}

/** A rule by its id, whatever the letter case; undefined when there is none. */
export function findRule(id: string): RegisteredRule | undefined {
  return RULES.find((rule) => rule.id === id.toUpperCase());
}
