import { describe, expect, it } from 'vitest';
import type { Report, ReportShot } from '@/lib/model/report';
import { groupFindings } from '@/lib/report/view/finding-groups';
import { findTwins, picturesOf, placeOfCard, placePictures } from '@/lib/report/view/picture-places';
import { badReport } from '@/test/unit/report/bad-report';
import { emptyReport, NO_NUMBER, NO_REFUSAL, PHONE_FIRST, page, prompt, result } from '@/test/unit/report/fixtures';

const HOME = page('p1', 'untouched', '/', '首页');

function shot(id: string, over: Partial<ReportShot>): ReportShot {
  return {
    id,
    pageId: 'p1',
    pass: 'untouched',
    file: `${id}.jpg`,
    atMs: 1,
    reason: 'settled',
    promptId: null,
    ...over,
  };
}

function placesOf(report: Report): ReadonlyMap<string, string> {
  return placePictures([...groupFindings(report, 'failed'), ...groupFindings(report, 'cantTell')], report);
}

const REPORT = emptyReport({
  pages: [HOME],
  prompts: [prompt('prompt-1', HOME), prompt('prompt-2', HOME, { kind: 'other' })],
  shots: [
    shot('shot-1', { promptId: 'prompt-1', reason: 'prompt', atMs: 330 }),
    shot('shot-2', { promptId: 'prompt-1', reason: 'before-prompt', atMs: 290 }),
    shot('shot-3', { promptId: 'prompt-2', reason: 'prompt' }),
    shot('shot-4', {}),
    shot('shot-5', {}),
  ],
  results: [
    result(PHONE_FIRST, HOME, 'failed', { evidence: [{ kind: 'prompt', ref: 'prompt-1' }] }),
    result(NO_REFUSAL, HOME, 'failed', { evidence: [{ kind: 'prompt', ref: 'prompt-1' }] }),
    result(NO_NUMBER, HOME, 'failed', { evidence: [{ kind: 'screenshot', ref: 'shot-5' }] }),
  ],
});

describe('placePictures', () => {
  it.each<readonly [string, string, string]>([
    ['a prompt that a finding is about: with the first such finding', 'shot-1', 'failed AUTH-001'],
    ['the picture before it: the same place', 'shot-2', 'failed AUTH-001'],
    ['a prompt without findings: with the prompt', 'shot-3', 'prompt-2'],
    ['a still of the page: with the visit', 'shot-4', 'p1'],
    ['a picture that is evidence itself: with the finding', 'shot-5', 'failed FIL-001'],
  ])('%s', (_name, id, place) => {
    expect(placesOf(REPORT).get(id)).toMatch(new RegExp(`^${place}`));
  });

  it('shows every picture of a whole report exactly once', () => {
    const report = badReport();
    expect([...placesOf(report).keys()].sort()).toEqual(report.shots.map((one) => one.id).sort());
  });
});

describe('findTwins', () => {
  it('finds later pictures of one visit that look alike, and no others', () => {
    const report = emptyReport({
      shots: [
        shot('shot-1', {}),
        shot('shot-2', {}),
        shot('shot-3', {}),
        shot('shot-4', { pageId: 'p2' }),
        shot('shot-5', {}),
      ],
    });
    const data = [
      ['shot-1', 'A'],
      ['shot-2', 'A'],
      ['shot-3', 'B'],
      ['shot-4', 'A'],
    ] as const;
    const pictures = new Map(data.map(([id, look]) => [`${id}.jpg`, look]));
    expect([...findTwins(report, pictures)]).toEqual([['shot-2', 'shot-1']]);
  });
});

describe('picturesOf', () => {
  it('puts before in front of after', () => {
    const [first] = REPORT.results;
    expect(first && picturesOf(first, REPORT).map((one) => one.id)).toEqual(['shot-2', 'shot-1']);
    expect(first && placeOfCard(first)).toContain('AUTH-001');
  });
});
