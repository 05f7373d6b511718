import type { Payload } from '@/lib/model/event';
import type { SensitiveText } from '@/lib/observe/control/boxes';
import type { Emit } from '@/lib/observe/engine/emitter';
import type { FrameKind } from '@/lib/observe/engine/frame-kind';
import { isFrameHidden, measureFiling } from '@/lib/observe/filing/filing-shown';
import { findFilingSpots } from '@/lib/observe/filing/find-in-page';
import { allFields } from '@/lib/observe/page/page-fields';
import { fieldValue } from '@/lib/observe/shape/field-element';
import { fieldShape, isFieldShown, type Prefills } from '@/lib/observe/shape/fields';
import { findTicks } from '@/lib/observe/shape/ticks';
import { parentOf } from '@/lib/observe/sight/flat-tree';
import { selectorOf } from '@/lib/observe/sight/selector';
import type { Sight } from '@/lib/observe/sight/sight';
import { isInked, isRendered } from '@/lib/observe/sight/visibility';
import { WHOLE_PAGE } from '@/lib/observe/sight/walk-shown';
import { surveyPage } from './page-surveyed';
import { findPolicyLinks } from './policy-links';

/** Values told of one page: a list of customers tells no more by its hundredth row. */
const MOST_TEXTS = 20;
const WORDS_AROUND = 24;
const LONGEST_ROW = 80;
const LONGEST_VALUE = 200;

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
  run(sight: Sight, sensitive: readonly SensitiveText[]): void {
    const roots: readonly ParentNode[] = sight.document.body ? [sight.document.body, ...sight.shadows] : [];
    this.#emit('page-surveyed', surveyPage(sight));
    this.#tellFields(sight);
    this.#tellTicks(sight);
    this.#tellTexts(sight, sensitive);
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
      if (shape.prefilled && shape.type !== 'password') {
        this.#tellInfo('field', shape.selector, fieldValue(field), shape.label || shape.placeholder);
      }
    }
  }

  #tellTexts(sight: Sight, sensitive: readonly SensitiveText[]): void {
    for (const { node, start, end } of sensitive.slice(0, MOST_TEXTS)) {
      const around = parentOf(node);
      if (!around || !isRendered(sight, around) || !isInked(sight, around)) continue;
      const before = node.data.slice(Math.max(0, start - WORDS_AROUND), start);
      const row = (around.parentElement?.textContent ?? '').replace(/\s+/g, ' ');
      const words = before.trim() === '' && row.length <= LONGEST_ROW ? row : before + node.data.slice(start, end);
      this.#tellInfo('text', selectorOf(around), words, '');
    }
  }

  /** The value travels only as a text to search. */
  #tellInfo(from: Payload<'info-shown'>['from'], selector: string, text: string, label: string): void {
    const value = text.slice(0, LONGEST_VALUE);
    if (value.trim() === '' || !this.#isNew(`info ${from} ${selector}`, value)) return;
    const payload = { selector, from, label, infoType: null, masked: '', basis: 'pattern' as const };
    this.#emit('info-shown', payload, undefined, [{ channel: 'field', text: value, as: 'text' }]);
  }

  #tellTicks(sight: Sight): void {
    const { body } = sight.document;
    if (!body) return;
    for (const { shape } of findTicks(sight, [body], WHOLE_PAGE)) {
      if (this.#isNew(`tick ${shape.selector}`, shape.text)) this.#emit('tick-shown', { tick: shape });
    }
  }

  #tellFilings(sight: Sight, roots: readonly ParentNode[]): void {
    const unseen = this.#frame.child && !this.#frame.isShown();
    // A frame further down is waited for; what stands in one that is never shown is hidden.
    if (unseen && !isFrameHidden(sight)) return;
    for (const spot of findFilingSpots(sight, roots)) {
      const measured = measureFiling(sight, spot, this.#frame);
      this.#tellFiling(unseen ? { ...measured, hiddenBy: 'display' } : measured);
    }
  }

  #tellFiling(payload: Payload<'filing-shown'>): void {
    const key = `filing ${payload.from} ${payload.candidate} ${payload.selector}`;
    // Away from the screen it is only assumed that nothing covers it: no news once it was looked at there.
    if (!payload.onScreen && this.#told.has(`${key} on screen`)) return;
    if (payload.onScreen) this.#told.set(`${key} on screen`, '');
    if (this.#isNew(key, `${payload.hiddenBy ?? 'seen'} ${payload.onScreen}`)) this.#emit('filing-shown', payload);
  }

  #isNew(key: string, state: string): boolean {
    if (this.#told.get(key) === state) return false;
    this.#told.set(key, state);
    return true;
  }
}
