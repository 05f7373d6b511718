import type { Report, ReportResult, ReportShot } from '@/lib/model/report';

/** Pictures that prove a finding, in time order: named by it, or taken of a prompt that it names. */
export function picturesOfFinding(result: ReportResult, report: Report): readonly ReportShot[] {
  const refs = new Set(result.evidence.map((one) => one.ref));
  const own = report.shots.filter((shot) => refs.has(shot.id) || (shot.promptId !== null && refs.has(shot.promptId)));
  return [...own].sort((a, b) => a.atMs - b.atMs);
}

/** The picture that shows a finding's element best: of the prompt itself, else the visit's first one after the moment. */
export function pictureOfElement(result: ReportResult, report: Report): ReportShot | null {
  const own = picturesOfFinding(result, report);
  const prompt = own.find((shot) => shot.reason === 'prompt' || shot.reason === 'finding');
  if (prompt) return prompt;
  const visit = report.shots.filter((shot) => shot.pageId === result.pageId).sort((a, b) => a.atMs - b.atMs);
  const { atMs } = result;
  return visit.find((shot) => atMs !== null && shot.atMs >= atMs) ?? visit.at(-1) ?? null;
}
