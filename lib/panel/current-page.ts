import type { ReportPage } from '@/lib/model/report';
import type { Judged } from './judge';

/** The visit that began last, whichever tab it was in; null before the first. */
export function currentPage({ report, startOf }: Judged): ReportPage | null {
  const start = (page: ReportPage): number => startOf.get(page.id) ?? 0;
  return report.pages.reduce<ReportPage | null>(
    (last, page) => (last && start(last) > start(page) ? last : page),
    null,
  );
}
