import type { LiveSession } from './live-session';
import type { BackgroundPorts } from './ports';

/** The click that opened a tab is still on its way here when the tab is announced. */
const CLICK_MS = 300;

/**
 * A tab that names an audited one as its opener joins the session where every site may be read, at once, before its first
 * document speaks. True where that is not so and the click has to be waited for, to tell the page's doing from the
 * person's: a tab that is opened by hand names the tab beside it as well.
 */
export async function adoptTab(ports: BackgroundPorts, live: LiveSession, tabId: number): Promise<boolean> {
  const url = (await ports.tabs.get(tabId))?.url ?? '';
  if (/^(?:chrome|edge|about):(?!blank)/.test(url)) return false;
  if (live.head.access === 'tab') return true;
  await live.addTab(tabId, url);
  return false;
}

/** Notes a tab that the page opened and that nobody can look into. */
export async function noteOpenedTab(live: LiveSession, openerTabId: number): Promise<void> {
  const place = live.topOf(openerTabId);
  if (place && live.wasTouched(openerTabId)) await live.note('gap', { what: 'new-window', detail: '' }, place);
}

/** Waits for the click. */
export function afterClick(ports: BackgroundPorts): Promise<void> {
  return ports.wait(CLICK_MS);
}
