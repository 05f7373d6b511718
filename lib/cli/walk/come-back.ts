import type { ConsentPass } from '@/lib/model/vocabulary';
import { openLayers } from './answer';
import { answerAll } from './answer-all';
import { settle, surveyAll, type WalkContext } from './visit-page';

/** Returns after which a program that still asks asks every time (`rules.md` AUTH-009). */
const MOST_RETURNS = 3;
const ARRIVAL_MS = 2500;

/**
 * Opens the address again with everything that the program has stored, as a user does who comes back: what belongs to
 * one sitting (session storage) is gone. Ends with the first return on which nothing is asked.
 */
export async function comeBack(walk: WalkContext, url: string, pass: ConsentPass): Promise<void> {
  for (let time = 1; time <= MOST_RETURNS; time += 1) {
    walk.armed.note('walk-step', { step: 'come-back', detail: String(time) });
    await forgetSitting(walk);
    await openAgain(walk, url);
    await settle(walk, 'answer');
    await surveyAll(walk);
    await walk.shots.still('settled');
    const layers = await openLayers(walk.armed, walk.recorder);
    if (!layers.some(({ reading }) => reading.isPrompt)) return;
    if (pass !== 'untouched') await answerAll(walk, pass);
  }
}

/** A new sitting begins without session storage; a page that has none loses nothing. */
async function forgetSitting({ armed }: WalkContext): Promise<void> {
  const here = armed.frames.top.url;
  if (!/^https?:/.test(here)) return;
  const storageId = { securityOrigin: new URL(here).origin, isLocalStorage: false };
  await armed.root.send('DOMStorage.clear', { storageId }).catch(() => undefined);
}

/** An address that differs in its fragment alone is the same document, which would not load again. */
async function openAgain({ armed }: WalkContext, url: string): Promise<void> {
  armed.expect('walk', ARRIVAL_MS);
  const { loaderId } = await armed.root.send('Page.navigate', { url });
  if (loaderId !== undefined) return;
  armed.expect('walk', ARRIVAL_MS);
  await armed.root.send('Page.reload');
}
