import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, ok, type Result } from '@/lib/model/result';
import { CONSENT_PASSES, CONTAINERS, type ConsentPass, INFO_TYPES, type InfoType, LANGS } from '@/lib/model/vocabulary';
import { readRegister } from './read-register';
import { DEFAULT_DEVICE, DEFAULT_TIMEOUT_S, type ScanOptions } from './scan/options';

/** Option values as commander hands them over; a `--config` file may hold the same keys. */
export interface RawScanOptions {
  readonly urlsFile?: string;
  readonly out?: string;
  readonly format?: string;
  readonly consent?: string;
  readonly flow?: string;
  readonly returnVisit?: boolean;
  readonly userDataDir?: string;
  readonly headed?: boolean;
  readonly container?: string;
  readonly device?: string;
  readonly profile?: string;
  readonly category?: string;
  readonly canary?: readonly string[];
  readonly firstParty?: readonly string[];
  readonly service?: readonly string[];
  readonly register?: readonly string[];
  readonly concurrency?: string | number;
  readonly timeout?: string | number;
  readonly resume?: boolean;
  readonly failOn?: string;
  readonly baseline?: string;
  readonly config?: string;
  readonly lang?: string;
  readonly browserArg?: readonly string[];
}

/** Options of the contract that a later step brings; asking for one is an error, never silently ignored. */
const NOT_YET: readonly (keyof RawScanOptions)[] = ['flow', 'category', 'baseline'];

const DEFAULTS = {
  format: 'html,json',
  consent: CONSENT_PASSES.join(','),
  container: 'browser',
  profile: 'web',
  device: DEFAULT_DEVICE,
  lang: 'zh',
  headed: false,
  returnVisit: false,
  canary: [],
  firstParty: [],
  service: [],
  register: [],
  concurrency: 1,
  timeout: DEFAULT_TIMEOUT_S,
  resume: false,
  failOn: 'none',
  browserArg: [],
} satisfies RawScanOptions;

/** Checks and completes what the user typed. The reason is bilingual and says what to do. */
export function parseScanOptions(urls: readonly string[], typed: RawScanOptions, now: Date): Result<ScanOptions> {
  const merged = withConfig(typed);
  if (!merged.ok) return merged;
  const raw = { ...DEFAULTS, ...merged.value };
  const missing = NOT_YET.find((key) => raw[key] !== undefined && raw[key] !== false);
  if (missing) return failure(`选项 --${kebab(missing)} 尚未实现 / option --${kebab(missing)} does not exist yet`);
  return collect({
    urls: readUrls(urls, raw.urlsFile),
    outDir: ok(raw.out ?? join('reports', stamp(now))),
    formats: list(raw.format, ['html', 'json'] as const, '--format'),
    passes: list<ConsentPass>(raw.consent, CONSENT_PASSES, '--consent'),
    container: readContainer(raw.container),
    profile: one(raw.profile, ['web', 'mini-program'] as const, '--profile'),
    device: ok(raw.device),
    lang: one(raw.lang, LANGS, '--lang'),
    headed: ok(raw.headed),
    returnVisit: ok(raw.returnVisit),
    userDataDir: ok(raw.userDataDir ?? null),
    canaries: readCanaries(raw.canary),
    firstParty: ok([...raw.firstParty]),
    services: readServices(raw.service),
    register: readRegister(raw.register, now.getFullYear()),
    concurrency: positive(raw.concurrency, '--concurrency'),
    timeoutMs: seconds(raw.timeout),
    resume: ok(raw.resume),
    failOn: one(raw.failOn, ['critical', 'high', 'medium', 'low', 'none'] as const, '--fail-on'),
    browserArgs: ok([...raw.browserArg]),
  });
}

type Parts<T> = { readonly [K in keyof T]: Result<T[K]> };

function collect<T extends object>(parts: Parts<T>): Result<T> {
  const values: Partial<T> = {};
  for (const key of Object.keys(parts) as (keyof T)[]) {
    const part = parts[key];
    if (!part.ok) return part;
    values[key] = part.value;
  }
  return ok(values as T);
}

function withConfig(typed: RawScanOptions): Result<RawScanOptions> {
  if (!typed.config) return ok(typed);
  const text = readText(typed.config, '--config');
  if (!text.ok) return text;
  try {
    const config: unknown = JSON.parse(text.value);
    if (typeof config !== 'object' || config === null || Array.isArray(config)) throw new Error('expected an object');
    // What is typed wins over the file.
    return ok({ ...(config as RawScanOptions), ...typed });
  } catch (error) {
    return failure(`配置文件不是有效的 JSON 对象 / not a JSON object: ${typed.config}: ${String(error)}`);
  }
}

function readUrls(typed: readonly string[], file: string | undefined): Result<readonly string[]> {
  const text = file === undefined ? ok('') : readText(file, '--urls-file');
  if (!text.ok) return text;
  const lines = text.value.split(/\r?\n/).map((line) => line.trim());
  const all = [...typed, ...lines.filter((line) => line !== '' && !line.startsWith('#'))];
  if (all.length === 0) return failure('请给出要检查的地址 / name at least one address: miniaudit scan https://…');
  const urls: string[] = [];
  for (const given of all) {
    const url = readUrl(given);
    if (!url.ok) return url;
    urls.push(url.value);
  }
  return ok(urls);
}

/** A bare host is taken for https, a bare local address for http. */
function readUrl(given: string): Result<string> {
  const local = /^(localhost|127\.|\[::1\])/.test(given);
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `${local ? 'http' : 'https'}://${given}`;
  try {
    const url = new URL(full);
    if (!['http:', 'https:', 'file:'].includes(url.protocol)) throw new Error(url.protocol);
    return ok(url.href);
  } catch {
    return failure(`不是可以打开的网址 / not an address that can be opened: ${given}`);
  }
}

function readText(path: string, option: string): Result<string> {
  try {
    return ok(readFileSync(path, 'utf8'));
  } catch {
    return failure(`${option} 的文件无法读取 / the file of ${option} cannot be read: ${path}`);
  }
}

function readContainer(name: string): Result<(typeof CONTAINERS)[number]> {
  const known = one(name, CONTAINERS, '--container');
  if (!known.ok || known.value === 'browser') return known;
  return failure(
    `容器 ${name} 的模拟尚未实现，目前只有 browser / container ${name} does not exist yet, only browser does`,
  );
}

function readCanaries(given: readonly string[]): Result<ScanOptions['canaries']> {
  const canaries: { type: InfoType; value: string }[] = [];
  for (const [index, entry] of given.entries()) {
    const cut = entry.indexOf('=');
    const type = INFO_TYPES.find((known) => known === entry.slice(0, cut));
    const value = entry.slice(cut + 1).trim();
    if (!type || value === '') {
      // The value itself is not repeated: messages end up in logs.
      return failure(
        `--canary 第 ${index + 1} 项应写作 类型=值 / item ${index + 1} of --canary must read type=value; types: ${INFO_TYPES.join(', ')}`,
      );
    }
    canaries.push({ type, value });
  }
  return ok(canaries);
}

function readServices(given: readonly string[]): Result<readonly string[]> {
  const wrong = given.find((path) => !/^\/[^\s?#]+$/.test(path));
  if (wrong === undefined) return ok([...given]);
  return failure(`--service 应为以 / 开头的路径 / --service must be a path that begins with /: ${wrong}`);
}

function one<T extends string>(value: string, allowed: readonly T[], option: string): Result<T> {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return ok(found);
  return failure(
    `${option} 不接受 ${value}，可用：${allowed.join(', ')} / ${option} does not take ${value}; use one of: ${allowed.join(', ')}`,
  );
}

function list<T extends string>(value: string, allowed: readonly T[], option: string): Result<readonly T[]> {
  const found: T[] = [];
  for (const part of value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')) {
    const known = one(part, allowed, option);
    if (!known.ok) return known;
    if (!found.includes(known.value)) found.push(known.value);
  }
  return found.length > 0 ? ok(found) : failure(`${option} 是空的 / ${option} is empty`);
}

function positive(value: string | number, option: string): Result<number> {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1) return ok(number);
  return failure(`${option} 应为正整数 / ${option} must be a whole number of at least 1: ${value}`);
}

function seconds(value: string | number): Result<number> {
  const number = Number(value);
  if (Number.isFinite(number) && number > 0) return ok(number * 1000);
  return failure(`--timeout 应为大于 0 的秒数 / --timeout must be a number of seconds above 0: ${value}`);
}

function stamp(now: Date): string {
  return now.toISOString().slice(0, 19).replaceAll(':', '-');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
