import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer as createTcp, type Server, type Socket } from 'node:net';
import type { Scheme, Site, SiteRequest } from './site';
import { makeCertificate } from './site-certificate';
import { replyOf, sendReply } from './site-reply';

/** Local servers under real host names, and how a Chromium is told to use them and nothing else. */
export interface RunningSites {
  /** 127.0.0.1 port that speaks both http and https. */
  readonly port: number;
  /** Value for `--host-resolver-rules`; every host that was not declared does not resolve. */
  readonly hostRules: string;
  /** Host rules and certificate flag. They need a `--user-data-dir`, which puppeteer always passes. */
  readonly browserArgs: readonly string[];
  /** Every request received so far, in order, those for unknown hosts included. Grows while the sites run. */
  readonly requests: readonly SiteRequest[];
  close(): Promise<void>;
}

/** First byte of a TLS handshake record. */
const TLS_HANDSHAKE = 0x16;

/** Serves the sites on one loopback port. Nothing is ever sent elsewhere. */
export async function startSites(sites: readonly Site[]): Promise<RunningSites> {
  const hosts = [...new Set(sites.map((site) => site.host))];
  const certificate = await makeCertificate(hosts);
  const requests: SiteRequest[] = [];
  const sockets = new Set<Socket>();
  const answer = (scheme: Scheme) => (incoming: IncomingMessage, response: ServerResponse) => {
    serve(sites, scheme, incoming, response, requests).catch(() => response.destroy());
  };
  const http = createHttp(answer('http'));
  const https = createHttps({ key: certificate.key, cert: certificate.cert }, answer('https'));
  const tcp = createTcp((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (chunk) => {
      socket.pause();
      socket.unshift(chunk);
      (chunk[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  const port = await listen(tcp);
  const hostRules = [...hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND'].join(', ');
  return {
    port,
    hostRules,
    browserArgs: [
      `--host-resolver-rules=${hostRules}`,
      `--ignore-certificate-errors-spki-list=${certificate.spkiHash}`,
      // Else Chromium silently asks for https where a page is opened by http.
      '--disable-features=HttpsUpgrades',
    ],
    requests,
    close: () => close(tcp, sockets),
  };
}

async function serve(
  sites: readonly Site[],
  scheme: Scheme,
  incoming: IncomingMessage,
  response: ServerResponse,
  requests: SiteRequest[],
): Promise<void> {
  const request = await readRequest(scheme, incoming);
  requests.push(request);
  const site = sites.find((candidate) => matches(candidate.host, request.host) && speaks(candidate, scheme));
  await sendReply(site ? await replyOf(site, request) : 'reset', response);
}

async function readRequest(scheme: Scheme, incoming: IncomingMessage): Promise<SiteRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const url = new URL(`${scheme}://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    scheme,
    host: url.hostname,
    method: incoming.method ?? 'GET',
    url: url.href,
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function matches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host;
}

function speaks(site: Site, scheme: Scheme): boolean {
  return (site.schemes ?? ['https']).includes(scheme);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

async function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
