import { isLoginPath } from '@/lib/recognise/interfaces/identify-api';

/** What the address of a page says about its purpose. Addresses only support a decision, they never make a finding. */

/** Route of a page: the hash route of a single-page app, else the path. Lower case, without query. */
export function routeOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { hash, pathname } = new URL(url);
  const route = /^#!?\//.test(hash) ? hash.replace(/^#!?/, '') : pathname;
  return (route.split('?')[0] ?? '').toLowerCase();
}

/** Address without query, with the route of a single-page app: the same for two visits of one page. */
export function pageOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, hash } = new URL(url);
  const route = /^#!?\//.test(hash) ? (hash.split('?')[0] ?? '') : '';
  // Routers turn the bare address into its first route by themselves.
  return `${host}${pathname}${/^#!?\/$/.test(route) ? '' : route}`;
}

/** The page's declared function is to log in, sign up or bind. */
export function isLoginRoute(url: string): boolean {
  return isLoginPath(routeOf(url));
}

const OWN_PAGES =
  /^(?:my|mine|me|user|users?-?center|ucenter|account|profile|personal|member|orders?-?(?:list|detail|info)|my-?orders?|cart|shopping-?cart|favou?rites?|collect(?:ion)?s?|address(?:es)?|address-?(?:list|edit|add)|wallet|balance|points|messages?|coupons?|settings?|after-?sales?|refunds?|checkout|pay(?:ment)?|confirm-?order|order-?confirm|submit-?order|order-?submit|settlement|check-?in|sign-?in)$/;

/** A page that belongs to one person (my account, my orders, cart, checkout): identity is inherent there. */
export function isOwnPage(url: string): boolean {
  const parts = segmentsOf(url);
  if (parts.some((part) => OWN_PAGES.test(part))) return true;
  return parts.some(
    (part, index) => /^orders?$/.test(part) && /^(?:list|detail|info|confirm|submit)s?$/.test(parts[index + 1] ?? ''),
  );
}

const DETAIL_WORDS =
  /(?:^|[-_])?(?:detail|goods|product|item|sku|spu|article|news|post|content|shop|store|course|video|film|hotel|house|recipe|topic)s?(?:[-_]?(?:detail|info|show|view|page))?$/;

/** A page about one thing: a product, an article, a shop, something with an id. */
export function isDetailPage(url: string): boolean {
  const parts = segmentsOf(url);
  if (/[?&](?:[a-z]*_?id|sn|spu|sku)=/i.test(url)) return true;
  const last = parts.at(-1) ?? '';
  if (/detail|info$/.test(last)) return true;
  const before = parts.at(-2) ?? '';
  return (
    (/^\d+$|^[0-9a-f]{8,}$/.test(last) && before !== '') ||
    (parts.length > 1 && DETAIL_WORDS.test(before) && last !== 'list')
  );
}

const PLACE_PAGES =
  /map|near|stores|store-?(?:list|select|locator|choose)|(?:select|choose|switch)-?(?:store|shop|city)|locat|cit(?:y|ies)|address|lbs|navigat|station|parking|weather/;
const CAMERA_PAGES = /scan|qr-?code|camera|photo|face|ocr|live|record/;

/** The page's own function needs the permission: a map for location, a scanner for the camera. */
export function isPageOfFunction(url: string, kind: string): boolean {
  const route = segmentsOf(url).join('/');
  if (kind === 'location') return PLACE_PAGES.test(route);
  if (kind === 'camera' || kind === 'album') return CAMERA_PAGES.test(route);
  if (kind === 'microphone') return /voice|record|call|live|speech/.test(route);
  return false;
}

function segmentsOf(url: string): readonly string[] {
  return routeOf(url)
    .split('/')
    .map((part) => part.replace(/\.(?:html?|php|aspx?|jsp)$/, ''))
    .filter((part) => part !== '' && part !== 'pages' && part !== 'index');
}
