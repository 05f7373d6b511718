import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { scan } from './support/scan';

/** `--return-visit`: the same address again, with what was stored. A refusal that is remembered is not asked for again. */

const GOODS =
  '<h1>清和茶铺</h1><p>今日新茶上架，欢迎选购明前龙井与武夷岩茶，全场包邮，七天无理由退换。</p><p>门店地址与营业时间请见各门店页面，节假日照常营业。</p>';
/** Asks unless `remembers`, a script's expression, is true; a refusal is kept by `keep`. */
const shop = (remembers: string, keep: string): string => `<!doctype html><html lang="zh"><title>茶</title>
<meta name="viewport" content="width=device-width">${GOODS}<script>
if (!(${remembers})) setTimeout(() => {
  document.body.insertAdjacentHTML('beforeend', '<div id="ask" style="position:fixed;inset:0;background:rgba(0,0,0,.6)"><div style="margin:200px 40px;background:#fff;padding:20px"><h3>用户隐私保护提示</h3><p>在使用前请仔细阅读《隐私政策》，如您同意请点击同意。</p><button id="no">不同意</button> <button>同意</button></div></div>');
  document.getElementById('no').onclick = () => { ${keep}; document.getElementById('ask').remove(); };
}, 600);
</script>`;

let sites: RunningSites;
beforeAll(async () => {
  sites = await startSites([
    {
      host: 'm.shop.cn',
      routes: {
        '/forgets': { body: shop('false', '') },
        '/sitting': { body: shop('sessionStorage.no', 'sessionStorage.no = 1') },
        '/remembers': { body: shop('localStorage.no', 'localStorage.no = 1') },
      },
    },
  ]);
});
afterAll(() => sites?.close());

it.each([
  ['/forgets', true, 4, 'failed'],
  ['/sitting', true, 4, 'failed'],
  ['/remembers', true, 1, 'passed'],
  ['/forgets', false, 1, 'passed'],
] as const)(
  '%s, coming back %s: asked %i times, %s',
  async (path, returnVisit, asked, outcome) => {
    const { report } = await scan(sites, [`https://m.shop.cn${path}`], { consent: 'reject', returnVisit });
    expect(report.prompts.map(({ kind }) => kind)).toEqual(Array(asked).fill('privacy-consent'));
    const outcomes = report.results.filter(({ ruleId }) => ruleId === 'AUTH-009').map((result) => result.outcome);
    expect(outcomes.includes('failed') ? 'failed' : outcomes[0]).toBe(outcome);
    expect(report.pages.every(({ status }) => status === 'audited')).toBe(true);
  },
  120_000,
);
