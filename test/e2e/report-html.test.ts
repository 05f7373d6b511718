import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '@/lib/model/report';
import { toHtml } from '@/lib/report/to-html';
import { launchChromium } from '@/test/e2e/support/launch';
import { countPdfPages, readPdfText } from '@/test/e2e/support/pdf-text';
import { badReport } from '@/test/unit/report/bad-report';
import { emptyReport } from '@/test/unit/report/fixtures';
import { HOSTILE_TEXTS } from '@/test/unit/report/hostile-texts';
import { cleanReport, hostileReport, lostReport } from '@/test/unit/report/other-reports';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURE = `data:image/png;base64,${PNG.sync.write(new PNG({ width: 39, height: 84, colorType: 2 })).toString('base64')}`;
const MOST_HOSTILE = HOSTILE_TEXTS.map(([, text]) => text.slice(0, 400)).join(' ');

const REPORTS: Readonly<Record<string, Report>> = {
  bad: badReport(),
  clean: cleanReport(),
  lost: lostReport(),
  empty: emptyReport(),
  hostile: hostileReport(MOST_HOSTILE),
};

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'report-html-'));
  for (const [name, report] of Object.entries(REPORTS)) {
    const shots = new Map(report.shots.map(({ file }) => [file, PICTURE]));
    writeFileSync(join(folder, `${name}.html`), toHtml(report, { shots }));
  }
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What went wrong or went out while a page was open. */
interface Watched {
  readonly page: Page;
  readonly complaints: string[];
  readonly requests: string[];
}

interface Setting {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly lang?: 'zh' | 'en';
  readonly scripts?: boolean;
}

async function open(
  name: string,
  { width = 1200, scheme = 'light', lang = 'zh', scripts = true }: Setting = {},
): Promise<Watched> {
  const page = await browser.newPage();
  const watched: Watched = { page, complaints: [], requests: [] };
  page.on('console', (message) => watched.complaints.push(message.text()));
  page.on('pageerror', (error) => watched.complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    watched.complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => watched.requests.push(request.url()));
  await page.setJavaScriptEnabled(scripts);
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  await page.click(`#language-${lang}`);
  return watched;
}

/** Text that a reader can see; folded parts and the other language are not in it. */
function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

describe('the exported report in Chromium', () => {
  it.each(Object.keys(REPORTS))(
    '%s: loads from disk, asks nothing of anybody and complains of nothing',
    async (name) => {
      const { page, complaints, requests } = await open(name);
      const asked = requests.filter((url) => !url.startsWith('data:'));
      expect(asked).toEqual([page.url()]);
      expect(complaints).toEqual([]);
      const broken = await page.$$eval('img', (images) => images.filter((image) => image.naturalWidth === 0).length);
      expect(broken).toBe(0);
      await page.close();
    },
  );

  it('runs nothing of a hostile report, not even when everything in it is opened and pointed at', async () => {
    const { page, complaints } = await open('hostile');
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      for (const one of document.querySelectorAll('body *')) {
        for (const type of ['mouseover', 'focus', 'load', 'error'])
          one.dispatchEvent(new Event(type, { bubbles: true }));
      }
    });
    expect(complaints).toEqual([]);
    expect(
      await page.$$eval('script, iframe, form, base, [onload], [onerror], [onmouseover]', (found) => found.length),
    ).toBe(1);
    await page.close();
  });

  it('would not run a script that got in: the policy is in force', async () => {
    const { page, complaints } = await open('empty');
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.ran = true');
      image.src = 'https://127.0.0.1:9/x.png';
      document.body.append(image);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return 'ran' in window;
    });
    expect(ran).toBe(false);
    expect(complaints.join('\n')).toMatch(/Content Security Policy/);
    await page.close();
  });
});

describe('accessibility', () => {
  const settings = Object.keys(REPORTS).flatMap((name) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      (['zh', 'en'] as const).map((lang) => [name, scheme, lang] as const),
    ),
  );

  it.each(settings.filter(([name, scheme, lang]) => name === 'bad' || (scheme === 'light') === (lang === 'zh')))(
    '%s, %s, %s: axe-core finds nothing',
    async (name, scheme, lang) => {
      const { page } = await open(name, { scheme, lang });
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe: runner } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations: found } = await runner.run();
        return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      expect(violations).toEqual([]);
      await page.close();
    },
  );

  it('axe-core finds nothing on a phone', async () => {
    const { page } = await open('bad', { width: 360 });
    await page.evaluate(axe);
    const ids = await page.evaluate(async () => {
      const { axe: runner } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await runner.run()).violations.map(({ id }) => id);
    });
    expect(ids).toEqual([]);
    await page.close();
  });
});

describe('without scripts', () => {
  it('shows one language, switches to the other, and hides nothing', async () => {
    const { page } = await open('bad', { scripts: false });
    const chinese = await visibleText(page);
    expect(chinese).toContain('建议先处理');
    expect(chinese).not.toContain('What to do first');
    await page.click('label:has(#language-en)');
    const english = await visibleText(page);
    expect(english).toContain('What to do first');
    expect(english).not.toContain('建议先处理');
    expect(english).not.toContain('Expand all');
    const closed = await page.$$eval('details:not([open])', (folds) => folds.length);
    expect(closed).toBe(0);
    await page.close();
  });

  it('has every finding in sight', async () => {
    const { page } = await open('bad', { scripts: false });
    const text = await visibleText(page);
    expect(
      badReport().results.filter(({ outcome, fingerprint }) => outcome === 'failed' && !text.includes(fingerprint)),
    ).toEqual([]);
    await page.close();
  });
});

describe('with scripts', () => {
  it('folds what is secondary, opens it on request and for links that lead into it', async () => {
    const { page } = await open('bad');
    const closed = () => page.$$eval('details:not([open])', (folds) => folds.length);
    expect(await closed()).toBeGreaterThan(5);
    await page.click('[data-fold-all]');
    expect(await closed()).toBe(0);
    await page.click('[data-fold-all]');
    const inside = await page.$$eval('details[data-fold] [id]', (found) => found[0]?.id ?? '');
    await page.evaluate((id) => {
      location.hash = id;
    }, inside);
    await page.waitForFunction((id) => document.getElementById(id)?.closest('details')?.open === true, {}, inside);
    await page.close();
  });

  it('tells assistive technology which language is shown', async () => {
    const { page } = await open('bad', { lang: 'en' });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.click('#language-zh');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await page.close();
  });

  it('has a target for every link within the file', async () => {
    const { page } = await open('bad');
    const lost = await page.$$eval('a[href^="#"]', (links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))),
    );
    expect(lost).toEqual([]);
    await page.close();
  });
});

describe('on a narrow screen', () => {
  it.each(
    Object.keys(REPORTS).flatMap((name) =>
      (['zh', 'en'] as const).flatMap((lang) => [320, 360].map((width) => [name, lang, width] as const)),
    ),
  )('%s, %s: nothing reaches beyond %d px', async (name, lang, width) => {
    const { page } = await open(name, { width, lang, scripts: false });
    const wide = await page.evaluate((limit) => {
      const isShown = (one: Element): boolean =>
        one.checkVisibility() && one.closest('thead, caption, .skip, .visually-hidden') === null;
      const beyond = [...document.querySelectorAll('body *')].filter(
        (one) => isShown(one) && one.getBoundingClientRect().right > limit + 1,
      );
      return [document.documentElement.scrollWidth, ...beyond.slice(0, 3).map((one) => one.outerHTML.slice(0, 120))];
    }, width);
    expect(wide).toEqual([width]);
    await page.close();
  });
});

describe('on paper', () => {
  it.each([
    ['with scripts', true],
    ['without scripts', false],
  ])('%s: every finding, prompt and check is printed', async (_name, scripts) => {
    const { page } = await open('bad', { scripts });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(countPdfPages(pdf)).toBeGreaterThan(5);
    const text = readPdfText(pdf).replaceAll(/\s/g, '');
    const { results, notTested, prompts } = badReport();
    const wanted = [
      ...results
        .filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell')
        .map(({ fingerprint }) => fingerprint),
      ...notTested.map(({ ruleId }) => ruleId),
      ...prompts.map(({ id }) => id),
      ...results.flatMap(({ evidence }) => evidence.map(({ ref }) => ref.replaceAll(/\s/g, ''))),
    ];
    expect(wanted.filter((one) => !text.includes(one))).toEqual([]);
    await page.close();
  });

  it('leaves nothing of a wide row outside the sheet', async () => {
    const { page } = await open('hostile', { scripts: false });
    await page.emulateMediaType('print');
    await page.setViewport({ width: 688, height: 1000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(688);
    await page.close();
  });
});
