import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../../.output/corpora/pages', import.meta.url));
const BUILD = fileURLToPath(new URL('./build.mjs', import.meta.url));

/** The corpus of rendered pages, served on this machine only. */
export interface ServedPages {
  /** Address of a page by its id in `pages.json`. */
  urlOf(page: CorpusPage): string;
  close(): Promise<void>;
}

/** What an address needs of an entry of `pages.json`. */
export interface CorpusPage {
  readonly id: string;
  readonly library: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Builds the pages where needed and serves them on a free port of 127.0.0.1. */
export async function servePages(): Promise<ServedPages> {
  await buildPages();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    answer(path).then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (page) => `http://127.0.0.1:${port}/${page.library}/index.html?page=${page.id}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** In a process of its own: the build must not depend on who serves, a test runner or a script. */
async function buildPages(): Promise<void> {
  const [code] = await once(spawn(process.execPath, [BUILD], { stdio: ['ignore', 2, 2] }), 'exit');
  if (code !== 0) throw new Error('the pages could not be built');
}

async function answer(path: string): Promise<{ readonly type: string; readonly body: Buffer }> {
  const file = join(BUILT, normalize(decodeURIComponent(path)));
  if (!file.startsWith(BUILT)) throw new Error('outside of the corpus');
  return { type: TYPES[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
}
