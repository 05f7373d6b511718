import type { Unscriptable } from '@/lib/contract/feed';

const STORES = /^(chromewebstore\.google\.com|microsoftedge\.microsoft\.com|addons\.mozilla\.org)$/;

/** Whether an extension can be put into a page of this address, and if not, why. */
export function audibility(address: string, filesAllowed: boolean): 'audit' | Unscriptable {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return 'other';
  if (url.protocol === 'view-source:') return 'view-source';
  if (url.protocol === 'file:' && !filesAllowed) return 'file';
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) return 'browser-page';
  const isStore =
    STORES.test(url.hostname) || (url.hostname === 'chrome.google.com' && url.pathname.startsWith('/webstore'));
  if (isStore) return 'store';
  return /\.pdf$/i.test(url.pathname) ? 'pdf' : 'audit';
}

/** Match patterns of the audited site: this host at any port, or the files of this machine, whose origin is `null`. */
export function siteOf(address: string): readonly string[] {
  if (address === 'null') return ['file:///*'];
  const url = new URL(address);
  return url.protocol === 'file:' ? ['file:///*'] : [`${url.protocol}//${url.hostname}/*`];
}
