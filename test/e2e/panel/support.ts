import type { Browser, Page } from 'puppeteer';
import { launchChromium } from '@/test/e2e/support/launch';
import { axeSource, type PanelPage, servePanelPage } from '@/test/support/panel-page/serve';
import { SCENES } from '@/test/support/panel-page/states';

/** How a scene is looked at. */
export interface Setting {
  readonly lang?: 'zh' | 'en';
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
}

/** A browser with the panel as an ordinary page. */
export interface PanelBench {
  readonly built: PanelPage;
  /** Opens a scene and waits until it says what it has to say. */
  open(scene: string, setting?: Setting): Promise<OpenPanel>;
  close(): Promise<void>;
}

export interface OpenPanel {
  readonly page: Page;
  /** Errors and warnings of the page. */
  readonly complaints: readonly string[];
  /** What the panel asked of its source. */
  asked(): Promise<readonly string[]>;
  /** Rules that axe finds broken, with the elements. */
  violations(): Promise<readonly string[]>;
}

/** Builds the panel and starts a browser. */
export async function startPanel(): Promise<PanelBench> {
  const built = await servePanelPage();
  const browser = await launchChromium();
  return {
    built,
    open: (scene, setting = {}) => openScene(browser, built, scene, setting),
    close: async () => {
      await browser.close();
      built.close();
    },
  };
}

async function openScene(browser: Browser, built: PanelPage, scene: string, setting: Setting): Promise<OpenPanel> {
  const { lang = 'zh', scheme = 'light', width = 360 } = setting;
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${built.origin}/#${scene}/${lang}`);
  const { waits = false, press = [] } = SCENES[scene]?.() ?? {};
  await page.waitForFunction(isReady, { timeout: 20_000 }, waits);
  for (const selector of press) await (await page.waitForSelector(selector))?.evaluate(click);
  return {
    page,
    complaints,
    asked: () => page.evaluate(() => (window as unknown as { asked: string[] }).asked),
    violations: () => axe(page),
  };
}

/** The panel has left its waiting states, and its pictures that are in sight are there. */
function isReady(mayWait: boolean): boolean {
  const waits = /正在连接|Connecting|正在读取记录|Reading and judging/;
  return document.querySelector('.panel-main') !== null && (mayWait || !waits.test(document.body.innerText));
}

function click(node: Element): void {
  (node as HTMLElement).click();
}

async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource());
  return page.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations } = await tool.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
}

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}
