import type { ArmedPage } from './armed-page';
import { isGone } from './armed-page';
import { callAll } from './frame-control';
import type { FrameEntry } from './frames';

/** In one go at most so many elements are asked about; the others have their turn with the next. */
const MOST_AT_ONCE = 40;
const GROUP = 'miniaudit-shadows';

/**
 * Opens closed shadow trees for the observers: what is drawn in them a person sees like anything else. The page notices
 * nothing. True when one was found, so that there is more to see than before.
 */
export async function openClosedShadows(armed: ArmedPage): Promise<boolean> {
  const asked = await callAll(armed, 'hasUnreadHost');
  const found = await Promise.all(asked.flatMap(({ frame, value }) => (value ? [openIn(frame)] : [])));
  return found.some(Boolean);
}

async function openIn(frame: FrameEntry): Promise<boolean> {
  let opened = false;
  try {
    for (let count = 0; count < MOST_AT_ONCE; count += 1) {
      const one = await openNext(frame);
      if (one === 'none') break;
      opened ||= one === 'opened';
    }
    await frame.session.send('Runtime.releaseObjectGroup', { objectGroup: GROUP });
  } catch (error) {
    // The frame, or the element, went away while it was asked about.
    if (!isGone(error) && !/node|object|context/i.test(String(error))) throw error;
  }
  return opened;
}

async function openNext({ session, contextId }: FrameEntry): Promise<'none' | 'empty' | 'opened'> {
  if (contextId === null) return 'none';
  const expression = 'globalThis.miniauditControl?.unreadHost() ?? null';
  const { result } = await session.send('Runtime.evaluate', { expression, contextId, objectGroup: GROUP });
  if (!result.objectId) return 'none';
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
  const root = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  const handle = root
    ? await session.send('DOM.resolveNode', {
        backendNodeId: root.backendNodeId,
        executionContextId: contextId,
        objectGroup: GROUP,
      })
    : null;
  await session.send('Runtime.callFunctionOn', {
    functionDeclaration: '(host, root) => miniauditControl.giveShadow(host, root)',
    executionContextId: contextId,
    arguments: [
      { objectId: result.objectId },
      handle?.object.objectId ? { objectId: handle.object.objectId } : { value: null },
    ],
  });
  return root ? 'opened' : 'empty';
}
