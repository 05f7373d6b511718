import type { Payload } from '@/lib/model/event';
import { addressOf, documentUrl } from '@/lib/probe/address';
import { asked } from '@/lib/probe/asked';
import { report } from '@/lib/probe/emit';
import { listen } from '@/lib/probe/events';
import { isObject, readAny, scope } from '@/lib/probe/natives';
import { brand, prototypeOfInterface, reader, textReader } from '@/lib/probe/platform';
import { hookMethod } from '@/lib/probe/wrap';

type Cause = Payload<'location-requested'>['cause'];

const destinationOf = reader('NavigateEvent', 'destination');
const urlOf = textReader('NavigationDestination', 'url');
const typeOf = reader('NavigateEvent', 'navigationType');
const isHashChange = reader('NavigateEvent', 'hashChange');
const formDataOf = reader('NavigateEvent', 'formData');
const sourceOf = reader('NavigateEvent', 'sourceElement');
const isAnchor = brand('HTMLAnchorElement');
const isArea = brand('HTMLAreaElement');

/** Hooks `history.pushState` and `replaceState`, and listens to the Navigation API for every other way to leave. */
export function hookNavigation(): void {
  let insideHistory = false;
  const requested = (url: string, cause: Cause): void => report('location-requested', { url, cause, ...asked() });
  const hookHistory = (method: string, cause: Cause): void =>
    hookMethod(prototypeOfInterface('History'), method, {
      before: (_self, args) => {
        insideHistory = true;
        requested(addressOf(args[2] ?? documentUrl()), cause);
      },
      finally: () => {
        insideHistory = false;
      },
    });
  hookHistory('pushState', 'push');
  hookHistory('replaceState', 'replace');
  listen(readAny(scope, 'navigation'), 'navigate', (event) => {
    const url = insideHistory ? '' : urlOf(destinationOf(event));
    if (url !== '') requested(url, causeOf(event));
  });
}

function causeOf(event: unknown): Cause {
  const type = typeOf(event);
  const source = sourceOf(event);
  if (type === 'reload') return 'reload';
  if (type === 'traverse') return 'back';
  if (isObject(formDataOf(event))) return 'submit';
  if (isHashChange(event) === true) return 'hash';
  return isAnchor(source) || isArea(source) ? 'anchor' : 'assign';
}
