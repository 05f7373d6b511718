import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { scan } from './support/scan';

/** What is drawn in closed shadow trees is seen in a scan: in custom elements, in plain ones, one inside the other. */

const DIALOG =
  '<div style="position:fixed;inset:0;background:rgba(0,0,0,.6)"></div><div style="position:fixed;left:40px;right:40px;top:240px;background:#fff;padding:20px"><h3>绑定手机号</h3><p>请授权手机号后继续使用</p><button>授权手机号</button></div>';
const FOOT = '<p><a href="https://beian.miit.gov.cn/">粤ICP备12345678号-1</a></p>';
const GOODS =
  '<h1>清和茶铺</h1><p>今日新茶上架，欢迎选购明前龙井与武夷岩茶，全场包邮，七天无理由退换。</p><p>门店地址与营业时间请见各门店页面，节假日照常营业。</p>';
const PAGES: Readonly<Record<string, string>> = {
  '/custom': `<body><shop-ask></shop-ask><script>
customElements.define('shop-ask', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(DIALOG)}; } });
</script>`,
  '/plain': `<body>${GOODS}<div id="foot" style="height:60px"></div><script>
document.getElementById('foot').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(FOOT)};
</script>`,
  '/nested': `<body>${GOODS}<shop-outer></shop-outer><script>
customElements.define('shop-outer', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = '<shop-inner></shop-inner>'; } });
customElements.define('shop-inner', class extends HTMLElement { connectedCallback() { setTimeout(() => { this.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(DIALOG)}; }, 700); } });
</script>`,
};

let sites: RunningSites;
beforeAll(async () => {
  const head = '<!doctype html><html lang="zh"><title>茶</title><meta name="viewport" content="width=device-width">';
  const routes = Object.fromEntries(Object.entries(PAGES).map(([path, body]) => [path, { body: head + body }]));
  sites = await startSites([{ host: 'm.shop.cn', routes }]);
});
afterAll(() => sites?.close());

it.each([
  ['/custom', ['phone'], 0],
  ['/plain', [], 1],
  ['/nested', ['phone'], 0],
] as const)(
  '%s',
  async (path, kinds, filings) => {
    const { report } = await scan(sites, [`https://m.shop.cn${path}`], { consent: 'untouched' });
    expect(report.prompts.map(({ kind }) => kind)).toEqual(kinds);
    expect(report.filing.map(({ linkVerdict }) => linkVerdict)).toEqual(Array(filings).fill('ok'));
  },
  60_000,
);
