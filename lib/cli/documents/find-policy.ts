import type { BrowserContext } from 'puppeteer';
import { callAll } from '@/lib/cli/record/frame-control';
import { addressOf } from '@/lib/documents/address';
import type { DocumentTarget } from '@/lib/documents/plan-documents';
import { partyOf } from '@/lib/recognise/third-party/identify-host';
import { documentLinks } from '@/lib/rules/shared/document-links';
import { hostOf } from '@/lib/rules/shared/hosts';
import { secondPlaces } from '@/lib/rules/shared/unvisited';
import type { VisitView } from '@/lib/timeline/view';
import { type AsidePage, openAside, type ReadingDesk, visitsOf } from './open-aside';

/** Pages opened in search of a policy, and how far from the start page. */
const MOST_PAGES = 8;
const MOST_TAPS = 6;

/** A page that may lead on. */
export interface Lead {
  readonly url: string;
  readonly taps: number;
}

/**
 * Goes through 我的, 设置, 关于 and the like, nearest first, by their addresses alone, until a page links a privacy policy.
 * Null where none does.
 */
export async function findPolicy(
  context: BrowserContext,
  leads: readonly Lead[],
  desk: ReadingDesk,
): Promise<DocumentTarget | null> {
  const queue = [...leads];
  const seen = new Set(queue.map(({ url }) => url));
  for (let opened = 0; opened < MOST_PAGES; opened += 1) {
    const lead = queue.shift();
    if (!lead) return null;
    const visits = await openAside(context, lead.url, desk, (page) => look(page, lead.url, desk)).catch(() => []);
    const policy = documentLinks(visits).find(({ kind, href }) => kind === 'policy' && addressOf(href) !== null);
    const url = addressOf(policy?.href ?? null);
    if (policy && url !== null) return { text: policy.text, url, taps: lead.taps + 1 };
    if (lead.taps >= MOST_TAPS - 1) continue;
    for (const next of leadsFrom(visits, lead.taps)) {
      if (seen.has(next.url)) continue;
      seen.add(next.url);
      queue.push(next);
    }
  }
  return null;
}

/** The places that visits link and where a policy may stand, on the program's own site. */
export function leadsFrom(visits: readonly VisitView[], taps: number): readonly Lead[] {
  const own = visits[0] ? hostOf(visits[0].url) : '';
  const leads = secondPlaces(visits).flatMap(({ href }) => {
    const url = addressOf(href);
    return url !== null && partyOf(hostOf(url), own, []) === 'first' ? [{ url, taps: taps + 1 }] : [];
  });
  return [...new Map(leads.map((lead) => [lead.url, lead])).values()];
}

async function look(
  { armed, aside, problem }: AsidePage,
  url: string,
  desk: ReadingDesk,
): Promise<readonly VisitView[]> {
  if (problem !== null) return [];
  await callAll(armed, 'survey');
  armed.stop();
  return visitsOf(aside, url, desk.head);
}
