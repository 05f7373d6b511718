import { type Outcome, SEVERITIES, type Severity } from '@/lib/model/vocabulary';
import { labelOf, OUTCOME_TERMS, SEVERITY_TERMS } from '@/lib/report/terms';
import { WORDS } from '@/lib/report/words';
import { Text } from './Text';

/** A severity by word and colour; the word alone is enough on paper. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const tone = SEVERITIES.includes(severity) ? severity : 'info';
  return (
    <span class={`badge badge-${tone}`}>
      <Text text={labelOf(SEVERITY_TERMS, severity)} />
    </span>
  );
}

/** An outcome by word; findings stand out from the rest. */
export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }) {
  const tone = outcome === 'failed' ? 'high' : outcome === 'cantTell' ? 'person' : 'plain';
  return (
    <span class={`badge badge-${tone}`}>
      <Text text={labelOf(OUTCOME_TERMS, outcome)} />
    </span>
  );
}

/** Yes or no; `worry` marks the answer that speaks against the page. */
export function YesNo({ value, worry }: { readonly value: boolean; readonly worry?: boolean }) {
  const text = value ? WORDS.yes : WORDS.no;
  return (
    <span class={value === worry ? 'worry' : undefined}>
      <Text text={text} />
    </span>
  );
}
