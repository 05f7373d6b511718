import type { PanelAnswer, PanelCall } from '@/lib/contract/rpc';
import type { ActiveSession } from './active';
import type { LiveSession } from './live-session';
import type { BackgroundPorts } from './ports';

type HighlightCall = Extract<PanelCall, { readonly call: 'highlight' }>;

/** Has the page show an element to the tester; refused in passive mode and for pages that are gone. */
export async function highlight(
  ports: BackgroundPorts,
  live: LiveSession | null,
  active: ActiveSession | null,
  call: HighlightCall,
): Promise<PanelAnswer> {
  if (!live || active?.sessionId !== call.sessionId) return { ok: false, why: 'no-session' };
  if (active.passive) return { ok: false, why: 'passive' };
  const token = live.identity.tokenOf(call.walk, call.doc);
  const at = token === null ? null : live.identity.documentOf(token);
  if (!token || !at) return { ok: false, why: 'element-gone' };
  const command = { to: 'miniaudit-observer', do: 'highlight', token, selector: call.selector } as const;
  const found = await ports.ask(at.tabId, at.frameId, command);
  return found === true ? { ok: true } : { ok: false, why: 'element-gone' };
}
