import type { ReportPrompt, ReportShot } from '@/lib/model/report';
import type { PromptView, Timeline } from '@/lib/timeline/view';
import { sortBy } from './order';

/** The prompts of every visit; layers that ask for nothing are left out. */
export function promptRows(timeline: Timeline): readonly ReportPrompt[] {
  return timeline.visits.flatMap((visit) => visit.prompts.map(promptRow));
}

function promptRow(prompt: PromptView): ReportPrompt {
  const { shape, reading, visit } = prompt;
  return {
    id: prompt.id,
    pageId: visit.id,
    pass: visit.pass,
    kind: reading.kind,
    source: shape.source,
    shownAtMs: prompt.shownAtMs,
    hiddenAtMs: prompt.hiddenAtMs,
    text: shape.text,
    buttons: prompt.lastShape.controls.map((control, index) => ({
      text: control.text,
      role: reading.roles[index] ?? 'other',
    })),
    beforeContent: prompt.beforeContent,
    beforeGesture: prompt.beforeGesture,
    canDecline: reading.canDecline,
    purpose: reading.purpose,
    inducement: reading.inducement,
    preticked: reading.preticked,
    coverage: Math.round(shape.coverage * 100) / 100,
    selector: shape.selector,
    answer: prompt.answer && { answer: prompt.answer.answer, atMs: Math.round(prompt.answer.ms * 10) / 10 },
  };
}

/** The pictures, each with the prompt it proves. Numbered in the order of pages and reasons, not of time. */
export function shotRows(timeline: Timeline): readonly ReportShot[] {
  const rows = timeline.visits.flatMap((visit) =>
    sortBy(
      visit.of('screenshot-taken').map((shot) => ({
        pageId: visit.id,
        pass: visit.pass,
        file: shot.file,
        atMs: shot.ms,
        reason: shot.reason,
        promptId: visit.layers.find((layer) => `${layer.doc}/${layer.shape.promptId}` === shot.promptRef)?.id ?? null,
      })),
      (shot) => [shot.promptId ?? '', shot.reason, shot.file],
    ),
  );
  return rows.map((row, index) => ({ id: `shot-${index + 1}`, ...row }));
}
