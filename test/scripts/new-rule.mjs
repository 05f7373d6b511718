import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';

const PREFIXES = {
  authorization: 'AUTH',
  consent: 'CONS',
  policy: 'POL',
  transmission: 'TRAN',
  sharing: 'SHARE',
  necessity: 'MIN',
  credentials: 'CRED',
  rights: 'RIGHT',
  filing: 'FIL',
  ads: 'ADS',
};
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const PAGES = ['bad', 'clean', 'near-miss'];
const USAGE =
  'npm run new:rule -- <category> <CODE> <slug>    npm run new:rule -- authorization AUTH-013 camera-at-entry';

// Writes a rule, its unit test and its three pages, all marked where they are to be filled in.
const [category = '', code = '', slug = ''] = process.argv.slice(2);
const refusal = refuse();
if (refusal) {
  say(`${refusal}\n用法 / usage: ${USAGE}`);
  process.exitCode = 2;
} else {
  const written = filesOf();
  for (const [path, text] of Object.entries(written)) write(path, text);
  // Names differ in length, and with them where a line has to break.
  runCommand(process.execPath, [BIOME, 'check', '--write', ...Object.keys(written).filter(isCode)], { timeoutS: 60 });
  process.stdout.write(`${Object.keys(written).join('\n')}\n${nextSteps()}\n`);
}

/** Why nothing is written, or null. */
function refuse() {
  if (!Object.hasOwn(PREFIXES, category))
    return `没有这个类别 / no such category: ${category || '—'} (${Object.keys(PREFIXES).join(', ')})`;
  const shape = new RegExp(`^${PREFIXES[category]}-\\d{3}$`);
  if (!shape.test(code))
    return `编号应为 ${PREFIXES[category]}-三位数字 / the id must read ${PREFIXES[category]}-NNN: ${code || '—'}`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug))
    return `名称应为小写短横线形式 / the slug must be kebab-case: ${slug || '—'}`;
  const taken = takenBy();
  return taken ? `编号已被占用 / the id is taken: ${taken}` : null;
}

function takenBy() {
  const folder = join(ROOT, 'lib/rules');
  const files = readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
  const rule = files.find((file) => file.split('/').at(-1)?.startsWith(`${code.toLowerCase()}-`));
  if (rule) return `lib/rules/${rule}`;
  return existsSync(join(ROOT, 'test/pages', code)) ? `test/pages/${code}` : null;
}

function filesOf() {
  const file = `${code.toLowerCase()}-${slug}`;
  const values = { code, name: camel(slug), words: slug.replaceAll('-', ' ') };
  const failing = { failed: [code], cantTell: [] };
  const none = { failed: [], cantTell: [] };
  return {
    [`lib/rules/${category}/${file}.ts`]: fill('rule.ts.txt', values),
    [`test/unit/rules/${category}/${file}.test.ts`]: fill('rule.test.ts.txt', values),
    ...Object.fromEntries(
      PAGES.map((kind) => [`test/pages/${code}/${kind}.html`, fill('page.html', { ...values, kind })]),
    ),
    [`test/pages/${code}/expect.json`]: `${JSON.stringify({ bad: failing, clean: none, 'near-miss': none }, null, 2)}\n`,
  };
}

function fill(template, values) {
  const text = readFileSync(join(ROOT, 'test/scripts/templates', template), 'utf8');
  return text.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
}

function write(path, text) {
  const full = join(ROOT, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text, { flag: 'wx' });
}

function isCode(path) {
  return path.endsWith('.ts');
}

function camel(words) {
  return words.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

function nextSteps() {
  return [
    '',
    '接下来 / next:',
    '  1. 规则文件：补全标题、说明、条款和 check / the rule: words, clauses and check',
    '  2. 单元测试：写出违规、合规、近似三类事件 / the unit test: events for bad, clean and near miss',
    '  3. 三个页面与 expect.json / the three pages and expect.json',
    '  4. npm run docs:rules',
    '  5. npm test',
  ].join('\n');
}
