import { normalise } from '@/lib/recognise/words/normalise';
import type { VisitView } from '@/lib/timeline/view';
import { pageOf } from './page-route';

const SECOND_PLACES =
  /^(?:我的|我|个人中心|会员中心|关于|关于我们|设置|更多|帮助|登录|注册|登录\/注册|mine|me|my|about(?: us)?|settings|account|log ?in|sign ?in)$/;

/**
 * Names of links to 我的, 关于, 设置 or the log-in page that the walks saw but did not follow: places where numbers and
 * policies often stand, so that their absence elsewhere proves nothing yet.
 */
export function unvisitedPlaces(visits: readonly VisitView[]): readonly string[] {
  const seen = new Set(visits.flatMap((visit) => [pageOf(visit.url), pageOf(visit.requestedUrl)]));
  const links = visits.flatMap((visit) => visit.settled?.links ?? []);
  const names = links
    .filter((link) => SECOND_PLACES.test(normalise(link.text)) && !seen.has(pageOf(link.href)))
    .map((link) => link.text.trim());
  return [...new Set(names)];
}
