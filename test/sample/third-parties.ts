import { type Answer, json, pixel, type Site, script } from '@/test/support/site';

/** What a page counter does: one pixel per page load, with the address, the screen and a random number. */
const COUNTER = `(function () {
  var site = document.currentScript.src.split('?')[1];
  var now = Math.round(Date.now() / 1000);
  var facts = {
    cc: 1, ck: 1, cl: screen.colorDepth + '-bit', ds: screen.width + 'x' + screen.height,
    et: 0, ja: 0, ln: navigator.language.toLowerCase(), lo: 0, lt: now,
    rnd: Math.round(Math.random() * 2147483647), si: site, v: '1.3.2', lv: 1, sn: now % 65535,
    u: location.href, tt: document.title
  };
  var query = Object.keys(facts).map(function (key) { return key + '=' + encodeURIComponent(facts[key]); }).join('&');
  var image = new Image();
  image.src = 'https://hm.baidu.com/hm.gif?' + query;
  window._hmt = window._hmt || [];
})();`;

/** Third parties under their real names, with stand-ins of our own for what they would send. */
export const THIRD_PARTIES: readonly Site[] = [
  { host: 'hm.baidu.com', routes: { '/hm.js': script(COUNTER), '/hm.gif': pixel() } },
  {
    host: 'mcs.snssdk.com',
    routes: { '/list': ({ method }) => (method === 'OPTIONS' ? preflight() : json({ e: 0 })) },
  },
  {
    host: 'restapi.amap.com',
    routes: {
      '/v3/ip': json({
        status: '1',
        info: 'OK',
        infocode: '10000',
        province: '浙江省',
        city: '杭州市',
        adcode: '330100',
      }),
      '/v3/geocode/regeo': json({ status: '1', info: 'OK', infocode: '10000', city: '杭州市' }),
    },
  },
  {
    host: 'beian.miit.gov.cn',
    schemes: ['http', 'https'],
    routes: { '/': registerPage('ICP/IP 地址/域名信息备案管理系统') },
  },
  { host: 'beian.mps.gov.cn', routes: { '/': registerPage('全国互联网安全管理服务平台') } },
];

function preflight(): Answer {
  return {
    status: 204,
    headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' },
  };
}

function registerPage(title: string): Answer {
  return { body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>` };
}
