/** What a recipient does with what it gets. */
export const PURPOSES = [
  'analytics',
  'ads',
  'replay',
  'push',
  'error-log',
  'maps',
  'ip-location',
  'captcha',
  'risk-control',
  'payment',
  'chat',
  'carrier-login',
  'real-name',
  'social',
  'platform',
  'cdn',
] as const;
export type HostPurpose = (typeof PURPOSES)[number];

/** Hosts of one operator that serve one purpose. A host name covers its subdomains. */
export interface HostGroup {
  readonly zh: string;
  readonly en: string;
  readonly purpose: HostPurpose;
  readonly hosts: string;
  /** Where the operator documents the service; hosts without a mark are those of its public SDK or embed code. */
  readonly source: string;
}

/** Purposes whose scripts give the visitor an id or report what he does, whatever the page wanted them for. */
export const TRACKING_PURPOSES: ReadonlySet<HostPurpose> = new Set<HostPurpose>(['analytics', 'ads', 'replay', 'push']);
