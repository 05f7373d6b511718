import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Bench, startBench } from './support/observed-page';

/** Shells that uni-app and Taro build around a page, as their H5 builds under `test/apps` make them. */

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const GOODS =
  '<p>今日出炉的全麦吐司与海盐可颂，门店自提或同城配送均可，欢迎选购。</p><p>每天早上七点开门，售完为止，周末延长营业一小时。</p>';
const TABS = `<taro-tabbar class="taro-tabbar__tabbar taro-tabbar__tabbar-bottom" style="position:fixed;left:0;right:0;bottom:0;z-index:900;height:56px;background:#fff;display:block"><div class="weui-tabbar" style="display:flex;height:56px">${[
  '首页',
  '面包',
  '我的',
]
  .map(
    (text) =>
      `<a href="javascript:;" class="weui-tabbar__item" style="flex:1;position:relative"><p class="weui-tabbar__label">${text}</p></a>`,
  )
  .join('')}</div></taro-tabbar>`;
const SHEET =
  '<div id="sheet"><div style="position:fixed;inset:0;background:rgba(0,0,0,.6);z-index:100"></div><div class="sheet" style="position:fixed;left:0;right:0;bottom:0;z-index:101;background:#fff;padding:20px 20px 76px"><h3>用户隐私保护提示</h3><p>在使用前请仔细阅读《隐私政策》，如您同意请点击同意。</p><button>拒绝</button> <button>同意</button></div></div>';

it('tabs drawn above a sheet are none of its buttons', async () => {
  const shown = await bench.show(`${GOODS}${TABS}<script>
setTimeout(() => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(SHEET)}), 400);
setTimeout(() => document.getElementById('sheet').remove(), 1800);
</script>`);
  await shown.until('prompt-hidden');
  const [prompt] = shown.of('prompt-shown');
  expect(prompt?.payload.shape.controls.map(({ text }) => text)).toEqual(['拒绝', '同意']);
  expect(shown.of('prompt-shown')).toHaveLength(1);
  await shown.settle();
  expect(shown.of('prompt-changed').map(({ payload }) => payload.shape.text)).not.toContain('首页\n面包\n我的');
  await shown.close();
});

it('tabs with addresses of script are places to go to', async () => {
  const shown = await bench.show(`${GOODS}${TABS}`);
  await shown.settle();
  const targets = await shown.call('walkTargets');
  expect(targets.map(({ kind, text, href }) => [kind, text, href])).toEqual([
    ['tab', '首页', null],
    ['tab', '面包', null],
    ['tab', '我的', null],
  ]);
  await shown.close();
});

it('an account page of somebody who is not logged in is no gate', async () => {
  const rows = ['我的订单', '联系客服', '收货地址', '隐私政策', '用户协议']
    .map((text) => `<uni-view class="my__row" style="display:block;height:48px">${text}</uni-view>`)
    .join('');
  const shown = await bench.show(
    `<uni-view class="my" style="display:block"><uni-view style="display:block;height:90px">未登录</uni-view>${rows}<uni-view style="display:block">粤ICP备2023018866号-3X</uni-view></uni-view>`,
  );
  await shown.settle();
  await shown.call('survey');
  expect(shown.of('prompt-shown')).toEqual([]);
  await shown.close();
});

it('a log-in page whose fields are still on their way is not content', async () => {
  const shown =
    await bench.show(`<div class="login"><h2>登录麦屿烘焙</h2><p>登录后即可下单、查看订单与积分，未注册手机号验证后自动创建账号</p>
<p>手机号</p><taro-input-core></taro-input-core><p>验证码</p><taro-input-core></taro-input-core>
<p>登录即表示您已阅读并同意《用户协议》和《隐私政策》</p></div><script>
setTimeout(() => document.querySelectorAll('taro-input-core').forEach((field, index) => { field.innerHTML = '<input style="height:40px;width:200px" placeholder="' + ['请输入手机号', '请输入验证码'][index] + '">'; }), 900);
</script>`);
  await shown.until('prompt-shown', ({ shape }) => shape.surface === 'gate', 6000);
  expect(shown.of('content-visible')).toEqual([]);
  await shown.close();
});

const CROSS = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M4 4l16 16M20 4L4 20" stroke="#333"/></svg>')}`;
const dialog = (inside: string): string =>
  `${GOODS}<div style="position:fixed;inset:0;background:rgba(0,0,0,.6)"></div><div style="position:fixed;left:40px;right:40px;top:240px;background:#fff;padding:20px">${inside}</div>`;

it.each([
  [
    'a bare picture in the corner',
    `<img src="${CROSS}" style="position:absolute;top:8px;right:8px;width:24px;height:24px">`,
    '×',
  ],
  [
    'a bare picture in the corner of a card that a wrapper paints',
    `<div style="position:relative;margin:-20px;padding:20px"><img src="${CROSS}" style="position:absolute;top:8px;right:8px;width:24px;height:24px"></div>`,
    '×',
  ],
  [
    'a picture that says what it is',
    `<img alt="关闭" src="${CROSS}" style="float:right;width:24px;height:24px">`,
    '关闭',
  ],
])('%s closes', async (_name, cross, text) => {
  const shown = await bench.show(
    dialog(`${cross}<h3>用户使用须知</h3><p>请阅读并同意《用户协议》</p><div class="btn">我同意</div>`),
  );
  const { shape } = await shown.until('prompt-shown');
  expect(shape.controls.map((control) => control.text)).toContain(text);
  await shown.close();
});

it('a dialog that fades in over a sheet is a layer of its own', async () => {
  const veil = 'position:fixed;inset:0;background:rgba(0,0,0,.6)';
  const shown =
    await bench.show(`${GOODS}<div class="mask" style="${veil}"></div><div class="half-screen-dialog" style="position:fixed;left:0;right:0;bottom:0;height:300px;background:#fff;padding:20px"><h3>发票抬头</h3><input style="width:300px;height:40px" placeholder="手机号，用于发送发票"><div class="btn">提交</div></div>
<style>@keyframes in{from{opacity:0}}.in{animation:in .4s}</style><script>
setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<div class="mask in" style="${veil}"></div><div class="dialog in" role="dialog" style="position:fixed;left:40px;right:40px;top:200px;height:180px;background:#fff;padding:20px"><h3>获取您的位置</h3><p>用于推荐附近门店</p><div class="btn">不同意</div><div class="btn">同意</div></div>'), 700);
</script>`);
  const { shape } = await shown.until('prompt-shown', ({ shape: one }) => one.title === '获取您的位置', 6000);
  expect(shape.text).not.toContain('发票');
  expect(shape.fields).toEqual([]);
  await shown.close();
});

it('a picture within the words is none', async () => {
  const shown = await bench.show(
    dialog(
      `<img src="${CROSS}" style="width:24px;height:24px"><h3>用户使用须知</h3><p>请阅读并同意《用户协议》</p><div class="btn">我同意</div>`,
    ),
  );
  const { shape } = await shown.until('prompt-shown');
  expect(shape.controls.map((control) => control.text)).not.toContain('×');
  await shown.close();
});

it('English buttons of bare elements are buttons', async () => {
  const shown = await bench.show(
    dialog(
      '<h3>Turn on notifications</h3><p>Get told when your parcel arrives.</p><div>Not now</div><div>Enable</div>',
    ),
  );
  const { shape } = await shown.until('prompt-shown');
  expect(shape.controls.map((control) => control.text)).toEqual(['Not now', 'Enable']);
  await shown.close();
});

it('a form that turns out to be a layer is told once', async () => {
  const card =
    '<div style="margin:200px 40px;background:#fff;padding:20px"><h3>用户信息授权</h3><p>请授权获取您的公开信息（昵称、头像、地区等）</p><button style="width:100%;height:44px;background:#07c160">立即授权</button></div>';
  const shown = await bench.show(`<div id="card">${card}</div><script>
setTimeout(() => { document.getElementById('card').style.cssText = 'position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:9'; document.body.insertAdjacentHTML('afterbegin', ${JSON.stringify(GOODS)}); }, 600);
</script>`);
  await shown.until('prompt-shown');
  await shown.settle();
  await shown.call('survey');
  expect(shown.of('prompt-shown').map(({ payload }) => payload.shape.surface)).toEqual(['layer']);
  await shown.close();
});
