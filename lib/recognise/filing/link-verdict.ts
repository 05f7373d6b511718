import type { LinkVerdict } from '@/lib/model/vocabulary';
import { decodeHost } from './punycode';

/** Whose number the link belongs to: the ministry's register or the police's. */
export type Register = 'ministry' | 'police';

export interface JudgedLink {
  /** Never `text`: that depends on the words beside the number, see `readFiling`. */
  readonly verdict: Exclude<LinkVerdict, 'text'>;
  /** Host name without port; null where the address has none. */
  readonly host: string | null;
}

const ACCEPTED: Readonly<Record<Register, ReadonlySet<string>>> = {
  ministry: new Set(['beian.miit.gov.cn']),
  police: new Set(['beian.mps.gov.cn', 'www.beian.mps.gov.cn', 'www.beian.gov.cn', 'beian.gov.cn']),
};
/** Earlier addresses of the ministry's register, dead or redirected. */
const OUTDATED: ReadonlySet<string> = new Set([
  'www.beian.miit.gov.cn',
  'www.miitbeian.gov.cn',
  'miitbeian.gov.cn',
  'www.miibeian.gov.cn',
  'miibeian.gov.cn',
]);
const GENUINE: readonly string[] = [...ACCEPTED.ministry, ...ACCEPTED.police, ...OUTDATED];
/** Names that only a register or its imitation has in its host. */
const IMITATED = /beian[.-]?mii?t|mii?t[.-]?beian|mii?t[.-]?gov|beian[.-]?gov|beian[.-]?mps|mps[.-]?gov/;

/** Schemes that call or write to somebody. */
const ELSEWHERE = /^(?:tel|sms|mailto):$/;

/** Judges where a number's link leads, by the parsed host name and never by a piece of the address. */
export function judgeLink(link: { readonly href: string; readonly resolved: string }, register: Register): JudgedLink {
  const href = link.href.trim();
  if (isDead(href)) return { verdict: 'absent', host: null };
  const url = parse(link.resolved) ?? parse(href);
  if (!url || ELSEWHERE.test(url.protocol)) return { verdict: 'wrong', host: null };
  // Of what an app does with an address of its own nothing is known.
  if (!/^https?:$/.test(url.protocol)) return { verdict: 'absent', host: null };
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  const named = `${url.username}${url.password}`;
  // What looks like a mail address comes masked: that much of a name in front of a host is there to be taken for it.
  if (named !== '') return { verdict: named.includes('*') || resembles(decode(named)) ? 'lookalike' : 'wrong', host };
  if (ACCEPTED[register].has(host)) return { verdict: 'ok', host };
  if (register === 'ministry' && OUTDATED.has(host)) return { verdict: 'outdated', host };
  if (GENUINE.includes(host)) return { verdict: 'wrong', host };
  return { verdict: imitates(host) ? 'lookalike' : 'wrong', host };
}

/** A link that leads nowhere is as good as none: the target may be in a handler, or be missing. */
function isDead(href: string): boolean {
  return href === '' || href.startsWith('#') || /^(?:javascript|about):/i.test(href);
}

function imitates(host: string): boolean {
  // Subdomains of the ministries themselves cannot be registered by others.
  if (/(?:^|\.)(?:miit|mps)\.gov\.cn$/.test(host)) return false;
  return resembles(decodeHost(host));
}

function resembles(name: string): boolean {
  const plain = skeleton(name.toLowerCase());
  return IMITATED.test(plain) || GENUINE.some((genuine) => distanceWithin(plain, skeleton(genuine), 2));
}

/** Each Latin letter with the digits and the Cyrillic and Greek letters that pass for it. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  ['aаα4', 'bьв', 'cс', 'dԁ', 'eеє3', 'gɡ', 'hһ', 'iіıιl1|ӏ', 'mм', 'nпη', 'oоο0', 'pрρ', 'sѕ5', 'tтτ', 'vν'].flatMap(
    ([latin = '', ...others]) => others.map((other): [string, string] => [other, latin]),
  ),
);

/** What a hurried eye reads: accents dropped, foreign letters and digits as the Latin letters they look like. */
function skeleton(name: string): string {
  const latin = [...name.normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => LOOK_ALIKES.get(letter) ?? letter)
    .join('');
  return latin.replace(/rn/g, 'm');
}

/** Whether two texts differ by at most `limit` single-character edits. */
function distanceWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return (row[b.length] ?? limit + 1) <= limit;
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
