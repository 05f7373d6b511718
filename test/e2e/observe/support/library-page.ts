import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Bench } from './observed-page';

const require = createRequire(import.meta.url);
const ENTRY = fileURLToPath(new URL('../pages/vant-app.ts', import.meta.url));

/** Serves the vant pages; the fragment chooses the scene. Returns the path to open. */
export async function serveVant(bench: Bench): Promise<string> {
  const script = await buildApp();
  bench.site.set('/vant.css', { body: readFileSync(require.resolve('vant/lib/index.css')), type: 'text/css' });
  bench.site.set('/vant.js', { body: script, type: 'text/javascript; charset=utf-8' });
  bench.site.set('/vant.html', {
    body: `<!doctype html><html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
      <title>组件页面</title><link rel="stylesheet" href="/vant.css"><style>body{margin:0}.goods{padding:16px}</style></head>
      <body><div id="app"></div><script src="/vant.js"></script></body></html>`,
  });
  return '/vant.html';
}

async function buildApp(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'app', fileName: 'app' } },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('the vant pages did not build');
  return output.output[0].code;
}
