import { auditSample } from './audit-sample.mjs';
import { loadCommandLine } from './miniaudit.mjs';
import { runWithSetUp } from './setup.mjs';

// `npm start` audits both builds of the sample; `npm start -- <url…> [options]` is `miniaudit scan`.
const args = process.argv.slice(2);
await runWithSetUp(async () => {
  const main = await loadCommandLine();
  return args.length === 0 ? auditSample(main) : main(['scan', ...args]);
});
