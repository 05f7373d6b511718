import { append, apply, isArray, isFunction, isObject, readData } from './natives';

/** The script address of the innermost call site, as the engine names it (empty for a script without one). */
export function siteFile(sites: unknown): unknown {
  return isArray(sites) ? ask(sites[0], 'getScriptNameOrSourceURL') : undefined;
}

/**
 * The call sites without the probe's own, as a plain array. Where those had pushed the outermost ones over the limit,
 * they are taken from `present`, the sites of the stack as it is now.
 */
export function scrubSites(sites: unknown, present: unknown, ownFile: unknown, limit: number): unknown {
  if (!isArray(sites)) return sites;
  const kept: unknown[] = [];
  let sinceOwn = -1;
  for (let index = 0; index < sites.length; index += 1) {
    const isOurs = isOwn(sites[index], ownFile);
    if (!isOurs) append(kept, sites[index]);
    if (isOurs) sinceOwn = 0;
    else if (sinceOwn >= 0) sinceOwn += 1;
  }
  if (sinceOwn >= 0 && sites.length === limit) addOuter(kept, present, sinceOwn, ownFile, limit);
  return kept;
}

function addOuter(kept: unknown[], present: unknown, skip: number, ownFile: unknown, limit: number): void {
  if (!isArray(present)) return;
  let position = 0;
  for (let index = 0; index < present.length && kept.length < limit; index += 1) {
    if (isOwn(present[index], ownFile)) continue;
    if (position >= skip) append(kept, present[index]);
    position += 1;
  }
}

function isOwn(site: unknown, ownFile: unknown): boolean {
  return (
    ask(site, 'getScriptNameOrSourceURL') === ownFile &&
    ask(site, 'isEval') === false &&
    typeof ask(site, 'getLineNumber') === 'number'
  );
}

function ask(site: unknown, question: string): unknown {
  if (!isObject(site)) return undefined;
  const method = readData(site, question);
  return isFunction(method) ? apply(method, site, []) : undefined;
}
