import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RawScanOptions } from '@/lib/cli/parse-scan';
import { CONSENT_PASSES } from '@/lib/model/vocabulary';
import { buildTimeline } from '@/lib/timeline/build';
import { json, pixel, type Site, script } from '@/test/support/site';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { type ScanRun, scan } from './support/scan';

/**
 * Every rule's three pages (bad, clean, near miss) in real Chromium, judged by all rules: a page's `expect.json` lists
 * every rule that may fail on it, so that one rule's page is a counterexample to all others.
 */

const PAGES = fileURLToPath(new URL('../pages', import.meta.url));
const HOST = 'pages.minishop.cn';
const KINDS = ['bad', 'clean', 'near-miss'] as const;

/** What the registers say of the numbers on the pages: whose they are, for whom they were made up. */
const HOLDERS = v.parse(
  v.record(v.string(), v.string()),
  JSON.parse(readFileSync(join(PAGES, 'register.json'), 'utf8')),
);
const REGISTER = Object.entries(HOLDERS).map(([number, holder]) => `${number}=${holder}`);

const outcomes = v.object({ failed: v.array(v.string()), cantTell: v.array(v.string()) });
const expectationSchema = v.object({
  /** Default: untouched alone. */
  passes: v.optional(v.array(v.picklist(CONSENT_PASSES)), ['untouched']),
  scheme: v.optional(v.picklist(['http', 'https']), 'https'),
  /** The tester's own values, and paths that are services of their own. */
  canary: v.optional(v.array(v.string()), []),
  service: v.optional(v.array(v.string()), []),
  profile: v.optional(v.picklist(['web', 'mini-program']), 'web'),
  bad: outcomes,
  clean: outcomes,
  'near-miss': outcomes,
});

interface RulePage {
  readonly name: string;
  readonly url: string;
  /** Options of the scan; pages with the same ones are scanned together. */
  readonly options: Pick<RawScanOptions, 'consent' | 'canary' | 'service' | 'profile'>;
  readonly expected: v.InferOutput<typeof outcomes>;
}

function rulePages(): readonly RulePage[] {
  const folders = readdirSync(PAGES).filter((name) => /^[A-Z]+-\d{3}$/.test(name));
  return folders.flatMap((ruleId) => {
    const text = readFileSync(join(PAGES, ruleId, 'expect.json'), 'utf8');
    const read = v.parse(expectationSchema, JSON.parse(text));
    return KINDS.map((kind) => ({
      name: `${ruleId} ${kind}`,
      url: `${read.scheme}://${HOST}/${ruleId}/${kind}.html`,
      options: {
        consent: read.passes.join(','),
        canary: read.canary,
        service: read.service,
        profile: read.profile,
      },
      expected: read[kind],
    }));
  });
}

const SITES: readonly Site[] = [
  {
    host: HOST,
    schemes: ['http', 'https'],
    folder: PAGES,
    handler: (request) => (request.path.startsWith('/api/') ? json({ code: 0, data: [] }) : null),
  },
  {
    host: 'hm.baidu.com',
    routes: { '/hm.js': script("new Image().src = 'https://hm.baidu.com/hm.gif?si=1';"), '/hm.gif': pixel() },
  },
  { host: 'webapi.amap.com', routes: { '/maps': script('window.AMap = { version: 2 };') } },
  { host: 'static.geetest.com', routes: { '/v4/gt4.js': script('window.initGeetest4 = () => undefined;') } },
];

const ALL = rulePages();
let sites: RunningSites;
const runs: ScanRun[] = [];

beforeAll(async () => {
  sites = await startSites(SITES);
  const keyOf = (page: RulePage): string => JSON.stringify(page.options);
  for (const key of new Set(ALL.map(keyOf))) {
    const pages = ALL.filter((page) => keyOf(page) === key);
    const urls = pages.map((page) => page.url);
    const asked = { ...pages[0]?.options, register: REGISTER };
    runs.push(await scan(sites, urls, { ...asked, concurrency: 3, format: 'json' }));
  }
}, 600_000);

afterAll(async () => {
  await sites?.close();
});

/** Rules with an outcome on any visit of the walks that started at an address. */
function rulesWith(url: string, outcome: 'failed' | 'cantTell'): readonly string[] {
  const found = runs.flatMap(({ recording, report }) => {
    const visits = buildTimeline(recording).visits.filter((visit) => visit.walk.walk.url === url);
    const pages = new Set(visits.map((visit) => visit.id));
    return report.results.filter((result) => pages.has(result.pageId) && result.outcome === outcome);
  });
  return [...new Set(found.map((result) => result.ruleId))].sort();
}

describe('pages of the rules', () => {
  test.each(ALL)('$name', ({ url, expected }) => {
    expect({ failed: rulesWith(url, 'failed'), cantTell: rulesWith(url, 'cantTell') }).toEqual(expected);
  });
});
