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

/** Match patterns of the documents to be armed: this host alone, or everything. */
export function matchesOf(address: string, allSites: boolean): readonly string[] {
  if (allSites) return ['<all_urls>'];
  const url = new URL(address);
  return url.protocol === 'file:' ? ['file:///*'] : [`${url.protocol}//${url.hostname}/*`];
}
