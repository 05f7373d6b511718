import type { Rect } from '@/lib/model/prompt-shape';
import { runningAnimations } from './engine/animation';
import { Observation } from './observation';
import type { ObserverOptions } from './options';
import type { OpenReader } from './reader';

/** What is known without looking at the page: to ask for it costs nothing. */
export interface ObserverHearing {
  readonly readyState: DocumentReadyState;
  /** Epoch ms of the last change that a person could notice. */
  readonly lastChangeAt: number;
  /** The page changes too fast to be followed: for the moment nothing is heard of it. */
  readonly flooded: boolean;
}

export interface ObserverStatus extends ObserverHearing {
  /** Something is being animated to an end. */
  readonly animating: boolean;
  readonly contentSeen: boolean;
  /** Ids of the prompts that are open, the top one last. */
  readonly openPrompts: readonly string[];
}

/** What the host may ask of the observer; every answer can be sent as JSON. Without a reader nothing is seen. */
export interface ObserverControl {
  status(): ObserverStatus;
  hearing(): ObserverHearing;
  /** Tells what the page shows now: survey, fields, ticks, policy links, filing numbers. */
  survey(): void;
  /** Rectangles of this frame's viewport to be painted over in a picture; null while nobody can read the page. */
  boxes(): readonly Rect[] | null;
  /** Further texts that must not be seen in a picture. */
  setNeedles(texts: readonly string[]): void;
  /** Gives the observer its eyes; a second reader is not taken. */
  attach(open: OpenReader): void;
  hasReader(): boolean;
  /** Grows with every change of the document. */
  version(): number;
  /** The host can read more of the page than before, shadow trees for instance. */
  lookAgain(): void;
}

/** Starts watching a document. Works before `<html>` exists; stops with `signal`. */
export function startObserver(options: ObserverOptions): ObserverControl {
  const observation = new Observation(options);
  const { scope } = options;
  const hearing = (): ObserverHearing => ({
    readyState: scope.document.readyState,
    lastChangeAt: observation.lastChangeAt,
    flooded: observation.flooded,
  });
  return {
    hearing,
    status: () => ({
      ...hearing(),
      animating: runningAnimations(scope).length > 0,
      contentSeen: observation.reader?.contentSeen ?? false,
      openPrompts: observation.reader?.openPrompts ?? [],
    }),
    survey: () => observation.survey(),
    boxes: () => observation.reader?.boxes() ?? null,
    setNeedles: (texts) => observation.setNeedles(texts),
    attach: (open) => observation.attach(open),
    hasReader: () => observation.reader !== null,
    version: () => observation.version,
    lookAgain: () => observation.lookAgain(),
  };
}
