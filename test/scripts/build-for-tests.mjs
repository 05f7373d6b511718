import { buildCommandLine } from './build-cli.mjs';
import { buildExtension } from './build-extension.mjs';

/** Once per run of the browser tests: the command line, what it puts into pages, and the extension, from the sources as they are. */
export async function setup() {
  await buildCommandLine();
  await buildExtension();
}
