import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** One self-contained script, minified as the command line injects it. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: `${ROOT}/${entry}`, formats: ['iife'], name: 'unused', fileName: 'unused' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error(`no bundle of ${entry}`);
  return output.output[0].code;
}
