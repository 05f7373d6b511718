import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOODS } from './pages/structures';
import { type Bench, documentOf, type ObservedPage, pause, startBench } from './support/observed-page';

/** What the host asks of the observer: where to tap, where to go, what to paint over, what the page shows. */

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

async function on(body: string, check: (shown: ObservedPage) => Promise<void>): Promise<void> {
  const shown = await bench.show(body);
  try {
    await shown.settle(300);
    await check(shown);
    expect(shown.rejected).toEqual([]);
    expect(shown.of('gap')).toEqual([]);
  } finally {
    await shown.close();
  }
}

describe('points', () => {
  it('hit inline links, boxes whose input is hidden, and buttons that must be scrolled to', async () => {
    const long = `<div class="dialog" style="position:fixed;left:20px;right:20px;top:100px;height:300px;overflow:auto;background:#fff;box-shadow:0 0 9px">
      <p>请阅读<span class="link" style="color:#07c" onclick="hit('link')">《隐私政策》</span></p><div style="height:900px"></div>
      <label class="row"><input type="checkbox" style="opacity:0;position:absolute" onchange="hit('tick')"><i style="display:inline-block;width:16px;height:16px;border:1px solid"></i>我已阅读并同意<a href="javascript:hit('policy')">《用户协议》</a></label>
      <button onclick="hit('yes')">同意</button></div><script>window.hits=[];function hit(n){hits.push(n)}</script>`;
    await on(GOODS + long, async (shown) => {
      const { shape } = await shown.until('prompt-shown');
      const index = (text: string): number => shape.controls.findIndex((control) => control.text === text);
      for (const part of [{ control: index('《隐私政策》') }, { tick: 0 }, { control: index('同意') }]) {
        const point = await shown.call('point', shape.promptId, part);
        expect(point).toMatchObject({ ok: true, why: '' });
        await shown.tap(point.x, point.y);
        await pause(450);
      }
      expect(await shown.page.evaluate('hits')).toEqual(['link', 'tick', 'yes']);
    });
  });

  it('say why there is none', async () => {
    await on(
      `${GOODS}<div class="dialog" id="d" style="position:fixed;left:40px;right:40px;top:260px;background:#fff;box-shadow:0 0 9px"><h3>授权登录</h3><button>允许</button></div>`,
      async (shown) => {
        await shown.until('prompt-shown');
        await shown.page.evaluate(
          `document.body.insertAdjacentHTML('beforeend','<div id="up" style="position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:9"></div>')`,
        );
        expect(await shown.call('point', 'layer-1', { control: 0 })).toMatchObject({ ok: false, why: 'covered' });
        expect(await shown.call('point', 'layer-1', { control: 7 })).toMatchObject({ ok: false, why: 'gone' });
        expect(await shown.call('point', 'layer-9', { tick: 0 })).toMatchObject({ ok: false, why: 'gone' });
      },
    );
  });
});

describe('places to go', () => {
  const card = (index: number): string =>
    `<div class="goods-item" style="height:90px"><img alt="" width="60" height="60"><span>商品 ${'甲乙丙丁戊'[index]}</span></div>`;
  const page = `<div style="padding-bottom:60px">${GOODS}<a href="/about.html" style="display:block">关于我们</a><a href="https://elsewhere.example/">别处</a><a href="tel:10086">电话</a><a href="/pay">立即支付</a><a href="#/list" style="display:block">全部分类</a>
    ${[0, 1, 2, 3].map(card).join('')}<div class="cell" style="cursor:pointer;height:44px">我的收货地址</div><div class="cell" style="cursor:pointer;height:44px">退出登录</div></div>
    <div class="tabbar" style="position:fixed;left:0;right:0;bottom:0;height:50px;background:#fff;display:flex"><div class="tab active" style="flex:1"><i class="icon"></i>首页</div><div class="tab" style="flex:1"><i class="icon"></i>分类</div><div class="tab" style="flex:1"><i class="icon"></i>购物车</div></div>`;

  it('are internal, harmless, and of all kinds', async () => {
    await on(page, async (shown) => {
      const targets = await shown.call('walkTargets');
      const texts = targets.map((target) => target.text);
      for (const wanted of ['关于我们', '全部分类', '商品 甲', '我的收货地址', '分类', '购物车'])
        expect(texts).toContain(wanted);
      for (const unwanted of ['别处', '电话', '立即支付', '退出登录', '首页']) expect(texts).not.toContain(unwanted);
      expect(texts.indexOf('购物车')).toBeLessThan(texts.indexOf('商品 丁'));
      expect(targets.find((target) => target.text === '分类')?.kind).toBe('tab');
      expect(new Set(targets.map((target) => target.key)).size).toBe(targets.length);
      expect(await shown.call('walkTargets')).toEqual(targets);
      expect(await shown.call('targetPoint', targets[texts.indexOf('商品 丁')]?.key ?? '')).toMatchObject({ ok: true });
      expect(await shown.call('targetPoint', 'nowhere')).toMatchObject({ ok: false, why: 'gone' });
    });
  });

  it('scrolls the document or the shell’s own scroller, to the end and back', async () => {
    for (const body of [
      `<div style="height:2000px">${GOODS}</div>`,
      `<style>html,body{height:100%}</style><div id="s" style="height:844px;overflow:auto"><div style="height:2000px">${GOODS}</div></div>`,
    ]) {
      await on(body, async (shown) => {
        let steps = 0;
        while (steps < 9 && (await shown.call('scrollStep'))) steps += 1;
        expect(steps).toBe(2);
        await shown.call('scrollHome');
        expect(await shown.page.evaluate('scrollY + (document.getElementById("s")?.scrollTop ?? 0)')).toBe(0);
      });
    }
  });
});

describe('boxes to paint over', () => {
  it('cover filled fields and personal values, and nothing else', async () => {
    const body = `<p>客服 <span id="phone">13800138000</span></p><p>订单号 2026012013800138</p><p id="mail">联系 zhang.san@example.com 谢谢</p><p>证件 <b id="card">11010519491231002X</b></p><p id="name">您好，张三丰</p>
      <input id="full" value="x" style="height:40px"><input id="empty" style="height:40px"><p>价格 128.00 时间 1700000000000</p>`;
    await on(body, async (shown) => {
      await shown.call('setNeedles', ['张三丰']);
      const boxes = await shown.call('boxes');
      const rects = JSON.parse(
        String(
          await shown.page.evaluate(
            `JSON.stringify(Object.fromEntries(['phone','card','full','empty','name'].map(id=>[id,document.getElementById(id).getBoundingClientRect()])))`,
          ),
        ),
      );
      const covers = (id: string): boolean =>
        boxes.some(
          (box) =>
            box.x <= rects[id].x + 1 &&
            box.x + box.width >= rects[id].x + rects[id].width - 1 &&
            Math.abs(box.y - rects[id].y) < 4,
        );
      expect(['phone', 'card', 'full'].map(covers)).toEqual([true, true, true]);
      expect(covers('empty')).toBe(false);
      const nameBoxes = boxes.filter((box) => Math.abs(box.y - rects['name'].y) < 4);
      expect(nameBoxes).toHaveLength(1);
      expect(nameBoxes[0]?.x).toBeGreaterThan(rects['name'].x + 30);
      expect(boxes).toHaveLength(5);
    });
  });
});

describe('the survey', () => {
  const page = `<h2>确认订单</h2>${GOODS}<form><div class="row"><label for="p">手机号</label><input id="p" type="tel" placeholder="用于骑手与您联系"></div></form>
    <div class="agree"><i class="checkbox checked" style="display:inline-block;width:16px;height:16px;border:1px solid"></i>我已阅读并同意<a href="/privacy">《隐私政策》</a></div><div class="cell">用户协议</div><h3>隐私政策摘要与用户协议</h3><button>提交订单</button><div style="height:900px"></div>`;

  it('tells fields, ticks, policy links and the page once per visit', async () => {
    await on(page, async (shown) => {
      await shown.call('survey');
      await shown.call('survey');
      const [survey] = shown.of('page-surveyed').map((event) => event.payload);
      expect(survey).toMatchObject({ title: '测试页面', canvasOnly: false, blocked: false, formFields: 1 });
      expect(survey?.visibleChars).toBeGreaterThan(60);
      expect(survey?.tradeWords).toEqual(expect.arrayContaining(['提交订单', '确认订单']));
      expect(survey?.scrollRange).toBeGreaterThan(400);
      expect(shown.of('field-shown').map((event) => event.payload.field)).toMatchObject([
        { selector: '#p', type: 'tel', label: '手机号', placeholder: '用于骑手与您联系', prefilled: false },
      ]);
      expect(shown.of('tick-shown').map((event) => [event.payload.tick.text, event.payload.tick.checked])).toEqual([
        ['我已阅读并同意《隐私政策》', true],
      ]);
      expect(shown.of('policy-link-shown').map((event) => [event.payload.control.text, event.payload.inLayer])).toEqual(
        [
          ['《隐私政策》', false],
          ['用户协议', false],
        ],
      );
      expect(shown.of('policy-link-shown')[0]?.payload.control.href).toContain('/privacy');
    });
  });

  it('says that a mask blocks the page, and that a canvas is all there is', async () => {
    await on(
      `${GOODS}<div style="position:fixed;inset:0;background:rgba(0,0,0,.5)"></div><div style="position:fixed;left:40px;right:40px;top:300px;background:#fff">登录后继续<button>登录</button></div>`,
      async (shown) => {
        await shown.call('survey');
        expect(shown.of('page-surveyed')[0]?.payload).toMatchObject({ blocked: true, visibleChars: 0 });
      },
    );
    await on('<canvas width="390" height="800" style="width:390px;height:800px"></canvas>', async (shown) => {
      await shown.call('survey');
      expect(shown.of('page-surveyed')[0]?.payload).toMatchObject({ canvasOnly: true, visibleChars: 0 });
    });
  });
});

describe('frames', () => {
  it('have prompts and content of their own when they are the page', async () => {
    bench.site.set('/inner.html', { body: documentOf(GOODS) });
    await on('<iframe src="/inner.html" style="border:0;width:390px;height:820px"></iframe>', async (shown) => {
      await shown.until('content-visible');
    });
  });

  it('that nobody sees tell of nothing', async () => {
    bench.site.set('/inner.html', {
      body: documentOf(
        `<div style="position:fixed;inset:0;background:rgba(0,0,0,.5)"></div><div style="position:fixed;top:9px;background:#fff">授权登录<button>同意</button></div>`,
      ),
    });
    await on(
      `${GOODS}<iframe src="/inner.html" style="display:none"></iframe><iframe src="/inner.html" style="position:absolute;left:-999px"></iframe><iframe src="/inner.html" style="width:0;height:0"></iframe>`,
      async (shown) => {
        await pause(900);
        expect(shown.of('prompt-shown')).toEqual([]);
      },
    );
  });
});
