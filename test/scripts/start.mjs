import { auditSample } from './audit-sample.mjs';
import { buildExtension, tellHowToLoad } from './build-extension.mjs';
import { loadCommandLine } from './miniaudit.mjs';
import { runWithSetUp } from './setup.mjs';

// `npm start` audits both builds of the sample; `npm start -- <url…> [options]` is `miniaudit scan`.
const args = process.argv.slice(2);
await runWithSetUp(async () => {
  const main = await loadCommandLine();
  if (args.length > 0) return main(['scan', ...args]);
  const code = await auditSample(main);
  await buildExtension();
  tellHowToLoad();
  return code;
});
