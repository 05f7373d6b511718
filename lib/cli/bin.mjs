#!/usr/bin/env node
import { existsSync } from 'node:fs';

// The installed command; the bundle is made by `npm run build:cli`.
const bundle = new URL('../../.output/cli/miniaudit.mjs', import.meta.url);
if (!existsSync(bundle)) {
  process.stderr.write(
    'miniaudit: 尚未构建，请先运行 npm run build:cli / not built yet; run npm run build:cli first\n',
  );
  process.exit(2);
}
const { main } = await import(bundle);
const code = await main(process.argv.slice(2));
// Whatever a browser leaves behind must not keep the shell waiting; what was written goes out first.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
