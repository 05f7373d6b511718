import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Identity of a finding across runs: rule, page address without query, pass and the rule's own subject. 16 hex digits.
 * Times and counts never enter.
 */
export function fingerprint(ruleId: string, url: string, pass: string, subject: string): string {
  const text = [ruleId, pageKey(url), pass, subject].join('\n');
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}

/** Address without query and with the hash route's path only, so that session ids in queries don't matter. */
export function pageKey(url: string): string {
  try {
    const { protocol, host, pathname, hash } = new URL(url);
    const route = hash.startsWith('#/') || hash.startsWith('#!') ? (hash.split('?')[0] ?? '') : '';
    return `${protocol}//${host}${pathname}${route}`;
  } catch {
    return url;
  }
}
