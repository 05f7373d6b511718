import { startWalkedObserver, type WalkedControl } from '@/lib/observe/start-walked';

declare global {
  var observerControl: WalkedControl | undefined;
  var observerSend: ((text: string) => void) | undefined;
}

// Bundled to one IIFE and put into the isolated world of every frame, as the command line does.
const send = globalThis.observerSend;
if (send && !globalThis.observerControl) {
  globalThis.observerControl = startWalkedObserver({ scope: window, send, top: window.top === window });
}
