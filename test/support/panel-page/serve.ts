import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

export interface PanelPage {
  readonly origin: string;
  /** Files of the first load and those loaded later, by name. */
  readonly files: ReadonlyMap<string, { readonly content: string; readonly first: boolean }>;
  close(): void;
}

/** Builds the panel with its fake source as it is shipped, minified and in chunks, and serves it on loopback. */
export async function servePanelPage(): Promise<PanelPage> {
  const files = await bundlePanel(join(ROOT, 'test/support/panel-page/index.html'));
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://x').pathname.slice(1);
    const file = files.get(name === '' ? 'index.html' : name);
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? TYPES['html'];
    // A browser asks for a page's icon by itself.
    const status = file ? 200 : name === 'favicon.ico' ? 204 : 404;
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
    response.end(file?.content ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The built files of a page, each with whether it is needed before anything is asked for. */
export async function bundlePanel(html: string): Promise<PanelPage['files']> {
  const built = await build({
    root: dirname(html),
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, minify: true, target: 'es2022', modulePreload: false, rolldownOptions: { input: html } },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rollup.RollupOutput;
  const chunks = new Map(output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])));
  const first = new Set<string>();
  const need = (name: string): void => {
    const chunk = chunks.get(name);
    if (!chunk || first.has(name)) return;
    first.add(name);
    for (const imported of chunk.imports) need(imported);
  };
  for (const chunk of chunks.values()) if (chunk.isEntry) need(chunk.fileName);
  return new Map(
    output.map((one) => [
      one.fileName.split('/').at(-1) === 'index.html' ? 'index.html' : one.fileName,
      {
        content: one.type === 'chunk' ? one.code : String(one.source),
        first: one.type === 'asset' ? !one.fileName.endsWith('.js') : first.has(one.fileName),
      },
    ]),
  );
}

/** Source of axe-core, to be run in a page. */
export function axeSource(): string {
  return readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
}
