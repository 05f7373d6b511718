import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GATES, GOODS } from './pages/structures';
import { type Bench, type ObservedPage, pause, startBench } from './support/observed-page';

/** What happens to layers, pages and people over time. */

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

async function on(body: string, check: (shown: ObservedPage) => Promise<void>): Promise<void> {
  const shown = await bench.show(body);
  try {
    await check(shown);
    expect(shown.rejected).toEqual([]);
    expect(shown.of('gap')).toEqual([]);
  } finally {
    await shown.close();
  }
}

const DIALOG = `<div id="pop" style="display:none"><div class="mask" style="position:fixed;inset:0;background:rgba(0,0,0,.6)"></div>
  <div class="dialog" style="position:fixed;left:40px;right:40px;top:260px;background:#fff;padding:20px"><h3>用户协议与隐私政策</h3><p id="text">请您阅读并同意后使用</p>
  <label><input type="checkbox" id="tick">我已阅读并同意<a href="#" style="color:#07c">《隐私政策》</a></label><button id="no">不同意</button><button id="yes" disabled>同意 (2s)</button></div></div>`;

describe('a layer', () => {
  it('that closes and opens again is another one', async () => {
    await on(
      `${GOODS}${DIALOG}<script>const s=(v,t)=>setTimeout(()=>{pop.style.display=v},t);s('block',200);s('none',900);s('block',1500)</script>`,
      async (shown) => {
        await shown.until('prompt-hidden');
        await shown.until('prompt-shown', (payload) => payload.shape.promptId === 'layer-2');
        expect((await shown.call('status')).openPrompts).toEqual(['layer-2']);
        const shownAt = shown.of('prompt-shown').map((event) => event.at);
        const hiddenAt = shown.of('prompt-hidden').map((event) => event.at);
        expect((hiddenAt[0] ?? 0) - (shownAt[0] ?? 0)).toBeGreaterThan(600);
      },
    );
  });

  it('tells of a ticked box, a countdown that ends, and other words', async () => {
    await on(
      `${GOODS}${DIALOG}<script>pop.style.display='block';setTimeout(()=>{yes.disabled=false;yes.textContent='同意'},700);setTimeout(()=>{text.textContent='政策已更新，请重新阅读'},1200)</script>`,
      async (shown) => {
        const first = await shown.until('prompt-shown');
        expect(first.shape.controls.find((control) => control.text.startsWith('同意'))).toMatchObject({
          enabled: false,
        });
        await shown.until('prompt-changed', ({ shape }) =>
          shape.controls.some((control) => control.text === '同意' && control.enabled),
        );
        await shown.until('prompt-changed', ({ shape }) => shape.text.includes('重新阅读'));
        const tick = await shown.call('point', 'layer-1', { tick: 0 });
        expect(tick.ok).toBe(true);
        await shown.tap(tick.x, tick.y);
        await shown.until('prompt-changed', ({ shape }) => shape.ticks[0]?.checked === true);
        expect(shown.of('prompt-shown')).toHaveLength(1);
      },
    );
  });

  it('keeps its name when a framework makes it anew in place', async () => {
    await on(
      `<div id="host"></div>${DIALOG}<script>pop.style.display='block';setTimeout(()=>{const p=document.getElementById('pop');p.replaceWith(p.cloneNode(true))},900)</script>`,
      async (shown) => {
        await shown.until('prompt-shown');
        await pause(1500);
        expect(shown.of('prompt-shown')).toHaveLength(1);
        expect(shown.of('prompt-hidden')).toHaveLength(0);
        expect((await shown.call('point', 'layer-1', { control: 1 })).ok).toBe(true);
      },
    );
  });

  it('given to quite another matter is another one', async () => {
    await on(
      `${GOODS}${DIALOG}<script>pop.style.display='block';setTimeout(()=>{pop.lastElementChild.innerHTML='<h3>真的要离开吗</h3><p>还有优惠券没有领取</p><button>残忍离开</button><button>再想想</button>'},900)</script>`,
      async (shown) => {
        await shown.until(
          'prompt-shown',
          ({ shape }) => shape.promptId === 'layer-2' && shape.text.includes('真的要离开吗'),
        );
        expect(shown.of('prompt-hidden').map((event) => event.payload.promptId)).toEqual(['layer-1']);
      },
    );
  });

  it('under another one is shown when that has gone', async () => {
    const upper = `<div id="up"><div style="position:fixed;inset:0;z-index:20;background:rgba(0,0,0,.5)"></div><div style="position:fixed;left:40px;right:40px;top:250px;background:#fff;z-index:21"><h3>系统公告</h3><button id="ok">我知道了</button></div></div>`;
    const sheet = `<div style="position:fixed;inset:0;z-index:10;background:rgba(0,0,0,.5)"></div><div style="position:fixed;left:0;right:0;bottom:0;height:300px;background:#fff;z-index:11"><h3>登录享会员价</h3><button>手机号快捷登录</button></div>`;
    await on(`${GOODS}${sheet}${upper}<script>ok.onclick=()=>up.remove()</script>`, async (shown) => {
      await shown.until('prompt-shown');
      await pause(700);
      expect(shown.of('prompt-shown').map((event) => event.payload.shape.title)).toEqual(['系统公告']);
      const { x, y, ok } = await shown.call('point', 'layer-1', { control: 0 });
      expect(ok).toBe(true);
      await shown.tap(x, y);
      const lower = await shown.until('prompt-shown', ({ shape }) => shape.title === '登录享会员价');
      const gesture = shown.of('gesture').find((event) => event.payload.type === 'tap');
      expect(gesture?.payload).toMatchObject({ promptId: 'layer-1', text: '我知道了', by: 'person' });
      expect(shown.of('prompt-shown')[0]?.payload.shape.controls[0]?.selector).toBe(gesture?.payload.selector);
      expect(lower.shape.promptId).toBe('layer-2');
    });
  });

  it('stays open while another one lies over it for a moment', async () => {
    await on(
      `${GOODS}${DIALOG}<script>pop.style.display='block';setTimeout(()=>{const d=document.createElement('div');d.id='o';d.innerHTML='<div style="position:fixed;inset:0;z-index:9;background:rgba(0,0,0,.5)"></div><div style="position:fixed;left:60px;right:60px;top:300px;z-index:10;background:#fff">请先勾选协议<button>好的</button></div>';document.body.append(d)},900);setTimeout(()=>o.remove(),1800)</script>`,
      async (shown) => {
        await shown.until('prompt-shown', ({ shape }) => shape.promptId === 'layer-2');
        expect((await shown.call('status')).openPrompts).toEqual(['layer-1', 'layer-2']);
        await shown.until('prompt-hidden', ({ promptId }) => promptId === 'layer-2');
        await pause(600);
        expect(shown.of('prompt-shown')).toHaveLength(2);
        expect((await shown.call('status')).openPrompts).toEqual(['layer-1']);
      },
    );
  });

  it('that fades in is dated from when it can be seen', async () => {
    await on(
      `${GOODS}<style>.d{position:fixed;left:40px;right:40px;top:260px;background:#fff;box-shadow:0 0 9px;opacity:0;transition:opacity 400ms linear}.d.in{opacity:1}</style><div class="d dialog" id="d"><h3>授权登录</h3><button>允许</button></div><script>setTimeout(()=>{window.began=performance.timeOrigin+performance.now();d.classList.add('in')},300)</script>`,
      async (shown) => {
        await shown.until('prompt-shown');
        const began = Number(await shown.page.evaluate('window.began'));
        const at = shown.of('prompt-shown')[0]?.at ?? 0;
        expect(at - began).toBeGreaterThan(15);
        expect(at - began).toBeLessThan(300);
      },
    );
  });

  it('whose panel slides in is measured where it comes to rest', async () => {
    await on(
      `${GOODS}<style>.s{position:fixed;left:0;right:0;bottom:0;height:300px;background:#fff;transform:translateY(100%);transition:transform 300ms}.s.in{transform:none}</style><div class="mask" style="position:fixed;inset:0;background:rgba(0,0,0,.5)"></div><div class="s sheet" id="s"><h3>绑定手机号</h3><button>一键绑定</button></div><script>setTimeout(()=>s.classList.add('in'),200)</script>`,
      async (shown) => {
        const { shape } = await shown.until('prompt-shown');
        expect(shape.rect).toEqual({ x: 0, y: 544, width: 390, height: 300 });
      },
    );
  });
});

describe('routes', () => {
  const app = (
    second: string,
  ): string => `<div id="app">${GOODS}</div><a id="go" href="#/next" style="display:block;height:44px">下一页</a><script>
    addEventListener('hashchange',()=>{setTimeout(()=>{app.innerHTML=${JSON.stringify(second)}},200)})</script>`;

  it('begin a visit, with content of their own', async () => {
    await on(app(GOODS.replaceAll('水果', '海鲜')), async (shown) => {
      await shown.until('content-visible');
      await shown.page.evaluate('location.hash="#/next"');
      await shown.until('navigated', ({ cause, by }) => cause === 'route' && by === 'page');
      await pause(700);
      const [first, second] = shown.of('content-visible');
      const route = shown.of('navigated')[0];
      expect(first && second && route && second.at - route.at).toBeGreaterThan(150);
    });
  });

  it('set off by a tap are the person’s', async () => {
    await on(app(GOODS), async (shown) => {
      await shown.until('content-visible');
      const box = await shown.page.evaluate('JSON.stringify(document.getElementById("go").getBoundingClientRect())');
      const { x, y } = JSON.parse(String(box)) as { x: number; y: number };
      await shown.tap(x + 20, y + 20);
      const route = await shown.until('navigated');
      expect(route).toMatchObject({ by: 'gesture', cause: 'route' });
      expect(shown.of('gesture')[0]?.payload).toMatchObject({ type: 'tap', text: '下一页' });
    });
  });

  it('to a gate tell of a gate, and no content', async () => {
    await on(app(GATES['form'] ?? ''), async (shown) => {
      await shown.until('content-visible');
      await shown.page.evaluate('location.hash="#/next";document.getElementById("go").remove()');
      const { shape } = await shown.until('prompt-shown');
      expect(shape.surface).toBe('gate');
      expect(shown.of('content-visible')).toHaveLength(1);
    });
  });

  it('are not anchors, nor an address that is tidied up', async () => {
    await on(`<div id="here">${GOODS}</div>`, async (shown) => {
      await shown.until('content-visible');
      await shown.page.evaluate('location.hash="#here"; history.replaceState(null,"",location.pathname+"?from=x")');
      await pause(300);
      expect(shown.of('navigated')).toEqual([]);
      await shown.page.evaluate('history.pushState(null,"",location.pathname+"?id=2")');
      await shown.until('navigated');
      // The same page under another query shows its content all along.
      await pause(1800);
      expect(shown.of('content-visible')).toHaveLength(2);
    });
  });
});

describe('people', () => {
  it('who type are told of without what they typed', async () => {
    await on(`${GOODS}<input id="f" type="tel" placeholder="手机号" style="height:40px">`, async (shown) => {
      await shown.page.focus('#f');
      await shown.page.keyboard.type('13800138000');
      const typed = await shown.until('field-typed');
      expect(typed).toEqual({ selector: '#f', infoType: null, masked: '' });
      const event = shown.of('field-typed')[0];
      expect(event?.search).toEqual([{ channel: 'field', text: '13800138000', as: 'text' }]);
      expect(shown.of('gesture').filter((each) => each.payload.type === 'key')).toHaveLength(1);
      const rest = shown.events.filter((each) => each.kind !== 'field-typed');
      expect(JSON.stringify(rest)).not.toContain('13800138000');
    });
  });

  it('are not scripts', async () => {
    await on(`${GOODS}<button id="b">同意</button>`, async (shown) => {
      await shown.page.evaluate(
        'document.getElementById("b").click();document.getElementById("b").dispatchEvent(new PointerEvent("pointerup",{bubbles:true}))',
      );
      await pause(200);
      expect(shown.of('gesture')).toEqual([]);
    });
  });
});
