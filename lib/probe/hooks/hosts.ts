import { dressHost, isNewHost } from '@/lib/probe/dress-host';
import { listen } from '@/lib/probe/events';
import { defineHostAccessors, readAside, settleHosts } from '@/lib/probe/host-accessors';
import { HOST_NAMES } from '@/lib/probe/host-apis';
import { type HostName, readByName } from '@/lib/probe/lexical';
import { each, isObject, readOwn, scope } from '@/lib/probe/natives';
import { watchScripts } from '@/lib/probe/page-scripts';

/**
 * Hooks the host objects of `HOST_NAMES` whenever they appear: there already, assigned (through accessors on
 * `Window.prototype`), or declared in ways that no accessor sees (found again between scripts and at hooked calls).
 * Known members are wrapped in place; the object itself stays the page's. `scriptRuns` is told of page scripts.
 */
export function hookHosts(scriptRuns: () => void): void {
  defineHostAccessors();
  const lookClosely = (): void => each(HOST_NAMES, (name) => dressHost(name, readNow(name)));
  lookClosely();
  listen(scope, 'load', settleHosts);
  watchScripts(() => {
    scriptRuns();
    lookClosely();
  });
}

function readNow(name: HostName): unknown {
  try {
    return readAside(readByName[name]);
  } catch {
    // Declared, but its script has not come to the declaration yet.
    return undefined;
  }
}

/** Looks whether a host object has appeared; cheap enough for every hooked call. */
export function glanceAtHosts(): void {
  each(HOST_NAMES, (name) => {
    const value = readOwn(scope, name);
    if (isObject(value) && isNewHost(value)) dressHost(name, value);
  });
}
