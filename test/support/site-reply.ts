import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, Reply, Site, SiteHandler, SiteRequest } from './site';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const NOT_FOUND: Answer = { status: 404, body: '<!doctype html><title>404</title><p>404 Not Found</p>' };

/** What the site says to the request: its handler, then its routes, then its folder, else 404. */
export async function replyOf(site: Site, request: SiteRequest): Promise<Reply> {
  const handled = await site.handler?.(request);
  if (handled) return handled;
  const route = site.routes?.[request.path];
  const routed = typeof route === 'function' ? await (route satisfies SiteHandler)(request) : route;
  if (routed) return routed;
  return (site.folder && (await fileOf(site.folder, request.path))) || NOT_FOUND;
}

/** Sends a reply. `hang` keeps the connection open without a word until the server closes. */
export async function sendReply(reply: Reply, response: ServerResponse): Promise<void> {
  if (reply === 'hang') return;
  if (reply === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (reply.delayMs) await wait(reply.delayMs);
  if (response.destroyed) return;
  response.writeHead(reply.status ?? 200, {
    'content-type': reply.type ?? 'text/html; charset=utf-8',
    ...reply.headers,
  });
  response.end(reply.body ?? '');
}

async function fileOf(folder: string, path: string): Promise<Answer | null> {
  const root = normalize(folder + sep);
  const name = normalize(join(root, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path)));
  if (!name.startsWith(root)) return null;
  try {
    return { type: TYPES[extname(name)] ?? 'application/octet-stream', body: await readFile(name) };
  } catch {
    return null;
  }
}
