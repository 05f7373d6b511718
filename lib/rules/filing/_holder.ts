import { answerFor, registerKey } from '@/lib/model/register';
import { compareNames } from '@/lib/recognise/operator/compare-names';
import type { RuleContext } from '@/lib/rules/define';
import type { ShownNumber } from '@/lib/rules/shared/filing-numbers';
import type { OperatorFact } from '@/lib/rules/shared/operator-facts';

/** How what the register said of a number stands to the names that the program gives itself. */
export type HolderState =
  /** Nobody has asked the register yet. */
  | 'unasked'
  /** The register has no such number. */
  | 'unregistered'
  /** Neither pages nor documents name an operator. */
  | 'nameless'
  | 'same'
  /** Some names are the holder's and some are not, or they are nearly the same. */
  | 'unclear'
  | 'differs';

/** One holder's numbers, and what is known of the holder. */
export interface HeldNumbers {
  /** As the register knows it: without the serial. */
  readonly key: string;
  readonly numbers: readonly ShownNumber[];
  readonly subject: string | null;
  readonly state: HolderState;
}

/**
 * Groups numbers by holder and compares each with the operator's names, those from a register left out. `explained`: a
 * document says how several names belong together.
 */
export function heldNumbers(
  numbers: readonly ShownNumber[],
  names: readonly OperatorFact[],
  explained: boolean,
  context: RuleContext,
): readonly HeldNumbers[] {
  const keys = [...new Set(numbers.map(({ reading }) => registerKey(reading.number)))];
  return keys.map((key) => {
    const answer = answerFor(context.timeline.recording.register, key);
    return {
      key,
      numbers: numbers.filter(({ reading }) => registerKey(reading.number) === key),
      subject: answer?.subject ?? null,
      state: answer ? stateOf(answer.subject, names, explained) : 'unasked',
    };
  });
}

function stateOf(subject: string | null, names: readonly OperatorFact[], explained: boolean): HolderState {
  if (subject === null) return 'unregistered';
  if (names.length === 0) return 'nameless';
  const relations = new Set(names.map(({ value }) => compareNames(subject, value)));
  if (relations.has('same') && (relations.size === 1 || explained)) return 'same';
  return relations.size > 1 || relations.has('nearly') || explained ? 'unclear' : 'differs';
}
