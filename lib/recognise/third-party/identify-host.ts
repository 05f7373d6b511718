import { getDomain, parse } from 'tldts';
import type { Bilingual } from '@/lib/model/vocabulary';
import { type HostGroup, type HostPurpose, TRACKING_PURPOSES } from './host-groups';
import { CHINA_ADS_HOSTS } from './hosts-china-ads';
import { CHINA_ANALYTICS_HOSTS } from './hosts-china-analytics';
import { CHINA_FUNCTION_HOSTS } from './hosts-china-functions';
import { CHINA_PLATFORM_HOSTS } from './hosts-china-platforms';
import { OVERSEAS_HOSTS } from './hosts-overseas';

/** Who runs a host, and what for. */
export interface HostReading {
  readonly operator: Bilingual;
  readonly purpose: HostPurpose;
  /** The operator or its servers are outside mainland China. */
  readonly overseas: boolean;
  /** Gives visitors ids or reports what they do: analytics, advertising, session replay, push. */
  readonly tracker: boolean;
}

const BY_HOST = new Map([
  ...[CHINA_ANALYTICS_HOSTS, CHINA_ADS_HOSTS, CHINA_FUNCTION_HOSTS, CHINA_PLATFORM_HOSTS].flatMap((groups) =>
    entries(groups, false),
  ),
  ...entries(OVERSEAS_HOSTS, true),
]);

function entries(groups: readonly HostGroup[], overseas: boolean): readonly [string, HostReading][] {
  return groups.flatMap(({ zh, en, purpose, hosts }) => {
    const reading: HostReading = { operator: { zh, en }, purpose, overseas, tracker: TRACKING_PURPOSES.has(purpose) };
    return hosts.split(' ').map((host): [string, HostReading] => [host, reading]);
  });
}

/** Looks a host (with or without port) up by its name and the names above it, the most exact first. Null when unknown. */
export function identifyHost(host: string): HostReading | null {
  let name = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  while (name.includes('.')) {
    const reading = BY_HOST.get(name);
    if (reading) return reading;
    name = name.slice(name.indexOf('.') + 1);
  }
  return null;
}

/**
 * Whether a host belongs to the page's own party: same registrable domain, or one the tester calls their own. An IP
 * address and a name without a public suffix (localhost) are sites of their own, port included.
 */
export function partyOf(host: string, pageHost: string, firstParty: readonly string[]): 'first' | 'third' {
  const site = siteOf(host);
  if (site === siteOf(pageHost)) return 'first';
  return firstParty.some((own) => isOwn(host, site, own)) ? 'first' : 'third';
}

function isOwn(host: string, site: string, own: string): boolean {
  const name = own
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^\*?\./, '');
  const bare = host.toLowerCase().replace(/:\d+$/, '');
  return name !== '' && (site === name || host.toLowerCase() === name || bare === name || bare.endsWith(`.${name}`));
}

function siteOf(host: string): string {
  const lower = host.toLowerCase();
  const { isIp, domain } = parse(lower, { allowPrivateDomains: true });
  if (isIp || domain === null) return lower;
  return getDomain(lower, { allowPrivateDomains: true }) ?? lower;
}
