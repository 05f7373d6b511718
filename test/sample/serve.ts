import type { Site, SiteRequest } from '@/test/support/site';
import { startSites } from '@/test/support/site-server';
import { buildSample } from './build';
import { startUrls } from './expectation';
import { customerSystem, shopApi } from './shop-api';
import { THIRD_PARTIES } from './third-parties';
import { CLEAR_TEXT_HOST, HOSTS, type Variant } from './variants';

/** A build of the sample on its hosts, with all that it talks to. */
export interface ServedSample {
  /** The first start URL. */
  readonly url: string;
  /** All start URLs to audit, in the order of `expect.json`. */
  readonly urls: readonly string[];
  /** Arguments that make a Chromium use these servers and nothing else. */
  readonly browserArgs: readonly string[];
  /** Every request received so far. Grows while the sample is served. */
  readonly requests: readonly SiteRequest[];
  close(): Promise<void>;
}

/** Builds the variant if its sources have changed and serves it on the loopback under its real host names. */
export async function serveSample(variant: Variant): Promise<ServedSample> {
  const folder = await buildSample(variant);
  const clearText: Site[] =
    variant === 'bad' ? [{ host: CLEAR_TEXT_HOST, schemes: ['http'], folder }, customerSystem()] : [];
  const running = await startSites([{ host: HOSTS[variant], folder }, ...clearText, shopApi(), ...THIRD_PARTIES]);
  const urls = startUrls(variant);
  return {
    url: urls[0] ?? '',
    urls,
    browserArgs: running.browserArgs,
    requests: running.requests,
    close: running.close,
  };
}
