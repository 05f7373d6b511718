import type { Bilingual, Container, PromptKind } from '@/lib/model/vocabulary';
import {
  type ApiRow,
  BRIDGE_ROWS,
  type Manner,
  OWN_ROWS,
  SCOPES,
  SHARED_ROWS,
  TRACKING_APIS,
  WEB_ROWS,
} from './api-tables';
import { INFO_KINDS, type InfoKey } from './info-kinds';
import { ACCOUNT_SEGMENT, LOGIN_SEGMENT, NOT_LOGIN, PHONE_SEGMENT, SIGN_IN } from './login-words';
import { OAUTH_PAGES } from './oauth-pages';

/** What a called interface touches, and what the user sees of the call. */
export interface ApiReading {
  /** Key of the information (`location`, `phone`, `profile` …). */
  readonly info: InfoKey;
  readonly label: Bilingual;
  /** Kind of prompt that the call opens for the user; null when it opens none. */
  readonly kind: PromptKind | null;
  readonly sensitive: boolean;
  /** Opens a prompt or picker of the browser or the host. */
  readonly asks: boolean;
  readonly container: Container;
  /** Gives information to the page without a word to the user. */
  readonly silent: boolean;
}

const CONTAINER_OF: Readonly<Record<string, Container>> = {
  wx: 'wechat',
  jWeixin: 'wechat',
  WeixinJSBridge: 'wechat',
  my: 'alipay',
  ap: 'alipay',
  AlipayJSBridge: 'alipay',
  tt: 'douyin',
  swan: 'baidu',
  qq: 'qq',
  mqq: 'qq',
  ks: 'kuaishou',
  jd: 'jd',
  dd: 'dingtalk',
  // Hosts without a word of their own, and frameworks, which use the browser where no host is.
  mt: 'browser',
  xhs: 'browser',
  uni: 'browser',
  Taro: 'browser',
};

type Entry = readonly [InfoKey, Manner];
const SHARED = toMap(SHARED_ROWS);
const OWN = toMap(OWN_ROWS);
const BRIDGE = toMap(BRIDGE_ROWS);
const WEB = toMap(WEB_ROWS);

function toMap(rows: readonly ApiRow[]): ReadonlyMap<string, Entry> {
  return new Map(
    rows.flatMap(([info, manner, names]) => names.split(' ').map((name): [string, Entry] => [name, [info, manner]])),
  );
}

/**
 * Reads an `api-called` event: `api` as the probe names it (`wx.getLocation`, `WeixinJSBridge.invoke:geoLocation`,
 * `navigator.clipboard.readText`), `detail` the scope or constraint asked for. Null for calls that touch nothing personal.
 */
export function identifyApi(api: string, detail: string): ApiReading | null {
  const reading = readCall(api, detail);
  return reading && TRACKING_APIS.test(api) ? { ...reading, sensitive: true } : reading;
}

function readCall(api: string, detail: string): ApiReading | null {
  const web = WEB.get(api);
  if (web) return readingOf(byConstraint(web, api, detail), 'browser');
  const host = /^[A-Za-z]+/.exec(api)?.[0] ?? '';
  const container = CONTAINER_OF[host];
  if (container === undefined) return null;
  const bridged = /[.:](?:invoke|call|callHandler|publish):(.+)$/.exec(api)?.[1];
  const name = bridged ?? api.slice(host.length + 1);
  if (name === 'authorize') return byScope(detail, container);
  const entry = OWN.get(api) ?? SHARED.get(name) ?? (bridged === undefined ? undefined : BRIDGE.get(bridged));
  if (!entry) return null;
  if (name === 'getAuthCode') return authCode(detail, container);
  if (bridged === 'login') return readingOf(['identity', 'asks'], container);
  return readingOf(entry, container);
}

function readingOf([info, manner]: Entry, container: Container): ApiReading {
  const { label, kind, sensitive } = INFO_KINDS[info];
  const asks = manner === 'asks';
  return { info, label, kind: asks ? kind : null, sensitive, asks: asks && kind !== null, container, silent: !asks };
}

/** One browser interface for two devices: what is wanted stands in the constraints. */
function byConstraint(entry: Entry, api: string, detail: string): Entry {
  if (!/getUserMedia/i.test(api)) return entry;
  const video = /video(?!["']?\s*[:=]\s*false)/i.test(detail);
  const audio = /audio(?!["']?\s*[:=]\s*false)/i.test(detail);
  return audio && !video ? ['microphone', 'asks'] : entry;
}

function byScope(detail: string, container: Container): ApiReading | null {
  for (const word of detail.toLowerCase().match(/[a-z][a-z.]*/g) ?? []) {
    const info = SCOPES[word.replace(/^scopes?\./, '')];
    if (info) return readingOf([info, 'asks'], container);
  }
  return null;
}

/** `auth_base` is silent; the other scopes ask. */
function authCode(detail: string, container: Container): ApiReading {
  if (/auth_zhima/.test(detail)) return readingOf(['credit', 'asks'], container);
  return readingOf(/auth_user|auth_ecard/.test(detail) ? ['profile', 'asks'] : ['identity', 'silent'], container);
}

/** A departure to a platform's authorization page. */
export interface OauthRedirect {
  readonly container: Container;
  readonly scope: string;
  /** The platform answers without showing the user anything. */
  readonly silent: boolean;
}

/** Whether an address is a platform's authorization page, and whether that page asks the user. Judged by host name. */
export function isOauthRedirect(url: string): OauthRedirect | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  const page = OAUTH_PAGES.find(({ host, path }) => host.test(hostname) && path.test(pathname));
  if (!page) return null;
  const scope = searchParams.get('scope') || page.scope;
  const scopes = scope.split(/[ ,]+/).filter((word) => word !== '');
  return { container: page.container, scope, silent: scopes.every((word) => page.silentScopes.test(word)) };
}

/** Whether a path (of a page, a hash route, or a mini-program page with query) leads to logging in or authorizing. */
export function isLoginPath(path: string): boolean {
  const segments = segmentsOf(path);
  const inPages = segments.some((segment) => /^(?:pages?|sub-?packages?|package[a-z-]*)$/.test(segment));
  return segments.some((segment, index) => {
    if (NOT_LOGIN.test(segment)) return false;
    if (LOGIN_SEGMENT.test(segment)) return true;
    if (PHONE_SEGMENT.test(segment)) return inPages && index >= segments.length - 2;
    return SIGN_IN.test(segment) && segments.some((other) => ACCOUNT_SEGMENT.test(other));
  });
}

/** Segments in lower case, `bindPhone` and `bind_phone` as `bind-phone`, without file endings. */
function segmentsOf(path: string): readonly string[] {
  const afterHost = path.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '');
  const bare = /#!?(\/.*)$/.exec(afterHost)?.[1] ?? afterHost;
  const [route = ''] = bare.split(/[?#]/);
  return route
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-')
    .toLowerCase()
    .split('/')
    .map((segment) => segment.replace(/\.(?:html?|php|aspx?|jsp|do)$/, ''))
    .filter((segment) => segment !== '');
}
