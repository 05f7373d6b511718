import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report, ReportResult } from '@/lib/model/report';
import { type ServedSample, serveSample } from '@/test/sample/serve';
import { scan } from './support/scan';

/** What the walk after a refusal finds: the loop, the exit and the blank page; and, where all is well, the rest of the shop. */

const LONG = 300_000;
const FEWEST_PAGES = 5;

let bad: ServedSample;
let good: ServedSample;
beforeAll(async () => {
  [bad, good] = await Promise.all([serveSample('bad'), serveSample('good')]);
});
afterAll(async () => {
  await Promise.all([bad?.close(), good?.close()]);
});

async function refused(sample: ServedSample, url: string): Promise<Report> {
  const { report } = await scan(sample, [url], { consent: 'reject', timeout: 60 });
  expect(report.pages.map(({ status }) => status)).not.toContain('failed');
  return report;
}

function resultsOf(report: Report, ruleId: string, outcome: ReportResult['outcome']): readonly ReportResult[] {
  return report.results.filter((result) => result.ruleId === ruleId && result.outcome === outcome);
}

describe('the walk after a refusal', () => {
  it(
    'meets the same notice again and again',
    async () => {
      const report = await refused(bad, 'https://h5.xiuqingtea.cn/xihu/#/');
      expect(resultsOf(report, 'AUTH-009', 'failed').length).toBeGreaterThan(0);
      expect(report.prompts.filter(({ kind }) => kind === 'privacy-consent').length).toBeGreaterThan(1);
    },
    LONG,
  );

  it(
    'is asked to leave, and left with a blank page',
    async () => {
      const report = await refused(bad, 'https://h5.xiuqingtea.cn/beimen/#/');
      const [exit] = resultsOf(report, 'AUTH-008', 'failed');
      expect(exit?.message.en).toContain('asked to close its window');
      expect(exit?.message.en).toContain('went blank');
    },
    LONG,
  );

  it(
    'goes on through the good shop and says so',
    async () => {
      const report = await refused(good, 'https://m.xiuqingtea.cn/#/');
      const [passed] = resultsOf(report, 'AUTH-008', 'passed').filter(({ message }) => /went on/.test(message.en));
      const seen = Number(/went on to (\d+)/.exec(passed?.message.en ?? '')?.[1]);
      expect(seen).toBeGreaterThanOrEqual(FEWEST_PAGES);
      expect(new Set(report.pages.map(({ url }) => url)).size).toBeGreaterThan(FEWEST_PAGES);
    },
    LONG,
  );
});
