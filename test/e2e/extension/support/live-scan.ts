import type { Browser } from 'puppeteer';
import { ArmedPage } from '@/lib/cli/record/armed-page';
import { callAll } from '@/lib/cli/record/frame-control';
import { readInjectSources } from '@/lib/cli/record/inject-sources';
import { Recorder } from '@/lib/cli/record/recorder';
import { findDevice, identityOf } from '@/lib/cli/scan/device';
import { DEFAULT_DEVICE } from '@/lib/cli/scan/options';
import type { Recording } from '@/lib/model/recording';
import { INJECT_DIR } from '@/test/e2e/support/scan';
import { driveWalk, PHONE } from './driver';

/** The command line's recording of a person's walk: its own arming over CDP, the test's driver in place of its walker. */
export async function recordOverCdp(browser: Browser, url: string): Promise<Recording> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(PHONE);
  const startedAt = Date.now();
  const recorder = new Recorder([], startedAt);
  const inject = await readInjectSources(INJECT_DIR, []);
  const version = await browser.version();
  const device = findDevice(DEFAULT_DEVICE, version);
  if (!device.ok) throw new Error(device.reason);
  const armed = await ArmedPage.arm(page, {
    walk: 'w1',
    recorder,
    inject,
    emulation: identityOf(device.value, version),
  });
  armed.start();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await driveWalk(page, async () => void (await callAll(armed, 'survey')));
  armed.stop();
  await context.close().catch(() => undefined);
  return recordingOf({ startedAt, events: recorder.events, url });
}

/** A recording of one live walk. */
export function recordingOf(parts: {
  readonly startedAt: number;
  readonly events: Recording['events'];
  readonly url: string;
}): Recording {
  return {
    schemaVersion: 1,
    tool: { name: 'miniaudit', version: '0.0.0' },
    startedAt: new Date(parts.startedAt).toISOString(),
    endedAt: new Date(parts.startedAt + (parts.events.at(-1)?.atMs ?? 0)).toISOString(),
    source: 'extension',
    container: 'browser',
    device: 'test',
    browser: 'test',
    lang: 'zh',
    profile: 'web',
    firstParty: [],
    walks: [{ id: 'w1', pass: 'live', url: parts.url, status: 'audited', error: null }],
    events: parts.events,
  };
}
