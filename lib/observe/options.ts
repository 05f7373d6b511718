import type { ObservedWindow, ShadowReader } from './sight/flat-tree';

/** What the host gives to an observer. */
export interface ObserverOptions {
  readonly scope: ObservedWindow;
  /** Takes one wire string per event. */
  send(text: string): void;
  readonly signal?: AbortSignal;
  /** This is the page's own document rather than a frame's. */
  readonly top: boolean;
  /** Reads closed shadow roots, where the host may. */
  readonly shadowOf?: ShadowReader;
}
