import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { SessionHead } from '@/lib/contract/session';
import type { AuditEvent } from '@/lib/model/event';
import type { ReportResult } from '@/lib/model/report';
import type { Clock } from './clock';
import type { Judged, Place } from './judge';
import { createPace, type Pace } from './pace';
import { recordingOfSession } from './recording';
import type { PanelSource } from './source';

/** The judge with its rules, loaded on first use. */
export interface JudgeModule {
  judge(recording: Judged['recording']): Judged;
  locate(judged: Judged, result: ReportResult): Place | null;
}

export interface DataTools {
  readonly clock: Clock;
  loadJudge(): Promise<JudgeModule>;
}

/** The session on the screen: its events, read as they are stored, and what the rules say of them. */
export class SessionData {
  readonly #source: PanelSource;
  readonly #tools: DataTools;
  readonly #pace: Pace;
  readonly #judged: Signal<Judged | null> = signal(null);
  readonly #lost = signal(false);
  #judge: JudgeModule | null = null;
  #head: SessionHead | null = null;
  #events: AuditEvent[] = [];
  #reading = false;
  #readAgain = false;

  constructor(source: PanelSource, tools: DataTools) {
    this.#source = source;
    this.#tools = tools;
    this.#pace = createPace(tools.clock, () => this.#judgeNow());
  }

  /** Null until the session has been read and judged once. */
  get judged(): ReadonlySignal<Judged | null> {
    return this.#judged;
  }

  /** The session could not be read. */
  get lost(): ReadonlySignal<boolean> {
    return this.#lost;
  }

  /** Turns to a session, or to none; a head that says more than before is taken over. */
  show(head: SessionHead | null): void {
    const isSame = head?.id === this.#head?.id;
    const told = isSame && JSON.stringify(head) === JSON.stringify(this.#head);
    this.#head = head;
    if (told) return;
    if (!isSame) this.#reset();
    if (head) void this.#read();
  }

  /** Events of a session were stored. */
  stored(sessionId: string, lastSeq: number): void {
    if (sessionId === this.#head?.id && lastSeq > this.#lastSeq()) void this.#read();
  }

  /** Where the element of a finding is. */
  locate(result: ReportResult): Place | null {
    const judged = this.#judged.value;
    return judged && this.#judge ? this.#judge.locate(judged, result) : null;
  }

  stop(): void {
    this.#pace.stop();
    this.#head = null;
  }

  #reset(): void {
    this.#events = [];
    this.#judged.value = null;
    this.#lost.value = false;
    this.#pace.stop();
  }

  #lastSeq(): number {
    return this.#events.at(-1)?.seq ?? 0;
  }

  /** Reads what is new. One reading at a time; what is stored meanwhile is read right after. */
  async #read(): Promise<void> {
    if (this.#reading) {
      this.#readAgain = true;
      return;
    }
    this.#reading = true;
    try {
      do {
        this.#readAgain = false;
        await this.#readOnce();
      } while (this.#readAgain);
    } catch {
      this.#lost.value = true;
    } finally {
      this.#reading = false;
    }
  }

  async #readOnce(): Promise<void> {
    const id = this.#head?.id;
    if (id === undefined) return;
    this.#judge ??= await this.#tools.loadJudge();
    const events = await this.#source.readEvents(id, this.#lastSeq());
    if (this.#head?.id !== id) {
      this.#readAgain = true;
      return;
    }
    const last = this.#lastSeq();
    // A new array each time: whoever holds the old recording keeps it as it was judged.
    this.#events = [...this.#events, ...events.filter((event) => event.seq > last)];
    this.#lost.value = false;
    this.#pace.ask();
  }

  #judgeNow(): void {
    if (this.#head && this.#judge) this.#judged.value = this.#judge.judge(recordingOfSession(this.#head, this.#events));
  }
}
