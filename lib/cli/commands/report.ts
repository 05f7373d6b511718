import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EXIT, exitCodeFor } from '@/lib/cli/exit-code';
import { writeReport } from '@/lib/cli/scan/write-report';
import { summarise } from '@/lib/cli/summary';
import { parseRecording } from '@/lib/model/recording';
import type { Report } from '@/lib/model/report';
import { failure, ok, type Result } from '@/lib/model/result';
import { buildReport } from '@/lib/report/build';
import { parseReport } from '@/lib/report/parse';

export interface ReportCommandOptions {
  readonly out?: string;
  readonly format?: string;
}

/** `miniaudit report <file>`: judges a recording again with today's rules, or renders a report again. */
export async function reportCommand(file: string, raw: ReportCommandOptions): Promise<number> {
  const report = await readReport(file);
  if (!report.ok) return usage(report.reason);
  const formats = readFormats(raw.format ?? 'html,json');
  if (!formats.ok) return usage(formats.reason);
  const outDir = raw.out ?? dirname(file);
  await mkdir(outDir, { recursive: true });
  const files = await writeReport(report.value, null, { outDir, formats: formats.value, shotsDir: dirname(file) });
  process.stdout.write(`${summarise(report.value)}\n${files.map((path) => `→ ${path}`).join('\n')}\n`);
  return exitCodeFor(report.value, 'none');
}

async function readReport(file: string): Promise<Result<Report>> {
  let input: unknown;
  try {
    input = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    return failure(
      `无法读取或不是 JSON / cannot be read or is not JSON: ${file}: ${error instanceof Error ? error.message : ''}`,
    );
  }
  if (typeof input === 'object' && input !== null && 'events' in input) {
    const recording = parseRecording(input);
    return recording.ok
      ? ok(buildReport(recording.value))
      : failure(`录制文件有误 / broken recording: ${recording.reason}`);
  }
  const report = parseReport(input);
  return report.ok ? report : failure(`既不是录制文件也不是报告 / neither a recording nor a report: ${report.reason}`);
}

function readFormats(value: string): Result<readonly ('html' | 'json')[]> {
  const wanted = value.split(',').map((part) => part.trim());
  const unknown = wanted.find((part) => part !== 'html' && part !== 'json');
  if (unknown !== undefined)
    return failure(`--format 不接受 ${unknown}，可用：html, json / --format does not take ${unknown}`);
  return ok(wanted.filter((part) => part === 'html' || part === 'json'));
}

function usage(reason: string): number {
  process.stderr.write(`miniaudit: ${reason}\n`);
  return EXIT.usage;
}
