import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recording } from '@/lib/model/recording';
import type { Report } from '@/lib/model/report';
import { toHtml } from '@/lib/report/to-html';
import { toJson } from '@/lib/report/to-json';

export interface OutputPlan {
  readonly outDir: string;
  readonly formats: readonly ('html' | 'json')[];
  /** Folder that the pictures' paths are relative to; the output folder unless given. */
  readonly shotsDir?: string;
}

/** Writes the report in the wanted formats beside the recording; returns the paths, report first. */
export async function writeReport(
  report: Report,
  recording: Recording | null,
  plan: OutputPlan,
): Promise<readonly string[]> {
  const files: string[] = [];
  if (plan.formats.includes('html')) {
    const path = join(plan.outDir, 'report.html');
    await writeFile(path, toHtml(report, { shots: await readShots(report, plan.shotsDir ?? plan.outDir) }));
    files.push(path);
  }
  if (plan.formats.includes('json')) {
    const path = join(plan.outDir, 'report.json');
    await writeFile(path, toJson(report));
    files.push(path);
  }
  if (recording) {
    const path = join(plan.outDir, 'recording.json');
    await writeFile(path, JSON.stringify(recording));
    files.push(path);
  }
  return files;
}

async function readShots(report: Report, folder: string): Promise<ReadonlyMap<string, string>> {
  const shots = new Map<string, string>();
  for (const { file } of report.shots) {
    try {
      const bytes = await readFile(join(folder, file));
      shots.set(file, `data:image/jpeg;base64,${bytes.toString('base64')}`);
    } catch {
      // A picture that was moved away is left out of the page; its row stays.
    }
  }
  return shots;
}
