import type { ContentCall, HelloAnswer, ObserverCommand, PushAnswer } from '@/lib/contract/rpc';
import type { ShadowReader } from '@/lib/observe/sight/flat-tree';

/** What a content script has of the browser. */
export interface ContentPorts {
  /** Sends to the background; rejects when it is not there. */
  call(call: ContentCall): Promise<HelloAnswer | PushAnswer>;
  /** Hears commands; the answer goes back to who sent it. */
  onCommand(hear: (command: ObserverCommand) => unknown, signal: AbortSignal): void;
  readonly shadowOf: ShadowReader;
  newToken(): string;
}
