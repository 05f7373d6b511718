import type { Report, ReportResult, ReportShot } from '@/lib/model/report';
import type { FindingGroup } from './finding-groups';

/** Pictures that belong to an evidence: named itself, or taken of the prompt it names. Before comes before after. */
export function picturesOf(result: ReportResult, report: Report): readonly ReportShot[] {
  const refs = new Set(result.evidence.map((one) => one.ref));
  const own = report.shots.filter((shot) => refs.has(shot.id) || (shot.promptId !== null && refs.has(shot.promptId)));
  return inTime(own);
}

/** Pictures of a prompt, in time order. */
export function picturesOfPrompt(promptId: string, report: Report): readonly ReportShot[] {
  return inTime(report.shots.filter((shot) => shot.promptId === promptId));
}

/**
 * Where each picture is shown: a picture is in the file once, at its first mention, and elsewhere a link leads to it.
 * Places are cards (`failed AUTH-001 …`), prompt ids and page ids.
 */
export function placePictures(groups: readonly FindingGroup[], report: Report): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const claim = (shots: readonly ReportShot[], place: string): void => {
    for (const shot of shots) if (!places.has(shot.id)) places.set(shot.id, place);
  };
  for (const group of groups) {
    for (const card of group.cards) claim(picturesOf(card.primary, report), placeOfCard(card.primary));
  }
  for (const prompt of report.prompts) claim(picturesOfPrompt(prompt.id, report), prompt.id);
  for (const shot of report.shots) claim([shot], shot.pageId);
  return places;
}

/** Name of a card's place for pictures. The visit is part of it: two visits of one address share a fingerprint. */
export function placeOfCard(primary: ReportResult): string {
  return `${primary.outcome} ${primary.ruleId} ${primary.fingerprint} ${primary.pageId}`;
}

/**
 * Pictures of one visit that look exactly like an earlier one of it (a page that does not change): id → that one's id.
 * `pictures` as in the view: file → data URI.
 */
export function findTwins(report: Report, pictures: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const twins = new Map<string, string>();
  for (const shot of inTime(report.shots)) {
    const data = pictures.get(shot.file);
    if (data === undefined) continue;
    const look = `${shot.pageId}\n${data}`;
    const known = first.get(look);
    if (known === undefined) first.set(look, shot.id);
    else twins.set(shot.id, known);
  }
  return twins;
}

/** In time order; pictures of one moment stay as they are. */
export function inTime(shots: readonly ReportShot[]): readonly ReportShot[] {
  return [...shots].sort((a, b) => a.atMs - b.atMs);
}
