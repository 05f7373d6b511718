import { callAll, callFrame } from '@/lib/cli/record/frame-control';
import type { FrameEntry } from '@/lib/cli/record/frames';
import { answerAll } from './answer-all';
import { tapAt } from './tap';
import { settle, surveyAll, type WalkContext } from './visit-page';

/** Internal links and tab-bar items followed after an answer. */
const MAX_FOLLOWED = 10;
/** Of one page's targets at most this many are followed before the others get their turn. */
const MAX_PER_PAGE = 6;
/** From a page that was itself reached from the entry, at most this many further ones are followed. */
const MAX_DEEPER = 2;

interface Target {
  readonly frame: FrameEntry;
  readonly key: string;
  readonly text: string;
}

/** Follows internal links as a user would: by tapping, coming back by the browser's own back. */
export async function browse(walk: WalkContext, wanted: 'accept' | 'reject'): Promise<number> {
  const followed = new Set<string>();
  await browseFrom(walk, wanted, followed, MAX_PER_PAGE, true);
  return followed.size;
}

async function browseFrom(
  walk: WalkContext,
  wanted: 'accept' | 'reject',
  followed: Set<string>,
  limit: number,
  deeper: boolean,
): Promise<void> {
  const home = walk.armed.frames.top.url;
  for (let count = 0; count < limit && followed.size < MAX_FOLLOWED; count += 1) {
    const target = await nextTarget(walk, followed);
    if (!target) return;
    followed.add(target.key);
    const arrived = await follow(walk, target, wanted);
    if (!arrived) continue;
    if (deeper) await browseFrom(walk, wanted, followed, MAX_DEEPER, false);
    if (!(await returnTo(walk, home))) return;
  }
}

async function nextTarget(walk: WalkContext, followed: ReadonlySet<string>): Promise<Target | null> {
  const answers = await callAll(walk.armed, 'walkTargets');
  for (const { frame, value } of answers) {
    const found = value.find((target) => !followed.has(target.key));
    if (found) return { frame, key: found.key, text: found.text };
  }
  return null;
}

/** Taps the target; true when the user is now somewhere else. */
async function follow(walk: WalkContext, target: Target, wanted: 'accept' | 'reject'): Promise<boolean> {
  const before = currentUrl(walk);
  const point = await callFrame(target.frame, 'targetPoint', target.key);
  if (!point?.ok) return false;
  walk.armed.note('walk-step', { step: 'follow', detail: target.text });
  if (!(await tapAt(walk.armed, target.frame, point))) return false;
  await settle(walk, 'step');
  await surveyAll(walk);
  await answerAll(walk, wanted);
  return currentUrl(walk) !== before;
}

/** Goes back until the page it came from is in front again; gives up after three steps. */
async function returnTo(walk: WalkContext, home: string): Promise<boolean> {
  for (let step = 0; step < 3; step += 1) {
    if (currentUrl(walk) === home) return true;
    const { currentIndex, entries } = await walk.armed.root.send('Page.getNavigationHistory');
    const earlier = entries[currentIndex - 1];
    if (!earlier || earlier.url === 'about:blank') return false;
    walk.armed.expect('walk', 2500);
    walk.armed.note('walk-step', { step: 'return', detail: '' });
    await walk.armed.root.send('Page.navigateToHistoryEntry', { entryId: earlier.id });
    await settle(walk, 'back');
  }
  return currentUrl(walk) === home;
}

/** Address of the top frame with its route, as the page has it now. */
function currentUrl(walk: WalkContext): string {
  return walk.armed.frames.top.url;
}
