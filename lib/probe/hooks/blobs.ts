import { isBlob, rememberBlob } from '@/lib/probe/blobs';
import { prototypeOf, scope, setPrototype } from '@/lib/probe/natives';
import { undoLater } from '@/lib/probe/traces';
import { hookConstructor } from '@/lib/probe/wrap';

/** Hooks the Blob and File constructors, so that the text of a Blob is known when it is sent. */
export function hookBlobs(): void {
  const hook = {
    only: isBlob,
    after: (blob: object, args: readonly unknown[]): void => rememberBlob(blob, args[0]),
  };
  const original = scope.Blob;
  hookConstructor('Blob', hook);
  hookConstructor('File', hook);
  // `File` inherits from `Blob`: from the one that the page sees.
  const { File, Blob } = scope;
  setPrototype(File, Blob);
  undoLater(() => {
    if (prototypeOf(File) === Blob) setPrototype(File, original);
  });
}
