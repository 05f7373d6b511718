import { addressOf } from '@/lib/probe/address';
import { bare, indexOf, lower, startsWith } from '@/lib/probe/natives';
import { attributeOf, brand, prototypeOfInterface, reader } from '@/lib/probe/platform';
import { requestSent } from '@/lib/probe/requests';
import { hookMethod, hookSetter } from '@/lib/probe/wrap';

const isImage = brand('HTMLImageElement');
const isConnected = reader('Node', 'isConnected');
const seen: Record<string, true> = bare({});

/**
 * Hooks images that scripts load: those outside the document (pixels) and those whose address carries a query. What the
 * parser loads is the network's to tell.
 */
export function hookImages(): void {
  hookSetter('HTMLImageElement', 'src', {
    hot: true,
    only: isImage,
    before: (image, args) => loaded(image, args[0]),
  });
  hookMethod(prototypeOfInterface('Element'), 'setAttribute', {
    hot: true,
    ignores: (args) => typeof args[0] !== 'string' || args[0].length !== 3,
    before: (self, args) => {
      if (lower(args[0] as string) === 'src' && isImage(self)) loaded(self, args[1]);
    },
  });
}

function loaded(image: object, source: unknown): void {
  if (typeof source !== 'string' || source === '' || startsWith(source, 'data:')) return;
  if (isConnected(image) === true && indexOf(source, '?') < 0) return;
  // Such an image may never come into view, and then is never asked for.
  if (attributeOf(image, 'loading') === 'lazy') return;
  const url = addressOf(source);
  if (seen[url]) return;
  seen[url] = true;
  requestSent({ method: 'GET', url, initiator: 'image' });
}
