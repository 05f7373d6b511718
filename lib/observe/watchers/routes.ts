import type { Clock } from '@/lib/observe/engine/clock';
import type { ObservedWindow } from '@/lib/observe/sight/flat-tree';

/** Where one is inside a single-page app: the place, and what it is called with. */
interface Route {
  readonly place: string;
  readonly query: string;
}

export interface RouteWatch {
  /** Compares the address with the last known one; for changes that no event tells of. */
  check(): void;
}

/** Calls `onRoute` when the app shows another route: not for anchors, nor for an address that is only tidied up. */
export function watchRoutes(
  scope: ObservedWindow,
  clock: Clock,
  signal: AbortSignal,
  onRoute: (url: string, at: number) => void,
): RouteWatch {
  let known = readRoute(scope);
  let knownUrl = scope.location.href;
  const settle = (replaced: boolean): void => {
    const url = scope.location.href;
    if (url === knownUrl) return;
    const before = known;
    knownUrl = url;
    known = readRoute(scope);
    if (isNewRoute(before, known, replaced)) onRoute(url, clock());
  };
  const navigation = (scope as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener(
    'currententrychange',
    (event) => settle((event as Event & { navigationType?: string | null }).navigationType === 'replace'),
    { signal },
  );
  scope.addEventListener('popstate', () => settle(false), { signal, capture: true });
  scope.addEventListener('hashchange', () => settle(false), { signal, capture: true });
  return { check: () => settle(true) };
}

/** A replaced entry with another query is the same place tidied up; a pushed one is another item. */
function isNewRoute(before: Route, after: Route, replaced: boolean): boolean {
  if (before.place !== after.place) return true;
  return !replaced && before.query !== after.query;
}

function readRoute(scope: ObservedWindow): Route {
  const { pathname, search, hash } = scope.location;
  const inside = hashRoute(hash, scope.document);
  const [place = '', query = ''] = inside.split('?');
  return { place: `${pathname}#${place.replace(/\/$/, '')}`, query: `${search}?${query}` };
}

/** The part of a fragment that is a route; an anchor into the page is none. */
function hashRoute(hash: string, document: Document): string {
  const fragment = hash.replace(/^#!?/, '').replace(/#?wechat_redirect$/, '');
  if (fragment === '' || fragment.startsWith('/')) return fragment;
  let id = fragment;
  try {
    id = decodeURIComponent(fragment);
  } catch {
    // Taken as it is.
  }
  return document.getElementById(id) || document.getElementsByName(id).length > 0 || fragment.includes('=')
    ? ''
    : `/${fragment}`;
}
