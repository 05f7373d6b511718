import type { ConsentPass } from '@/lib/model/vocabulary';
import { answerAll } from './answer-all';
import { browse } from './browse';
import { scrollThrough, settle, surveyAll, type WalkContext } from './visit-page';

/** Walks one loaded page in one pass (`design.md` 2): looks only, or answers what asks and then browses. */
export async function walkPass(walk: WalkContext, pass: ConsentPass): Promise<void> {
  await settle(walk, 'first');
  await surveyAll(walk);
  await walk.shots.still('settled');
  if (pass === 'untouched') {
    await scrollThrough(walk);
  } else {
    await answerAll(walk, pass);
    await scrollThrough(walk);
    await browse(walk, pass);
  }
  await surveyAll(walk);
  await walk.shots.still('end');
}
