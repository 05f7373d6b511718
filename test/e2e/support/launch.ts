import puppeteer, { type Browser } from 'puppeteer';
import { findBrowser, QUIET_FLAGS, sandboxFlags } from '@/lib/platform/node/browser';

/** A headless Chromium for a test; the caller closes it. */
export async function launchChromium(extraArgs: readonly string[] = []): Promise<Browser> {
  const found = findBrowser();
  if (!found.ok) throw new Error(found.reason);
  return puppeteer.launch({
    executablePath: found.value,
    headless: true,
    pipe: true,
    args: [...QUIET_FLAGS, ...sandboxFlags(), ...extraArgs],
  });
}
