/** Host with port of an address, empty where it has none (`data:`, `about:`). */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** The address stays on the machine or in a private network: test servers, not the open network. */
export function isPrivateHost(host: string): boolean {
  const name = host
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase();
  if (name === 'localhost' || /\.(?:localhost|local|test|internal|lan)$/.test(name)) return true;
  if (name === '::1' || /^(?:fc|fd|fe80)[0-9a-f]*:/.test(name)) return true;
  return /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0$)/.test(name);
}
