import { type ObserverControl, startObserver } from '@/lib/observe/start';

declare global {
  var observerControl: ObserverControl | undefined;
  var observerSend: ((text: string) => void) | undefined;
}

// Bundled to one IIFE and put into the isolated world of every frame, as the command line does.
const send = globalThis.observerSend;
if (send && !globalThis.observerControl) {
  globalThis.observerControl = startObserver({ scope: window, send, top: window.top === window });
}
