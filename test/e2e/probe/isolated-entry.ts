import { connectProbe } from '@/lib/bridge/isolated-side';

declare global {
  var __testWire: ((text: string) => void) | undefined;
}

// The isolated world of the tests: hands everything to the binding, timers under their own word.
const binding = globalThis.__testWire;
if (binding) {
  connectProbe(window, { onEvent: binding, onTimer: (dueAt) => binding(`timer ${dueAt}`) });
}
