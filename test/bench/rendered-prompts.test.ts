import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportPrompt } from '@/lib/model/report';
import { servePages } from '@/test/corpora/pages/serve';
import { scan } from '@/test/e2e/support/scan';
import { FIELDS, type LabelledPage, readLabels, type Score, scoreOf } from './support/rendered-score';

/**
 * How well prompts are found and read on pages made with real component libraries (`npm run bench:prompts`): the whole
 * corpus and its frozen part, through the command line's own scan in the pass that touches nothing.
 */

const FOUND_AT_LEAST = 0.97;
const ALARMS_AT_MOST = 0.01;
const FIELD_AT_LEAST = 0.95;
const AT_ONCE = 4;
const LONG = 3_600_000;
const LIST_MISTAKES = process.env['LIST_MISTAKES'] === '1';
/** Ids that are to be looked at alone, for instance `^vant-`. */
const ONLY = new RegExp(process.env['ONLY'] ?? '');

const labels = readLabels().filter(({ label }) => ONLY.test(label.id));
let pages: readonly LabelledPage[] = [];

beforeAll(async () => {
  const served = await servePages();
  const library = (id: string): string => id.replace(/-\d+$/, '');
  const urls = labels.map(({ label }) => served.urlOf({ id: label.id, library: library(label.id) }));
  const { report } = await scan({ browserArgs: [] }, urls, { consent: 'untouched', concurrency: AT_ONCE });
  await served.close();
  const failed = report.pages.filter(({ status }) => status === 'failed').map(({ url }) => url);
  if (failed.length > 0) throw new Error(`not audited: ${failed.join(', ')}`);
  const byPage = new Map<string, ReportPrompt[]>();
  for (const prompt of report.prompts) {
    const url = report.pages.find(({ id }) => id === prompt.pageId)?.url ?? '';
    const id = new URL(url).searchParams.get('page') ?? '';
    byPage.set(id, [...(byPage.get(id) ?? []), prompt]);
  }
  pages = labels.map(({ label, frozen }) => ({ label, frozen, reported: byPage.get(label.id) ?? [] }));
}, LONG);

function print(part: string, score: Score): void {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const confusions = [...score.confusions].sort(([, a], [, b]) => b - a);
  const lines = [
    `${part}: ${score.pages} pages; found and of the right kind: precision ${percent(score.precision)}, recall ${percent(score.recall)}`,
    `  negatives taken for a prompt: ${score.alarms} of ${score.negatives} (${percent(score.alarms / score.negatives)})`,
    ...FIELDS.map((field) => {
      const { right, asked } = score.fields[field];
      return `  ${field}: ${right} of ${asked} (${percent(right / asked)})`;
    }),
    `  ${confusions.map(([key, count]) => `${key}: ${count}`).join('; ')}`,
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}

describe.each(['frozen', 'whole'] as const)('the %s corpus', (part) => {
  const score = (): Score => scoreOf(pages.filter(({ frozen }) => part === 'whole' || frozen));

  it('prints', () => {
    print(part, score());
    // What is frozen is never looked at one by one: it would be tuned on.
    if (!LIST_MISTAKES || part === 'frozen') return;
    const open = scoreOf(pages.filter(({ frozen }) => !frozen));
    process.stderr.write(open.mistakes.map((line) => `  ${line}\n`).join(''));
  });

  it('finds prompts and their kind', () => {
    const { precision, recall } = score();
    expect(precision).toBeGreaterThanOrEqual(FOUND_AT_LEAST);
    expect(recall).toBeGreaterThanOrEqual(FOUND_AT_LEAST);
  });

  it('leaves the others alone', () => {
    const { alarms, negatives } = score();
    expect(alarms / negatives).toBeLessThanOrEqual(ALARMS_AT_MOST);
  });

  it.each(FIELDS)('reads %s', (field) => {
    const { right, asked } = score().fields[field];
    expect(right / asked).toBeGreaterThanOrEqual(FIELD_AT_LEAST);
  });
});
