import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Recording } from '@/lib/model/recording';
import { buildReport } from '@/lib/report/build';
import { launchChromium } from '@/test/e2e/support/launch';
import { type ServedSample, serveSample } from '@/test/sample/serve';
import { driveWalk, PHONE } from './support/driver';
import { type ExtensionBench, startExtension } from './support/extension-bench';
import { recordingOf, recordOverCdp } from './support/live-scan';
import { call, readSession, tabIdOf } from './support/panel-calls';

/**
 * Extension (all sites allowed) and command line watch the same walk and must come to the same verdicts, over the rules
 * that both can judge.
 */

const BUILDS = ['bad', 'good'] as const;

describe.each(BUILDS)('%s build', (variant) => {
  let sample: ServedSample;
  let browser: Browser;
  let bench: ExtensionBench;
  let panel: Page;

  beforeAll(async () => {
    sample = await serveSample(variant);
    browser = await launchChromium(sample.browserArgs);
    bench = await startExtension(sample);
    panel = await bench.clickAction(await bench.open(sample.url));
    await bench.allowAllSites(panel);
  });
  afterAll(async () => {
    await bench?.close();
    await browser?.close();
    await sample?.close();
  });

  it('the same rules, addresses, outcomes and severities', async () => {
    const compared = new Set<string>();
    const differences: Record<string, unknown> = {};
    for (const url of sample.urls) {
      const recordings = await Promise.all([recordOverCdp(browser, url), recordInExtension(bench, panel, url)]);
      const [overCdp = [], live = []] = recordings.map(verdicts);
      const judged = rulesJudged(overCdp).filter((rule) => rulesJudged(live).includes(rule));
      for (const rule of judged) compared.add(rule);
      const [here, there] = [only(live, judged), only(overCdp, judged)];
      const extension = here.filter((line) => !there.includes(line));
      const commandLine = there.filter((line) => !here.includes(line));
      if (extension.length + commandLine.length > 0) differences[url] = { extension, commandLine };
    }
    process.stdout.write(`${variant}: ${compared.size} rules compared on ${sample.urls.length} addresses\n`);
    expect(differences).toEqual({});
    expect(compared.size).toBeGreaterThan(15);
  }, 600_000);
});

async function recordInExtension(bench: ExtensionBench, panel: Page, url: string): Promise<Recording> {
  const page = await bench.browser.newPage();
  await page.setViewport(PHONE);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const tabId = await tabIdOf(panel, page.url());
  const started = await call(panel, {
    call: 'start',
    tabId,
    reset: 'storage-and-cookies',
    passive: false,
    lang: 'zh',
    profile: 'web',
    canaries: [],
  });
  if (!started.ok || !started.sessionId) throw new Error(JSON.stringify(started));
  await page.waitForNavigation({ waitUntil: 'domcontentloaded', timeout: 5000 }).catch(() => undefined);
  await driveWalk(page);
  await call(panel, { call: 'stop', sessionId: started.sessionId });
  const { head, events } = await readSession(panel, started.sessionId);
  await page.close().catch(() => undefined);
  return recordingOf({ startedAt: Date.parse(head.startedAt), events, url });
}

interface Verdict {
  readonly rule: string;
  readonly url: string;
  readonly outcome: string;
  readonly severity: string;
}

function verdicts(recording: Recording): readonly Verdict[] {
  const report = buildReport(recording);
  const urlOf = new Map(report.pages.map((page) => [page.id, page.url]));
  return report.results.map(({ ruleId, pageId, outcome, severity }) => ({
    rule: ruleId,
    url: urlOf.get(pageId) ?? '',
    outcome,
    severity,
  }));
}

function rulesJudged(all: readonly Verdict[]): readonly string[] {
  const untested = new Set(all.filter(({ outcome }) => outcome === 'untested').map(({ rule }) => rule));
  return [...new Set(all.map(({ rule }) => rule))].filter((rule) => !untested.has(rule)).sort();
}

function only(all: readonly Verdict[], rules: readonly string[]): readonly string[] {
  const lines = all
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, url, outcome, severity }) => `${rule} ${outcome} ${severity} ${url}`);
  return [...new Set(lines)].sort();
}
