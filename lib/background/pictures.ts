import type { AuditEvent, EventOf } from '@/lib/model/event';
import type { Place } from './identity';
import type { LiveSession } from './live-session';
import type { BackgroundPorts, Box } from './ports';
import { takesPictures } from './size';
import type { SessionStore } from './store';

type Shot = EventOf<'screenshot-taken'>;

/** Browsers take two pictures a second and no more. */
const SPACING_MS = 550;
/** A layer fades in: this long after it came it shows best. */
const FADE_MS = 250;
const MAX_PICTURES = 60;
const AT_RISK = 'pictures';

interface Wanted {
  readonly tabId: number;
  readonly place: Place;
  readonly at: number;
  readonly reason: Shot['reason'];
  readonly promptRef: string | null;
  readonly name: string;
}

/** Runs a step between the session's other work. */
type RunStep = (step: (live: LiveSession) => Promise<unknown>) => Promise<void>;

/** What the browser gave, already painted over. */
interface Taken {
  readonly picture: Blob;
  readonly boxes: number;
  readonly at: number;
}

interface FrameBoxes {
  readonly boxes: readonly Box[];
  /** Frames of other origins in it: whether what they show is known depends on whether they answer themselves. */
  readonly foreign?: readonly Box[];
  /** Where the frame's own viewport begins in the tab's; null where it cannot know. */
  readonly offset: { readonly x: number; readonly y: number } | null;
  readonly viewportWidth: number;
}

/** Takes the pictures that prove a moment: content, and each prompt. Personal values are painted over before storing. */
export class Pictures {
  readonly #ports: BackgroundPorts;
  readonly #store: SessionStore;
  readonly #record: RunStep;
  readonly #names = new Map<string, number>();
  /** Not taken yet; where they were wanted is kept for the next worker as well. */
  readonly #waiting = new Set<Wanted>();
  #lastAt = 0;
  #count = 0;
  /** Grows when a session ends: what was wanted before is wanted no more. */
  #round = 0;
  #queue: Promise<void> = Promise.resolve();

  constructor(ports: BackgroundPorts, store: SessionStore, record: RunStep) {
    this.#ports = ports;
    this.#store = store;
    this.#record = record;
  }

  /** Looks through new events for moments that need a picture. */
  see(live: LiveSession, tabId: number, events: readonly AuditEvent[]): void {
    const place = live.topOf(tabId);
    if (!place || !takesPictures(live.head)) return;
    const before = this.#waiting.size;
    for (const event of events) {
      const wanted = this.#count < MAX_PICTURES ? this.#wanted(event, tabId, place) : null;
      if (!wanted) continue;
      this.#count += 1;
      this.#waiting.add(wanted);
      const round = this.#round;
      this.#queue = this.#queue.then(() => this.#attempt(live, wanted, round)).catch(() => undefined);
    }
    if (this.#waiting.size > before) void this.#keepRisk();
  }

  /** The session is over: nothing more is taken of it or kept. */
  async forget(): Promise<void> {
    this.#round += 1;
    this.#count = 0;
    this.#names.clear();
    this.#waiting.clear();
    await this.#ports.memory.remove(AT_RISK);
  }

  /** Says which pictures an earlier worker wanted and did not live to take. */
  async tellLost(live: LiveSession): Promise<void> {
    const places = (await this.#ports.memory.get(AT_RISK)) as readonly Place[] | undefined;
    for (const place of places ?? []) await live.note('gap', { what: 'screenshot', detail: 'worker ended' }, place);
    await this.#ports.memory.remove(AT_RISK);
  }

  async #keepRisk(): Promise<void> {
    const places = [...this.#waiting].map(({ place: { walk, frame, doc } }) => ({ walk, frame, doc }));
    await (places.length > 0 ? this.#ports.memory.set(AT_RISK, places) : this.#ports.memory.remove(AT_RISK));
  }

  #wanted(event: AuditEvent, tabId: number, place: Place): Wanted | null {
    const base = { tabId, place, at: this.#ports.now() };
    if (event.kind === 'content-visible') {
      return { ...base, reason: 'content', promptRef: null, name: this.#name(`${event.walk}-content`) };
    }
    if (event.kind !== 'prompt-shown') return null;
    // What a layer asks for is read later, with the rules; a loading mask has nothing to press and proves nothing.
    if (event.shape.controls.length === 0 && event.shape.fields.length === 0) return null;
    const promptRef = `${event.doc}/${event.shape.promptId}`;
    return { ...base, reason: 'prompt', promptRef, name: this.#name(`${event.walk}-prompt`) };
  }

  /** Names say what a picture is of; the session's start keeps them apart after the worker has died. */
  #name(base: string): string {
    const count = (this.#names.get(base) ?? 0) + 1;
    this.#names.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  }

  async #attempt(live: LiveSession, wanted: Wanted, round: number): Promise<void> {
    if (round !== this.#round) return;
    try {
      await this.#take(live, wanted, round);
    } finally {
      if (this.#waiting.delete(wanted)) await this.#keepRisk();
    }
  }

  async #take(live: LiveSession, wanted: Wanted, round: number): Promise<void> {
    const due = Math.max(wanted.at + FADE_MS, this.#lastAt + SPACING_MS);
    await this.#ports.wait(Math.max(0, due - this.#ports.now()));
    if (round !== this.#round) return;
    this.#lastAt = this.#ports.now();
    const shot = await this.#capture(live, wanted.tabId).catch(() => 'failed');
    const place = live.topOf(wanted.tabId);
    if (!place) return;
    // A picture of the next page would prove nothing about this one.
    const taken = place.doc === wanted.place.doc ? shot : 'page left';
    await this.#record(async (now) => {
      if (round !== this.#round || !takesPictures(now.head)) return;
      if (typeof taken === 'string') await now.note('gap', { what: 'screenshot', detail: taken }, place);
      else await this.#keep(now, wanted, taken, place);
    });
  }

  async #keep(live: LiveSession, { name, reason, promptRef }: Wanted, taken: Taken, place: Place): Promise<void> {
    const file = await this.#free(live.head.id, name);
    const payload = { file, reason, promptRef, paintedBoxes: taken.boxes };
    await live.addPicture(taken.picture, payload, place, taken.at);
  }

  async #free(sessionId: string, name: string): Promise<string> {
    for (let count = 1; ; count += 1) {
      const file = `shots/${name}${count === 1 ? '' : `-${count}`}.jpg`;
      if ((await this.#store.shot(sessionId, file)) === null) return file;
    }
  }

  /** A painted picture, or why there is none. */
  async #capture(live: LiveSession, tabId: number): Promise<Taken | string> {
    const before = await this.#boxes(live, tabId);
    if (before === null) return 'boxes unknown';
    const tab = await this.#ports.tabs.get(tabId);
    if (!tab?.active) return 'tab not in front';
    const picture = await this.#ports.capture(tab.windowId);
    const at = this.#ports.now();
    if (!picture) return 'refused';
    // The window shows what is in front: if that is another tab by now, the picture may be of that one.
    if (!(await this.#ports.tabs.get(tabId))?.active) return 'tab not in front';
    // What moved while the picture was being taken is painted over where it was and where it is.
    const after = await this.#boxes(live, tabId);
    if (after === null) return 'boxes unknown';
    const boxes = [...before.boxes, ...after.boxes];
    return { picture: await this.#ports.paint(picture, boxes, after.viewportWidth), boxes: boxes.length, at };
  }

  /** Boxes of all frames in the tab's viewport; null when a frame has some and their place is unknown. */
  async #boxes(live: LiveSession, tabId: number): Promise<{ boxes: Box[]; viewportWidth: number } | null> {
    const boxes: Box[] = [];
    let viewportWidth = 0;
    const foreign: Box[] = [];
    let strangers = 0;
    for (const frameId of live.identity.frameIds(tabId)) {
      const command = { to: 'miniaudit-observer', do: 'boxes', needles: live.needles } as const;
      const answer = (await this.#ports.ask(tabId, frameId, command)) as FrameBoxes | null;
      if (frameId === 0) {
        if (!answer) return null;
        viewportWidth = answer.viewportWidth;
      }
      if (!answer) continue;
      const { offset } = answer;
      if (!offset) strangers += 1;
      else foreign.push(...(answer.foreign ?? []).map((box) => moved(box, offset)));
      if (answer.boxes.length === 0) continue;
      if (!offset) return null;
      boxes.push(...answer.boxes.map((box) => moved(box, offset)));
    }
    // A frame that nobody can ask may show anything: it is painted over whole.
    return { boxes: foreign.length > strangers ? [...boxes, ...foreign] : boxes, viewportWidth };
  }
}

function moved(box: Box, by: { readonly x: number; readonly y: number }): Box {
  return { ...box, x: box.x + by.x, y: box.y + by.y };
}
