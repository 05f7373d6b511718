import { connectProbe } from '@/lib/bridge/isolated-side';
import { startWalkedObserver, type WalkedControl } from '@/lib/observe/start-walked';

/** What the command line calls in the isolated world; the page cannot see it. */
export interface InjectedControl extends WalkedControl {
  /** Epoch ms when the latest one-shot timer of the page that is worth waiting for falls due; 0 without one. */
  timersDueAt(): number;
}

declare global {
  var miniauditControl: InjectedControl | undefined;
  /** The tester's own values, set just before this script runs; they are painted over in pictures. */
  var miniauditNeedles: readonly string[] | undefined;
  /** Binding of the isolated world: one wire string per call. */
  var __miniaudit: ((text: string) => void) | undefined;
}

const binding = globalThis.__miniaudit;
if (binding && !globalThis.miniauditControl) {
  let dueAt = 0;
  connectProbe(window, {
    onEvent: binding,
    onTimer: (at) => {
      dueAt = Math.max(dueAt, at);
    },
  });
  const observer = startWalkedObserver({ scope: window, send: binding, top: window.top === window });
  observer.setNeedles([...(globalThis.miniauditNeedles ?? [])]);
  globalThis.miniauditControl = Object.assign(observer, { timersDueAt: () => dueAt });
}
