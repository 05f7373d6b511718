import { expect } from 'vitest';
import type { EventKind } from '@/lib/model/event';

/** One hook at work: what the page's script does and what must be recorded of it. */
export interface Row {
  readonly name: string;
  /** The page's script; `await` is allowed. */
  readonly act: string;
  readonly kind: EventKind;
  /** Fields that one event of the kind must have. */
  readonly has: Readonly<Record<string, unknown>>;
  /** What the search texts of the kind must contain. */
  readonly searched?: string;
  /** The event carries the calling script. */
  readonly caller?: false;
}

const POST = { method: 'POST', url: 'http://shop.example.cn/api' };
/** A phone number as pages send it. */
export const PHONE = '13800138000';

/** Requests of every kind, with every kind of body. */
export const REQUESTS: readonly Row[] = [
  {
    name: 'fetch with JSON',
    act: `fetch('/api', { method: 'post', body: JSON.stringify({ phone: '${PHONE}' }), headers: { 'X-User': 'u1' } })`,
    kind: 'request-sent',
    has: { ...POST, initiator: 'fetch', bodySize: 23 },
    searched: `body:{"phone":"${PHONE}"}\nheader:X-User: u1`,
  },
  {
    name: 'fetch with a URL object',
    act: `fetch(new URL('/api?phone=${PHONE}', location.href))`,
    kind: 'request-sent',
    has: { method: 'GET', url: `http://shop.example.cn/api?phone=${PHONE}`, initiator: 'fetch', bodySize: 0 },
  },
  {
    name: 'fetch with parameters',
    act: `fetch('/api', { method: 'POST', body: new URLSearchParams({ name: '张三', phone: '${PHONE}' }) })`,
    kind: 'request-sent',
    has: POST,
    searched: `phone=${PHONE}`,
  },
  {
    name: 'fetch with form data and a file',
    act: `const form = new FormData(); form.append('tel', '${PHONE}'); form.append('f', new File(['x'], 'id.png')); fetch('/api', { method: 'POST', body: form })`,
    kind: 'request-sent',
    has: POST,
    searched: `tel=${PHONE}&f=id.png`,
  },
  {
    name: 'fetch with bytes',
    act: `fetch('/api', { method: 'POST', body: new TextEncoder().encode('tel=${PHONE}') })`,
    kind: 'request-sent',
    has: { ...POST, bodySize: 15 },
    searched: `body:tel=${PHONE}`,
  },
  {
    name: 'fetch with a view into a larger buffer',
    act: `const all = new TextEncoder().encode('....tel=${PHONE}....'); fetch('/api', { method: 'POST', body: new DataView(all.buffer, 4, 15) })`,
    kind: 'request-sent',
    has: { ...POST, bodySize: 15 },
    searched: `body:tel=${PHONE}`,
  },
  {
    name: 'fetch with packed bytes',
    act: `fetch('/api', { method: 'POST', body: new Uint8Array([31, 139, 8, 0, 0, 0, 1, 2, 3, 255]) })`,
    kind: 'request-sent',
    has: { ...POST, bodySize: 10 },
    searched: 'body:H4sIAAAAAQID/w==',
  },
  {
    name: 'fetch with a Blob made by the page',
    act: `fetch('/api', { method: 'POST', body: new Blob(['{"tel":', new Blob(['"${PHONE}"}'])]) })`,
    kind: 'request-sent',
    has: POST,
    searched: `body:{"tel":"${PHONE}"}`,
  },
  {
    name: 'fetch with a Blob from elsewhere',
    act: `const blob = await (await fetch('/phone.txt')).blob(); fetch('/api', { method: 'POST', body: blob })`,
    kind: 'request-sent',
    has: { ...POST, bodySize: 11 },
    searched: `body:${PHONE}`,
  },
  {
    name: 'fetch with a stream',
    act: `fetch('/api', { method: 'POST', duplex: 'half', body: new Blob(['x']).stream() }).catch(() => {})`,
    kind: 'request-sent',
    has: { ...POST, bodySize: null },
  },
  {
    name: 'fetch of a Request made earlier',
    act: `const request = new Request('/api', { method: 'POST', body: 'tel=${PHONE}', headers: { 'content-type': 'application/x-www-form-urlencoded' } }); fetch(request.clone())`,
    kind: 'request-sent',
    has: POST,
    searched: `body:tel=${PHONE}`,
  },
  {
    name: 'fetch of a Request made of a Request',
    act: `fetch(new Request(new Request('/api', { method: 'POST', body: 'tel=${PHONE}' }), { headers: { a: 'b' } }))`,
    kind: 'request-sent',
    has: POST,
    searched: `body:tel=${PHONE}\nheader:a: b`,
  },
  {
    name: 'XMLHttpRequest',
    act: `const xhr = new XMLHttpRequest(); xhr.open('post', 'api'); xhr.setRequestHeader('content-type', 'application/x-www-form-urlencoded'); xhr.send('tel=${PHONE}')`,
    kind: 'request-sent',
    has: { ...POST, initiator: 'xhr', bodySize: 15 },
    searched: `body:tel=${PHONE}`,
  },
  {
    name: 'sendBeacon with a Blob',
    act: `navigator.sendBeacon('/api', new Blob(['tel=${PHONE}'], { type: 'text/plain' }))`,
    kind: 'request-sent',
    has: { ...POST, initiator: 'beacon', bodySize: 15 },
    searched: `body:tel=${PHONE}`,
  },
  {
    name: 'EventSource',
    act: `new EventSource('/stream?tel=${PHONE}').close()`,
    kind: 'request-sent',
    has: { method: 'GET', url: `http://shop.example.cn/stream?tel=${PHONE}`, initiator: 'eventsource' },
  },
  {
    name: 'a pixel',
    act: `new Image().src = '//stat.example.com/p.gif?tel=${PHONE}'`,
    kind: 'request-sent',
    has: { method: 'GET', url: `http://stat.example.com/p.gif?tel=${PHONE}`, initiator: 'image' },
  },
  {
    name: 'WebSocket',
    act: `const socket = new WebSocket('ws://push.example.cn/im?tel=1'); socket.onopen = () => socket.send('tel=${PHONE}')`,
    kind: 'request-sent',
    has: { method: 'GET', url: 'ws://push.example.cn/im?tel=1', initiator: 'websocket' },
  },
  {
    name: 'a WebSocket message',
    act: `const socket = new WebSocket('ws://push.example.cn/im'); socket.onopen = () => socket.send('tel=${PHONE}')`,
    kind: 'socket-sent',
    has: { url: 'ws://push.example.cn/im', size: 15, requestId: expect.stringMatching(/^p\w+-\d+$/) },
    searched: `websocket:tel=${PHONE}`,
    caller: false,
  },
  {
    name: 'a worker',
    act: `new Worker('/worker.js')`,
    kind: 'request-sent',
    has: { ...POST, initiator: 'fetch' },
    searched: `body:from the worker ${PHONE}`,
    caller: false,
  },
];

const FORM = `document.body.innerHTML = '<form action="/send?old=1" method="METHOD"><input name="action" value="${PHONE}"><input name="who" value="张三"><button formaction="/other">go</button></form>'; const form = document.forms[0];`;
/** A page script that makes a form of that method. */
export const form = (method: string): string => FORM.replace('METHOD', method);

/** Forms that the browser sends. */
export const FORMS: readonly Row[] = [
  {
    name: 'form.submit()',
    act: `${form('post')} HTMLFormElement.prototype.submit.call(form)`,
    kind: 'form-submitted',
    has: { action: 'http://shop.example.cn/send?old=1', method: 'POST' },
    searched: `body:action=${PHONE}&who=${encodeURIComponent('张三')}`,
    caller: false,
  },
  {
    name: 'a form sent by its button',
    act: `${form('post')} document.querySelector('button').click()`,
    kind: 'form-submitted',
    has: { action: 'http://shop.example.cn/other', method: 'POST' },
    searched: `body:action=${PHONE}`,
    caller: false,
  },
  {
    name: 'the request of a form',
    act: `${form('post')} form.requestSubmit()`,
    kind: 'request-sent',
    has: { method: 'POST', url: 'http://shop.example.cn/send?old=1', initiator: 'form' },
    searched: `action=${PHONE}`,
    caller: false,
  },
  {
    name: 'a form in the address',
    act: `${form('get')} form.requestSubmit()`,
    kind: 'request-sent',
    has: {
      method: 'GET',
      url: `http://shop.example.cn/send?action=${PHONE}&who=${encodeURIComponent('张三')}`,
      initiator: 'form',
    },
    caller: false,
  },
];
