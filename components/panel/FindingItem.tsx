import { useState } from 'preact/hooks';
import { OutcomeBadge, SeverityBadge } from '@/components/report/Badge';
import { Foreign } from '@/components/report/Foreign';
import { Text } from '@/components/report/Text';
import { Disclosure } from '@/components/ui/Disclosure';
import { Dotted } from '@/components/ui/Dotted';
import type { Finding, RuleGroup } from '@/lib/panel/findings';
import type { Judged } from '@/lib/panel/judge';
import { momentSentence } from '@/lib/panel/sentences';
import { labelOf, PHASE_TERMS } from '@/lib/report/terms';
import { FindingEvidence } from './FindingEvidence';
import { FindingPictures } from './FindingPictures';

interface FindingItemProps {
  readonly finding: Finding;
  readonly judged: Judged;
  readonly group: RuleGroup;
  readonly live: boolean;
  readonly unfolded: boolean;
}

/** One finding: what happened, when and where; unfolded with its evidence and pictures. */
export function FindingItem({ finding, judged, group, live, unfolded }: FindingItemProps) {
  const [open, setOpen] = useState(unfolded);
  return (
    <li class="finding-item">
      <Disclosure label={<Label finding={finding} group={group} />} onToggle={setOpen} open={open}>
        {() => (
          <>
            <FindingEvidence finding={finding} judged={judged} />
            <FindingPictures judged={judged} live={live} result={finding.result} />
          </>
        )}
      </Disclosure>
    </li>
  );
}

/** What the head of the group says of all its findings is not said again. */
function Label({ finding, group }: Pick<FindingItemProps, 'finding' | 'group'>) {
  const { result, page } = finding;
  const undecided = result.outcome === 'cantTell';
  return (
    <>
      {undecided && !group.undecided && (
        <>
          <OutcomeBadge outcome="cantTell" />{' '}
        </>
      )}
      {!undecided && result.severity !== group.severity && (
        <>
          <SeverityBadge severity={result.severity} />{' '}
        </>
      )}
      <Text text={result.message} />
      <span class="aside finding-meta">
        <Dotted
          facts={[
            result.atMs !== null && <Text text={momentSentence(result.atMs)} />,
            result.phase !== null && <Text text={labelOf(PHASE_TERMS, result.phase)} />,
            page && <Foreign text={shortAddress(page.url)} />,
          ]}
        />
      </span>
    </>
  );
}

/** Path and route of an address; the host is known from the session. */
function shortAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, hash, host } = new URL(url);
  const path = `${pathname}${hash}`;
  return path === '/' ? host : path;
}
