import { join } from 'node:path';
import { importSource } from './import-source.mjs';
import { say } from './say.mjs';

const BUILDS = [
  { variant: 'bad', words: '有问题的版本 / build with faults' },
  { variant: 'good', words: '改正后的版本 / build put right' },
];

/** Serves both builds of the sample shop on this machine and audits each; the highest exit code of the two. */
export async function auditSample(main) {
  const { serveSample } = await importSource('test/sample/serve.ts');
  const { registerAnswers } = await importSource('test/sample/expectation.ts');
  const codes = [];
  for (const { variant, words } of BUILDS) {
    const outDir = join('reports', `sample-${variant}`);
    say(`\n示例小程序，${words} → ${outDir}`);
    const sample = await serveSample(variant);
    try {
      codes.push(
        await main([
          'scan',
          ...sample.urls,
          '--out',
          outDir,
          '--concurrency',
          '2',
          ...registerAnswers(variant).flatMap((answer) => ['--register', answer]),
          ...sample.browserArgs.map((arg) => `--browser-arg=${arg}`),
        ]),
      );
    } finally {
      await sample.close();
    }
  }
  say('\n在浏览器中打开 report.html 阅读报告 / open report.html in a browser to read a report:');
  for (const { variant } of BUILDS) say(`  reports/sample-${variant}/report.html`);
  return Math.max(...codes);
}
