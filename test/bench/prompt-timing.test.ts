import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scan } from '@/test/e2e/support/scan';
import { type RunningSites, startSites } from '@/test/support/site-server';

/** The claim of the product: what asked before anything was shown, told apart at 50 ms, every time. */

const RUNS = 50;

/** Content and prompt by timers of their own, 50 ms apart, in the order that the address says. */
const PAGE = (
  promptFirst: boolean,
): string => `<!doctype html><html lang="zh"><meta name="viewport" content="width=device-width">
<title>鲜果到家</title><style>
  .mask{position:fixed;inset:0;background:rgba(0,0,0,.6)} .box{position:fixed;left:35px;top:300px;width:320px;background:#fff;border-radius:12px;padding:20px}
  .goods{padding:12px;font-size:15px} button{width:120px;height:44px;font-size:16px}
</style><body><div id="app"></div><div id="pop"></div><script>
  const content = () => { app.innerHTML = '<div class="goods"><h2>当季水果专区</h2><p>山东烟台红富士苹果五斤装，果径八十毫米以上，坏果包赔。</p></div><div class="goods"><h2>进口乳品</h2><p>新西兰全脂纯牛奶一升装，低温冷链配送，次日送达。</p></div>'; };
  const prompt = () => { pop.innerHTML = '<div class="mask"></div><div class="box" role="dialog"><h3>授权手机号登录</h3><p>申请获取您的手机号</p><button>拒绝</button><button>允许</button></div>'; };
  const start = 120 + Math.random() * 60;
  setTimeout(${promptFirst ? 'prompt' : 'content'}, start);
  setTimeout(${promptFirst ? 'content' : 'prompt'}, start + 50);
</script></body></html>`;

let sites: RunningSites;

beforeAll(async () => {
  sites = await startSites([
    { host: 'before.shop.cn', handler: () => ({ body: PAGE(true) }) },
    { host: 'after.shop.cn', handler: () => ({ body: PAGE(false) }) },
  ]);
});
afterAll(() => sites.close());

describe('a prompt 50 ms from the first content', () => {
  it.each([
    ['before', true],
    ['after', false],
  ] as const)(
    '%s it, in every one of the runs',
    async (host, expected) => {
      const urls = Array.from({ length: RUNS }, (_, index) => `https://${host}.shop.cn/?run=${index}`);
      const { report } = await scan(sites, urls, { consent: 'untouched', concurrency: 2 });
      const seen = report.prompts.filter((prompt) => prompt.kind === 'phone').map((prompt) => prompt.beforeContent);
      expect(seen).toEqual(Array.from({ length: RUNS }, () => expected));
      const failed = report.results.filter((result) => result.ruleId === 'AUTH-001' && result.outcome === 'failed');
      expect(failed).toHaveLength(expected ? RUNS : 0);
    },
    600_000,
  );
});
