import { apply, isArray, isFunction, readData } from './natives';
import { withoutOwn } from './stack-frames';

/** The script address of the innermost call site, as the engine names it (empty for a script without one). */
export function siteFile(sites: unknown): unknown {
  return isArray(sites) ? ask(sites[0], 'getScriptNameOrSourceURL') : undefined;
}

/** The call sites without the probe's own, as a plain array; the outermost may come from `present` (`withoutOwn`). */
export function scrubSites(sites: unknown, present: unknown, ownFile: unknown, limit: number): unknown {
  if (!isArray(sites)) return sites;
  const isOwn = (site: unknown): boolean =>
    ask(site, 'getScriptNameOrSourceURL') === ownFile &&
    ask(site, 'isEval') === false &&
    typeof ask(site, 'getLineNumber') === 'number';
  return withoutOwn(sites, { isFrame: () => true, isOwn }, () => (isArray(present) ? present : []), limit);
}

function ask(site: unknown, question: string): unknown {
  const method = readData(site, question);
  return isFunction(method) ? apply(method, site, []) : undefined;
}
