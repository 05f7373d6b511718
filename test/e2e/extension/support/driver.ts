import type { ElementHandle, Page } from 'puppeteer';

/** Phone screen that both walks use. */
export const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const;

const REFUSE = ['不同意并退出', '不同意', '暂不使用', '暂不', '拒绝', '取消'];
const AGREE = ['同意并继续', '同意', '允许', '知道了'];

/**
 * A person's walk through the sample, the same whoever is watching: looks, refuses what asks, scrolls to the end, agrees,
 * opens a product, comes back, goes to "my". Trusted input only; a step that the page has no place for is left out.
 */
export async function driveWalk(page: Page, rested: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  const rest = async (): Promise<void> => {
    await page.waitForNetworkIdle({ idleTime: 400, timeout: 1500 }).catch(() => undefined);
    await pause(1600);
    await rested();
  };
  const steps: readonly (() => Promise<boolean>)[] = [
    () => tapFirst(page, REFUSE),
    () => tap(page, '[role=dialog] [class*=close]'),
    () => wheel(page),
    () => tapFirst(page, AGREE),
    async () => {
      if (!(await tap(page, '.goods-card'))) return false;
      await rest();
      await page.goBack({ waitUntil: 'domcontentloaded', timeout: 4000 });
      return true;
    },
    () => tapFirst(page, ['我的']),
  ];
  await rest();
  for (const step of steps) {
    // A page that has closed itself ends the walk; whatever else goes wrong ends the step.
    const done = !page.isClosed() && (await step().catch(() => false));
    if (done && !page.isClosed()) await rest().catch(() => undefined);
  }
}

/** Taps the first visible element with exactly one of these words. */
async function tapFirst(page: Page, words: readonly string[]): Promise<boolean> {
  for (const word of words) {
    const found = await page.$$(`::-p-xpath(//*[text()[normalize-space(.)="${word}"]])`);
    for (const element of found) if (await tapVisible(element)) return true;
  }
  return false;
}

async function tap(page: Page, selector: string): Promise<boolean> {
  for (const element of await page.$$(selector)) if (await tapVisible(element)) return true;
  return false;
}

async function tapVisible(element: ElementHandle): Promise<boolean> {
  const free = await element.evaluate((node) => {
    if (!(node instanceof Element)) return false;
    node.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = node.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return width > 0 && height > 0 && hit !== null && (node.contains(hit) || hit.contains(node));
  });
  if (free) await (element as ElementHandle<Element>).tap();
  return free;
}

async function wheel(page: Page): Promise<boolean> {
  await page.mouse.move(PHONE.width / 2, PHONE.height / 2);
  for (let turn = 0; turn < 8; turn += 1) {
    await page.mouse.wheel({ deltaY: 600 });
    await pause(80);
  }
  return true;
}

/** Waits without looking. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
