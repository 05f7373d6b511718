import type { Catalog, Store } from './goods';

const BASE = 'https://api.xiuqingtea.cn/v1';

interface Envelope<T> {
  readonly code: number;
  readonly message: string;
  readonly data: T;
}

/** The server's own refusal, with its words. */
export class ShopError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

let catalogOnce: Promise<Catalog> | null = null;

/** Categories and goods; asked for once per visit. */
export function catalog(): Promise<Catalog> {
  catalogOnce ??= get<Catalog>(`/catalog?_t=${Date.now()}`);
  return catalogOnce;
}

export function stores(city: string): Promise<readonly Store[]> {
  return get(`/stores?city=${encodeURIComponent(city)}`);
}

export function memberBenefits(attempt: number): Promise<readonly string[]> {
  return get(`/member/benefits?attempt=${attempt}`);
}

export interface Coupon {
  readonly id: string;
  readonly title: string;
  readonly reduceFen: number;
  readonly overFen: number;
  readonly until: string;
}

export function coupons(): Promise<readonly Coupon[]> {
  return get('/coupons');
}

export function sendSmsCode(phone: string): Promise<null> {
  return post('/sms', { phone });
}

export interface Session {
  readonly token: string;
  readonly nickname: string;
  readonly phoneMasked: string;
}

export function logIn(phone: string, code: string): Promise<Session> {
  return post('/login', { phone, code });
}

export interface OrderRequest {
  readonly goodsId: string;
  readonly count: number;
  readonly contact: Readonly<Record<string, string>>;
}

export function placeOrder(order: OrderRequest): Promise<{ readonly orderNo: string }> {
  return post('/orders', order);
}

async function get<T>(path: string): Promise<T> {
  return open(await fetch(BASE + path));
}

async function post<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return open(await fetch(BASE + path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function open<T>(response: Response): Promise<T> {
  const envelope: Envelope<T> = await response.json();
  if (envelope.code !== 0) throw new ShopError(envelope.code, envelope.message);
  return envelope.data;
}
