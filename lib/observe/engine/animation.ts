import type { ObservedWindow } from '@/lib/observe/sight/flat-tree';

/** Animations that will end, on elements that are drawn. Endless ones (spinners, breathing buttons) don't count. */
export function runningAnimations(scope: ObservedWindow): readonly Element[] {
  const running: Element[] = [];
  for (const animation of scope.document.getAnimations?.() ?? []) {
    if (animation.playState !== 'running') continue;
    const effect = animation.effect as KeyframeEffect | null;
    const { endTime } = effect?.getComputedTiming() ?? {};
    if (effect?.target && typeof endTime === 'number' && Number.isFinite(endTime)) running.push(effect.target);
  }
  return running;
}
