import { EXIT, exitCodeFor } from '@/lib/cli/exit-code';
import { parseScanOptions, type RawScanOptions } from '@/lib/cli/parse-scan';
import { createProgress } from '@/lib/cli/progress';
import { tellUnused } from '@/lib/cli/read-register';
import { runScan } from '@/lib/cli/scan/run-scan';
import { summarise } from '@/lib/cli/summary';

/** `miniaudit scan`: returns the exit code. Only the summary and the paths go to stdout. */
export async function scanCommand(urls: readonly string[], raw: RawScanOptions, injectDir: string): Promise<number> {
  const options = parseScanOptions(urls, raw, new Date());
  if (!options.ok) return usage(options.reason);
  const stop = new AbortController();
  const onInterrupt = (): void => {
    process.stderr.write('\n正在停止，已录部分会保存 / stopping; what was recorded is kept\n');
    stop.abort();
  };
  process.once('SIGINT', onInterrupt);
  try {
    const outcome = await runScan(options.value, injectDir, createProgress(process.stderr), stop.signal);
    if (!outcome.ok) return usage(outcome.reason);
    const { report, files } = outcome.value;
    tellUnused(options.value.register, report);
    process.stdout.write(`${summarise(report)}\n${files.map((file) => `→ ${file}`).join('\n')}\n`);
    return stop.signal.aborted ? EXIT.notAudited : exitCodeFor(report, options.value.failOn);
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}

function usage(reason: string): number {
  process.stderr.write(`miniaudit: ${reason}\n`);
  return EXIT.usage;
}
