import type { ObservedWindow } from '@/lib/observe/sight/flat-tree';

/** How this document's frame stands in the page. */
export interface FrameKind {
  readonly child: boolean;
  /** Another site's document inside the page. */
  readonly foreign: boolean;
  /** A person can see the frame: it has extent and lies in the part of the page that is on the screen. */
  isShown(): boolean;
  /** Share of the screen that the frame takes up, 0 to 1. */
  share(): number;
}

/** Finds out about the frame. Frames of other origins are judged by what the browser tells of their place. */
export function readFrameKind(scope: ObservedWindow, top: boolean, signal: AbortSignal): FrameKind {
  if (top) return { child: false, foreign: false, isShown: () => true, share: () => 1 };
  const owner = frameElementOf(scope);
  let inView = true;
  if (!owner && scope.IntersectionObserver) {
    const watch = new scope.IntersectionObserver((entries) => {
      inView = entries.at(-1)?.isIntersecting ?? inView;
    });
    if (scope.document.documentElement) watch.observe(scope.document.documentElement);
    signal.addEventListener('abort', () => watch.disconnect(), { once: true });
  }
  return {
    child: true,
    foreign: !owner && isForeign(scope),
    isShown: () => scope.innerWidth > 1 && scope.innerHeight > 1 && (owner ? isOwnerShown(owner) : inView),
    share: () => {
      const screen = scope.screen.width * scope.screen.height;
      return screen > 0 ? Math.min(1, (scope.innerWidth * scope.innerHeight) / screen) : 0;
    },
  };
}

function frameElementOf(scope: ObservedWindow): Element | null {
  try {
    return scope.frameElement;
  } catch {
    // Another origin's frame: nothing to be had.
    return null;
  }
}

function isOwnerShown(owner: Element): boolean {
  const view = owner.ownerDocument.defaultView;
  if (!view) return false;
  const box = owner.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return false;
  if (box.right <= 0 || box.bottom <= 0 || box.left >= view.innerWidth || box.top >= view.innerHeight) return false;
  if ('checkVisibility' in owner && !owner.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return false;
  const outer = frameElementOf(view as ObservedWindow);
  return !outer || isOwnerShown(outer);
}

function isForeign(scope: ObservedWindow): boolean {
  const origins = scope.location.ancestorOrigins;
  const top = origins?.[origins.length - 1];
  if (!top) return true;
  try {
    return siteOf(new URL(top).hostname) !== siteOf(scope.location.hostname);
  } catch {
    return true;
  }
}

/** Registrable domain, near enough: two labels, three under the usual second-level suffixes. */
function siteOf(host: string): string {
  const labels = host.split('.');
  if (/^[\d.]+$|:/.test(host) || labels.length <= 2) return host;
  const suffixed = /^(?:com|net|org|gov|edu|co|ac)$/.test(labels.at(-2) ?? '') && (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(suffixed ? -3 : -2).join('.');
}
