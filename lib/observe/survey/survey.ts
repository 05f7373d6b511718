import type { Emit } from '@/lib/observe/engine/emitter';
import type { FrameKind } from '@/lib/observe/engine/frame-kind';
import { measureFiling } from '@/lib/observe/filing/filing-shown';
import { findFilingSpots } from '@/lib/observe/filing/find-in-page';
import { allFields } from '@/lib/observe/page/page-fields';
import { fieldShape, isFieldShown, type Prefills } from '@/lib/observe/shape/fields';
import { findTicks } from '@/lib/observe/shape/ticks';
import type { Sight } from '@/lib/observe/sight/sight';
import { WHOLE_PAGE } from '@/lib/observe/sight/walk-shown';
import { surveyPage } from './page-surveyed';
import { findPolicyLinks } from './policy-links';

/** Tells what the page shows besides prompts: each distinct thing once per visit. */
export class Survey {
  readonly #emit: Emit;
  readonly #frame: FrameKind;
  readonly #prefills: Prefills;
  /** Key of what was told, with the state in which it was. */
  #told = new Map<string, string>();

  constructor(emit: Emit, frame: FrameKind, prefills: Prefills) {
    this.#emit = emit;
    this.#frame = frame;
    this.#prefills = prefills;
  }

  /** A new visit: everything may be told again. */
  restart(): void {
    this.#told = new Map();
  }

  /** Looks at the whole page as it stands now. */
  run(sight: Sight): void {
    const roots: readonly ParentNode[] = sight.document.body ? [sight.document.body, ...sight.shadows] : [];
    this.#emit('page-surveyed', surveyPage(sight));
    this.#tellFields(sight);
    this.#tellTicks(sight);
    for (const link of findPolicyLinks(sight, roots)) {
      if (this.#isNew(`link ${link.control.selector}`, link.control.text)) this.#emit('policy-link-shown', link);
    }
    this.#tellFilings(sight, roots);
  }

  #tellFields(sight: Sight): void {
    for (const field of allFields(sight)) {
      if (!isFieldShown(sight, field)) continue;
      const shape = fieldShape(sight, field, this.#prefills);
      if (this.#isNew(`field ${shape.selector}`, shape.placeholder)) this.#emit('field-shown', { field: shape });
    }
  }

  #tellTicks(sight: Sight): void {
    const { body } = sight.document;
    if (!body) return;
    for (const { shape } of findTicks(sight, [body], WHOLE_PAGE)) {
      if (this.#isNew(`tick ${shape.selector}`, shape.text)) this.#emit('tick-shown', { tick: shape });
    }
  }

  #tellFilings(sight: Sight, roots: readonly ParentNode[]): void {
    if (this.#frame.child && !this.#frame.isShown()) return;
    for (const spot of findFilingSpots(sight, roots)) {
      const payload = measureFiling(sight, spot, this.#frame);
      const key = `filing ${payload.from} ${payload.candidate} ${payload.selector}`;
      if (this.#isNew(key, payload.hiddenBy ?? 'seen')) this.#emit('filing-shown', payload);
    }
  }

  #isNew(key: string, state: string): boolean {
    if (this.#told.get(key) === state) return false;
    this.#told.set(key, state);
    return true;
  }
}
