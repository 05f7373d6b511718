import type { ReportResult } from '@/lib/model/report';
import type { Severity } from '@/lib/model/vocabulary';
import { passLabel } from '@/lib/report/open-terms';
import { formatMs, morePlaces } from '@/lib/report/sentences';
import { labelOf, PHASE_TERMS, SEVERITY_TERMS } from '@/lib/report/terms';
import type { FindingCard as Card, FindingPlace } from '@/lib/report/view/finding-groups';
import { picturesOf, placeOfCard } from '@/lib/report/view/picture-places';
import type { ReportView } from '@/lib/report/view/report-view';
import { WORDS } from '@/lib/report/words';
import { anchor } from './anchors';
import { SeverityBadge } from './Badge';
import { EvidenceLine, EvidenceList } from './EvidenceList';
import { Foreign } from './Foreign';
import { Pictures } from './Pictures';
import { Text } from './Text';
import { PageName, VisitLink } from './VisitLink';

interface FindingCardProps {
  readonly card: Card;
  readonly view: ReportView;
  /** The severity that the group already shows; only another one is repeated. */
  readonly groupSeverity: Severity;
}

/** One finding: what was found, everywhere it occurred, and the evidence of the best proven occurrence. */
export function FindingCard({ card, view, groupSeverity }: FindingCardProps) {
  const place = placeOfCard(card.primary);
  const heading = anchor('finding', place);
  const pictures = picturesOf(card.primary, view.report);
  return (
    <article aria-labelledby={heading} class="card finding">
      <h4 id={heading}>
        {card.severity !== groupSeverity && (
          <>
            <SeverityBadge severity={card.severity} />{' '}
          </>
        )}
        <Text text={card.message} />
      </h4>
      <BaseSeverity card={card} />
      <h5>
        <Text text={WORDS.where} />
      </h5>
      <Places card={card} />
      <h5>
        <Text text={WORDS.evidence} />{' '}
        <span class="aside">
          <VisitLink atMs={card.primary.atMs} pageId={card.primary.pageId} pass={card.primary.pass} />
        </span>
      </h5>
      {card.primary.evidence.length === 0 && (
        <p class="aside">
          <Text text={WORDS.evidenceNone} />
        </p>
      )}
      <EvidenceList result={card.primary} view={view} />
      <Pictures places={[place]} shots={pictures} view={view} />
      <OtherEvidence card={card} />
    </article>
  );
}

function BaseSeverity({ card }: { readonly card: Card }) {
  if (card.baseSeverity === null) return null;
  return (
    <p class="aside">
      <Text text={WORDS.raisedFrom} />: <Text text={labelOf(SEVERITY_TERMS, card.baseSeverity)} />
    </p>
  );
}

/** Places beyond these are folded. */
const SHOWN = 8;

function Places({ card }: { readonly card: Card }) {
  const list = (places: readonly FindingPlace[]) => (
    <ul class="places">
      {places.map((place) => (
        <li key={place.key}>
          <PageName page={place.page} />
          <ul class="occurrences">
            {place.occurrences.map((result, index) => (
              <Occurrence key={`${result.fingerprint} ${index}`} result={result} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
  if (card.places.length <= SHOWN + 1) return list(card.places);
  return (
    <>
      {list(card.places.slice(0, SHOWN))}
      <details data-fold open>
        <summary>
          <Text text={morePlaces(card.places.length - SHOWN)} />
        </summary>
        {list(card.places.slice(SHOWN))}
      </details>
    </>
  );
}

function Occurrence({ result }: { readonly result: ReportResult }) {
  return (
    <li id={anchor('finding', `${result.fingerprint} ${result.pageId}`)}>
      <strong class="pass">
        <Text text={passLabel(result.pass)} />
      </strong>
      <VisitLink pageId={result.pageId} />
      <span class="moment">{result.atMs === null ? <Text text={WORDS.noMoment} /> : formatMs(result.atMs)}</span>
      {result.phase !== null && (
        <span>
          <Text text={labelOf(PHASE_TERMS, result.phase)} />
        </span>
      )}
      <code class="fingerprint">
        <Foreign text={result.fingerprint} />
      </code>
    </li>
  );
}

function OtherEvidence({ card }: { readonly card: Card }) {
  const saysMore = (result: ReportResult): boolean =>
    result.message.zh !== card.message.zh || result.evidence.length > 0;
  const others = card.occurrences.filter((result) => result !== card.primary && saysMore(result));
  if (others.length === 0) return null;
  return (
    <details class="other-evidence" data-fold open>
      <summary>
        <Text text={WORDS.otherEvidence} />
      </summary>
      <ul>
        {others.map((result, index) => (
          <li key={`${result.fingerprint} ${index}`}>
            <VisitLink atMs={result.atMs} pageId={result.pageId} pass={result.pass} />{' '}
            {result.message.zh !== card.message.zh && (
              <div>
                <Text text={result.message} />
              </div>
            )}
            <EvidenceLine result={result} />
          </li>
        ))}
      </ul>
    </details>
  );
}
