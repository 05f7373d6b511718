import type { ReportClause } from '@/lib/model/report';
import { extent } from '@/lib/report/sentences';
import { CATEGORY_TERMS, labelOf } from '@/lib/report/terms';
import type { FindingGroup as Group } from '@/lib/report/view/finding-groups';
import type { ReportView } from '@/lib/report/view/report-view';
import { WORDS } from '@/lib/report/words';
import { anchor } from './anchors';
import { SeverityBadge } from './Badge';
import { FindingCard } from './FindingCard';
import { Foreign } from './Foreign';
import { Text } from './Text';

interface FindingGroupProps {
  readonly group: Group;
  readonly view: ReportView;
  /** Findings and cases for a person have places of their own. */
  readonly kind: 'rule' | 'person';
}

/** All findings of one rule, then what to do about them and what they rest on. */
export function FindingGroup({ group, view, kind }: FindingGroupProps) {
  const explanation = view.explanations.get(group.ruleId);
  return (
    <div class={`group group-${kind} tone-${group.severity}`} id={anchor(kind, group.ruleId)}>
      <div class="group-head">
        <h3>
          <SeverityBadge severity={group.severity} /> <Text text={group.title} />
        </h3>
        <p class="aside">
          <code>
            <Foreign text={group.ruleId} />
          </code>{' '}
          · <Text text={labelOf(CATEGORY_TERMS, group.category)} /> ·{' '}
          <Text text={extent(group.count, group.pageCount)} />
        </p>
      </div>
      {group.cards.map((card) => (
        <FindingCard card={card} groupSeverity={group.severity} key={card.key} view={view} />
      ))}
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
    </div>
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
          {clauses.map((clause, index) => (
            <li key={`${clause.document} ${clause.article} ${index}`}>
              <cite>
                <Foreign text={clause.document} />
              </cite>
              {[clause.number, clause.article, clause.date].map(
                (part) =>
                  part !== undefined && (
                    <span key={part}>
                      {' · '}
                      <Foreign text={part} />
                    </span>
                  ),
              )}{' '}
              <span class={clause.verified ? 'clause-verified' : 'clause-open'}>
                <Text text={clause.verified ? WORDS.clauseVerified : WORDS.clauseUnverified} />
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
