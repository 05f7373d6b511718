/** One layer: a file in it, what that file may import, and what it must not. */
export interface Wall {
  readonly file: string;
  readonly allowed: readonly string[];
  readonly forbidden: readonly string[];
  /** Globals that the layer must not touch. */
  readonly globals?: readonly string[];
}

/** What no layer of values may reach for. */
export const OUTSIDE = [
  'node:fs',
  'puppeteer',
  'preact',
  'wxt/browser',
  'webextension-polyfill',
  '@/test/support/site',
  '@/entrypoints/x',
];
/** Parts of this house that touch the world. */
export const SHELL = [
  '@/lib/cli/main',
  '@/lib/observe/start',
  '@/lib/probe/boot',
  '@/lib/platform/node/browser',
  '@/components/report/Page',
];
/** Globals of a world that pure layers do not know. */
export const NOT_PURE = [
  'window',
  'document',
  'browser',
  'chrome',
  'fetch',
  'Date',
  'setTimeout',
  'localStorage',
  'process',
];
