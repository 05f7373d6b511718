import { primitiveText } from '@/lib/probe/describe';
import { apply, descriptorOf, indexOf, isFunction, isObject, readData, scope, slice } from '@/lib/probe/natives';
import { prototypeOfInterface } from '@/lib/probe/platform';
import { reportWritten } from '@/lib/probe/storage-written';
import { hookInstances, hookMethod, hookSetter } from '@/lib/probe/wrap';

const localStorageOf = descriptorOf(scope, 'localStorage')?.get;

/** Hooks `localStorage` and `sessionStorage` (`setItem`), `document.cookie` and `cookieStore.set`. */
export function hookStorage(): void {
  hookInstances('Storage', 'setItem', {
    before: (storage, args) => {
      if (args.length < 2) return;
      const area = isLocal(storage) ? 'local-storage' : 'session-storage';
      reportWritten(area, primitiveText(args[0]), primitiveText(args[1]));
    },
  });
  hookSetter('Document', 'cookie', {
    before: (_self, args) => {
      const text = primitiveText(args[0]);
      const end = indexOf(text, '=');
      reportWritten('cookie', end < 0 ? '' : slice(text, 0, end), slice(text, end + 1));
    },
  });
  hookMethod(prototypeOfInterface('CookieStore'), 'set', {
    before: (_self, args) => {
      const options = args[0];
      const isNamed = !isObject(options);
      const key = primitiveText(isNamed ? options : readData(options, 'name'));
      reportWritten('cookie', key, primitiveText(isNamed ? args[1] : readData(options, 'value')));
    },
  });
}

/** Whether a Storage object is the scope's own `localStorage`; a sandboxed frame has none. */
function isLocal(storage: unknown): boolean {
  try {
    return isFunction(localStorageOf) && apply(localStorageOf, scope, []) === storage;
  } catch {
    return false;
  }
}
