import type { ConsentState } from '@/lib/model/vocabulary';
import type { Layer } from './prompts';
import type { VisitCut } from './visits';

/** One change of a purpose's state, on the recording clock. */
export interface ConsentChange {
  readonly atMs: number;
  readonly origin: string;
  readonly purpose: string;
  readonly state: ConsentState;
}

const AFTER: Readonly<Record<'accept' | 'reject' | 'close', ConsentState>> = {
  accept: 'agreed',
  reject: 'refused',
  close: 'dismissed',
};

/** The state changes that the layers of one visit bring about (`rules.md` 0.2), in time order. */
export function consentChanges(visit: VisitCut, layers: readonly Layer[]): readonly ConsentChange[] {
  const origin = originOf(visit.url);
  const changes: ConsentChange[] = [];
  for (const layer of layers) {
    if (!layer.reading.isPrompt) continue;
    for (const purpose of layer.reading.purposes) {
      changes.push({ atMs: visit.startAtMs + layer.shownAtMs, origin, purpose, state: 'asked' });
      if (!layer.answer) continue;
      changes.push({ atMs: visit.startAtMs + layer.answer.ms, origin, purpose, state: AFTER[layer.answer.answer] });
    }
  }
  return changes.sort((a, b) => a.atMs - b.atMs);
}

/** The state of a purpose at a moment; falls back to `base` where the purpose has none of its own. */
export function stateAt(changes: readonly ConsentChange[], url: string, atMs: number, purpose: string): ConsentState {
  const origin = originOf(url);
  const own = lastState(changes, origin, atMs, purpose);
  if (own !== null) return own;
  return lastState(changes, origin, atMs, 'base') ?? 'unasked';
}

function lastState(
  changes: readonly ConsentChange[],
  origin: string,
  atMs: number,
  purpose: string,
): ConsentState | null {
  let state: ConsentState | null = null;
  for (const change of changes) {
    if (change.origin !== origin || change.purpose !== purpose || change.atMs > atMs) continue;
    // Being asked again does not undo an answer; only another answer does.
    if (change.state === 'asked' && state !== null && state !== 'asked') continue;
    state = change.state;
  }
  return state;
}

function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return url;
  }
}
