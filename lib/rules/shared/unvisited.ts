import { normalise } from '@/lib/recognise/words/normalise';
import type { VisitView } from '@/lib/timeline/view';
import { pageOf } from './page-route';

const SECOND_PLACES =
  /^(?:我的|我|个人中心|会员中心|关于|关于我们|设置|更多|帮助|登录|注册|登录\/注册|mine|me|my|about(?: us)?|settings|account|log ?in|sign ?in)$/;

/** Deeper places that lead on to policies. */
const LEGAL_PLACES =
  /^(?:法律(?:信息|声明|条款)|(?:协议|条款|规则|政策)(?:与|和|及)(?:协议|条款|规则|政策|隐私)|(?:协议|政策|规则|隐私)中心|更多(?:设置|信息|服务)|隐私(?:设置|中心)?|服务中心|帮助(?:中心|与反馈)|账号与安全|legal|privacy|more|help)$/;

/** Links to places where policies often stand: 我的, 设置, 关于, 更多, 法律信息. */
export function secondPlaces(
  visits: readonly VisitView[],
): readonly { readonly text: string; readonly href: string }[] {
  return visits
    .flatMap((visit) => visit.settled?.links ?? [])
    .filter(({ text }) => SECOND_PLACES.test(normalise(text)) || LEGAL_PLACES.test(normalise(text)));
}

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
