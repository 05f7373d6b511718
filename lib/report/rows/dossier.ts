import { DOSSIER_SLOTS, type DossierSlot, type DossierState, NAME_SLOTS } from '@/lib/model/dossier';
import { answerFor, registerKey } from '@/lib/model/register';
import type { ReportDossier, ReportDossierEntry } from '@/lib/model/report';
import { compareAddresses } from '@/lib/recognise/operator/compare-addresses';
import type { RuleContext } from '@/lib/rules/define';
import { agreementsOf, policiesOf } from '@/lib/rules/shared/documents';
import { explainsRelation, type OperatorFact, operatorFacts } from '@/lib/rules/shared/operator-facts';
import { type Compared, compareAll, comparedNames } from '@/lib/rules/shared/operator-names';
import { judgesStart } from '@/lib/rules/shared/sibling-walks';
import type { Timeline, VisitView } from '@/lib/timeline/view';
import { conclusionsOn } from './dossier-conclusions';
import { ruleContext } from './rule-context';

/** Who runs each program, from the facts that the rules compare too. */
export function dossierRows(timeline: Timeline): readonly ReportDossier[] {
  const context = ruleContext(timeline);
  return timeline.visits
    .filter((visit) => visit.status === 'audited' && judgesStart(visit, context))
    .map((visit) => dossierOf(visit, context));
}

function dossierOf(visit: VisitView, context: RuleContext): ReportDossier {
  const facts = operatorFacts(visit, context);
  const of = (slot: DossierSlot): readonly OperatorFact[] => facts.filter((fact) => fact.slot === slot);
  const names = comparedNames(facts);
  // Permits and the police's numbers are of other registers: nothing in them can be compared.
  const filings = of('filing-number').filter(({ value, valid }) => value.includes('ICP备') && valid !== false);
  const numbers = compareAll(filings, (a, b) => (registerKey(a) === registerKey(b) ? 'same' : 'differs'));
  const codes = compareAll(of('credit-code'), (a, b) => (a === b ? 'same' : 'differs'));
  const addresses = compareAll(of('address'), compareAddresses);
  const compared = [...names, ...numbers, ...codes, ...addresses];
  return {
    pageId: visit.id,
    entries: DOSSIER_SLOTS.flatMap((slot) => {
      const found = of(slot).map((fact) => entryOf(fact, compared));
      const unanswered = slot === 'filing-subject' ? unansweredEntries(of('filing-number'), context) : [];
      const all = [...found, ...unanswered];
      return all.length > 0 ? all : [emptyEntry(slot, missingState(slot, visit, context))];
    }),
    conclusions: conclusionsOn({
      names,
      numbers,
      codes,
      addresses,
      explained: explainsRelation(visit, context),
    }),
  };
}

function entryOf(fact: OperatorFact, compared: readonly Compared[]): ReportDossierEntry {
  const { slot, value, words, url, visitId, valid } = fact;
  const alone = compared.filter((one) => comparisonOf(one.fact.slot) === comparisonOf(slot)).length < 2;
  const match = alone ? null : (compared.find((one) => one.fact === fact)?.match ?? null);
  return { slot, state: 'found', value, words, url, pageId: visitId, valid, match };
}

/** What a slot is compared within: names across slots, everything else within its own. */
function comparisonOf(slot: DossierSlot): string {
  return NAME_SLOTS.some((name) => name === slot) ? 'name' : slot;
}

/** Numbers that the register has not been asked about, and those that it does not have. */
function unansweredEntries(numbers: readonly OperatorFact[], context: RuleContext): readonly ReportDossierEntry[] {
  const keys = new Set(numbers.filter(({ valid }) => valid !== false).map(({ value }) => registerKey(value)));
  return [...keys].flatMap((key) => {
    const answer = answerFor(context.timeline.recording.register, key);
    if (answer?.subject) return [];
    return [{ ...emptyEntry('filing-subject', answer ? 'not-registered' : 'not-asked'), words: key }];
  });
}

function emptyEntry(slot: DossierSlot, state: DossierState): ReportDossierEntry {
  return { slot, state, value: null, words: null, url: null, pageId: null, valid: null, match: null };
}

function missingState(slot: DossierSlot, visit: VisitView, context: RuleContext): DossierState {
  if (slot === 'policy-processor' && policiesOf(visit, context).length === 0) return 'not-opened';
  if (slot === 'agreement-party' && agreementsOf(visit, context).length === 0) return 'not-opened';
  return 'not-found';
}
