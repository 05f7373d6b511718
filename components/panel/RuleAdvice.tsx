import { useState } from 'preact/hooks';
import { Foreign } from '@/components/report/Foreign';
import { Text } from '@/components/report/Text';
import { Disclosure } from '@/components/ui/Disclosure';
import type { ReportClause } from '@/lib/model/report';
import type { Bilingual } from '@/lib/model/vocabulary';
import type { RuleGroup } from '@/lib/panel/findings';
import { PANEL_WORDS } from '@/lib/panel/words';
import { WORDS } from '@/lib/report/words';

interface RuleAdviceProps {
  readonly group: RuleGroup;
  readonly explanation: Bilingual | undefined;
}

/** What to do about a rule's findings, why, and what the rule rests on: once for all of them. */
export function RuleAdvice({ group, explanation }: RuleAdviceProps) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure label={<Text text={PANEL_WORDS.ruleAdvice} />} onToggle={setOpen} open={open}>
      {() => (
        <dl class="advice">
          <dt>
            <Text text={WORDS.howToFix} />
          </dt>
          <dd>
            <Text text={group.fix} />
          </dd>
          {explanation && (
            <>
              <dt>
                <Text text={WORDS.whyItMatters} />
              </dt>
              <dd>
                <Text text={explanation} />
              </dd>
            </>
          )}
          {group.clauses.length > 0 && <Clauses clauses={group.clauses} />}
        </dl>
      )}
    </Disclosure>
  );
}

function Clauses({ clauses }: { readonly clauses: readonly ReportClause[] }) {
  return (
    <>
      <dt>
        <Text text={WORDS.clauses} />
      </dt>
      <dd>
        <ul class="clauses">
          {clauses.map(({ document, article, number, date, verified }, index) => (
            <li key={`${document} ${article} ${index}`}>
              <Foreign text={[document, number, article, date].filter(Boolean).join(' · ')} />{' '}
              <span class={verified ? 'clause-verified' : 'clause-open'}>
                <Text text={verified ? WORDS.clauseVerified : WORDS.clauseUnverified} />
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
