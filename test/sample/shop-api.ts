import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, json, type Site, type SiteHandler, type SiteRequest } from '@/test/support/site';
import { projectRoot } from './root';

const SMS_CODE = '246810';
/** What a first-time phone would wait for a list over a mobile network. */
const LIST_MS = 120;
const CODE_WRONG = 4101;
const CODE_BUSY = 5003;
const BENEFITS = ['每月 8 日茶友日，全场第二杯半价', '生日当月赠龙井酥一份', '新品提前三天尝鲜'];

/** The shop's own interface: JSON envelopes with `code` 0 for success. */
export function shopApi(): Site {
  const stores = readData('stores.json');
  const routes: Readonly<Record<string, SiteHandler>> = {
    'GET /v1/catalog': () => ok(readData('catalog.json')),
    'GET /v1/coupons': () => ok(readData('coupons.json')),
    'GET /v1/stores': ({ query }) => ok(inCity(stores, query.get('city'))),
    'GET /v1/member/benefits': ({ query }) => (query.get('attempt') === '0' ? no(CODE_BUSY, '系统繁忙') : ok(BENEFITS)),
    'POST /v1/sms': () => ok(null),
    'POST /v1/login': logIn,
    'POST /v1/orders': () => ok({ orderNo: '20251120381920465173' }),
  };
  return { host: 'api.xiuqingtea.cn', handler: withPreflight((request) => routes[nameOf(request)]?.(request) ?? null) };
}

/** The customer system that text messages point to; it speaks clear text only. */
export function customerSystem(): Site {
  const routes: Readonly<Record<string, SiteHandler>> = {
    'GET /recall': () => ({ ...json({ nickname: '林女士', mobile: '13957120486' }), delayMs: 700 }),
    'GET /member/coupons': () =>
      json([
        { title: '好久不见 12 元券', until: '12 月 20 日' },
        { title: '茶点半价券', until: '12 月 31 日' },
      ]),
  };
  return {
    host: 'crm.xiuqingtea.cn',
    schemes: ['http'],
    handler: withPreflight((request) => routes[nameOf(request)]?.(request) ?? null),
  };
}

function logIn(request: SiteRequest): Answer {
  const { phone, code } = JSON.parse(request.body) as { phone: string; code: string };
  if (code !== SMS_CODE) return no(CODE_WRONG, '验证码不正确或已过期');
  return ok({ token: 'tk_4f2c81', nickname: '茶友', phoneMasked: phone.replace(/^(\d{3})\d{4}/, '$1****') });
}

function inCity(stores: unknown, city: string | null): unknown {
  return Array.isArray(stores) ? stores.filter((store) => store.city === city) : [];
}

function withPreflight(handler: SiteHandler): SiteHandler {
  return (request) => {
    if (request.method !== 'OPTIONS') return handler(request);
    return {
      status: 204,
      headers: {
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'content-type',
        'access-control-max-age': '600',
      },
    };
  };
}

function nameOf(request: SiteRequest): string {
  return `${request.method} ${request.path}`;
}

function ok(data: unknown): Answer {
  return { ...json({ code: 0, message: 'ok', data }), delayMs: LIST_MS };
}

function no(code: number, message: string): Answer {
  return json({ code, message, data: null });
}

function readData(name: string): unknown {
  return JSON.parse(readFileSync(join(projectRoot(), 'test/sample/data', name), 'utf8'));
}
