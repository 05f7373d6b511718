import type { Rect } from '@/lib/model/prompt-shape';
import { findSensitiveText, type SensitiveText, sensitiveBoxes } from './control/boxes';
import { missing, pointOn, pointOnTick, type TapPoint } from './control/point';
import { scrollBack, scrollOn } from './control/scroll';
import { findTargets, type WalkTarget } from './control/walk-targets';
import { runningAnimations } from './engine/animation';
import { Observation } from './observation';
import type { ObserverOptions } from './options';

export interface ObserverStatus {
  readonly readyState: DocumentReadyState;
  /** Epoch ms of the last change that a person could notice. */
  readonly lastChangeAt: number;
  /** Something is being animated to an end. */
  readonly animating: boolean;
  readonly contentSeen: boolean;
  /** Ids of the prompts that are open, the top one last. */
  readonly openPrompts: readonly string[];
}

/** What the host may ask of the observer; every answer can be sent as JSON. */
export interface ObserverControl {
  status(): ObserverStatus;
  /** Tells what the page shows now: survey, fields, ticks, policy links, filing numbers. */
  survey(): void;
  /** Rectangles of this frame's viewport to be painted over in a picture. */
  boxes(): readonly Rect[];
  /** Further texts that must not be seen in a picture. */
  setNeedles(texts: readonly string[]): void;
  /** Scrolls on by script; false at the end of the page. */
  scrollStep(): boolean;
  scrollHome(): void;
  /** Where to tap a control or box of an open prompt, by its index in the last shape. */
  point(promptId: string, part: { readonly control: number } | { readonly tick: number }): TapPoint;
  walkTargets(): readonly WalkTarget[];
  targetPoint(key: string): TapPoint;
}

/** Starts watching a document. Works before `<html>` exists; stops with `signal`. */
export function startObserver(options: ObserverOptions): ObserverControl {
  const observation = new Observation(options);
  const { scope } = options;
  const look = (): ReturnType<Observation['sight']> => observation.sight();
  let needles: readonly string[] = [];
  let stretches: { version: number; found: readonly SensitiveText[] } | null = null;
  return {
    status: () => ({
      readyState: scope.document.readyState,
      lastChangeAt: observation.lastChangeAt,
      animating: runningAnimations(scope).length > 0,
      contentSeen: observation.contentSeen,
      openPrompts: observation.book.open,
    }),
    survey: () => observation.survey(),
    boxes: () => {
      if (!scope.document.body) return [];
      const sight = look();
      if (!stretches || stretches.version !== observation.version) {
        stretches = { version: observation.version, found: findSensitiveText(sight, needles) };
      }
      return sensitiveBoxes(sight, stretches.found);
    },
    setNeedles: (texts) => {
      needles = texts;
      stretches = null;
    },
    scrollStep: () => scope.document.body !== null && scrollOn(look()),
    scrollHome: () => {
      if (scope.document.body) scrollBack(look());
    },
    point: (promptId, part) => {
      const first = partOf(observation, promptId, part);
      if (first?.isConnected) return 'tick' in part ? pointOnTick(look, first) : pointOn(look, first);
      // Made anew since it was measured.
      observation.book.suspect(promptId);
      observation.lookNow();
      const again = partOf(observation, promptId, part);
      if (!again) return missing('gone');
      return 'tick' in part ? pointOnTick(look, again) : pointOn(look, again);
    },
    walkTargets: () => (scope.document.body ? findTargets(look()).map(({ target }) => target) : []),
    targetPoint: (key) => {
      const found = scope.document.body ? findTargets(look()).find(({ target }) => target.key === key) : undefined;
      return found ? pointOn(look, found.element) : missing('gone');
    },
  };
}

function partOf(
  observation: Observation,
  promptId: string,
  part: { readonly control: number } | { readonly tick: number },
): Element | undefined {
  const measured = observation.book.find(promptId)?.measured;
  return 'tick' in part ? measured?.ticks[part.tick] : measured?.controls[part.control];
}
