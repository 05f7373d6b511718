import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, sideBySide, startBench } from './support/observed-page';

/** Told apart at 50 ms every time, whichever comes first, however the prompt and the content are made. */

const RUNS = 50;

const CONTENT = `<div class="goods"><h2>当季水果专区</h2><p>山东烟台红富士苹果五斤装，果径八十毫米以上，坏果包赔。</p></div>
<div class="goods"><h2>进口乳品</h2><p>新西兰全脂纯牛奶一升装，低温冷链配送，次日送达。</p></div>`;
const PROMPT = `<div class="mask"></div><div class="box"><h3>授权手机号登录</h3><p>申请获取您的手机号</p><button>拒绝</button><button>允许</button></div>`;

function page(first: 'prompt' | 'content', masked: boolean): string {
  return `<style>.mask{position:fixed;inset:0;background:rgba(0,0,0,.6);${masked ? '' : 'display:none'}}
    .box{position:fixed;left:35px;bottom:40px;width:320px;background:#fff;border-radius:12px;padding:20px;box-shadow:0 0 9px #999}
    .goods{padding:12px}button{width:120px;height:44px}</style><div id="app"></div><div id="pop"></div><script>
    const content = () => { app.innerHTML = ${JSON.stringify(CONTENT)}; };
    const prompt = () => { pop.innerHTML = ${JSON.stringify(PROMPT)}; };
    const start = 20 + Math.random() * 60;
    setTimeout(${first}, start); setTimeout(${first === 'prompt' ? 'content' : 'prompt'}, start + 50);
  </script>`;
}

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

/** Milliseconds from content to prompt, null when no content was seen; several pages at once, to load the machine. */
function runAll(first: 'prompt' | 'content'): Promise<(number | null)[]> {
  const jobs = Array.from({ length: RUNS }, (_, index) => () => run(first, index % 2 === 0));
  return sideBySide(jobs, 4);
}

async function run(first: 'prompt' | 'content', masked: boolean): Promise<number | null> {
  const shown = await bench.show(page(first, masked));
  try {
    await shown.until('prompt-shown', undefined, 8000);
    const prompt = shown.of('prompt-shown')[0];
    const content = shown.of('content-visible')[0];
    expect(shown.rejected).toEqual([]);
    return content && prompt ? prompt.at - content.at : null;
  } finally {
    await shown.close();
  }
}

describe('a prompt and the first content, 50 ms apart', () => {
  it('content first: it is seen first, 50 of 50 times', async () => {
    const gaps = await runAll('content');
    expect(gaps.filter((gap) => gap === null || gap <= 0)).toEqual([]);
  });

  it('prompt first: content is not seen before it, 50 of 50 times', async () => {
    const gaps = await runAll('prompt');
    expect(gaps.filter((gap) => gap !== null && gap >= 0)).toEqual([]);
  });
});
