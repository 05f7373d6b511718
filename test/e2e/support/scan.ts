import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseScanOptions, type RawScanOptions } from '@/lib/cli/parse-scan';
import { runScan, type ScanOutcome } from '@/lib/cli/scan/run-scan';
import type { RunningSites } from '@/test/support/site-server';

export const INJECT_DIR = fileURLToPath(new URL('../../../.output/inject', import.meta.url));

const SILENT = { walkStarted: () => undefined, walkEnded: () => undefined };

export interface ScanRun extends ScanOutcome {
  /** Folder with report, recording and pictures. */
  readonly dir: string;
}

/** Scans addresses of running local sites with the command line's own options; throws where it would exit with 2. */
export async function scan(
  sites: Pick<RunningSites, 'browserArgs'>,
  urls: readonly string[],
  raw: RawScanOptions = {},
): Promise<ScanRun> {
  const dir = await mkdtemp(join(tmpdir(), 'miniaudit-scan-'));
  const browserArg = [...sites.browserArgs, ...(raw.browserArg ?? [])];
  const options = parseScanOptions(urls, { timeout: 30, ...raw, out: dir, browserArg }, new Date());
  if (!options.ok) throw new Error(options.reason);
  const outcome = await runScan(options.value, INJECT_DIR, SILENT);
  if (!outcome.ok) throw new Error(outcome.reason);
  return { ...outcome.value, dir };
}
