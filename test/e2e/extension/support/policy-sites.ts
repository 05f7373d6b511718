import type { Site } from '@/test/support/site';

/** A shop whose policies and agreements come to all the ends that there are. */

export const SHOP = 'https://m.teashop.cn';

const GOODS = '<p>今日新茶上架，欢迎选购明前龙井与武夷岩茶，全场包邮，七天无理由退换。</p>'.repeat(5);
const CLAUSES = [
  '上次更新日期：2026 年 1 月 5 日。',
  '本程序由杭州清和茶铺有限公司运营，客服电话 0571-5550 0100，邮箱 privacy@teashop.cn。',
  '我们在您下单时收集收货人姓名、手机号和收货地址，用于配送和售后联系；在您登录时收集手机号，用于确认账号归属。',
  '您的个人信息存储于中国境内的服务器，不向境外提供。订单信息自交易完成之日起保存三年，期满删除。',
  '您可以在“我的—设置”查阅、复制、更正、补充和删除您的个人信息，撤回同意，注销账号。',
  '投诉举报请发邮件到 privacy@teashop.cn，我们在十五个工作日内答复。',
];
/** Says nothing of minors (POL-010). */
const POLICY = CLAUSES.map((text, index) => `<h2>第${index + 1}条</h2><p>${text.repeat(3)}</p>`).join('');

const LINKS = [
  ['/privacy.html', '隐私政策'],
  ['/gone.html', '会员服务协议'],
  ['/agreement', '用户协议'],
  ['/sdk.pdf', '第三方SDK清单'],
  ['/recharge.doc', '充值协议'],
  ['/blank.html', '免责声明'],
  ['/silent', '平台服务协议'],
  ['/restless.html', '个人信息保护政策'],
  ['/drawn.html', '儿童隐私政策'],
  ['/slow', '服务条款'],
  ['/sign', '认证服务条款'],
]
  .map(([href, text]) => `<a href="${href}">${text}</a>`)
  .join(' ');

const POP_UP = `<div style="position:fixed;inset:0;background:rgba(0,0,0,.6)"><div style="position:absolute;inset:60px 40px;background:#fff;overflow:auto;padding:16px">
<h3>个人信息处理规则</h3>${POLICY}<button>知道了</button></div></div>`;

function html(title: string, body: string): { readonly body: string } {
  return {
    body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><body>${body}</body></html>`,
  };
}

const HOME = html(
  '清和茶铺',
  `<main><h1>清和茶铺</h1>${GOODS}</main><button id="pop">查看条款</button><footer>${LINKS}</footer>
<script>document.getElementById('pop').onclick = () => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(POP_UP)});</script>`,
);

export const POLICY_SITES: readonly Site[] = [
  {
    host: 'm.teashop.cn',
    routes: {
      '/': HOME,
      '/privacy.html': html(
        '隐私政策',
        `<h1>隐私政策</h1>${POLICY}<a href="/partners.html">第三方信息共享清单</a><script>fetch('/policy-beacon')</script>`,
      ),
      '/policy-beacon': { body: 'ok' },
      '/gone.html': { status: 404, body: '<h1>404</h1>' },
      '/agreement': { status: 302, headers: { location: '/user/login' } },
      '/user/login': html('登录', '<form><input placeholder="手机号"><button>登录</button></form>'),
      '/sdk.pdf': { type: 'application/pdf', body: '%PDF-1.4\n%%EOF' },
      '/recharge.doc': { type: 'application/msword', body: 'doc' },
      '/blank.html': html('', ''),
      '/silent': 'hang',
      '/restless.html': html(
        '个人信息保护政策',
        `<h1>个人信息保护政策</h1>${POLICY}<p id="n">0</p><script>setInterval(() => { document.getElementById('n').textContent += '秒'; }, 300)</script>`,
      ),
      '/drawn.html': html(
        '儿童隐私政策',
        `<div id="app"></div><script>requestAnimationFrame(() => { document.getElementById('app').innerHTML = ${JSON.stringify(`<h1>儿童隐私政策</h1>${POLICY}`)}; })</script>`,
      ),
      '/slow': { ...html('服务条款', `<h1>服务条款</h1>${POLICY}`), delayMs: 2500 },
      '/sign': { status: 302, headers: { location: 'https://sign.partner.example/terms' } },
    },
  },
  { host: 'sign.partner.example', routes: { '/terms': html('认证服务条款', POLICY) } },
];
