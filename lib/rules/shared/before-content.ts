import type { PromptView } from '@/lib/timeline/view';

/** When a layer goes, what it covered fades in: content this soon after was there all along. */
const UNCOVERING_MS = 1000;

/**
 * The prompt came before any content could be seen. What follows right upon the answer to another layer, with content
 * coming out from under it, is not taken for a race that the prompt won.
 */
export function isBeforeContent(prompt: PromptView): boolean {
  if (!prompt.beforeContent) return false;
  const { contentAtMs } = prompt.visit;
  if (contentAtMs === null || contentAtMs - prompt.shownAtMs > UNCOVERING_MS) return true;
  return !prompt.visit.layers.some(
    (layer) => layer.shape.blocking && layer.answer !== null && layer.answer.ms <= prompt.shownAtMs,
  );
}
