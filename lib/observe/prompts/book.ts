import type { Clock } from '@/lib/observe/engine/clock';
import type { Emit } from '@/lib/observe/engine/emitter';
import type { Look } from '@/lib/observe/engine/loop';
import type { Prefills } from '@/lib/observe/shape/fields';
import { measure } from '@/lib/observe/shape/measure';
import { isWithin } from '@/lib/observe/sight/flat-tree';
import { coverageOf } from '@/lib/observe/sight/geometry';
import type { Sight } from '@/lib/observe/sight/sight';
import {
  gistOf,
  isOtherMatter,
  isSame,
  isSameBox,
  isStillThere,
  type Live,
  type Sighting,
  type Surface,
  saysSomething,
} from './live';

/** A nominal frame. What lasts longer was shown, whether or not a frame was seen being made. */
const FRAME_MS = 17;
/** A layer is told when it has come to rest, or after this long. */
const REST_MS = 60;
const ANNOUNCE_MS = 280;
const ANNOUNCE_AT_LATEST_MS = 450;
/** Forms of the page are told when the page has stopped growing around them, or when the host says that it has. */
const FORM_REST_MS = 1500;
const FORM_AT_LATEST_MS = 4000;
const REMEASURE_MS = 120;

export interface BookParts {
  readonly emit: Emit;
  readonly clock: Clock;
  readonly prefills: Prefills;
  /** Epoch ms of the last change of the page that matters. */
  lastChangeAt(): number;
  /** Elements that are being animated to an end. */
  animated(): readonly Element[];
}

/** Follows layers, gates and form groups through their lives and tells of them. */
export class PromptBook {
  readonly #parts: BookParts;
  #lives: Live[] = [];
  readonly #counts = { layer: 0, gate: 0, inline: 0 };
  /** Bottom to top, as last seen. */
  #order: readonly Live[] = [];

  constructor(parts: BookParts) {
    this.#parts = parts;
  }

  /** Takes in what one look found of some surfaces. True when something was learnt. */
  update(sight: Sight, surfaces: readonly Surface[], sightings: readonly Sighting[], look: Look): boolean {
    const before = this.#lives.length;
    const found = this.#match(sight, sightings, look.at);
    let news = this.#lives.length > before;
    for (const live of this.#lives.filter((each) => surfaces.includes(each.surface))) {
      const sighting = found.get(live);
      if (sighting) this.#follow(sight, live, sighting, look);
      else if (!isStillThere(sight, live)) {
        this.#close(live, look.at);
        news = true;
      } else if (live.announced && live.dirty) this.#remeasure(sight, live, look.at);
    }
    if (surfaces.includes('layer')) {
      this.#dropCovered();
      this.#sort([...found.keys()]);
    }
    return news;
  }

  /** A form of the page that turns out to be a layer's own was never one of the page. */
  #dropCovered(): void {
    const layers = this.#lives.filter(({ surface }) => surface === 'layer').flatMap(({ roots }) => roots);
    const isOfLayer = ({ roots }: Live): boolean => roots.some((root) => layers.some((layer) => isWithin(root, layer)));
    this.#lives = this.#lives.filter((live) => live.surface === 'layer' || live.announced || !isOfLayer(live));
  }

  /** Pairs sightings with what is followed already, and opens the others. */
  #match(sight: Sight, sightings: readonly Sighting[], at: number): ReadonlyMap<Live, Sighting> {
    const found = new Map<Live, Sighting>();
    for (const sighting of sightings) {
      const known = this.#lives.find((each) => !found.has(each) && isSame(each, sighting));
      const live = known ?? this.#replaced(sight, sighting, found) ?? this.#open(sight, sighting, at);
      if (live) found.set(live, sighting);
    }
    return found;
  }

  /** It has to be measured again, whatever was noticed of it. */
  suspect(promptId: string): void {
    const live = this.find(promptId);
    if (live) {
      live.dirty = true;
      live.measuredAt = 0;
    }
  }

  /** Nobody knows what changed: all are measured again. */
  suspectAll(): void {
    for (const live of this.#lives) live.dirty = true;
  }

  /** Something changed inside: it will be measured again. */
  touch(nodes: readonly Node[]): void {
    for (const live of this.#lives) {
      live.dirty ||= nodes.some((node) => live.roots.some((root) => isWithin(node, root)));
    }
  }

  /** A layer is about to be told and wants the next frame. */
  get busy(): boolean {
    return this.#lives.some((live) => live.surface === 'layer' && (!live.announced || live.dirty));
  }

  /** A form waits for the page to come to rest. */
  get waiting(): boolean {
    return this.#lives.some((live) => live.surface !== 'layer' && (!live.announced || live.dirty));
  }

  /** Ids of what is open now, the top one last. */
  get open(): readonly string[] {
    return this.#lives
      .filter((live) => live.announced)
      .sort((a, b) => this.#order.indexOf(a) - this.#order.indexOf(b))
      .map((live) => live.promptId);
  }

  find(promptId: string): Live | undefined {
    return this.#lives.find((live) => live.promptId === promptId);
  }

  /** The open prompt that an element belongs to, mask included; layers go before what they lie over. It is told by then. */
  holding(element: Element): Live | null {
    const order = ['layer', 'gate', 'inline'];
    const holders = this.#lives.filter((live) =>
      [...live.roots, ...(live.mask ? [live.mask] : [])].some((root) => isWithin(element, root)),
    );
    const holder = holders.sort((a, b) => order.indexOf(a.surface) - order.indexOf(b.surface))[0] ?? null;
    // Whoever taps on it has seen it.
    if (holder && !holder.announced) this.#announce(holder);
    return holder;
  }

  /** A layer has been seen and is still there. */
  get hasLayer(): boolean {
    return this.#lives.some((live) => live.surface === 'layer');
  }

  /** A new route: what belonged to the page before is over; layers stay as long as they are seen. */
  leavePage(at: number): void {
    for (const live of this.#lives.filter((each) => each.surface !== 'layer')) this.#close(live, at);
  }

  /** The page has come to rest: its forms are what they will be. */
  announceForms(sight: Sight, at: number): void {
    for (const live of this.#lives.filter((each) => each.surface !== 'layer' && !each.announced)) {
      live.measured = measure(sight, live, this.#parts.prefills);
      live.measuredAt = at;
      this.#announce(live);
    }
  }

  /** The page shows its content: it is no gate, or no longer. */
  closeGates(at: number): void {
    for (const live of this.#lives.filter((each) => each.surface === 'gate')) this.#close(live, at, true);
  }

  /** The document goes away: what was seen and not yet told is told. */
  flush(): void {
    for (const live of this.#lives) if (live.surface === 'layer' && !live.announced) this.#announce(live);
  }

  #replaced(sight: Sight, sighting: Sighting, found: ReadonlyMap<Live, Sighting>): Live | undefined {
    return this.#lives.find((live) => {
      if (found.has(live) || live.surface !== sighting.surface || live.roots.some((root) => root.isConnected))
        return false;
      if (!isSameBox(live.box, sighting.box)) return false;
      const now = measure(sight, { ...sighting, promptId: live.promptId }, this.#parts.prefills);
      return !isOtherMatter(live.measured.shape, now.shape);
    });
  }

  #open(sight: Sight, sighting: Sighting, at: number): Live | null {
    const { surface, roots, mask, box } = sighting;
    const measured = measure(sight, { surface, roots, mask, box, promptId: '' }, this.#parts.prefills);
    if (!saysSomething(measured.shape)) return null;
    const live: Live = {
      promptId: '',
      surface,
      roots,
      mask,
      box,
      since: at,
      confirmed: false,
      announced: false,
      measured,
      told: '',
      dirty: false,
      measuredAt: at,
      still: 0,
    };
    this.#lives.push(live);
    return live;
  }

  #follow(sight: Sight, live: Live, sighting: Sighting, look: Look): void {
    live.still = isSameBox(live.box, sighting.box) ? live.still + 1 : 0;
    if (live.still === 0 && live.surface === 'layer') live.dirty = true;
    // The mask often fades in after its panel has come to rest.
    if (live.mask !== sighting.mask) live.dirty = true;
    live.roots = sighting.roots;
    live.mask = sighting.mask;
    live.box = sighting.box;
    if (look.frame || look.at - live.since >= FRAME_MS) live.confirmed = true;
    if (live.announced) {
      if (live.dirty) this.#remeasure(sight, live, look.at);
      return;
    }
    if (!this.#isDue(sight, live, look.at)) return;
    live.measured = measure(sight, live, this.#parts.prefills);
    live.measuredAt = look.at;
    this.#announce(live);
  }

  #isDue(sight: Sight, live: Live, at: number): boolean {
    const age = at - live.since;
    if (live.surface !== 'layer') {
      return (age >= FORM_REST_MS && at - this.#parts.lastChangeAt() >= FORM_REST_MS) || age >= FORM_AT_LATEST_MS;
    }
    if (age >= ANNOUNCE_AT_LATEST_MS) return true;
    const moving = this.#isMoving(sight, live);
    if (age >= ANNOUNCE_MS) return !moving;
    return age >= REST_MS && live.still >= 2 && !moving;
  }

  /** Something of it is on its way in or out: itself, what it stands in, or a sheet that may turn out to be its mask. */
  #isMoving(sight: Sight, live: Live): boolean {
    return this.#parts
      .animated()
      .some(
        (target) =>
          live.roots.some((root) => isWithin(target, root) || isWithin(root, target)) ||
          (sight.style(target).position === 'fixed' && coverageOf(sight.rect(target), sight.viewport) > 0.6),
      );
  }

  #announce(live: Live): void {
    this.#counts[live.surface] += 1;
    live.promptId = `${live.surface}-${this.#counts[live.surface]}`;
    live.measured = { ...live.measured, shape: { ...live.measured.shape, promptId: live.promptId } };
    live.announced = true;
    live.confirmed = true;
    live.dirty = false;
    live.told = gistOf(live.measured.shape);
    this.#parts.emit('prompt-shown', { shape: live.measured.shape }, live.since);
  }

  #remeasure(sight: Sight, live: Live, at: number): void {
    if (at - live.measuredAt < REMEASURE_MS || this.#isMoving(sight, live)) return;
    const measured = measure(sight, live, this.#parts.prefills);
    live.measuredAt = at;
    live.dirty = false;
    if (!saysSomething(measured.shape)) return;
    if (isOtherMatter(live.measured.shape, measured.shape)) {
      this.#close(live, at);
      this.#open(sight, live, at);
      return;
    }
    live.measured = measured;
    const gist = gistOf(measured.shape);
    if (gist === live.told) return;
    live.told = gist;
    this.#parts.emit('prompt-changed', { shape: measured.shape }, at);
  }

  #close(live: Live, at: number, silently = false): void {
    this.#lives = this.#lives.filter((each) => each !== live);
    const seen = live.announced || (live.surface === 'layer' && live.confirmed && !silently);
    if (!seen && !(live.surface === 'layer' && at - live.since >= FRAME_MS)) return;
    if (!live.announced) this.#announce(live);
    this.#parts.emit('prompt-hidden', { promptId: live.promptId }, at);
  }

  #sort(seenNow: readonly Live[]): void {
    this.#order = [...this.#lives.filter((live) => !seenNow.includes(live)), ...seenNow];
  }
}
