import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { DocumentDesk } from '@/lib/cli/documents/document-desk';
import { type InjectSources, readInjectSources } from '@/lib/cli/record/inject-sources';
import { Recorder } from '@/lib/cli/record/recorder';
import { ServiceWorkers } from '@/lib/cli/record/service-workers';
import { within } from '@/lib/cli/within';
import { RECORDING_VERSION, type Recording, type Walk } from '@/lib/model/recording';
import type { RegisterAnswer } from '@/lib/model/register';
import type { Report } from '@/lib/model/report';
import { failure, ok, type Result } from '@/lib/model/result';
import { findBrowser, QUIET_FLAGS, sandboxFlags } from '@/lib/platform/node/browser';
import { maskKnown } from '@/lib/recognise/personal-info/mask-text';
import { makeNeedles } from '@/lib/recognise/personal-info/needles';
import { buildReport } from '@/lib/report/build';
import { version } from '@/package.json';
import { type Device, findDevice } from './device';
import type { ScanOptions } from './options';
import { type RecordingHead, readEarlier, SessionFile } from './session-file';
import { type WalkJob, type WalkSetting, walkUrl } from './walk-url';
import { writeReport } from './write-report';

const CLOSE_LIMIT_MS = 5000;

/** Told how far the scan is; the command line draws it, tests ignore it. */
export interface ScanProgress {
  walkStarted(job: WalkJob, index: number, total: number): void;
  walkEnded(walk: Walk, index: number, total: number): void;
}

export interface ScanOutcome {
  readonly recording: Recording;
  readonly report: Report;
  readonly files: readonly string[];
}

/**
 * Audits the addresses in the given passes and writes recording, pictures and reports to `outDir`. The recording is
 * written after every walk, so that nothing recorded is lost when the run is broken off.
 */
export async function runScan(
  options: ScanOptions,
  injectDir: string,
  progress: ScanProgress,
  signal?: AbortSignal,
): Promise<Result<ScanOutcome>> {
  const values = options.canaries.map((canary) => canary.value);
  const inject = await readInjectSources(injectDir, values);
  const browser = await launch(options);
  if (!browser.ok) return browser;
  try {
    return await scanIn(browser.value, options, inject, progress, signal);
  } finally {
    await closeBrowser(browser.value);
  }
}

/** A browser that does not go by itself is ended; it is ours, by its own process. */
async function closeBrowser(browser: Browser): Promise<void> {
  await within(
    browser.close().catch(() => undefined),
    CLOSE_LIMIT_MS,
  );
  const child = browser.process();
  if (child && child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}

async function launch(options: ScanOptions): Promise<Result<Browser>> {
  const found = findBrowser();
  if (!found.ok) return found;
  try {
    return ok(
      await puppeteer.launch({
        executablePath: found.value,
        headless: !options.headed,
        pipe: true,
        // A call that stays without an answer ends with its page's time, not minutes later.
        protocolTimeout: options.timeoutMs + CLOSE_LIMIT_MS,
        args: [...QUIET_FLAGS, ...sandboxFlags(), ...options.browserArgs],
        ...(options.userDataDir === null ? {} : { userDataDir: options.userDataDir }),
      }),
    );
  } catch (error) {
    return failure(
      `浏览器无法启动 / the browser does not start: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function scanIn(
  browser: Browser,
  options: ScanOptions,
  inject: InjectSources,
  progress: ScanProgress,
  signal: AbortSignal | undefined,
): Promise<Result<ScanOutcome>> {
  const browserVersion = await browser.version();
  const device = findDevice(options.device, browserVersion);
  if (!device.ok) return device;
  const folder = await makeFolder(options.outDir);
  if (!folder.ok) return folder;
  const earlier = options.resume ? await readEarlier(options.outDir) : null;
  const head = headOf(options, device.value, browserVersion, earlier?.startedAt ?? new Date().toISOString());
  const recorder = new Recorder(makeNeedles(options.canaries), Date.parse(head.startedAt));
  const jobs = planJobs(options);
  const order = jobs.map((job) => job.id);
  const session = new SessionFile(head, options.outDir, order, earlier, recorder.events);
  const serviceWorkers = await ServiceWorkers.watch(browser);
  const shotsDir = join(options.outDir, 'shots');
  const ownProfile = options.userDataDir !== null;
  const { timeoutMs } = options;
  const setting = {
    browser,
    browserVersion,
    device: device.value,
    inject,
    recorder,
    serviceWorkers,
    shotsDir,
    timeoutMs,
    ownProfile,
    returnVisit: options.returnVisit,
  };
  const desk = new DocumentDesk({ ...setting, head });
  const todo = jobs.filter((job) => !session.has(job.id) && !signal?.aborted);
  await inParallel(todo, options.concurrency, async (job) => {
    await walkOne(job, jobs, setting, session, progress, signal);
    if (!signal?.aborted) await readDocuments(job, jobs, session, desk, recorder);
  });
  const recording = session.snapshot();
  const report = buildReport(recording);
  return ok({ recording, report, files: await writeReport(report, recording, options) });
}

async function walkOne(
  job: WalkJob,
  jobs: readonly WalkJob[],
  setting: WalkSetting,
  session: SessionFile,
  progress: ScanProgress,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (signal?.aborted) return;
  const index = jobs.indexOf(job) + 1;
  progress.walkStarted({ ...job, url: setting.recorder.mask(job.url) }, index, jobs.length);
  const walk = await walkUrl(job, setting);
  await session.add(walk);
  progress.walkEnded(walk, index, jobs.length);
}

/** After the last walk of an address: the documents that any of its walks saw. */
async function readDocuments(
  job: WalkJob,
  jobs: readonly WalkJob[],
  session: SessionFile,
  desk: DocumentDesk,
  recorder: Recorder,
): Promise<void> {
  if (jobs.some(({ id, url }) => url === job.url && !session.has(id))) return;
  await desk.readAll(session.snapshot(), recorder.mask(job.url));
  await session.save();
}

function headOf(options: ScanOptions, device: Device, browser: string, startedAt: string): RecordingHead {
  const { container, lang, profile } = options;
  return {
    schemaVersion: RECORDING_VERSION,
    tool: { name: 'miniaudit', version },
    startedAt,
    source: 'scan',
    container,
    device: device.name,
    browser,
    lang,
    profile,
    firstParty: [...options.firstParty],
    ...(options.services.length === 0 ? {} : { services: [...options.services] }),
    ...(options.register.length === 0 ? {} : { register: maskedRegister(options) }),
  };
}

/** The holder may be the tester, who is declared by a value and masked wherever it turns up. */
function maskedRegister({ register, canaries }: ScanOptions): RegisterAnswer[] {
  const needles = makeNeedles(canaries);
  return register.map(({ number, subject }) => ({ number, subject: subject && maskKnown(subject, needles) }));
}

async function makeFolder(path: string): Promise<Result<string>> {
  try {
    await mkdir(join(path, 'shots'), { recursive: true });
    await access(path, constants.W_OK);
    return ok(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failure(
      `输出目录无法写入，请用 --out 指定另一个 / the output folder cannot be written; name another with --out: ${why}`,
    );
  }
}

/** Every address in every pass; ids follow the order of the command line. */
function planJobs(options: ScanOptions): readonly WalkJob[] {
  const pairs = options.urls.flatMap((url) => options.passes.map((pass) => ({ url, pass })));
  return pairs.map((pair, index) => ({ id: `w${index + 1}`, ...pair }));
}

async function inParallel<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const lane = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.max(1, width) }, lane));
}
