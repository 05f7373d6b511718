/** One layer: a file in it, what that file may import, and what it must not. */
export interface Wall {
  readonly file: string;
  readonly allowed: readonly string[];
  readonly forbidden: readonly string[];
  /** Globals that the layer must not touch. */
  readonly globals?: readonly string[];
}

const OUTSIDE = [
  'node:fs',
  'puppeteer',
  'preact',
  'wxt/browser',
  'webextension-polyfill',
  '@/test/support/site',
  '@/entrypoints/x',
];
const SHELL = [
  '@/lib/cli/main',
  '@/lib/observe/start',
  '@/lib/probe/boot',
  '@/lib/platform/node/browser',
  '@/components/report/Page',
];
const NOT_PURE = ['window', 'document', 'browser', 'chrome', 'fetch', 'Date', 'setTimeout', 'localStorage', 'process'];

/** Every wall of the house; `.biome.json` must catch each forbidden import and let each allowed one through. */
export const WALLS: readonly Wall[] = [
  {
    file: 'lib/model/scratch.ts',
    allowed: ['./event', '@/lib/model/event', 'valibot'],
    forbidden: [
      ...OUTSIDE,
      ...SHELL,
      '@/lib/contract/wire',
      '@/lib/timeline/view',
      '@/lib/rules/define',
      '@/lib/recognise/words/scene',
    ],
    globals: NOT_PURE,
  },
  {
    file: 'lib/contract/scratch.ts',
    allowed: ['@/lib/model/event', 'valibot'],
    forbidden: [...OUTSIDE, ...SHELL, '@/lib/timeline/view', '@/lib/ingest/ingest'],
    globals: NOT_PURE,
  },
  {
    file: 'lib/recognise/filing/scratch.ts',
    allowed: ['./regions', '@/lib/model/event', '@/lib/recognise/words/scene'],
    forbidden: [
      ...OUTSIDE,
      ...SHELL,
      '@/lib/timeline/view',
      '@/lib/rules/define',
      '@/lib/ingest/ingest',
      '@/lib/report/build',
    ],
    globals: NOT_PURE,
  },
  {
    file: 'lib/ingest/scratch.ts',
    allowed: ['@/lib/model/event', '@/lib/contract/wire', '@/lib/recognise/personal-info/needles'],
    forbidden: [...OUTSIDE, ...SHELL, '@/lib/timeline/view', '@/lib/rules/define', '@/lib/report/build'],
    globals: NOT_PURE,
  },
  {
    file: 'lib/timeline/scratch.ts',
    allowed: ['./view', '@/lib/model/event', '@/lib/recognise/prompt/reading'],
    forbidden: [
      ...OUTSIDE,
      ...SHELL,
      '@/lib/contract/wire',
      '@/lib/rules/define',
      '@/lib/report/build',
      '@/lib/ingest/ingest',
    ],
    globals: NOT_PURE,
  },
  {
    file: 'lib/rules/scratch.ts',
    allowed: [
      './define',
      '@/lib/rules/define',
      '@/lib/timeline/view',
      '@/lib/model/event',
      '@/lib/recognise/prompt/reading',
    ],
    forbidden: [...OUTSIDE, ...SHELL, '@/lib/contract/wire', '@/lib/report/build', '@/lib/ingest/ingest'],
    globals: NOT_PURE,
  },
  {
    file: 'lib/rules/authorization/scratch.ts',
    allowed: [
      './_shown',
      '@/lib/rules/define',
      '@/lib/rules/shared/x',
      '@/lib/timeline/view',
      '@/lib/model/event',
      '@/lib/recognise/prompt/reading',
    ],
    forbidden: [
      ...OUTSIDE,
      ...SHELL,
      './auth-001-prompt-before-content',
      '@/lib/rules/consent/cons-001-x',
      '@/lib/rules/run',
      '@/lib/timeline/build',
      '@/lib/report/build',
      '@/lib/text/words',
    ],
    globals: NOT_PURE,
  },
  {
    file: 'lib/rules/shared/scratch.ts',
    allowed: ['./other', '@/lib/rules/define', '@/lib/timeline/view', '@/lib/model/event'],
    forbidden: [...OUTSIDE, ...SHELL, '@/lib/rules/consent/cons-001-x', '@/lib/rules/run', '@/lib/timeline/build'],
    globals: NOT_PURE,
  },
  {
    file: 'lib/report/scratch.ts',
    allowed: [
      './build',
      '@/lib/timeline/view',
      '@/lib/rules/registry',
      '@/lib/model/report',
      '@/lib/recognise/prompt/reading',
      '@/lib/text/words',
    ],
    forbidden: [...OUTSIDE, ...SHELL, '@/lib/contract/wire', '@/lib/ingest/ingest', 'preact-render-to-string'],
    globals: NOT_PURE,
  },
  {
    file: 'lib/report/to-html.tsx',
    allowed: [
      './words',
      '@/components/report/Page',
      '@/lib/model/report',
      'preact-render-to-string',
      '@/assets/styles/tokens.css?raw',
    ],
    forbidden: [
      'node:fs',
      'puppeteer',
      'wxt/browser',
      '@/components/panel/Session',
      '@/lib/cli/main',
      '@/lib/timeline/build',
    ],
    globals: NOT_PURE,
  },
  {
    file: 'lib/text/scratch.ts',
    allowed: ['@/lib/model/vocabulary'],
    forbidden: [...OUTSIDE, ...SHELL, '@/lib/timeline/view', '@/lib/rules/define'],
    globals: NOT_PURE,
  },
  {
    file: 'lib/bridge/scratch.ts',
    allowed: ['./names', '@/lib/contract/wire', '@/lib/model/event'],
    forbidden: [...OUTSIDE, ...SHELL, '@/lib/timeline/view'],
  },
  {
    file: 'lib/probe/scratch.ts',
    allowed: ['./natives', '@/lib/probe/natives', '@/lib/bridge/main-side', '@/lib/contract/wire', '@/lib/model/event'],
    forbidden: [
      ...OUTSIDE,
      '@/lib/bridge/isolated-side',
      '@/lib/observe/start',
      '@/lib/recognise/words/scene',
      '@/lib/rules/define',
      '@/lib/cli/main',
    ],
    globals: ['window', 'document', 'fetch', 'setTimeout', 'browser', 'chrome'],
  },
  {
    file: 'lib/observe/scratch.ts',
    allowed: [
      './start',
      '@/lib/bridge/isolated-side',
      '@/lib/contract/wire',
      '@/lib/model/event',
      '@/lib/recognise/words/scene',
      '@/lib/recognise/filing/candidates',
      '@medv/finder',
    ],
    forbidden: [
      ...OUTSIDE,
      '@/lib/probe/boot',
      '@/lib/cli/main',
      '@/lib/rules/define',
      '@/lib/timeline/view',
      '@/lib/recognise/filing/read-filing',
      '@/lib/recognise/prompt/read-prompt',
    ],
    globals: ['browser', 'chrome', 'process'],
  },
  {
    file: 'lib/cli/scratch.ts',
    allowed: [
      'node:fs',
      'puppeteer',
      '@/lib/report/to-html',
      '@/lib/cli/exit-code',
      '@/lib/rules/registry',
      '@/lib/platform/node/browser',
    ],
    forbidden: [
      '@/components/report/Page',
      '@/lib/probe/boot',
      '@/lib/observe/start',
      '@/lib/bridge/names',
      'preact',
      'wxt/browser',
      '@/entrypoints/x',
      '@/test/support/site',
    ],
  },
  {
    file: 'lib/cli/inject/scratch.ts',
    allowed: ['@/lib/probe/boot', '@/lib/probe/boot-worker', '@/lib/bridge/isolated-side', '@/lib/observe/start'],
    forbidden: [...OUTSIDE, '@/lib/rules/registry', '@/lib/cli/main', '@/lib/platform/node/browser'],
  },
  {
    file: 'lib/platform/node/scratch.ts',
    allowed: ['node:fs', '@/lib/model/result', '@/lib/platform/node/browser'],
    forbidden: ['@/lib/rules/registry', '@/lib/cli/main', '@/components/report/Page', '@/entrypoints/x'],
  },
  {
    file: 'components/report/Scratch.tsx',
    allowed: [
      './Header',
      '@/components/report/Header',
      '@/lib/model/report',
      '@/lib/report/words',
      '@/lib/text/words',
      'preact',
      'preact/hooks',
    ],
    forbidden: [
      'node:fs',
      'puppeteer',
      'wxt/browser',
      'webextension-polyfill',
      '@/lib/cli/main',
      '@/lib/observe/start',
      '@/lib/platform/node/browser',
      '@/lib/rules/registry',
      '@/lib/timeline/build',
    ],
    globals: ['browser', 'chrome', 'fetch', 'localStorage'],
  },
];
