import type { Payload } from '@/lib/model/event';
import type { Clock } from '@/lib/observe/engine/clock';
import type { Emit } from '@/lib/observe/engine/emitter';
import type { HeldPrompt } from '@/lib/observe/reader';
import { isElement, type ObservedWindow, selfAndAncestors } from '@/lib/observe/sight/flat-tree';
import { roughText } from '@/lib/observe/sight/rough-text';
import { selectorOf } from '@/lib/observe/sight/selector';

const TAP_SLACK_PX = 12;
/** A click this soon after its own pointer's release is the same tap. */
const SAME_TAP_MS = 700;
const BURST_MS = 1000;
const LONGEST_TEXT = 60;

export interface GestureParts {
  readonly scope: ObservedWindow;
  readonly clock: Clock;
  readonly emit: Emit;
  /** The open prompt that an element belongs to. */
  promptAt(element: Element): HeldPrompt | null;
  readonly signal: AbortSignal;
  /** Called after each gesture was told. */
  onGesture(target: Element | null): void;
}

interface Press {
  readonly x: number;
  readonly y: number;
  readonly id: number;
}

/** Tells of trusted taps, keys and scrolling; of keys never which, of bursts only the beginning. */
export class GestureWatch {
  readonly #parts: GestureParts;
  #lastAt = 0;
  #tapAt = 0;
  #press: Press | null = null;
  readonly #burstAt = { key: 0, scroll: 0 };

  constructor(parts: GestureParts) {
    this.#parts = parts;
    this.#on<PointerEvent>('pointerdown', (event) => {
      if (event.isPrimary) this.#press = { x: event.clientX, y: event.clientY, id: event.pointerId };
    });
    this.#on<PointerEvent>('pointercancel', () => {
      this.#press = null;
    });
    this.#on<PointerEvent>('pointerup', (event) => this.#release(event));
    this.#on<MouseEvent>('click', (event) => this.#click(event));
    this.#on<KeyboardEvent>('keydown', (event) => this.#burst('key', event));
    this.#on<WheelEvent>('wheel', (event) => this.#burst('scroll', event));
    this.#on<TouchEvent>('touchmove', (event) => this.#burst('scroll', event));
  }

  /** Epoch ms of the last trusted gesture, 0 before the first. */
  get lastAt(): number {
    return this.#lastAt;
  }

  #on<T extends Event>(type: string, handle: (event: T) => void): void {
    const { scope, signal } = this.#parts;
    const listener = (event: Event): void => {
      if (event.isTrusted) handle(event as T);
    };
    scope.addEventListener(type, listener, { capture: true, passive: true, signal });
  }

  #release(event: PointerEvent): void {
    const press = this.#press;
    this.#press = null;
    if (press?.id !== event.pointerId) return;
    if (Math.hypot(event.clientX - press.x, event.clientY - press.y) > TAP_SLACK_PX) return;
    this.#tapAt = this.#parts.clock();
    this.#tell('tap', targetOf(event), event.clientX, event.clientY);
  }

  #click(event: MouseEvent): void {
    // A click without a pointer comes from the keyboard, which has told of itself.
    if (event.detail === 0 || this.#parts.clock() - this.#tapAt < SAME_TAP_MS) return;
    this.#tell('tap', targetOf(event), event.clientX, event.clientY);
  }

  #burst(type: 'key' | 'scroll', event: Event): void {
    const at = this.#parts.clock();
    const fresh = at - this.#burstAt[type] > BURST_MS;
    this.#burstAt[type] = at;
    this.#lastAt = at;
    if (fresh) this.#tell(type, targetOf(event), 0, 0);
  }

  #tell(type: Payload<'gesture'>['type'], target: Element | null, x: number, y: number): void {
    const at = this.#parts.clock();
    this.#lastAt = at;
    const live = target ? this.#parts.promptAt(target) : null;
    const control = target ? controlOf(target, live?.controls ?? []) : null;
    const payload: Payload<'gesture'> = {
      type,
      by: 'person',
      text: control && type === 'tap' ? wordsOf(control) : '',
      selector: control ? selectorOf(control) : '',
      promptId: live?.promptId ?? null,
      x: Math.round(x),
      y: Math.round(y),
    };
    this.#parts.emit('gesture', payload, at);
    this.#parts.onGesture(target);
  }
}

function targetOf(event: Event): Element | null {
  const [target] = event.composedPath();
  if (!target || !('nodeType' in target)) return null;
  const node = target as Node;
  return isElement(node) ? node : node.parentElement;
}

/** The control of the prompt that was hit, else the closest thing that looks like one. */
function controlOf(target: Element, controls: readonly Element[]): Element {
  let climb = 0;
  for (const around of selfAndAncestors(target)) {
    if (controls.includes(around)) return around;
    if (controls.length === 0 && climb > 4) break;
    climb += 1;
  }
  return target.closest('a,button,[role=button],[role=tab],[role=link],label,uni-button,[open-type]') ?? target;
}

function wordsOf(element: Element): string {
  const text = roughText(element, LONGEST_TEXT * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (text !== '') return text.slice(0, LONGEST_TEXT);
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('alt');
  const shown = element.localName === 'input' && /^(?:button|submit)$/.test((element as HTMLInputElement).type);
  return (label ?? (shown ? (element as HTMLInputElement).value : '')).slice(0, LONGEST_TEXT);
}
