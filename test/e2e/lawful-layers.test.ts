import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningSites, startSites } from '@/test/support/site-server';
import { type ScanRun, scan } from './support/scan';

/** Layers that every shop shows and that ask for nothing unlawful: none of them is an authorization finding. */

const STYLE = `<style>body{margin:0;font:15px/1.6 sans-serif} .goods{padding:12px} footer{padding:24px;text-align:center;font-size:12px}
.van-overlay{position:fixed;inset:0;background:rgba(0,0,0,.7);z-index:2000} .van-popup{position:fixed;z-index:2001;background:#fff}
.van-dialog{left:50%;top:45%;width:320px;transform:translate3d(-50%,-50%,0);border-radius:16px;overflow:hidden}
.van-dialog__header{padding-top:26px;text-align:center;font-weight:500;font-size:16px} .van-dialog__message{padding:12px 24px 26px;text-align:center}
.van-dialog__footer{display:flex} .van-button{flex:1;height:48px;border:0;background:#fff;font-size:16px} .van-dialog__confirm{color:#ee0a24}
.van-popup--bottom{left:0;right:0;bottom:0;border-radius:16px 16px 0 0} .van-picker__toolbar{display:flex;justify-content:space-between;height:44px}
.van-picker__cancel,.van-picker__confirm{border:0;background:none;padding:0 16px} .van-picker-column__item{height:44px;text-align:center;list-style:none}
.coupon{left:40px;top:220px;width:310px;padding:24px;text-align:center;border-radius:12px} .close{position:absolute;right:8px;top:8px;width:32px;height:32px;border:0;background:none;font-size:22px}</style>`;

const GOODS = `<main><div class="goods"><h2>今日鲜果专区</h2><p>山东烟台红富士苹果五斤装，果径八十毫米以上，坏果包赔。</p></div>
<div class="goods"><h2>进口乳品</h2><p>新西兰全脂纯牛奶一升装，低温冷链配送，次日送达到家。</p></div></main>
<footer><a href="/privacy.html">隐私政策</a> <a href="https://beian.miit.gov.cn/">粤ICP备2024012345号-1</a></footer>`;

const dialog = (title: string, message: string, buttons: string): string =>
  `<div class="van-overlay"></div><div role="dialog" class="van-popup van-popup--center van-dialog"><div class="van-dialog__header">${title}</div><div class="van-dialog__content"><div class="van-dialog__message">${message}</div></div><div class="van-hairline--top van-dialog__footer">${buttons}</div></div>`;
const button = (words: string, kind: string): string =>
  `<button type="button" class="van-button van-button--default van-button--large van-dialog__${kind}"><div class="van-button__content"><span class="van-button__text">${words}</span></div></button>`;

const LAYERS: Readonly<Record<string, string>> = {
  'privacy-notice': dialog(
    '用户隐私保护提示',
    '感谢您使用本小程序。使用前请阅读<a href="/agreement.html">《用户协议》</a>与<a href="/privacy.html">《隐私政策》</a>，我们仅在提供配送服务时收集必要的个人信息。您可以选择不同意，仍可浏览商品。',
    button('不同意', 'cancel') + button('同意', 'confirm'),
  ),
  coupon: `<div class="van-overlay"></div><div class="van-popup coupon"><button class="close" aria-label="关闭">×</button><h3>新人专享礼包</h3><p>满 99 减 20 元优惠券已放入卡包，三天内有效</p><button class="van-button">立即使用</button></div>`,
  'loading-mask': `<div class="van-overlay"></div><div role="dialog" class="van-popup van-toast van-toast--loading" style="left:145px;top:360px;width:100px;height:100px;border-radius:8px;background:rgba(0,0,0,.7);color:#fff;text-align:center"><div class="van-loading van-toast__loading">◠</div><div class="van-toast__text">加载中...</div></div>`,
  'network-error': dialog(
    '网络异常',
    '登录状态同步失败，当前网络不可用，请检查网络后重试',
    button('取消', 'cancel') + button('重试', 'confirm'),
  ),
  'city-picker': `<div class="van-overlay"></div><div role="dialog" class="van-popup van-popup--bottom"><div class="van-picker"><div class="van-picker__toolbar"><button class="van-picker__cancel">取消</button><div class="van-picker__title">选择所在城市</div><button class="van-picker__confirm">确认</button></div><ul class="van-picker-column"><li class="van-picker-column__item">杭州市</li><li class="van-picker-column__item">宁波市</li><li class="van-picker-column__item">温州市</li></ul></div></div>`,
};

/** The layer comes before the content here, which is when a careless detector cries out. */
const page = (layer: string): string => `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>鲜果到家</title>${STYLE}<body>${layer}<div id="app"></div>
<script>setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(GOODS)}; }, 300);</script></body></html>`;

let sites: RunningSites;
let run: ScanRun;

beforeAll(async () => {
  const routes = Object.fromEntries(Object.entries(LAYERS).map(([name, layer]) => [`/${name}`, { body: page(layer) }]));
  // The documents that the pages link are opened too.
  const folder = fileURLToPath(new URL('../pages/_shared', import.meta.url));
  sites = await startSites([{ host: 'm.fruit.cn', routes, folder }]);
  const urls = Object.keys(LAYERS).map((name) => `https://m.fruit.cn/${name}`);
  // Somebody has looked the shop's number up, or every page would ask for that.
  const register = ['粤ICP备2024012345号=杭州拾页街区商业管理有限公司'];
  run = await scan(sites, urls, { consent: 'untouched', concurrency: 2, register });
}, 300_000);
afterAll(() => sites.close());

describe('a lawful layer at first sight', () => {
  it.each(Object.keys(LAYERS))('%s', (name) => {
    const visit = run.report.pages.find((one) => one.url.endsWith(`/${name}`));
    expect(visit?.status).toBe('audited');
    const findings = run.report.results.filter(
      (result) => result.pageId === visit?.id && (result.outcome === 'failed' || result.outcome === 'cantTell'),
    );
    expect(findings.map((result) => `${result.ruleId} ${result.message.en}`)).toEqual([]);
    const kinds = run.report.prompts.filter((prompt) => prompt.pageId === visit?.id).map((prompt) => prompt.kind);
    expect(kinds).toEqual(name === 'privacy-notice' ? ['privacy-consent'] : []);
  });
});
