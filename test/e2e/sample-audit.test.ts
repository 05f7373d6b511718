import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareWithExpected } from '@/test/sample/compare';
import { expectedFaults, registerAnswers, startUrls } from '@/test/sample/expectation';
import { type ServedSample, serveSample } from '@/test/sample/serve';
import { scan } from './support/scan';

/** The sample's truth was written before the rules: every listed fault is found under its rule, and nothing else. */

const samples: ServedSample[] = [];
beforeAll(async () => {
  samples.push(await serveSample('bad'), await serveSample('good'));
});
afterAll(async () => {
  for (const sample of samples) await sample.close();
});

describe('the audit of the sample', () => {
  it.each(['bad', 'good'] as const)(
    '%s build',
    async (variant) => {
      const sample = samples[variant === 'bad' ? 0 : 1];
      if (!sample) throw new Error('not served');
      const { report } = await scan(sample, startUrls(variant), {
        concurrency: 3,
        timeout: 60,
        register: registerAnswers(variant),
      });
      expect(report.pages.filter((page) => page.status === 'failed')).toEqual([]);
      expect(compareWithExpected(report, expectedFaults(variant))).toEqual({ missing: [], unexpected: [] });
      expect(report.results.filter((result) => variant === 'good' && result.outcome === 'cantTell')).toEqual([]);
    },
    600_000,
  );
});
