import { indexOf, lower } from '@/lib/probe/natives';
import { brand, invoker, prototypeOfInterface, reader } from '@/lib/probe/platform';
import type { Realm } from '@/lib/probe/realm';
import type { RequestLog } from '@/lib/probe/requests';

/**
 * Hooks images that scripts load: those outside the document (pixels) and those whose address carries a query. What the
 * parser loads is the network's to tell.
 */
export function hookImages(realm: Realm, log: RequestLog): void {
  const isImage = brand(realm.scope, 'HTMLImageElement');
  const isConnected = reader(realm.scope, 'Node', 'isConnected');
  const attribute = invoker(realm.scope, 'Element', 'getAttribute');
  const seen: Record<string, true> = Object.create(null);

  function loaded(image: object, source: unknown): void {
    if (typeof source !== 'string' || source === '' || indexOf(source, 'data:') === 0) return;
    if (isConnected(image) === true && indexOf(source, '?') < 0) return;
    // Such an image may never come into view, and then is never asked for.
    if (attribute(image, 'loading') === 'lazy') return;
    const url = realm.address(source);
    if (seen[url]) return;
    seen[url] = true;
    log.sent({ method: 'GET', url, initiator: 'image' });
  }

  realm.wrap.setter(prototypeOfInterface(realm.scope, 'HTMLImageElement'), 'src', {
    hot: true,
    before: (self, args) => {
      if (isImage(self)) loaded(self, args[0]);
    },
  });
  realm.wrap.method(prototypeOfInterface(realm.scope, 'Element'), 'setAttribute', {
    hot: true,
    before: (self, args) => {
      const name = args[0];
      if (typeof name !== 'string' || name.length !== 3 || lower(name) !== 'src') return;
      if (isImage(self)) loaded(self, args[1]);
    },
  });
}
