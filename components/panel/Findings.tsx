import type { ComponentChildren } from 'preact';
import { OutcomeBadge, SeverityBadge } from '@/components/report/Badge';
import { Text } from '@/components/report/Text';
import { countByKind, type FindingFilter } from '@/lib/panel/findings';
import type { Judged } from '@/lib/panel/judge';
import { PANEL_WORDS } from '@/lib/panel/words';
import { FindingGroup } from './FindingGroup';
import { NothingFound } from './NothingFound';
import { useStore } from './store';

/** What was found, by rule. */
export function Findings({ judged, live }: { readonly judged: Judged; readonly live: boolean }) {
  const store = useStore();
  const groups = store.groups.value;
  const all = store.findings.value;
  return (
    <section class="findings" id="findings">
      <h2>
        <Text text={PANEL_WORDS.findings} /> {all.length > 0 && <span class="count-number">{all.length}</span>}
        {groups.length > 1 && (
          <span class="aside">
            {' '}
            <Text text={store.order.value === 'newest' ? PANEL_WORDS.newestFirst : PANEL_WORDS.worstFirst} />
          </span>
        )}
      </h2>
      {all.length === 0 && <NothingFound live={live} report={judged.report} />}
      {all.length > 0 && <Filter />}
      {all.length > 0 && groups.length === 0 && (
        <p class="aside">
          <Text text={PANEL_WORDS.nothingOfFilter} />
        </p>
      )}
      {groups.map((group) => (
        <FindingGroup group={group} judged={judged} key={group.ruleId} live={live} />
      ))}
    </section>
  );
}

function Filter() {
  const store = useStore();
  const counts = countByKind(store.findings.value);
  const button = (filter: FindingFilter, label: ComponentChildren) => (
    <button
      aria-pressed={store.filter.value === filter}
      class="filter-button"
      key={filter}
      onClick={() => {
        store.filter.value = filter;
      }}
      type="button"
    >
      {label}
    </button>
  );
  if (counts.length < 2 && store.filter.value === 'all') return null;
  return (
    <fieldset class="filter">
      <legend class="visually-hidden">
        <Text text={PANEL_WORDS.filter} />
      </legend>
      {button('all', <Text text={PANEL_WORDS.all} />)}
      {counts.map(({ kind, count }) =>
        button(
          kind,
          <>
            {kind === 'person' ? <OutcomeBadge outcome="cantTell" /> : <SeverityBadge severity={kind} />} {count}
          </>,
        ),
      )}
    </fieldset>
  );
}
