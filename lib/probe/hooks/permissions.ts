import { asked } from '@/lib/probe/asked';
import { wordsOf } from '@/lib/probe/describe';
import { report } from '@/lib/probe/emit';
import { each, isObject, keysOf, readAny, readData, scope, slice } from '@/lib/probe/natives';
import { type Hook, hookInstances, hookMethod } from '@/lib/probe/wrap';

/** Web APIs of one interface that touch personal information or ask for a permission. */
type WebApi = readonly [
  /** Interface whose prototype holds the methods. */
  on: string,
  /** How a page reaches it; empty for the interface's own name. */
  at: string,
  methods: string,
  /** Short words of what is asked for. */
  detail?: (options: unknown) => string,
  /** Goes by this name instead of its own. */
  known?: string,
];

const DETAIL_CHARS = 200;

const WEB_APIS: readonly WebApi[] = [
  ['Geolocation', 'navigator.geolocation', 'getCurrentPosition watchPosition'],
  ['MediaDevices', 'navigator.mediaDevices', 'getUserMedia getDisplayMedia', wanted],
  ['Navigator', 'navigator.mediaDevices', 'webkitGetUserMedia', wanted, 'getUserMedia'],
  ['PushManager', '', 'subscribe'],
  ['Clipboard', 'navigator.clipboard', 'readText read writeText write'],
  ['ContactsManager', 'navigator.contacts', 'select', wordsOf],
  ['CredentialsContainer', 'navigator.credentials', 'get', wanted],
  ['Bluetooth', 'navigator.bluetooth', 'requestDevice'],
  ['USB', 'navigator.usb', 'requestDevice'],
  ['NDEFReader', '', 'scan'],
  ['PaymentRequest', '', 'show'],
];

/** Interfaces whose constructor has `requestPermission`. */
const ASKING = ['Notification', 'DeviceMotionEvent', 'DeviceOrientationEvent'];

/** Hooks the browser's own interfaces of `WEB_APIS` and `ASKING`, as far as this browser has them. Runs before page code. */
export function hookPermissions(): void {
  const asks = (api: string, detailOf?: (options: unknown) => string): Hook<object> => ({
    before: (_self, args) => {
      const detail = slice(detailOf?.(args[0]) ?? '', 0, DETAIL_CHARS);
      report('api-called', { api, host: null, genuine: true, detail, ...asked() });
    },
  });
  each(WEB_APIS, ([on, at, methods, detail, known]) => {
    for (const method of methods.split(' ')) hookInstances(on, method, asks(`${at || on}.${known ?? method}`, detail));
  });
  each(ASKING, (on) => hookMethod(readAny(scope, on), 'requestPermission', asks(`${on}.requestPermission`)));
}

/** The members of an options object that are asked for: `audio video`, `publicKey`, `otp`. */
function wanted(options: unknown): string {
  let words = '';
  each(isObject(options) ? keysOf(options) : [], (key) => {
    const value = readData(options, key);
    if (value !== false && value !== undefined) words += (words && ' ') + key;
  });
  return words;
}
