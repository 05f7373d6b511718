import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Three projects: `unit` (pure parts), `arch` (the shape of the code base), `e2e` (real Chromium, one file at a time). */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Style sheets are empty in tests by default; those that are imported as text are part of the report.
    css: { include: [/\.css\?raw$/] },
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], environment: 'node' } },
      {
        extends: true,
        test: {
          name: 'arch',
          include: ['test/arch/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Figures of this machine, asked for by name; never part of `npm test`.
        test: {
          name: 'bench',
          include: ['test/bench/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/scripts/build-for-tests.mjs'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/scripts/build-for-tests.mjs'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
