import type { InjectedControl } from '@/lib/cli/inject/observer-entry';
import { within } from '@/lib/cli/within';
import type { ArmedPage } from './armed-page';
import { isGone } from './armed-page';
import type { FrameEntry } from './frames';

type Method = keyof InjectedControl;
type Args<M extends Method> = Parameters<InjectedControl[M]>;
type Answer<M extends Method> = Awaited<ReturnType<InjectedControl[M]>>;

/** A frame that doesn't answer is given up for this call after this long. */
const PATIENCE_MS = 3000;

/** Calls the observer of one frame; null when the frame is gone, busy beyond patience, or has no observer. */
export async function callFrame<M extends Method>(
  entry: FrameEntry,
  method: M,
  ...args: Args<M>
): Promise<Answer<M> | null> {
  const { session, contextId } = entry;
  if (contextId === null) return null;
  const list = args.map((arg) => JSON.stringify(arg)).join(',');
  const call = session.send('Runtime.evaluate', {
    expression: `globalThis.miniauditControl ? miniauditControl.${method}(${list}) : null`,
    contextId,
    returnByValue: true,
    timeout: PATIENCE_MS,
  });
  try {
    const answer = await within(call, PATIENCE_MS);
    if (!answer || answer.exceptionDetails) return null;
    return (answer.result.value ?? null) as Answer<M> | null;
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Calls the observers of all live frames; frames without an answer are left out. */
export async function callAll<M extends Method>(
  armed: ArmedPage,
  method: M,
  ...args: Args<M>
): Promise<readonly { frame: FrameEntry; value: Answer<M> }[]> {
  const answers = await Promise.all(
    armed.frames.live.map(async (frame) => ({ frame, value: await callFrame(frame, method, ...args) })),
  );
  return answers.flatMap(({ frame, value }) => (value === null ? [] : [{ frame, value }]));
}

/** Where a frame's own viewport begins in the top viewport, in CSS pixels. */
export async function frameOffset(armed: ArmedPage, entry: FrameEntry): Promise<{ x: number; y: number } | null> {
  let offset = { x: 0, y: 0 };
  let current: FrameEntry | undefined = entry;
  while (current && current.parent !== null) {
    const parent = armed.frames.parentOf(current);
    if (!parent) return null;
    const box = await contentBox(parent, current.cdpId);
    if (!box) return null;
    offset = { x: offset.x + box.x, y: offset.y + box.y };
    current = parent;
  }
  return offset;
}

async function contentBox(parent: FrameEntry, childCdpId: string): Promise<{ x: number; y: number } | null> {
  try {
    const { backendNodeId } = await parent.session.send('DOM.getFrameOwner', { frameId: childCdpId });
    const { model } = await parent.session.send('DOM.getBoxModel', { backendNodeId });
    return { x: model.content[0] ?? 0, y: model.content[1] ?? 0 };
  } catch {
    // Not rendered, or gone.
    return null;
  }
}
