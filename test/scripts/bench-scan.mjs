import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installBench, lighthouseRun, scanRun } from './bench-runs.mjs';
import { buildCommandLine } from './build-cli.mjs';
import { importSource } from './import-source.mjs';
import { runWithSetUp } from './setup.mjs';

/** Share of Lighthouse's time that a one-pass scan of the same page may take. */
const BUDGET = 0.4;

// `npm run bench:scan -- [--runs 5] [url]`: a one-pass scan beside Lighthouse 12, whole processes, one browser binary.
const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' } },
  allowPositionals: true,
});

await runWithSetUp(async () => {
  installBench();
  await buildCommandLine();
  const page = await servePage(positionals[0]);
  const folder = mkdtempSync(join(tmpdir(), 'bench-scan-'));
  try {
    return report(await measure(page, folder, Number(values.runs)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await page.close();
  }
});

/** The page to measure on: the given address, else the sample shop's home page served on this machine. */
async function servePage(url) {
  const { QUIET_FLAGS, sandboxFlags } = await importSource('lib/platform/node/browser.ts');
  const common = [...QUIET_FLAGS, ...sandboxFlags()];
  if (url) return { url, flags: common, browserArgs: [], close: async () => {} };
  const { serveSample } = await importSource('test/sample/serve.ts');
  const sample = await serveSample('good');
  const { browserArgs } = sample;
  return { url: sample.urls[0], flags: [...common, ...browserArgs], browserArgs, close: () => sample.close() };
}

/** Turn about, so that a machine that slows down or speeds up does so for both. Each first run only warms the disk. */
async function measure(page, folder, runs) {
  const scans = [];
  const lighthouses = [];
  for (let run = 0; run <= runs; run += 1) {
    const scanMs = await scanRun(page, join(folder, `scan-${run}`));
    const lighthouseMs = await lighthouseRun(page, join(folder, `lighthouse-${run}.json`));
    process.stdout.write(
      `${run === 0 ? 'warm-up' : `run ${run}`}: scan ${seconds(scanMs)} s, Lighthouse ${seconds(lighthouseMs)} s\n`,
    );
    if (run === 0) continue;
    scans.push(scanMs);
    lighthouses.push(lighthouseMs);
  }
  return { url: page.url, scanMs: median(scans), lighthouseMs: median(lighthouses) };
}

function report({ url, scanMs, lighthouseMs }) {
  const ratio = scanMs / lighthouseMs;
  const lines = [
    url,
    `中位数 / medians: scan ${seconds(scanMs)} s, Lighthouse 12 ${seconds(lighthouseMs)} s`,
    `比值 / ratio: ${ratio.toFixed(2)}（预算 / budget ≤ ${BUDGET}）${ratio <= BUDGET ? '✓' : '✗'}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return ratio <= BUDGET ? 0 : 1;
}

function seconds(ms) {
  return (ms / 1000).toFixed(2);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
