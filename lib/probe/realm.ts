import type { Report } from './emit';
import type { Listen } from './events';
import type { Scope } from './natives';
import type { Traces } from './traces';
import type { Wrapper } from './wrap';

/** What every hook is given: the global it hooks, how to wrap and how to report. */
export interface Realm {
  readonly scope: Scope;
  readonly wrap: Wrapper;
  readonly traces: Traces;
  readonly report: Report;
  /** Listens to the browser's own events, before the page does. */
  readonly listen: Listen;
  /** `url:line:column` of the calling page code. */
  caller(): string | undefined;
  /** The page has transient user activation now. */
  activated(): boolean;
  /** Epoch ms now. */
  now(): number;
  /** Absolute address of what a page passed as one: a string, a URL, a Request, a link; empty for anything else. */
  address(value: unknown): string;
  /** Identifier of the document's next request. */
  nextRequestId(): string;
  /** Runs when the page is being left. */
  onLeaving(step: () => void): void;
}
