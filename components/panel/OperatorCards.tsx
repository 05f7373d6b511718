import type { Report } from '@/lib/model/report';
import { DossierCard } from './DossierCard';
import { FilingCard } from './FilingCard';
import './operator.css';

interface OperatorCardsProps {
  readonly report: Report;
  readonly live: boolean;
}

/** Filing numbers and who runs the page. Loaded by `operator-cards.ts` when there is a session to show. */
export function OperatorCards({ report, live }: OperatorCardsProps) {
  return (
    <>
      <FilingCard filing={report.filing} live={live} />
      <DossierCard report={report} />
    </>
  );
}
