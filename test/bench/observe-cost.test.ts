import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, pause, SOURCE_NAME, startBench } from '@/test/e2e/observe/support/observed-page';

/** What looking costs the page, in time of its own thread, so that a busy machine does not count. */

const WATCHED_MS = 2500;
const LONGEST_TASK_MS = 50;

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

interface Cost {
  /** Share of the watched time that was spent in the observer's functions. */
  readonly share: number;
  readonly longestMs: number;
  readonly calls: number;
}

interface TraceEvent {
  readonly name: string;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

async function costOf(body: string): Promise<Cost> {
  const shown = await bench.show(body);
  try {
    await pause(700);
    await shown.page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
    await pause(WATCHED_MS);
    const trace = await shown.page.tracing.stop();
    const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString('utf8')) as { traceEvents: TraceEvent[] };
    const ours = traceEvents.filter((event) => event.name === 'FunctionCall' && event.args?.data?.url === SOURCE_NAME);
    const times = ours.map((event) => (event.tdur ?? 0) / 1000);
    expect(shown.of('gap')).toEqual([]);
    return {
      share: times.reduce((sum, time) => sum + time, 0) / WATCHED_MS,
      longestMs: Math.max(0, ...times),
      calls: ours.length,
    };
  } finally {
    await shown.close();
  }
}

const card = (index: number): string =>
  `<div class="card" style="position:relative;padding:4px"><img alt="" width="80" height="80"><div>商品名称 ${index} 新西兰全脂纯牛奶</div><span>¥${index}</span><button>加入购物车</button></div>`;
const cards = (count: number): string => Array.from({ length: count }, (_, index) => card(index)).join('');

describe('cost', () => {
  it.each([
    ['a still page of 600 cards', cards(600), 0.05],
    [
      'a page that changes as fast as it can',
      `${cards(100)}<div id="s"></div><script>let i=0;(function f(){for(let k=0;k<50;k++){const d=document.createElement('div');d.textContent='行 '+i++;s.append(d);if(s.childElementCount>800)s.firstChild.remove()}setTimeout(f,0)})()</script>`,
      0.45,
    ],
    [
      'a page that moves something all the time',
      `${cards(100)}<div id="t" style="position:relative">滚动公告</div><script>let x=0;setInterval(()=>{t.style.left=(x++%100)+'px'},16)</script>`,
      0.15,
    ],
    [
      'an index of 2000 cities in a sheet that opens',
      `${cards(50)}<script>setTimeout(()=>document.body.insertAdjacentHTML('beforeend','<div style="position:fixed;inset:0;background:rgba(0,0,0,.5)"></div><div class="popup" style="position:fixed;left:0;right:0;bottom:0;height:600px;overflow:auto;background:#fff"><h3>选择城市</h3>'+Array.from({length:2000},(_,i)=>'<div class="city" style="cursor:pointer;height:40px"><span>城市</span><b>'+i+'</b></div>').join('')+'</div>'),900)</script>`,
      0.12,
    ],
    [
      'a dialog open over a long page',
      `${cards(300)}<div style="position:fixed;inset:0;background:rgba(0,0,0,.5)"></div><div style="position:fixed;left:40px;right:40px;top:200px;background:#fff">隐私政策<button>同意</button></div>`,
      0.05,
    ],
  ])('%s', async (_name, body, most) => {
    const cost = await costOf(body);
    expect(cost.calls).toBeGreaterThan(0);
    expect(cost.longestMs).toBeLessThan(LONGEST_TASK_MS);
    process.stderr.write(`${_name}: ${JSON.stringify(cost)}\n`);
    expect(cost.share).toBeLessThan(most);
  });
});
