import { useId, useState } from 'preact/hooks';
import { OutcomeBadge, SeverityBadge } from '@/components/report/Badge';
import { Foreign } from '@/components/report/Foreign';
import { Text } from '@/components/report/Text';
import { FoldButton } from '@/components/ui/Disclosure';
import type { Finding, RuleGroup } from '@/lib/panel/findings';
import type { Judged } from '@/lib/panel/judge';
import { findingCount, showMore } from '@/lib/panel/sentences';
import { FindingItem } from './FindingItem';
import { RuleAdvice } from './RuleAdvice';
import { useStore } from './store';

/** Findings shown at first and with every press of the button below them. */
const STEP = 30;

interface FindingGroupProps {
  readonly group: RuleGroup;
  readonly judged: Judged;
  readonly live: boolean;
}

/** The findings of one rule, folded to its title, count and worst severity. */
export function FindingGroup({ group, judged, live }: FindingGroupProps) {
  const store = useStore();
  const body = useId();
  const open = store.folds.value.get(group.ruleId) ?? false;
  return (
    <article class={`rule-group tone-${group.undecided ? 'person' : group.severity}`}>
      <h3 class="group-title">
        <FoldButton
          controls={body}
          label={<GroupLabel group={group} />}
          onToggle={(unfolded) => store.fold(group.ruleId, unfolded)}
          open={open}
        />
      </h3>
      {open && (
        <div class="group-body" id={body}>
          <GroupBody group={group} judged={judged} live={live} />
        </div>
      )}
    </article>
  );
}

function GroupLabel({ group }: { readonly group: RuleGroup }) {
  return (
    <>
      {group.undecided ? <OutcomeBadge outcome="cantTell" /> : <SeverityBadge severity={group.severity} />}{' '}
      <Text text={group.title} />
      <span class="aside group-count">
        <code>
          <Foreign text={group.ruleId} />
        </code>
        {' · '}
        <Text text={findingCount(group.findings.length)} />
      </span>
    </>
  );
}

/** A long list in stretches: what is far from sight is passed over a stretch at a time. */
function portions(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const count = Math.ceil(findings.length / STEP);
  return Array.from({ length: count }, (_, index) => findings.slice(index * STEP, (index + 1) * STEP));
}

function GroupBody({ group, judged, live }: FindingGroupProps) {
  const [shown, setShown] = useState(STEP);
  const all = group.findings.length;
  return (
    <>
      <RuleAdvice explanation={judged.explanations.get(group.ruleId)} group={group} />
      {portions(group.findings.slice(0, shown)).map((portion, index) => (
        <ul class={all > STEP ? 'finding-list finding-list-long' : 'finding-list'} key={index}>
          {portion.map((finding) => (
            <FindingItem
              finding={finding}
              group={group}
              judged={judged}
              key={finding.key}
              live={live}
              unfolded={finding === group.findings[0]}
            />
          ))}
        </ul>
      ))}
      {shown < all && (
        <button class="button show-more" onClick={() => setShown(shown + STEP)} type="button">
          <Text text={showMore(shown, all)} />
        </button>
      )}
    </>
  );
}
