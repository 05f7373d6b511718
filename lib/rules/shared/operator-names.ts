import { type DossierMatch, type DossierSlot, type DossierVerdict, NAME_SLOTS } from '@/lib/model/dossier';
import type { Bilingual } from '@/lib/model/vocabulary';
import { compareNames, plainName } from '@/lib/recognise/operator/compare-names';
import { SLOT_LABELS } from '@/lib/recognise/operator/labels';
import type { OperatorFact } from './operator-facts';

/** A value with how it stands to the first of its kind. */
export interface Compared {
  readonly fact: OperatorFact;
  readonly match: DossierMatch;
}

/** The operator's names in the order of the slots, each compared with the first. */
export function comparedNames(facts: readonly OperatorFact[]): readonly Compared[] {
  return compareAll(
    NAME_SLOTS.flatMap((slot) => facts.filter((fact) => fact.slot === slot)),
    compareNames,
  );
}

/** Values of one kind, each compared with the first. */
export function compareAll(
  facts: readonly OperatorFact[],
  compare: (a: string, b: string) => Exclude<DossierMatch, 'reference'>,
): readonly Compared[] {
  const [reference] = facts;
  if (!reference) return [];
  return facts.map((fact) => ({
    fact,
    match: fact === reference ? 'reference' : compare(reference.value, fact.value),
  }));
}

/** What all comparisons come to. */
export function verdictOn(compared: readonly Compared[], explained = false): DossierVerdict {
  const matches = new Set(compared.map(({ match }) => match));
  if (compared.length < 2) return compared.length === 0 ? 'none' : 'single';
  if (matches.has('differs')) return explained ? 'explained' : 'differs';
  return matches.has('nearly') ? 'nearly' : 'same';
}

/** Names with the places that give them, a name once however it is spelled: 「甲公司」（隐私政策的处理者、页脚版权）. */
export function namesInWords(facts: readonly OperatorFact[]): Bilingual {
  const places = new Map<string, Set<DossierSlot>>();
  for (const { slot, value } of facts) {
    const spelling = [...places.keys()].find((known) => plainName(known) === plainName(value)) ?? value;
    places.set(spelling, (places.get(spelling) ?? new Set()).add(slot));
  }
  const named = (lang: 'zh' | 'en', between: string) =>
    [...places].map(
      ([name, slots]) => [name, [...slots].map((slot) => SLOT_LABELS[slot][lang]).join(between)] as const,
    );
  return {
    zh: named('zh', '、')
      .map(([name, where]) => `「${name}」（${where}）`)
      .join('、'),
    en: named('en', ', ')
      .map(([name, where]) => `“${name}” (${where})`)
      .join(', '),
  };
}
