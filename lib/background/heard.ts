import type { AuditEvent } from '@/lib/model/event';
import type { HeardFact, LiveSession } from './live-session';
import type { BackgroundPorts } from './ports';

const AT_RISK = 'heard';

/**
 * What was typed is told only once the person rests; a request that carries it must not be stored before it is known, or
 * the value would stand in its address.
 */
const HOLD_MS = 700;

/**
 * What the browser told and what is not stored yet. Raw, so it is nowhere but here: the memory that outlives the worker
 * knows only that there is something, and if the worker dies the next one says that requests may be missing.
 */
export class HeardFacts {
  readonly #ports: BackgroundPorts;
  /** The word that an earlier worker left, asked for before this one can leave its own. */
  readonly #left: Promise<unknown>;
  #waiting: HeardFact[] = [];
  #atRisk = false;
  /** Something was let go that the recording does not say yet. */
  #lost = false;
  /** The session was begun by a worker that has died. */
  #resumed = false;

  constructor(ports: BackgroundPorts) {
    this.#ports = ports;
    this.#left = ports.memory.get(AT_RISK);
  }

  /** Another worker's session goes on: what that one had heard last is gone. */
  async resume(live: LiveSession, tabId: number): Promise<void> {
    this.#resumed = true;
    this.#lost = (await this.#left) === true;
    if (!this.#lost) return;
    await this.#tellLoss(live, tabId);
    await this.#settle();
  }

  /** A session begins, or one has ended: what was heard is nobody's. */
  async forget(): Promise<void> {
    this.#waiting = [];
    this.#lost = false;
    this.#resumed = false;
    await this.#settle();
  }

  /** Takes facts; `due` is called when they have waited long enough. */
  add(facts: readonly HeardFact[], live: LiveSession | null, due: () => void): void {
    if (facts.length === 0) return;
    const isFirst = this.#waiting.length === 0;
    this.#waiting.push(...facts);
    // While the session is still being read, nobody knows whose they are.
    if (!live || facts.some(({ origin }) => live.identity.walkOf(origin.tabId) !== null)) this.#leaveWord();
    if (isFirst) void this.#ports.wait(HOLD_MS).then(due);
  }

  /** Has what waits stored. What could not be is let go, and said with the next that can. */
  async store(live: LiveSession, tabId: number): Promise<readonly AuditEvent[]> {
    const waiting = this.#waiting.filter(({ afterDeath }) => !afterDeath || this.#resumed);
    this.#waiting = [];
    const told = this.#lost ? await this.#tellLoss(live, tabId) : [];
    this.#lost = true;
    const events = await live.takeBrowserFacts(waiting);
    this.#lost = false;
    await this.#settle();
    return [...told, ...events];
  }

  async #tellLoss(live: LiveSession, tabId: number): Promise<readonly AuditEvent[]> {
    const place = live.topOf(tabId);
    const events = place ? await live.note('gap', { what: 'requests-lost', detail: '' }, place) : [];
    this.#lost = false;
    return events;
  }

  #leaveWord(): void {
    if (this.#atRisk) return;
    this.#atRisk = true;
    void this.#ports.memory.set(AT_RISK, true);
  }

  /** All is stored or said, unless more came meanwhile. */
  async #settle(): Promise<void> {
    if (this.#waiting.length > 0) return;
    this.#atRisk = false;
    await this.#ports.memory.remove(AT_RISK);
  }
}
