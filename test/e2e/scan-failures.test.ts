import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redirect } from '@/test/support/site';
import { type RunningSites, startSites } from '@/test/support/site-server';

/** The command as a user runs it: exit code, and one clear line about each page that could not be audited. */

const BIN = fileURLToPath(new URL('../../lib/cli/bin.mjs', import.meta.url));
/** Asks for something new all the time and shows it: nobody could say when it is finished. */
const BUSY = `<!doctype html><title>busy</title><ul id="list"></ul><script>
  let n = 0; setInterval(() => { n += 1; list.insertAdjacentHTML('beforeend', '<li>第 ' + n + ' 条新消息</li>'); fetch('/feed/' + n); }, 150);
</script>`;
const CALM =
  '<!doctype html><html lang="zh"><title>茶</title><h1>清和茶铺</h1><p>今日新茶上架，欢迎选购明前龙井与武夷岩茶，全场包邮，七天无理由退换。</p><p>门店地址与营业时间请见各门店页面，节假日照常营业，欢迎到店品尝各类新茶。</p>';

let sites: RunningSites;

beforeAll(async () => {
  sites = await startSites([
    {
      host: 'm.shop.cn',
      routes: {
        '/': { body: CALM },
        '/loop': redirect('/loop'),
        '/hang': 'hang',
        '/reset': 'reset',
        '/busy': { body: BUSY },
        '/down': { status: 503, body: '<title>503</title>' },
      },
    },
    { host: 'http-only.cn', schemes: ['http'], routes: { '/': { body: CALM } } },
  ]);
});
afterAll(() => sites.close());

function run(args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const text = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      text.out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      text.err += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...text }));
  });
}

const OUT = ['--out', `${process.env['TMPDIR'] ?? '/tmp'}/miniaudit-failures-${process.pid}`];

function scanArgs(url: string, timeout: string): string[] {
  const browser = sites.browserArgs.map((arg) => `--browser-arg=${arg}`);
  return ['scan', url, '--consent', 'untouched', '--timeout', timeout, ...OUT, ...browser];
}

describe('pages that cannot be audited exit with 3 and say why', () => {
  const rows: readonly [string, string, RegExp][] = [
    ['a dead host', 'https://nobody.example/', /host not found/],
    ['a 404', 'https://m.shop.cn/none', /HTTP 404/],
    ['a server error', 'https://m.shop.cn/down', /HTTP 503/],
    ['a redirect loop', 'https://m.shop.cn/loop', /redirect loop/],
    ['a host that never answers', 'https://m.shop.cn/hang', /no answer within the time limit/],
    ['a host that breaks off', 'https://m.shop.cn/reset', /broke the connection/],
    ['a closed port', 'http://127.0.0.1:9/', /connection refused|ERR_UNSAFE_PORT/],
    ['no TLS where TLS was asked for', 'https://http-only.cn/', /TLS|broke the connection/],
  ];
  it.each(rows)('%s', async (_name, url, reason) => {
    const { code, out, err } = await run(scanArgs(url, '6'));
    expect(code, err).toBe(3);
    expect(out).toMatch(reason);
    expect(err).toMatch(reason);
  });
});

describe('pages that can', () => {
  it('a calm page exits with 0', async () => {
    const { code, err } = await run(scanArgs('https://m.shop.cn/', '20'));
    expect(code, err).toBe(0);
  });
  it('a page that never settles is audited at the limit, with the gap named, and exits with 0', async () => {
    const { code, out, err } = await run(scanArgs('https://m.shop.cn/busy', '12'));
    expect(code, err).toBe(0);
    const file = out.match(/→ (.*report\.json)/)?.[1] ?? '';
    const report: { pages: { armed: { gaps: string[] } }[] } = JSON.parse(await readFile(file, 'utf8'));
    expect(report.pages[0]?.armed.gaps).toContain('not-settled');
  });
  it('findings at or above --fail-on exit with 1', async () => {
    const { code } = await run([...scanArgs('https://m.shop.cn/', '20'), '--fail-on', 'high']);
    expect(code).toBe(1);
  });
});

describe('wrong usage exits with 2 before any browser starts', () => {
  const rows: readonly [string, readonly string[], RegExp][] = [
    ['no address', ['scan'], /name at least one address/],
    ['an unknown option', ['scan', 'a.cn', '--nope'], /unknown option/],
    ['an unknown command', ['scna'], /unknown command/],
    ['a container that does not exist yet', ['scan', 'a.cn', '--container', 'wechat'], /does not exist yet/],
    ['a command that does not exist yet', ['attach', '--cdp', 'x'], /does not exist yet/],
    ['an unknown rule', ['rules', 'XX-999'], /no rule XX-999/],
    ['a recording that is no recording', ['report', BIN], /not JSON/],
    ['an output folder that is a file', ['scan', 'https://m.shop.cn/', '--out', BIN], /cannot be written/],
    ['an unknown device', ['scan', 'a.cn', '--device', 'Nokia 3310', ...OUT], /no device named/],
  ];
  it.each(rows)('%s', async (_name, args, reason) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toMatch(reason);
  });
});
