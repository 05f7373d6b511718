import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCommandLine } from './build-cli.mjs';
import { ROOT } from './root.mjs';
import { runWithSetUp } from './setup.mjs';

/** The built command line's `main`, built first where its sources have changed. */
export async function loadCommandLine() {
  await buildCommandLine();
  const { main } = await import(pathToFileURL(join(ROOT, '.output/cli/miniaudit.mjs')).href);
  return main;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runWithSetUp(async () => {
    const main = await loadCommandLine();
    return main(process.argv.slice(2));
  });
}
