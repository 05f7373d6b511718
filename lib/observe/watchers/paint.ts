import type { Emit } from '@/lib/observe/engine/emitter';
import type { ObservedWindow } from '@/lib/observe/sight/flat-tree';

/** Tells of the browser's own paint marks. */
export function watchPaint(scope: ObservedWindow, emit: Emit, signal: AbortSignal): void {
  const observer = new scope.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name !== 'first-paint' && entry.name !== 'first-contentful-paint') continue;
      emit('painted', { name: entry.name }, Math.round((scope.performance.timeOrigin + entry.startTime) * 10) / 10);
    }
  });
  observer.observe({ type: 'paint', buffered: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
