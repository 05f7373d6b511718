import { buildCommandLine } from './build-cli.mjs';

/** Once per run of the browser tests: the command line and what it puts into pages, built from the sources as they are. */
export async function setup() {
  await buildCommandLine();
}
