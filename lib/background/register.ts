import type { PanelAnswer, RegisterCall } from '@/lib/contract/rpc';
import type { SessionHead } from '@/lib/contract/session';
import { withAnswer } from '@/lib/model/register';
import type { LiveSession } from './live-session';
import type { SessionStore } from './store';

/** Keeps with a session, running or ended, what the tester read in the register; values of the tester's own are masked. */
export async function keepAnswer(
  store: SessionStore,
  live: LiveSession | null,
  { sessionId, number, answer }: RegisterCall,
): Promise<PanelAnswer> {
  const answered = (head: SessionHead, mask: (text: string) => string): SessionHead => {
    const given = answer && { subject: answer.subject && mask(answer.subject) };
    return { ...head, register: withAnswer(head.register, number, given) };
  };
  if (live?.head.id === sessionId) {
    await live.change(answered);
    return { ok: true };
  }
  const head = await store.head(sessionId);
  if (!head) return { ok: false, why: 'no-session' };
  // What the tester had declared went with the session's end.
  await store.finish(answered(head, (text) => text));
  return { ok: true };
}
