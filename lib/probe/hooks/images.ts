import { addressOf } from '@/lib/probe/address';
import { bare, indexOf, startsWith } from '@/lib/probe/natives';
import { attributeOf, brand, reader } from '@/lib/probe/platform';
import { requestSent } from '@/lib/probe/requests';
import { hookSetter } from '@/lib/probe/wrap';

const isImage = brand('HTMLImageElement');
const isConnected = reader('Node', 'isConnected');
const seen: Record<string, true> = bare({});

/**
 * Hooks images that scripts load: those outside the document (pixels) and those whose address carries a query. What the
 * parser loads is the network's to tell, and so is what `setAttribute` does: frameworks call that by the ten thousand, and
 * a look-alike would cost every page more than it tells.
 */
export function hookImages(): void {
  hookSetter('HTMLImageElement', 'src', {
    hot: true,
    only: isImage,
    before: (image, args) => loaded(image, args[0]),
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
