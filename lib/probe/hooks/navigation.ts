import type { Payload } from '@/lib/model/event';
import { isObject, readAny } from '@/lib/probe/natives';
import { brand, prototypeOfInterface, reader } from '@/lib/probe/platform';
import type { Realm } from '@/lib/probe/realm';

type Cause = Payload<'location-requested'>['cause'];

/** Hooks `history.pushState` and `replaceState`, and listens to the Navigation API for every other way to leave. */
export function hookNavigation(realm: Realm): void {
  let insideHistory = false;
  const documentUrl = reader(realm.scope, 'Document', 'URL');
  const hookHistory = (method: string, cause: Cause): void => {
    realm.wrap.method(prototypeOfInterface(realm.scope, 'History'), method, {
      before: (_self, args) => {
        insideHistory = true;
        const stays = args[2] === undefined || args[2] === null;
        const url = stays ? documentUrl(realm.scope.document) : realm.address(args[2]);
        requested(realm, typeof url === 'string' ? url : '', cause);
      },
      finally: () => {
        insideHistory = false;
      },
    });
  };
  hookHistory('pushState', 'push');
  hookHistory('replaceState', 'replace');
  listen(realm, () => insideHistory);
}

function requested(realm: Realm, url: string, cause: Cause): void {
  realm.report('location-requested', { url, cause, activated: realm.activated(), caller: realm.caller() });
}

function listen(realm: Realm, isReported: () => boolean): void {
  const { scope } = realm;
  const urlOf = createTargetReader(scope);
  const causeOf = createCauseReader(scope);
  realm.listen(readAny(scope, 'navigation'), 'navigate', (event) => {
    const url = isReported() ? '' : urlOf(event);
    if (url !== '') requested(realm, url, causeOf(event));
  });
}

function createTargetReader(scope: object): (event: unknown) => string {
  const destinationOf = reader(scope, 'NavigateEvent', 'destination');
  const urlOf = reader(scope, 'NavigationDestination', 'url');
  return (event) => {
    const url = urlOf(destinationOf(event));
    return typeof url === 'string' ? url : '';
  };
}

function createCauseReader(scope: object): (event: unknown) => Cause {
  const typeOf = reader(scope, 'NavigateEvent', 'navigationType');
  const isHashChange = reader(scope, 'NavigateEvent', 'hashChange');
  const formDataOf = reader(scope, 'NavigateEvent', 'formData');
  const sourceOf = reader(scope, 'NavigateEvent', 'sourceElement');
  const isAnchor = brand(scope, 'HTMLAnchorElement');
  const isArea = brand(scope, 'HTMLAreaElement');
  return (event) => {
    const type = typeOf(event);
    const source = sourceOf(event);
    if (type === 'reload') return 'reload';
    if (type === 'traverse') return 'back';
    if (isObject(formDataOf(event))) return 'submit';
    if (isHashChange(event) === true) return 'hash';
    return isAnchor(source) || isArea(source) ? 'anchor' : 'assign';
  };
}
