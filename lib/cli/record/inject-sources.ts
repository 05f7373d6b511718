import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The bundles that are put into pages, as text. */
export interface InjectSources {
  readonly probe: string;
  readonly observer: string;
  readonly worker: string;
}

/**
 * Reads the three bundles that `build:cli` made; they lie beside the command line's own bundle. The observer is told
 * the tester's own values, in a world that the page cannot see, so that it can say where they stand on the screen.
 */
export async function readInjectSources(folder: string, values: readonly string[]): Promise<InjectSources> {
  const read = (name: string): Promise<string> => readFile(join(folder, `${name}-entry.js`), 'utf8');
  const [probe, observer, worker] = await Promise.all([read('probe'), read('observer'), read('worker')]);
  return { probe, observer: `globalThis.miniauditNeedles=${JSON.stringify(values)};\n${observer}`, worker };
}
