import { primitiveText } from '@/lib/probe/describe';
import { searchText } from '@/lib/probe/emit';
import { apply, descriptorOf, indexOf, isFunction, isObject, readData, slice } from '@/lib/probe/natives';
import { brand, prototypeOfInterface } from '@/lib/probe/platform';
import type { Realm } from '@/lib/probe/realm';

type Area = 'cookie' | 'local-storage' | 'session-storage';

/** Hooks `localStorage` and `sessionStorage` (`setItem`), `document.cookie` and `cookieStore.set`. */
export function hookStorage(realm: Realm): void {
  const isLocal = areaTest(realm.scope, 'localStorage');
  const isStorage = brand(realm.scope, 'Storage');
  realm.wrap.method(prototypeOfInterface(realm.scope, 'Storage'), 'setItem', {
    before: (self, args) => {
      if (!isStorage(self) || args.length < 2) return;
      written(
        realm,
        isLocal(self) ? 'local-storage' : 'session-storage',
        primitiveText(args[0]),
        primitiveText(args[1]),
      );
    },
  });
  realm.wrap.setter(prototypeOfInterface(realm.scope, 'Document'), 'cookie', {
    before: (_self, args) => {
      const text = primitiveText(args[0]);
      const end = indexOf(text, '=');
      written(realm, 'cookie', end < 0 ? '' : slice(text, 0, end), end < 0 ? text : slice(text, end + 1));
    },
  });
  realm.wrap.method(prototypeOfInterface(realm.scope, 'CookieStore'), 'set', {
    before: (_self, args) => {
      const isNamed = !isObject(args[0]);
      const key = primitiveText(isNamed ? args[0] : readData(args[0], 'name'));
      written(realm, 'cookie', key, primitiveText(isNamed ? args[1] : readData(args[0], 'value')));
    },
  });
}

function written(realm: Realm, area: Area, key: string, value: string): void {
  const payload = { area, key: slice(key, 0, 200), size: key.length + value.length, caller: realm.caller() };
  realm.report('storage-written', payload, searchText(area, area === 'cookie' ? `${key}=${value}` : value));
}

/** Whether a Storage object is the scope's own of that name; a sandboxed frame has none. */
function areaTest(scope: object, name: string): (storage: unknown) => boolean {
  const getter = descriptorOf(scope, name)?.get;
  return (storage) => {
    try {
      return isFunction(getter) && apply(getter, scope, []) === storage;
    } catch {
      return false;
    }
  };
}
