import type { Browser, BrowserContext } from 'puppeteer';
import { ArmedPage, isGone } from '@/lib/cli/record/armed-page';
import { answerDialogs } from '@/lib/cli/record/dialogs';
import type { InjectSources } from '@/lib/cli/record/inject-sources';
import type { Recorder } from '@/lib/cli/record/recorder';
import type { ServiceWorkers } from '@/lib/cli/record/service-workers';
import { Shots } from '@/lib/cli/record/shots';
import { comeBack } from '@/lib/cli/walk/come-back';
import { walkPass } from '@/lib/cli/walk/passes';
import type { WalkContext } from '@/lib/cli/walk/visit-page';
import { within } from '@/lib/cli/within';
import type { Walk } from '@/lib/model/recording';
import type { ConsentPass } from '@/lib/model/vocabulary';
import { type Device, emulate, identityOf } from './device';
import { type OpenFailure, openPage } from './open-page';

const CLOSE_LIMIT_MS = 5000;

/** One address in one pass, still to be walked. */
export interface WalkJob {
  readonly id: string;
  readonly url: string;
  readonly pass: ConsentPass;
}

/** What all walks of a run share. */
export interface WalkSetting {
  readonly browser: Browser;
  readonly browserVersion: string;
  readonly device: Device;
  readonly inject: InjectSources;
  readonly recorder: Recorder;
  readonly serviceWorkers: ServiceWorkers;
  readonly shotsDir: string;
  readonly timeoutMs: number;
  /** Walk in the browser's own profile instead of a fresh one (`--user-data-dir`). */
  readonly ownProfile: boolean;
  readonly returnVisit: boolean;
}

/** Walks one job from a fresh profile. Failures are a value: the walk then says why, and the others go on. */
export async function walkUrl(job: WalkJob, setting: WalkSetting): Promise<Walk> {
  const context = setting.ownProfile
    ? setting.browser.defaultBrowserContext()
    : await setting.browser.createBrowserContext();
  try {
    return await walkInContext(job, setting, context);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failed(job, setting, { code: 'browser', message: `浏览器中断 / the browser broke off: ${message}` });
  } finally {
    // A profile that does not go must not hold up the next walk; it ends with the browser.
    if (!setting.ownProfile)
      await within(
        context.close().catch(() => undefined),
        CLOSE_LIMIT_MS,
      );
  }
}

async function walkInContext(job: WalkJob, setting: WalkSetting, context: BrowserContext): Promise<Walk> {
  const { recorder, device } = setting;
  const deadline = Date.now() + setting.timeoutMs;
  const identity = identityOf(device, setting.browserVersion);
  const page = await context.newPage();
  const armed = await ArmedPage.arm(page, { walk: job.id, recorder, inject: setting.inject, emulation: identity });
  setting.serviceWorkers.assign(context.id ?? '', armed);
  await emulate(armed.root, device, identity);
  await answerPermissions(context, job);
  answerDialogs(armed, job.pass);
  watchOtherWindows(armed);
  const shots = new Shots(armed, recorder, setting.shotsDir, device.width);
  armed.start();
  await shots.start();
  armed.note('walk-step', { step: 'open', detail: job.url });
  const problem = await openPage(armed, job.url, deadline);
  if (problem) {
    armed.note('navigated', { cause: 'load', url: job.url, status: null, by: 'start' });
    armed.stop();
    await shots.stop();
    return failed(job, setting, problem);
  }
  const walk = { armed, recorder, shots, deadline };
  await walkAll(walk, job, setting.returnVisit).catch((error: unknown) => {
    // The page may close itself on the way; what it did until then is recorded and counts.
    if (!isGone(error)) throw error;
    armed.gap('page-closed', '');
  });
  await shots.stop();
  armed.stop();
  return { ...job, url: recorder.mask(job.url), status: 'audited', error: null };
}

async function walkAll(walk: WalkContext, job: WalkJob, returnVisit: boolean): Promise<void> {
  await walkPass(walk, job.pass);
  if (returnVisit) await comeBack(walk, job.url, job.pass);
  walk.armed.note('walk-step', { step: 'end', detail: '' });
}

function failed(job: WalkJob, { recorder }: WalkSetting, problem: OpenFailure): Walk {
  const error = { code: problem.code, message: recorder.mask(problem.message) };
  return { ...job, url: recorder.mask(job.url), status: 'failed', error };
}

/** The browser's own permission prompts have no one to answer them: accepting grants, refusing denies, looking waits. */
async function answerPermissions(context: BrowserContext, job: WalkJob): Promise<void> {
  if (job.pass !== 'accept' || !job.url.startsWith('https:')) return;
  try {
    await context.overridePermissions(new URL(job.url).origin, ['geolocation', 'notifications']);
  } catch {
    // Clear-text origins and some schemes can't be granted anything: there the page is refused, as in any browser.
  }
}

/** Windows that the page opens are not walked; that they exist is told. */
function watchOtherWindows(armed: ArmedPage): void {
  armed.page.on('popup', (popup) => {
    armed.gap('new-window', popup?.url() ?? '');
    void popup?.close().catch(() => undefined);
  });
}
