import { WIRE_LIMITS } from '@/lib/contract/limits';
import { primitiveText, textOf } from '@/lib/probe/describe';
import { searchText } from '@/lib/probe/emit';
import { slice } from '@/lib/probe/natives';
import { brand, prototypeOfInterface, reader } from '@/lib/probe/platform';
import type { Realm } from '@/lib/probe/realm';

/** Hooks `IDBObjectStore.put` and `add`. The size is that of the value's text, not of the stored clone. */
export function hookIndexedDb(realm: Realm): void {
  const isStore = brand(realm.scope, 'IDBObjectStore');
  const nameOf = reader(realm.scope, 'IDBObjectStore', 'name');
  const hook = {
    before: (self: unknown, args: readonly unknown[]): void => {
      if (!isStore(self) || args.length === 0) return;
      const text = textOf(args[0], WIRE_LIMITS.search);
      const key = `${primitiveText(nameOf(self))}/${primitiveText(args[1])}`;
      realm.report(
        'storage-written',
        { area: 'indexeddb', key: slice(key, 0, 200), size: text.length, caller: realm.caller() },
        searchText('indexeddb', text, 'json'),
      );
    },
  };
  const prototype = prototypeOfInterface(realm.scope, 'IDBObjectStore');
  realm.wrap.method(prototype, 'put', hook);
  realm.wrap.method(prototype, 'add', hook);
}
