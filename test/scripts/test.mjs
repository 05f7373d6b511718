import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureFirefox } from './firefox.mjs';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';
import { runWithSetUp } from './setup.mjs';

const VITEST = ['vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'];

/** Everything that has to hold, cheapest first; browser tests alone, since they measure time. */
const STEPS = [
  { name: '类型 / types', command: ['typescript/bin/tsc', '--noEmit'] },
  { name: '风格与分层 / style and walls', command: ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
  { name: '单元 / unit', command: [...VITEST, '--project', 'unit'] },
  { name: '结构 / arch', command: [...VITEST, '--project', 'arch'] },
  { name: '浏览器 / e2e', command: [...VITEST, '--project', 'e2e'] },
];

const wanted = process.argv.slice(2);
await runWithSetUp(() => {
  const firefox = ensureFirefox();
  if (firefox) process.env.FIREFOX_PATH = firefox;
  const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
  const results = steps.map(run);
  say('');
  for (const { name, passed, seconds } of results)
    say(`${passed ? '✓ 通过 passed' : '✗ 失败 FAILED'}  ${name}  ${seconds} s`);
  const failed = results.filter(({ passed }) => !passed).length;
  say(failed === 0 ? '全部通过 / all passed' : `${failed} 项失败 / ${failed} failed`);
  return failed === 0 && results.length > 0 ? 0 : 1;
});

/** Every step runs even after one has failed, so that one run shows all there is to mend. */
function run({ name, command }) {
  say(`\n=== ${name}`);
  const [script, ...args] = command;
  const startedMs = performance.now();
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return { name, passed: status === 0, seconds: ((performance.now() - startedMs) / 1000).toFixed(1) };
}
