import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EXIT, exitCodeFor } from '@/lib/cli/exit-code';
import { readRegister, tellUnused } from '@/lib/cli/read-register';
import { writeReport } from '@/lib/cli/scan/write-report';
import { summarise } from '@/lib/cli/summary';
import { parseRecording, type Recording } from '@/lib/model/recording';
import { type RegisterAnswer, withAnswer } from '@/lib/model/register';
import type { Report } from '@/lib/model/report';
import { failure, ok, type Result } from '@/lib/model/result';
import { buildReport } from '@/lib/report/build';
import { parseReport } from '@/lib/report/parse';

export interface ReportCommandOptions {
  readonly out?: string;
  readonly format?: string;
  readonly register?: readonly string[];
}

/** `miniaudit report <file>`: judges a recording again with today's rules, or renders a report again. */
export async function reportCommand(file: string, raw: ReportCommandOptions): Promise<number> {
  const register = readRegister(raw.register ?? [], new Date().getFullYear());
  if (!register.ok) return usage(register.reason);
  const report = await readReport(file, register.value);
  if (!report.ok) return usage(report.reason);
  tellUnused(register.value, report.value);
  const formats = readFormats(raw.format ?? 'html,json');
  if (!formats.ok) return usage(formats.reason);
  const outDir = raw.out ?? dirname(file);
  await mkdir(outDir, { recursive: true });
  const files = await writeReport(report.value, null, { outDir, formats: formats.value, shotsDir: dirname(file) });
  process.stdout.write(`${summarise(report.value)}\n${files.map((path) => `→ ${path}`).join('\n')}\n`);
  return exitCodeFor(report.value, 'none');
}

async function readReport(file: string, register: readonly RegisterAnswer[]): Promise<Result<Report>> {
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
      ? ok(buildReport(withAnswers(recording.value, register)))
      : failure(`录制文件有误 / broken recording: ${recording.reason}`);
  }
  if (register.length > 0) {
    return failure(
      '--register 需要录制文件：报告里的结论不能重判 / --register needs a recording: a report is not judged again',
    );
  }
  const report = parseReport(input);
  return report.ok ? report : failure(`既不是录制文件也不是报告 / neither a recording nor a report: ${report.reason}`);
}

/** The recording with what was found in the registers since; the file itself stays as it is. */
function withAnswers(recording: Recording, answers: readonly RegisterAnswer[]): Recording {
  if (answers.length === 0) return recording;
  const register = answers.reduce(
    (all, { number, subject }) => withAnswer(all, number, { subject }),
    recording.register,
  );
  return register ? { ...recording, register } : recording;
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
