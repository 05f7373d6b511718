import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '@/lib/report/build';
import { readFilingCases } from '@/test/corpora/filing/read-filing-cases';
import { type JudgedCase, mistakesOf } from './support/filing-score';
import { walkFilingCases } from './support/filing-walk';

/**
 * How well filing numbers are found and read on rendered pages (`npm run bench:filing`): the whole corpus and its frozen
 * part, through the walk of the command line's pass that touches nothing. A page is right when the report has every
 * number that the labels have and no other, and of each the kind, the validity, the visibility and the link are right.
 *
 * The labels' words for the report's: `icp` is `icp-subject`, `icp-miniprogram` `icp-mini-program`, `icp-quickapp`
 * `icp-quick-app`, `icp-licence` `icp-permit`, `public-security` `mps`. `valid` with a `problem` is `warn`. Of links,
 * `lookalike` is `look-alike`; `text` is `text` or `copy`; `absent` is `dead` where the row has a link that leads to
 * the page itself or to script, else `none`. Pages whose number is a mini-program's are judged by
 * that profile, the others by that of websites. Of decoys nothing may be reported: other permits never get into the report.
 */

const RIGHT_AT_LEAST = 0.98;
const LONG = 3_600_000;
const LIST_MISTAKES = process.env['LIST_MISTAKES'] === '1';
/** Ids that are to be looked at alone, for instance `^table-`. */
const ONLY = new RegExp(process.env['ONLY'] ?? '');
/** `tuning` leaves the frozen part alone. */
const PART = process.env['PART'] ?? 'whole';

const pages = readFilingCases().filter(({ id, frozen }) => ONLY.test(id) && (PART === 'whole' || !frozen));
let judged: readonly JudgedCase[] = [];

beforeAll(async () => {
  if (pages.length === 0) throw new Error('ONLY and PART leave no page');
  const recordings = await walkFilingCases(pages);
  judged = pages.flatMap((page): JudgedCase[] => {
    const recording = recordings.get(page.id);
    return recording ? [{ page, rows: buildReport(recording).filing, url: recording.walks[0]?.url ?? '' }] : [];
  });
  if (judged.length !== pages.length) throw new Error('some pages were not walked');
}, LONG);

describe.each(['frozen', 'whole'] as const)('the %s corpus', (part) => {
  const own = (decoy: boolean): readonly JudgedCase[] =>
    judged.filter(({ page }) => page.decoy === decoy && (part === 'whole' || page.frozen));

  it('prints', () => {
    const cases = own(false);
    const decoys = own(true);
    const right = cases.filter((one) => mistakesOf(one).length === 0).length;
    const reported = decoys.filter((one) => mistakesOf(one).length > 0).length;
    const percent = ((right / cases.length) * 100).toFixed(1);
    process.stderr.write(`${part}: ${right} of ${cases.length} pages right (${percent} %); `);
    process.stderr.write(`decoys reported: ${reported} of ${decoys.length}\n`);
    // What is frozen is never looked at one by one: it would be tuned on.
    if (!LIST_MISTAKES || part === 'frozen') return;
    const open = judged.filter(({ page }) => !page.frozen).flatMap(mistakesOf);
    process.stderr.write(open.map((line) => `  ${line}\n`).join(''));
  });

  it('is read right', () => {
    const cases = own(false);
    const right = cases.filter((one) => mistakesOf(one).length === 0).length;
    expect(right / Math.max(1, cases.length)).toBeGreaterThanOrEqual(cases.length === 0 ? 0 : RIGHT_AT_LEAST);
  });

  it('has decoys that are left alone', () => {
    expect(own(true).filter((one) => mistakesOf(one).length > 0).length).toBe(0);
  });
});
