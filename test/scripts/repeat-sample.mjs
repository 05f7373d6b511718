import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSource } from './import-source.mjs';
import { loadCommandLine } from './miniaudit.mjs';
import { say } from './say.mjs';
import { runWithSetUp } from './setup.mjs';

/**
 * `npm run check:repeat -- [runs] [bad|good]`: audits a build of the sample several times and holds the reports against
 * each other. They must be equal but for `startedAt`, `endedAt` and fields that end in `Ms`.
 */
const runs = Number(process.argv[2] ?? 10);
const variant = process.argv[3] ?? 'bad';

await runWithSetUp(async () => {
  const main = await loadCommandLine();
  const { serveSample } = await importSource('test/sample/serve.ts');
  const sample = await serveSample(variant);
  const seen = [];
  for (let run = 1; run <= runs; run += 1) {
    const out = mkdtempSync(join(tmpdir(), 'miniaudit-repeat-'));
    const browser = sample.browserArgs.map((arg) => `--browser-arg=${arg}`);
    await main(['scan', ...sample.urls, '--out', out, '--concurrency', '3', ...browser]);
    seen.push({ out, text: timeless(readFileSync(join(out, 'report.json'), 'utf8')) });
    say(`${run}/${runs} ${seen.at(-1).text === seen[0].text ? '相同 / equal' : '不同 / differs'} ${out}`);
  }
  await sample.close();
  return seen.every(({ text }) => text === seen[0].text) ? 0 : 1;
});

/** The report without what may differ from run to run. */
function timeless(json) {
  const drop = (key, value) => (key === 'startedAt' || key === 'endedAt' || key.endsWith('Ms') ? undefined : value);
  return JSON.stringify(JSON.parse(json, drop));
}
