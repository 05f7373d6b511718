import type { Browser, BrowserContext } from 'puppeteer';
import type { Recorder } from '@/lib/cli/record/recorder';
import { within } from '@/lib/cli/within';
import { type DocumentPlan, type DocumentTarget, planDocuments } from '@/lib/documents/plan-documents';
import type { EventKind, Payload } from '@/lib/model/event';
import type { Recording } from '@/lib/model/recording';
import { isPolicyLink } from '@/lib/recognise/words/scene';
import type { VisitView } from '@/lib/timeline/view';
import { findPolicy, leadsFrom } from './find-policy';
import type { ReadingDesk } from './open-aside';
import { type OpenedDocument, openDocument } from './open-document';

const CLOSE_LIMIT_MS = 5000;
/** Opening, settling and reading, should the page's own limit not be kept. */
const WHOLE_LIMIT_MS = 25_000;
/** Lists that policies link, opened beside them. */
const MOST_ANNEXES = 3;
const SEARCH_LIMIT_MS = 60_000;

interface DeskSetting extends ReadingDesk {
  readonly browser: Browser;
  readonly recorder: Recorder;
}

/** Opens the policies and agreements that the walks of a start address saw, and records what they say. */
export class DocumentDesk {
  readonly #setting: DeskSetting;
  /** Several start addresses share their documents: each address is opened once in a run. */
  readonly #opened = new Map<string, Promise<OpenedDocument>>();

  constructor(setting: DeskSetting) {
    this.#setting = setting;
  }

  /** Reads the documents of one start address; a document that cannot be read is recorded as such. */
  async readAll(recording: Recording, start: string): Promise<void> {
    const plan = planDocuments(recording, start);
    if (!plan) return;
    this.#note(plan, 'walk-step', { step: 'documents', detail: String(plan.targets.length) });
    for (const text of plan.left) this.#note(plan, 'gap', { what: 'document-not-opened', detail: text });
    const found = plan.search ? await this.#find(plan.search) : null;
    const queue = found ? [...plan.targets, found] : [...plan.targets];
    const known = new Set(queue.map(({ url }) => url));
    const most = queue.length + MOST_ANNEXES;
    for (let target = queue.shift(); target; target = queue.shift()) {
      const opened = await this.#open(target);
      this.#note(plan, 'document-read', payloadOf(target, opened));
      for (const annex of isPolicyLink(target.text) ? opened.annexes : []) {
        if (known.has(annex.url) || known.size >= most) continue;
        known.add(annex.url);
        queue.push({ ...annex, taps: target.taps + 1 });
      }
    }
  }

  async #find(visits: readonly VisitView[]): Promise<DocumentTarget | null> {
    const leads = leadsFrom(visits, 0);
    if (leads.length === 0) return null;
    return this.#inContext((context) => findPolicy(context, leads, this.#setting), SEARCH_LIMIT_MS);
  }

  #open({ url }: DocumentTarget): Promise<OpenedDocument> {
    const known = this.#opened.get(url);
    if (known) return known;
    const opening = this.#openAnew(url);
    this.#opened.set(url, opening);
    return opening;
  }

  async #openAnew(url: string): Promise<OpenedDocument> {
    const opened = await this.#inContext((context) => openDocument(context, url, this.#setting), WHOLE_LIMIT_MS);
    return opened ?? { url, status: null, outcome: 'failed', document: null, annexes: [] };
  }

  /** Null where the page breaks off or takes too long: a document that could not be read, and the scan goes on. */
  async #inContext<T>(work: (context: BrowserContext) => Promise<T>, limitMs: number): Promise<T | null> {
    const context = await this.#setting.browser.createBrowserContext().catch(() => null);
    if (!context) return null;
    try {
      return await within(work(context), limitMs);
    } catch {
      return null;
    } finally {
      await within(
        context.close().catch(() => undefined),
        CLOSE_LIMIT_MS,
      );
    }
  }

  #note<K extends EventKind>({ walk, doc }: DocumentPlan, kind: K, payload: Payload<K>): void {
    this.#setting.recorder.add({ kind, at: Date.now(), source: 'walker', walk, frame: 'f0', doc, payload });
  }
}

function payloadOf({ text, url, taps }: DocumentTarget, opened: OpenedDocument): Payload<'document-read'> {
  const { document } = opened;
  return {
    linkText: text,
    requestedUrl: url,
    url: opened.url,
    status: opened.status,
    outcome: opened.outcome,
    taps,
    document: document && { ...document, blocks: document.blocks.map((block) => ({ ...block })) },
    cut: false,
  };
}
