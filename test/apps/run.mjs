import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importSource } from '../scripts/import-source.mjs';
import { loadCommandLine } from '../scripts/miniaudit.mjs';
import { ROOT } from '../scripts/root.mjs';
import { say } from '../scripts/say.mjs';
import { runWithSetUp } from '../scripts/setup.mjs';
import { buildApp, installApp } from './build-app.mjs';

const APPS = ['uni-app', 'taro'];
const BUILDS = ['bad', 'good'];
/** Exit code of a scan that could not audit every page. */
const NOT_AUDITED = 3;

// `npm run test:apps [-- uni-app]`: installs, builds and audits the apps, and holds the reports against `expect.json`.
const { positionals } = parseArgs({ allowPositionals: true });

await runWithSetUp(async () => {
  const unknown = positionals.find((name) => !APPS.includes(name));
  if (unknown) {
    say(`没有这个应用 / no such app: ${unknown}（${APPS.join(', ')}）`);
    return 2;
  }
  const tools = await loadTools();
  const tables = [];
  for (const app of positionals.length > 0 ? positionals : APPS) {
    installApp(app);
    for (const build of BUILDS) tables.push(...(await auditBuild(app, build, tools)));
  }
  for (const table of tables) printTable(table);
  const wrong = tables.flatMap(({ rows }) => rows).filter((row) => row.problem !== null).length;
  process.stdout.write(wrong === 0 ? '\n全部符合 / all as labelled\n' : `\n不符 / differences: ${wrong}\n`);
  return wrong === 0 ? 0 : 1;
});

async function loadTools() {
  const [main, { readExpectation }, { compareWithExpected }, { serveApp }, { parseRecording }] = await Promise.all([
    loadCommandLine(),
    importSource('test/apps/expectation.ts'),
    importSource('test/apps/compare.ts'),
    importSource('test/apps/serve.ts'),
    importSource('lib/model/recording.ts'),
  ]);
  return { main, readExpectation, compareWithExpected, serveApp, parseRecording };
}

/** Audits every start URL of a build; gives a table of each. */
async function auditBuild(app, build, tools) {
  const served = await tools.serveApp(app, buildApp(app, build));
  const tables = [];
  try {
    for (const [index, expected] of tools.readExpectation(app, build).entries()) {
      const outDir = join('reports', 'apps', `${app}-${build}-${index + 1}`);
      await scan(`${served.url}${expected.start}`, outDir, served, tools.main);
      const { report, recording } = readResults(outDir, tools.parseRecording);
      const title = `${app} ${build} ${expected.start} → ${outDir}/report.html`;
      tables.push({ title, story: expected.story, rows: tools.compareWithExpected(report, recording, expected) });
    }
  } finally {
    await served.close();
  }
  return tables;
}

/** A page that could not be audited is in the report and becomes a line of the table; anything else breaks off. */
async function scan(url, outDir, { browserArgs }, main) {
  const args = browserArgs.map((arg) => `--browser-arg=${arg}`);
  const code = await main(['scan', url, '--out', outDir, '--concurrency', '2', ...args]);
  if (code !== 0 && code !== NOT_AUDITED) throw new Error(`scan ${url} ended with ${code}`);
}

function readResults(outDir, parseRecording) {
  const read = (name) => JSON.parse(readFileSync(join(ROOT, outDir, name), 'utf8'));
  const recording = parseRecording(read('recording.json'));
  if (!recording.ok) throw new Error(`${outDir}/recording.json: ${recording.reason}`);
  return { report: read('report.json'), recording: recording.value };
}

function printTable({ title, story, rows }) {
  const width = (key) => Math.max(0, ...rows.map((row) => row[key].length));
  const lines = rows.map(({ pass, page, what, problem }) => {
    const cells = [pass.padEnd(width('pass')), page.padEnd(width('page')), what.padEnd(width('what')), problem ?? ''];
    return `${problem === null ? '✓' : '✗'} ${cells.join('  ').trimEnd()}`;
  });
  process.stdout.write(`\n${[title, story, ...lines].join('\n')}\n`);
}
