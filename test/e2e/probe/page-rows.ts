import { form, PHONE, type Row } from './request-rows';

const api = (name: string, act: string, detail = ''): Row => ({
  name,
  act: `try { const p = ${act}; p && p.catch && p.catch(() => {}) } catch {}`,
  kind: 'api-called',
  has: { api: name, host: null, genuine: true, detail, activated: false },
});

/** Browser interfaces that ask or touch personal information. */
export const APIS: readonly Row[] = [
  api('navigator.geolocation.getCurrentPosition', 'navigator.geolocation.getCurrentPosition(() => {}, () => {})'),
  api('navigator.geolocation.watchPosition', 'navigator.geolocation.watchPosition(() => {}, () => {})'),
  api(
    'navigator.mediaDevices.getUserMedia',
    'navigator.mediaDevices.getUserMedia({ audio: true, video: {} })',
    'audio video',
  ),
  api(
    'navigator.mediaDevices.getUserMedia',
    'navigator.webkitGetUserMedia({ video: true }, () => {}, () => {})',
    'video',
  ),
  api('navigator.mediaDevices.getDisplayMedia', 'navigator.mediaDevices.getDisplayMedia()'),
  api('Notification.requestPermission', 'Notification.requestPermission()'),
  api('navigator.clipboard.readText', 'navigator.clipboard.readText()'),
  api('navigator.clipboard.read', 'navigator.clipboard.read()'),
  api('navigator.clipboard.writeText', `navigator.clipboard.writeText('x')`),
  api('navigator.credentials.get', 'navigator.credentials.get({ otp: { transport: ["sms"] } })', 'otp'),
  api(
    'PaymentRequest.show',
    `new PaymentRequest([{ supportedMethods: 'https://pay.example' }], { total: { label: 'x', amount: { currency: 'CNY', value: '1' } } }).show()`,
  ),
];

/** What a page writes. */
export const STORAGE: readonly Row[] = [
  {
    name: 'localStorage',
    act: `localStorage.setItem('user', JSON.stringify({ type: 'object', data: { tel: '${PHONE}' } }))`,
    kind: 'storage-written',
    has: { area: 'local-storage', key: 'user', size: 50 },
    searched: `local-storage:{"type":"object","data":{"tel":"${PHONE}"}}`,
  },
  {
    name: 'sessionStorage',
    act: `sessionStorage.setItem('n', 5)`,
    kind: 'storage-written',
    has: { area: 'session-storage', key: 'n', size: 2 },
    searched: 'session-storage:5',
  },
  {
    name: 'document.cookie',
    act: `document.cookie = 'tel=${PHONE}; path=/'`,
    kind: 'storage-written',
    has: { area: 'cookie', key: 'tel' },
    searched: `cookie:tel=${PHONE}`,
  },
  {
    name: 'cookieStore',
    act: `cookieStore.set('tel', '${PHONE}')`,
    kind: 'storage-written',
    has: { area: 'cookie', key: 'tel' },
    searched: `cookie:tel=${PHONE}`,
  },
  {
    name: 'IndexedDB',
    act: `const open = indexedDB.open('d', 1); open.onupgradeneeded = () => open.result.createObjectStore('users'); open.onsuccess = () => open.result.transaction('users', 'readwrite').objectStore('users').put({ tel: '${PHONE}', list: [1, { deep: '张三' }] }, 'me')`,
    kind: 'storage-written',
    has: { area: 'indexeddb', key: 'users/me' },
    searched: `indexeddb:{"tel":"${PHONE}","list":[1,{"deep":"张三"}]}`,
  },
];

const location = (name: string, act: string, cause: string, url: string): Row => ({
  name,
  act,
  kind: 'location-requested',
  has: { cause, url: `http://${url}`, activated: false },
});

/** Ways to go elsewhere. */
export const MOVES: readonly Row[] = [
  location('pushState', `history.pushState({}, '', '/page?a=1')`, 'push', 'shop.example.cn/page?a=1'),
  location('replaceState', `history.replaceState({}, '', '#/my')`, 'replace', 'shop.example.cn/act#/my'),
  location('a hash', `location.hash = '/cart'`, 'hash', 'shop.example.cn/act#/cart'),
  location(
    'an assignment',
    `location.href = 'http://open.weixin.qq.com/connect'`,
    'assign',
    'open.weixin.qq.com/connect',
  ),
  location('location.replace', `location.replace('/blank')`, 'assign', 'shop.example.cn/blank'),
  location(
    'a reload',
    `if (!sessionStorage.r) { sessionStorage.r = 1; location.reload() }`,
    'reload',
    'shop.example.cn/act',
  ),
  location(
    'a link',
    `document.body.innerHTML = '<a href="/blank">x</a>'; document.querySelector('a').click()`,
    'anchor',
    'shop.example.cn/blank',
  ),
  {
    ...location('a form', `${form('post')} form.requestSubmit()`, 'submit', 'shop.example.cn/send?old=1'),
    caller: false,
  },
  {
    name: 'window.open',
    act: `window.open('/page')`,
    kind: 'window-opened',
    has: { url: 'http://shop.example.cn/page', activated: false },
  },
  { name: 'window.close', act: 'window.close()', kind: 'exit-requested', has: { api: 'window.close' } },
];
