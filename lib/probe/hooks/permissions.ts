import { wordsOf } from '@/lib/probe/describe';
import { isObject, keysOf, readAny, readData, slice } from '@/lib/probe/natives';
import { brand, prototypeOfInterface } from '@/lib/probe/platform';
import type { Realm } from '@/lib/probe/realm';

/** Web APIs of one interface that touch personal information or ask for a permission. */
interface WebApi {
  /** Interface whose prototype holds the methods, or whose constructor does (`isStatic`). */
  readonly on: string;
  /** How a page reaches it. */
  readonly at: string;
  readonly methods: string;
  /** Goes by this name instead of its own. */
  readonly known?: string;
  readonly isStatic?: boolean;
  /** Short words of what is asked for. */
  readonly detail?: (args: readonly unknown[]) => string;
}

const DETAIL_CHARS = 200;

const WEB_APIS: readonly WebApi[] = [
  { on: 'Geolocation', at: 'navigator.geolocation', methods: 'getCurrentPosition watchPosition' },
  { on: 'MediaDevices', at: 'navigator.mediaDevices', methods: 'getUserMedia getDisplayMedia', detail: wanted },
  {
    on: 'Navigator',
    at: 'navigator.mediaDevices',
    methods: 'webkitGetUserMedia',
    known: 'getUserMedia',
    detail: wanted,
  },
  { on: 'Notification', at: 'Notification', methods: 'requestPermission', isStatic: true },
  { on: 'PushManager', at: 'PushManager', methods: 'subscribe' },
  { on: 'Clipboard', at: 'navigator.clipboard', methods: 'readText read writeText write' },
  { on: 'ContactsManager', at: 'navigator.contacts', methods: 'select', detail: (args) => wordsOf(args[0]) },
  { on: 'DeviceMotionEvent', at: 'DeviceMotionEvent', methods: 'requestPermission', isStatic: true },
  { on: 'DeviceOrientationEvent', at: 'DeviceOrientationEvent', methods: 'requestPermission', isStatic: true },
  { on: 'CredentialsContainer', at: 'navigator.credentials', methods: 'get', detail: wanted },
  { on: 'Bluetooth', at: 'navigator.bluetooth', methods: 'requestDevice' },
  { on: 'USB', at: 'navigator.usb', methods: 'requestDevice' },
  { on: 'NDEFReader', at: 'NDEFReader', methods: 'scan' },
  { on: 'PaymentRequest', at: 'PaymentRequest', methods: 'show' },
];

/** Hooks the browser's own interfaces of `WEB_APIS`, as far as this browser has them. Runs before page code. */
export function hookPermissions(realm: Realm): void {
  for (const known of WEB_APIS) for (const method of known.methods.split(' ')) hookWebApi(realm, known, method);
}

function hookWebApi(
  realm: Realm,
  { on, at, known, detail: describe = nothing, isStatic }: WebApi,
  method: string,
): void {
  const api = `${at}.${known ?? method}`;
  const isTarget = brand(realm.scope, on);
  realm.wrap.method(isStatic ? readAny(realm.scope, on) : prototypeOfInterface(realm.scope, on), method, {
    before: (self, args) => {
      if (!isStatic && !isTarget(self)) return;
      const detail = slice(describe(args), 0, DETAIL_CHARS);
      const caller = realm.caller();
      realm.report('api-called', { api, host: null, genuine: true, detail, activated: realm.activated(), caller });
    },
  });
}

function nothing(): string {
  return '';
}

/** The members of an options object that are asked for: `audio video`, `publicKey`, `otp`. */
function wanted(args: readonly unknown[]): string {
  const options = args[0];
  if (!isObject(options)) return '';
  const keys = keysOf(options);
  let words = '';
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? '';
    const value = readData(options, key);
    if (value !== false && value !== undefined) words += (words === '' ? '' : ' ') + key;
  }
  return words;
}
