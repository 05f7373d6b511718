import type { Browser } from 'webextension-polyfill';
import { browser as built } from 'wxt/browser';

/** The browser's extension interface: the polyfill at run time, with the polyfill's types. */
export const browser = built as unknown as Browser;

/** Address under which the extension's own pages are served, with a slash at the end. */
export function ownAddress(): string {
  return browser.runtime.getURL('');
}

/** Firefox differs in what a click grants and in some interfaces. */
export function isFirefox(): boolean {
  return ownAddress().startsWith('moz-');
}
