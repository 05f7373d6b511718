import type { BrowserContext } from 'puppeteer';
import { ArmedPage } from '@/lib/cli/record/armed-page';
import { answerDialogs } from '@/lib/cli/record/dialogs';
import type { InjectSources } from '@/lib/cli/record/inject-sources';
import { Recorder } from '@/lib/cli/record/recorder';
import { type Device, emulate, identityOf } from '@/lib/cli/scan/device';
import { type OpenFailure, openPage } from '@/lib/cli/scan/open-page';
import type { RecordingHead } from '@/lib/cli/scan/session-file';
import { waitUntilSettled } from '@/lib/cli/walk/settle';
import { within } from '@/lib/cli/within';
import { buildTimeline } from '@/lib/timeline/build';
import type { VisitView } from '@/lib/timeline/view';

const OPEN_LIMIT_MS = 15_000;
const CLOSE_LIMIT_MS = 3000;
const ASIDE = 'aside';

/** What a page for reading is made with. */
export interface ReadingDesk {
  /** Of the run's recording. */
  readonly head: RecordingHead;
  readonly browserVersion: string;
  readonly device: Device;
  readonly inject: InjectSources;
}

/** A page that was opened beside the walks. */
export interface AsidePage {
  readonly armed: ArmedPage;
  /** What it did; belongs to nobody's visit. */
  readonly aside: Recorder;
  readonly problem: OpenFailure | null;
}

/** The visits of a page that was opened beside the walks, as those of a walk are read. */
export function visitsOf({ events }: Recorder, url: string, head: RecordingHead): readonly VisitView[] {
  const walk = { id: ASIDE, pass: 'untouched' as const, url, status: 'audited' as const, error: null };
  return buildTimeline({ ...head, endedAt: head.startedAt, walks: [walk], events: [...events] }).visits;
}

/**
 * Opens an address in a page of its own, where nothing was agreed to and nothing is tapped, waits until it has settled
 * and has it looked at. What the page does meanwhile is not recorded.
 */
export async function openAside<T>(
  context: BrowserContext,
  url: string,
  desk: ReadingDesk,
  look: (page: AsidePage) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  page.on('popup', (popup) => void popup?.close().catch(() => undefined));
  try {
    const identity = identityOf(desk.device, desk.browserVersion);
    const aside = new Recorder([], Date.now());
    const parts = { walk: ASIDE, recorder: aside, inject: desk.inject, emulation: identity };
    const armed = await ArmedPage.arm(page, parts);
    await emulate(armed.root, desk.device, identity);
    answerDialogs(armed, 'reject');
    armed.start();
    const deadline = Date.now() + OPEN_LIMIT_MS;
    const problem = await openPage(armed, url, deadline);
    if (problem === null) await waitUntilSettled(armed, { deadline, timerHorizonMs: 0 });
    return await look({ armed, aside, problem });
  } finally {
    await within(
      page.close().catch(() => undefined),
      CLOSE_LIMIT_MS,
    );
  }
}
