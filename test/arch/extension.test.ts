import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/project-files';

interface BuildScript {
  readonly EXTENSIONS: Readonly<Record<'chrome' | 'firefox', string>>;
  buildExtension(): Promise<void>;
}

let built: BuildScript['EXTENSIONS'];

beforeAll(async () => {
  const script = (await import(join(ROOT, 'test/scripts/build-extension.mjs'))) as BuildScript;
  await script.buildExtension();
  built = script.EXTENSIONS;
});

const BROWSERS = ['chrome', 'firefox'] as const;

describe.each(BROWSERS)('the %s build', (browser) => {
  const read = (file: string): Buffer => readFileSync(join(built[browser], file));

  it('asks for what the snapshot says and nothing more', () => {
    const manifest = JSON.parse(read('manifest.json').toString()) as Record<string, unknown>;
    const { description, icons, ...rest } = manifest;
    expect(typeof description).toBe('string');
    expect(Object.keys(icons as object)).toContain('128');
    expect(rest).toMatchSnapshot();
  });

  it('warns of nothing at install', () => {
    const { permissions, host_permissions: hosts } = JSON.parse(read('manifest.json').toString()) as Record<
      string,
      string[]
    >;
    const warning = [
      'tabs',
      'webNavigation',
      'history',
      'downloads',
      'clipboardWrite',
      'declarativeNetRequest',
      'management',
    ];
    expect(permissions?.filter((name) => warning.includes(name))).toEqual([]);
    expect(hosts ?? []).toEqual([]);
  });

  /** Upper limits in kB; `assets/docs/decisions/0004-extension.md` says what the reader is. */
  it.each([
    ['content-scripts/probe.js', 'brotli', 10],
    ['content-scripts/observer.js', 'gzip', 14],
    ['content-scripts/reader.js', 'gzip', 48],
    ['content-scripts/document.js', 'gzip', 8],
    ['background.js', 'gzip', 40],
  ] as const)('%s stays small', (file, packing, limit) => {
    const bytes = packing === 'gzip' ? gzipSync(read(file), { level: 9 }) : brotliCompressSync(read(file));
    expect(bytes.length / 1024).toBeLessThan(limit);
  });

  it('the panel opens with at most 60 kB, and all of it packs into 450 kB', () => {
    const html = read('sidepanel.html').toString();
    const first = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
    const size = first.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
    expect(first.length).toBeGreaterThan(0);
    expect(size / 1024).toBeLessThan(60);
    const all = filesUnder(built[browser]).reduce(
      (sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length,
      0,
    );
    expect(all / 1024).toBeLessThan(450);
  });

  it('its page scripts leave no global', () => {
    for (const file of ['probe.js', 'observer.js', 'reader.js', 'document.js'].map(
      (name) => `content-scripts/${name}`,
    )) {
      const text = read(file).toString().trim();
      expect(text, file).toMatch(/^(?:"use strict";)?\(?(?:\(|function|!function)/);
    }
  });

  it('the probe knows no extension', () => {
    expect(read('content-scripts/probe.js').toString()).not.toMatch(
      /\b(?:chrome|browser)\.(?:runtime|storage|tabs|dom)\b/,
    );
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}
