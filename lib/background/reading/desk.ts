import type { BackgroundPorts } from '@/lib/background/ports';
import { type DocumentLook, parseDocumentLook } from '@/lib/contract/document-look';
import type { ReadingTrouble } from '@/lib/contract/feed';
import type { PanelAnswer, ReadDocumentCall } from '@/lib/contract/rpc';
import { isSame, type ReadingJob, readableSession, readJobs, writeJobs } from './job';
import { type Finish, nextStep, type Sighting } from './next-step';

/** How often an opened document is looked at. */
const LOOK_EVERY_MS = 500;

/** Whom the desk works for. */
export interface DeskParts {
  readonly ports: BackgroundPorts;
  /** Number of the last event of a session, null where there is none of that id. */
  lastSeq(sessionId: string): Promise<number | null>;
  /** Records what came of a document; false where the session takes nothing more. */
  record(job: ReadingJob, finish: Finish): Promise<boolean>;
  changed(): void;
}

/**
 * Opens the policies and agreements that the tester asks for, one after the other, each in a tab of its own behind the one
 * in front, and has their text recorded. What the documents do meanwhile belongs to no visit: their tabs are not audited.
 */
export class ReadingDesk {
  readonly #parts: DeskParts;
  readonly #ports: BackgroundPorts;
  readonly #known: Promise<unknown>;
  #jobs: readonly ReadingJob[] = [];
  #running = false;

  /** Jobs that an earlier worker left are taken up. */
  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#ports = parts.ports;
    this.#known = readJobs(parts.ports).then((jobs) => {
      this.#jobs = jobs;
      void this.#run();
    });
  }

  /** Takes a document to read; what comes of it is told by the feed and by the recording. */
  async ask({ call: _call, tabId, ...document }: ReadDocumentCall): Promise<PanelAnswer> {
    await this.#known;
    const { sessionId } = document;
    const afterSeq = await this.#parts.lastSeq(sessionId);
    if ((await readableSession(this.#ports))?.sessionId !== sessionId || afterSeq === null) {
      return { ok: false, why: 'no-session' };
    }
    const known = this.#jobs.find((job) => isSame(job, document));
    if (known?.state === 'waiting' || known?.state === 'reading') return { ok: true };
    const fresh = {
      state: 'waiting',
      here: tabId !== null,
      tabId,
      openedAt: 0,
      committed: false,
      front: null,
    } as const;
    await this.#keep([...this.#jobs.filter((job) => job !== known), { ...document, ...fresh, afterSeq }]);
    void this.#run();
    return { ok: true };
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (let job = this.#next(); job; job = this.#next()) {
      const trouble = await this.#read(job).catch((): ReadingTrouble => 'not-stored');
      await this.#close(job);
      await this.#settle(job, trouble);
    }
    this.#running = false;
  }

  /** The one that an earlier worker was reading goes first. */
  #next(): ReadingJob | undefined {
    return this.#jobs.find(({ state }) => state === 'reading') ?? this.#jobs.find(({ state }) => state === 'waiting');
  }

  /** Reads one document; why it could not be read at all, else null. */
  async #read(job: ReadingJob): Promise<ReadingTrouble | null> {
    if (!(await this.#open(job))) return 'not-opened';
    const pulse = { text: '', since: this.#ports.now() };
    for (;;) {
      const now = this.#jobs.find((one) => isSame(one, job)) ?? job;
      const step = nextStep(await this.#sight(now, pulse));
      if (step.do === 'give-up') return step.why;
      if (step.do === 'finish') return (await this.#parts.record(now, step)) ? null : 'not-stored';
      if (step.do === 'show') await this.#show(now);
      await this.#ports.wait(LOOK_EVERY_MS);
    }
  }

  async #open(job: ReadingJob): Promise<boolean> {
    if (job.state === 'reading' && job.tabId !== null) return true;
    const opened = { state: 'reading', openedAt: this.#ports.now() } as const;
    await this.#change(job, opened);
    if (job.here) return true;
    const session = await readableSession(this.#ports);
    const tab = session && (await this.#ports.tabs.get(session.tabId));
    const tabId = tab ? await this.#ports.documents.open(job.url, tab.windowId) : null;
    await this.#change(job, { tabId });
    return tabId !== null;
  }

  async #sight(job: ReadingJob, pulse: { text: string; since: number }): Promise<Sighting> {
    const tabId = job.tabId ?? -1;
    const [tab, found] = await Promise.all([
      this.#ports.tabs.get(tabId),
      this.#ports.documents.look(tabId, job.here ? job.layer : null, !job.here),
    ]);
    const looks = typeof found === 'string' ? found : found.flatMap(lookOf);
    if (typeof looks !== 'string' && looks.length > 0 && !job.committed) await this.#change(job, { committed: true });
    const text = JSON.stringify(typeof looks === 'string' ? looks : looks.map(({ document }) => document.blocks));
    const now = this.#ports.now();
    if (text !== pulse.text) Object.assign(pulse, { text, since: now });
    const front = job.front?.since ?? null;
    return {
      tab,
      looks,
      requestedUrl: job.url,
      here: job.here,
      openedMs: now - job.openedAt,
      frontMs: front === null ? null : now - front,
      steadyMs: now - Math.max(pulse.since, front ?? 0),
      committed: job.committed,
    };
  }

  async #show(job: ReadingJob): Promise<void> {
    if (job.tabId === null) return;
    const before = await this.#ports.documents.bringToFront(job.tabId);
    await this.#change(job, { front: { since: this.#ports.now(), before } });
  }

  /** Leaves the tester's tabs as they were. */
  async #close(job: ReadingJob): Promise<void> {
    const { here, tabId, front } = this.#jobs.find((one) => isSame(one, job)) ?? job;
    if (here || tabId === null) return;
    if (front && front.before !== null) await this.#ports.documents.bringToFront(front.before);
    await this.#ports.documents.close(tabId);
  }

  /** Done, and recorded; or why not. */
  async #settle(job: ReadingJob, trouble: ReadingTrouble | null): Promise<void> {
    if (trouble) await this.#change(job, { state: trouble });
    else await this.#keep(this.#jobs.filter((one) => !isSame(one, job)));
  }

  #change(job: ReadingJob, parts: Partial<ReadingJob>): Promise<void> {
    return this.#keep(this.#jobs.map((one) => (isSame(one, job) ? { ...one, ...parts } : one)));
  }

  async #keep(jobs: readonly ReadingJob[]): Promise<void> {
    this.#jobs = jobs;
    await writeJobs(this.#ports, jobs);
    this.#parts.changed();
  }
}

function lookOf(input: unknown): readonly DocumentLook[] {
  const look = parseDocumentLook(input);
  return look.ok ? [look.value] : [];
}
