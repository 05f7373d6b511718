import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PanelState, ReadingState } from '@/lib/contract/feed';
import type { PanelAnswer, PanelCall, ReadDocumentCall, Refusal, RegisterCall } from '@/lib/contract/rpc';
import type { ReportResult } from '@/lib/model/report';
import type { Bilingual, Lang } from '@/lib/model/vocabulary';
import { WALL_CLOCK } from './clock';
import { exportName, htmlFile, jsonFile } from './export';
import {
  type Finding,
  type FindingFilter,
  findingsOf,
  firstUnfolded,
  type GroupOrder,
  groupByRule,
  type RuleGroup,
} from './findings';
import type { Judged, Place } from './judge';
import { FIRST_OPTIONS, type StartOptions, startCall } from './options';
import { reduceSelection, type Screen, type Selection, screenOf, sessionOnScreen } from './screen';
import { refusalSentence } from './sentences';
import { type DataTools, SessionData } from './session-data';
import type { PanelSource } from './source';
import { PANEL_WORDS } from './words';

/** A message about what was just done. */
export interface Message {
  readonly text: Bilingual;
  readonly tone: 'good' | 'bad';
}

/** What the panel is doing for the tester right now. */
export type Task = 'start' | 'stop' | 'remove' | 'html' | 'json' | null;

/** How long good news stays, in ms. */
const MESSAGE_MS = 6000;

const TOOLS: DataTools = { clock: WALL_CLOCK, loadJudge: () => import('./judge') };

/** Everything that the panel shows and does, apart from how it looks. */
export class PanelStore {
  readonly #source: PanelSource;
  readonly #data: SessionData;
  readonly #state: Signal<PanelState | null> = signal(null);
  readonly #selection: Signal<Selection> = signal({ kind: 'follow' });
  readonly #unsubscribe: () => void;
  #cancelMessage: () => void = () => undefined;
  #shownId: string | null = null;
  readonly tools: DataTools;
  readonly lang: Signal<Lang>;
  readonly options: Signal<StartOptions> = signal(FIRST_OPTIONS);
  readonly filter: Signal<FindingFilter> = signal('all');
  /** Groups folded or unfolded; the others are folded. */
  readonly folds: Signal<ReadonlyMap<string, boolean>> = signal(new Map());
  readonly task: Signal<Task> = signal(null);
  readonly message: Signal<Message | null> = signal(null);
  readonly screen: ReadonlySignal<Screen> = computed(() => screenOf(this.#state.value, this.#selection.value));
  /** While it runs, what has just happened comes first; afterwards, what is worst. */
  readonly order: ReadonlySignal<GroupOrder> = computed(() =>
    this.screen.value.kind === 'recording' ? 'newest' : 'worst',
  );
  readonly judged: ReadonlySignal<Judged | null>;
  readonly findings: ReadonlySignal<readonly Finding[]>;
  readonly groups: ReadonlySignal<readonly RuleGroup[]>;
  /** What is being read of the session on the screen, null where its documents may not be read. */
  readonly reading: ReadonlySignal<ReadingState | null> = computed(() => {
    const reading = this.#state.value?.reading ?? null;
    return reading && reading.sessionId === sessionOnScreen(this.screen.value)?.id ? reading : null;
  });

  constructor(source: PanelSource, tools: DataTools = TOOLS) {
    this.#source = source;
    this.tools = tools;
    this.#data = new SessionData(source, tools);
    this.lang = signal(source.browserLang);
    this.judged = this.#data.judged;
    this.findings = computed(() => {
      const judged = this.judged.value;
      return judged ? findingsOf(judged.report, judged.startOf) : [];
    });
    this.groups = computed(() => groupByRule(this.findings.value, this.filter.value, this.order.value));
    this.judged.subscribe(() => this.#unfoldFirst());
    this.#unsubscribe = source.subscribe(
      (state) => this.#onState(state),
      (sessionId, lastSeq) => this.#data.stored(sessionId, lastSeq),
    );
    void this.#readLang();
  }

  /** Ends all subscriptions. */
  close(): void {
    this.#unsubscribe();
    this.#data.stop();
  }

  get state(): ReadonlySignal<PanelState | null> {
    return this.#state;
  }

  get lost(): ReadonlySignal<boolean> {
    return this.#data.lost;
  }

  speak(lang: Lang): void {
    this.lang.value = lang;
    this.#source.rememberLang(lang);
  }

  change(options: Partial<StartOptions>): void {
    this.options.value = { ...this.options.value, ...options };
  }

  fold(ruleId: string, open: boolean): void {
    this.folds.value = new Map(this.folds.value).set(ruleId, open);
  }

  async start(): Promise<void> {
    const { screen } = this;
    if (screen.value.kind !== 'ready' || this.task.value) return;
    this.#select({ kind: 'follow' });
    await this.#do('start', startCall(screen.value.tab.tabId, this.options.value, this.lang.value));
  }

  async stopRecording(): Promise<void> {
    if (this.screen.value.kind !== 'recording') return;
    await this.#do('stop', { call: 'stop', sessionId: this.screen.value.session.id });
  }

  async remove(sessionId: string): Promise<void> {
    const done = await this.#do('remove', { call: 'remove', sessionId });
    if (done) this.#say(PANEL_WORDS.removed, 'good');
  }

  open(sessionId: string): void {
    this.#select({ kind: 'session', id: sessionId });
  }

  /** Back to the running session, or to the start. */
  home(): void {
    this.#select({ kind: 'follow' });
  }

  /** Asks the browser for all sites. Must be called in the click itself. */
  async allowAllSites(): Promise<void> {
    const granted = await this.#source.requestAllSites();
    await this.#call({ call: 'access-changed' });
    // What is open already was loaded without the wider access.
    const running = this.screen.value.kind === 'recording';
    if (granted) this.#say(running ? PANEL_WORDS.accessReload : PANEL_WORDS.accessGranted, 'good');
    else this.#say(PANEL_WORDS.accessDenied, 'bad');
  }

  async copy(text: string): Promise<void> {
    const copied = await this.#source.copy(text);
    if (copied) this.#say(PANEL_WORDS.copied, 'good');
    else this.#say(PANEL_WORDS.notCopied, 'bad');
  }

  /** Takes the message away. */
  dismiss(): void {
    this.#cancelMessage();
    this.message.value = null;
  }

  openRegister(url: string): void {
    this.#source.openRegister(url);
  }

  /** Keeps with the session what the tester read in the register. */
  async answerRegister(number: string, answer: RegisterCall['answer']): Promise<void> {
    const session = sessionOnScreen(this.screen.value);
    const kept = session && (await this.#call({ call: 'register', sessionId: session.id, number, answer }));
    if (kept && !kept.ok) this.#say(refusalSentence(kept.why, 'keep'), 'bad');
  }

  locate(result: ReportResult): Place | null {
    return this.#data.locate(result);
  }

  /** Shows an element in the page; true when the page did. */
  async highlight({ walk, doc, selector }: Place): Promise<boolean> {
    const session = sessionOnScreen(this.screen.value);
    if (!session) return false;
    const answer = await this.#call({ call: 'highlight', sessionId: session.id, walk, doc, selector });
    if (answer.ok) this.#say(PANEL_WORDS.highlighted, 'good');
    else this.#say(refusalSentence(answer.why, 'highlight'), 'bad');
    return answer.ok;
  }

  /** Has a document opened and read. Must be called in the click itself: its site may have to be asked for. */
  async readDocument(call: ReadDocumentCall): Promise<void> {
    this.dismiss();
    const isOpen = call.tabId !== null;
    if (!isOpen && !(await this.#source.requestSite(call.url))) return this.#say(PANEL_WORDS.siteDenied, 'bad');
    const answer = await this.#call(call);
    if (!answer.ok) this.#say(refusalSentence(answer.why, 'read'), 'bad');
  }

  async readShot(file: string): Promise<Blob | null> {
    const session = sessionOnScreen(this.screen.value);
    return session ? this.#source.readShot(session.id, file) : null;
  }

  /** Saves the report of the session on the screen. */
  async save(ending: 'html' | 'json'): Promise<void> {
    const session = sessionOnScreen(this.screen.value);
    const report = this.judged.value?.report;
    if (!session || !report || this.task.value) return;
    this.task.value = ending;
    try {
      const read = (file: string): Promise<Blob | null> => this.#source.readShot(session.id, file);
      const content = ending === 'json' ? jsonFile(report) : await htmlFile(report, this.lang.value, read);
      this.#source.save(exportName(session, ending), content);
      this.#say(PANEL_WORDS.saved, 'good');
    } catch {
      this.#say(PANEL_WORDS.notSaved, 'bad');
    } finally {
      this.task.value = null;
    }
  }

  /** Good news goes by itself; bad news stays until it is dismissed or something else is done. */
  #say(text: Bilingual, tone: Message['tone']): void {
    this.dismiss();
    this.message.value = { text, tone };
    if (tone === 'good') this.#cancelMessage = this.tools.clock.after(MESSAGE_MS, () => this.dismiss());
  }

  #select(selection: Selection): void {
    this.#selection.value = selection;
    this.dismiss();
    this.#showSession();
  }

  #onState(state: PanelState): void {
    const before = this.#state.value;
    this.#selection.value = reduceSelection(this.#selection.value, before, state);
    this.#state.value = state;
    this.#showSession();
  }

  #showSession(): void {
    const before = this.#shownId;
    const session = sessionOnScreen(this.screen.value);
    this.#shownId = session?.id ?? null;
    if (before !== this.#shownId) {
      this.folds.value = new Map();
      this.filter.value = 'all';
    }
    this.#data.show(session);
  }

  /** The first groups to come up are unfolded for good; nothing that the tester folded is touched. */
  #unfoldFirst(): void {
    const fresh = firstUnfolded(groupByRule(this.findings.value)).filter((ruleId) => !this.folds.value.has(ruleId));
    if (fresh.length === 0) return;
    const folds = new Map(this.folds.value);
    for (const ruleId of fresh) folds.set(ruleId, true);
    this.folds.value = folds;
  }

  async #readLang(): Promise<void> {
    const lang = await this.#source.savedLang();
    if (lang) this.lang.value = lang;
  }

  /** One call that the tester waits for; what was refused is said. */
  async #do(task: 'start' | 'stop' | 'remove', call: PanelCall): Promise<boolean> {
    this.task.value = task;
    this.dismiss();
    const answer = await this.#call(call);
    this.task.value = null;
    if (!answer.ok) this.#say(refusalSentence(answer.why, task), 'bad');
    return answer.ok;
  }

  async #call(call: PanelCall): Promise<PanelAnswer> {
    try {
      return await this.#source.call(call);
    } catch {
      const why: Refusal = 'failed';
      return { ok: false, why };
    }
  }
}

/** The panel's store over a source. */
export function createStore(source: PanelSource, tools?: DataTools): PanelStore {
  return new PanelStore(source, tools);
}
