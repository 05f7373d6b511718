import { mkdtemp } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { readInjectSources } from '@/lib/cli/record/inject-sources';
import { Recorder } from '@/lib/cli/record/recorder';
import { ServiceWorkers } from '@/lib/cli/record/service-workers';
import type { Device } from '@/lib/cli/scan/device';
import { walkUrl } from '@/lib/cli/scan/walk-url';
import { RECORDING_VERSION, type Recording, type Walk } from '@/lib/model/recording';
import type { Profile } from '@/lib/model/vocabulary';
import type { FilingCase } from '@/test/corpora/filing/read-filing-cases';
import { launchChromium } from '@/test/e2e/support/launch';
import { INJECT_DIR } from '@/test/e2e/support/scan';

const PHONE_AT_MOST = 390;
const AT_ONCE = 4;
const TIMEOUT_MS = 30_000;

/** Whoever audits a page knows whether it is a mini-program's: one whose number ends in X. */
function profileOf({ expected }: FilingCase): Profile {
  return expected.some(({ kind }) => kind === 'icp-mini-program') ? 'mini-program' : 'web';
}

/**
 * Walks the pages as the command line's pass that touches nothing does, each on a screen of its own width, and gives the
 * recording of each. Everything is served on 127.0.0.1.
 */
export async function walkFilingCases(cases: readonly FilingCase[]): Promise<ReadonlyMap<string, Recording>> {
  const shotsDir = await mkdtemp(join(tmpdir(), 'miniaudit-filing-'));
  const server = await serve(new Map(cases.map((one) => [`/${one.id}`, documentOf(one)])));
  const browser = await launchChromium(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);
  try {
    const parts = { browser, shotsDir, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    const setting = { ...parts, inject: await readInjectSources(INJECT_DIR, []), version: await browser.version() };
    const serviceWorkers = await ServiceWorkers.watch(browser);
    const found = new Map<string, Recording>();
    const queue = [...cases];
    const lane = async (): Promise<void> => {
      for (let one = queue.shift(); one; one = queue.shift())
        found.set(one.id, await walkOne(one, { ...setting, serviceWorkers }));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    return found;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

interface Setting {
  readonly browser: Browser;
  readonly version: string;
  readonly origin: string;
  readonly shotsDir: string;
  readonly inject: Awaited<ReturnType<typeof readInjectSources>>;
  readonly serviceWorkers: ServiceWorkers;
}

async function walkOne(one: FilingCase, setting: Setting): Promise<Recording> {
  const startedAt = new Date();
  const recorder = new Recorder([], startedAt.getTime());
  const device = deviceOf(one);
  const job = { id: 'w1', url: `${setting.origin}/${one.id}`, pass: 'untouched' } as const;
  const walk = await walkUrl(job, {
    browser: setting.browser,
    browserVersion: setting.version,
    device,
    inject: setting.inject,
    recorder,
    serviceWorkers: setting.serviceWorkers,
    shotsDir: join(setting.shotsDir, one.id),
    timeoutMs: TIMEOUT_MS,
    ownProfile: false,
    returnVisit: false,
  });
  if (walk.status === 'failed') throw new Error(`${one.id}: ${walk.error?.message ?? ''}`);
  return recordingOf(walk, recorder, { startedAt, device: device.name, profile: profileOf(one), setting });
}

interface Head {
  readonly startedAt: Date;
  readonly device: string;
  readonly profile: Profile;
  readonly setting: Setting;
}

function recordingOf(walk: Walk, recorder: Recorder, { startedAt, device, profile, setting }: Head): Recording {
  return {
    schemaVersion: RECORDING_VERSION,
    tool: { name: 'miniaudit', version: 'bench' },
    startedAt: startedAt.toISOString(),
    endedAt: new Date().toISOString(),
    source: 'scan',
    container: 'browser',
    device,
    browser: setting.version,
    lang: 'zh',
    profile,
    firstParty: [],
    walks: [walk],
    events: recorder.events.map((event, index) => ({ ...event, seq: index + 1 })),
  };
}

function deviceOf(one: FilingCase): Device {
  const phone = one.width <= PHONE_AT_MOST;
  const userAgent = phone
    ? 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36'
    : 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
  const height = phone ? 812 : 900;
  return { name: `${one.width}×${height}`, width: one.width, height, scale: 1, mobile: phone, userAgent };
}

function documentOf({ html }: FilingCase): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>页面</title></head><body>${html}</body></html>`;
}

async function serve(pages: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
