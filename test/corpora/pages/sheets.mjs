import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Phone pictures of 390 px side by side, as many as a sheet of 1600 px takes. */
const PLACES = 4;
const WIDTH = 1600;
const HEIGHT = 896;

/** Sheets of pictures with the page's id and the time of each, and `sheet-<name>-index.json` that says which sheet shows which pages. */
export async function writeSheets(browser, shots, folder, name) {
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: HEIGHT, deviceScaleFactor: 1 });
  const index = [];
  for (const [number, sheet] of packed(shots).entries()) {
    const file = `sheet-${name}-${String(number + 1).padStart(3, '0')}.png`;
    await page.setContent(sheetHtml(sheet));
    await page.screenshot({ path: join(folder, file) });
    index.push({
      sheet: file,
      pages: sheet.map((shot) => ({ id: shot.id, timesMs: shot.states.map((state) => state.atMs) })),
    });
  }
  writeFileSync(join(folder, `sheet-${name}-index.json`), `${JSON.stringify(index, null, 1)}\n`);
  await page.close();
}

/** A page's pictures stay together on one sheet. */
function packed(shots) {
  const sheets = [];
  let free = 0;
  for (const shot of shots) {
    const needed = Math.max(1, shot.states.length);
    if (needed > free) {
      sheets.push([]);
      free = PLACES;
    }
    sheets.at(-1).push(shot);
    free -= needed;
  }
  return sheets;
}

function sheetHtml(sheet) {
  const tones = ['#dbeafe', '#fef3c7', '#dcfce7', '#fce7f3'];
  const pages = sheet.map((shot, index) => {
    const pictures = shot.states.map(
      (state, place) =>
        `<figure><figcaption>${shot.id} · ${place + 1}/${shot.states.length} · ${state.atMs} ms</figcaption><img src="data:image/png;base64,${state.png}"></figure>`,
    );
    return `<section style="background:${tones[index % tones.length]}">${pictures.join('') || `<figure><figcaption>${shot.id}: blank</figcaption></figure>`}</section>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>
    body{margin:0;display:flex;gap:4px;padding:4px;background:#555}
    section{display:flex;gap:4px;padding:3px}
    figure{margin:0;width:386px}img{width:386px;display:block}
    figcaption{font:bold 17px/34px sans-serif;padding-left:6px}
  </style>${pages.join('')}`;
}
