import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Protocol } from 'devtools-protocol';
import type { AuditEvent, Payload } from '@/lib/model/event';
import type { Rect } from '@/lib/model/prompt-shape';
import type { PromptKind } from '@/lib/model/vocabulary';
import { readPrompt } from '@/lib/recognise/prompt/read-prompt';
import { type ArmedPage, isGone } from './armed-page';
import { callAll, frameOffset } from './frame-control';
import { paintBoxes } from './paint';
import type { Recorder } from './recorder';

type Reason = Payload<'screenshot-taken'>['reason'];

interface Frame {
  readonly at: number;
  readonly picture: Buffer;
  /** Boxes known when the frame came and just before; both are painted. */
  boxes: readonly Rect[];
}

/** The prompt that a picture is of. */
interface PromptRef {
  /** `doc/promptId`. */
  readonly id: string;
  readonly kind: PromptKind;
}

/** A prompt is told once it has come to rest; frames are kept at least this long, and always one from before that. */
const KEPT_MS = 3000;
/** Pictures of layers per walk; later ones add cost and no proof. */
const MAX_PROMPT_SHOTS = 12;
const PICTURE_WIDTH_PX = 585;
/** A screencast frame may show what was painted up to this long before its time stamp. */
const FRAME_LAG_MS = 20;
/** How long to wait for the frame that shows a prompt. */
const AFTER_PATIENCE_MS = 1200;

/** Takes the pictures that prove timing: a screencast ring for before and after a prompt, and stills. */
export class Shots {
  readonly #armed: ArmedPage;
  readonly #folder: string;
  readonly #viewportWidth: number;
  readonly #frames: Frame[] = [];
  readonly #pending: Promise<void>[] = [];
  readonly #stopListening: () => void;
  readonly #names = new Map<string, number>();
  #boxes: readonly Rect[] = [];
  #taken = 0;
  #stopped = false;

  constructor(armed: ArmedPage, recorder: Recorder, folder: string, viewportWidth: number) {
    this.#armed = armed;
    this.#folder = folder;
    this.#viewportWidth = viewportWidth;
    armed.root.on('Page.screencastFrame', (event) => void this.#keep(event));
    this.#stopListening = recorder.listen((event, at) => this.#onEvent(event, at));
  }

  async start(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await this.#armed.root.send('Page.startScreencast', {
      format: 'jpeg',
      quality: 70,
      maxWidth: PICTURE_WIDTH_PX,
      maxHeight: PICTURE_WIDTH_PX * 3,
      everyNthFrame: 1,
    });
  }

  /** Keeps how the page looks now: the newest frame, since a page that has come to rest paints no others. */
  async still(reason: Reason, promptRef: PromptRef | null = null): Promise<void> {
    try {
      const boxes = await this.#currentBoxes();
      const frame = this.#frames.at(-1) ?? { at: Date.now(), picture: await this.#capture(), boxes };
      await this.#store({ ...frame, boxes: [...frame.boxes, ...boxes] }, reason, promptRef);
    } catch (error) {
      this.#lost(error);
    }
  }

  /** A picture that could not be taken or kept is a gap, never the end of the walk. */
  #lost(error: unknown): void {
    if (!isGone(error)) this.#armed.gap('screenshot', error instanceof Error ? error.message : String(error));
  }

  async #capture(): Promise<Buffer> {
    const { data } = await this.#armed.root.send('Page.captureScreenshot', {
      format: 'jpeg',
      quality: 70,
      optimizeForSpeed: true,
    });
    return Buffer.from(data, 'base64');
  }

  /** Finishes what is under way; no picture is taken afterwards. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#stopListening();
    await Promise.all(this.#pending);
    await this.#armed.root.send('Page.stopScreencast').catch(ignoreGone);
  }

  async #keep(event: Protocol.Page.ScreencastFrameEvent): Promise<void> {
    const at = (event.metadata.timestamp ?? Date.now() / 1000) * 1000;
    const frame: Frame = { at, picture: Buffer.from(event.data, 'base64'), boxes: this.#boxes };
    this.#frames.push(frame);
    while ((this.#frames[1]?.at ?? at) < at - KEPT_MS) this.#frames.shift();
    await this.#armed.root.send('Page.screencastFrameAck', { sessionId: event.sessionId }).catch(ignoreGone);
    const now = await this.#currentBoxes();
    frame.boxes = [...frame.boxes, ...now];
  }

  #onEvent(event: AuditEvent, at: number): void {
    if (this.#stopped || event.walk !== this.#armed.walk || event.kind !== 'prompt-shown') return;
    const reading = readPrompt(event.shape);
    if (!reading.isPrompt || this.#taken >= MAX_PROMPT_SHOTS) return;
    this.#taken += 1;
    const ref: PromptRef = { id: `${event.doc}/${event.shape.promptId}`, kind: reading.kind };
    const before = this.#frames.filter((frame) => frame.at + FRAME_LAG_MS < at).at(-1);
    this.#pending.push(this.#pair(before, at, ref).catch((error: unknown) => this.#lost(error)));
  }

  async #pair(before: Frame | undefined, at: number, ref: PromptRef): Promise<void> {
    if (before) await this.#store(before, 'before-prompt', ref);
    const deadline = Date.now() + AFTER_PATIENCE_MS;
    let after: Frame | undefined;
    // A layer fades in: the last frame within the patience shows it best, but a frame 300 ms later will do.
    while (Date.now() < deadline) {
      after = this.#frames.filter((frame) => frame.at >= at).at(-1) ?? after;
      if (after && after.at >= at + 300) break;
      await pause(60);
    }
    if (after) await this.#store(after, 'prompt', ref);
    else await this.still('prompt', ref);
  }

  async #store(frame: Frame, reason: Reason, promptRef: PromptRef | null): Promise<void> {
    const { bytes, paintedBoxes } = paintBoxes(frame.picture, frame.boxes, this.#viewportWidth);
    const name = `${this.#nameFor(reason, promptRef)}.jpg`;
    await writeFile(join(this.#folder, name), bytes);
    this.#armed.note(
      'screenshot-taken',
      { file: `shots/${name}`, reason, promptRef: promptRef?.id ?? null, paintedBoxes },
      frame.at,
    );
  }

  /** Names say what a picture is of and never when, so that two runs name their pictures alike. */
  #nameFor(reason: Reason, promptRef: PromptRef | null): string {
    const base = [this.#armed.walk, promptRef?.kind, reason].filter(Boolean).join('-');
    const count = (this.#names.get(base) ?? 0) + 1;
    this.#names.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  }

  async #currentBoxes(): Promise<readonly Rect[]> {
    const answers = await callAll(this.#armed, 'boxes');
    const boxes: Rect[] = [];
    for (const { frame, value } of answers) {
      if (value.length === 0) continue;
      const offset = await frameOffset(this.#armed, frame);
      if (offset) boxes.push(...value.map((box) => ({ ...box, x: box.x + offset.x, y: box.y + offset.y })));
    }
    this.#boxes = boxes;
    return boxes;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function ignoreGone(error: unknown): void {
  if (!isGone(error)) throw error;
}
