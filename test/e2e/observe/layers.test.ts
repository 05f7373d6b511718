import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PromptShape } from '@/lib/model/prompt-shape';
import { BARE, GATES, LAYERS, PLAIN } from './pages/structures';
import { serveVant } from './support/library-page';
import { type Bench, type ObservedPage, pause, sideBySide, startBench } from './support/observed-page';

let bench: Bench;
let vant: string;
beforeAll(async () => {
  bench = await startBench();
  vant = await serveVant(bench);
});
afterAll(() => bench.close());

interface Seen {
  readonly layers: readonly PromptShape[];
  readonly gates: readonly PromptShape[];
  readonly inline: readonly PromptShape[];
  readonly content: boolean;
  readonly problems: readonly string[];
}

async function watch(open: () => Promise<ObservedPage>, timersMs = 0): Promise<Seen> {
  const shown = await open();
  try {
    await pause(timersMs);
    await shown.settle();
    await pause(500);
    // The host says that the page has settled: forms are told without waiting any longer.
    await shown.call('survey');
    const shapes = shown.of('prompt-shown').map((event) => event.payload.shape);
    return {
      layers: shapes.filter((shape) => shape.surface === 'layer'),
      gates: shapes.filter((shape) => shape.surface === 'gate'),
      inline: shapes.filter((shape) => shape.surface === 'inline'),
      content: shown.of('content-visible').length > 0,
      problems: [...shown.rejected, ...shown.of('gap').map((event) => JSON.stringify(event.payload))],
    };
  } finally {
    await shown.close();
  }
}

async function watchAll(pages: Readonly<Record<string, string>>): Promise<Readonly<Record<string, Seen>>> {
  const names = Object.keys(pages);
  const seen = await sideBySide(names.map((name) => () => watch(() => bench.show(pages[name] ?? ''))));
  return Object.fromEntries(names.map((name, index) => [name, seen[index] as Seen]));
}

const words = (shape: PromptShape | undefined): string[] => shape?.controls.map((control) => control.text) ?? [];

describe('layers over a page', () => {
  let seen: Readonly<Record<string, Seen>>;
  beforeAll(async () => {
    seen = await watchAll(LAYERS);
  }, 240_000);

  it.each([
    ['weui', '用户隐私保护提示', ['《用户隐私保护指引》', '拒绝', '同意'], true],
    ['uniPopup', '申请获取您的手机号', ['暂不授权', '同意'], true],
    ['uniModal', '提示', ['取消', '确定'], true],
    ['taro', '授权提示', ['取消', '确定'], true],
    ['antd', '绑定手机号', ['绑定', '以后再说'], true],
    ['nut', '温馨提示', ['拒绝', '同意'], true],
    ['coupon', '新人专享红包', ['立即领取', 'close'], true],
    ['picture', '', ['×'], true],
    ['cookieBar', '', ['隐私政策', '拒绝', '接受'], false],
    ['drawer', '价格区间', ['重置', '确定'], true],
    ['fullScreen', '手机号登录', ['icon-close', '获取验证码'], true],
    ['native', '开启定位服务', ['暂不', '去开启'], true],
    ['popover', '隐私政策更新提示', ['不同意', '同意'], false],
    ['shadow', '授权登录', ['允许', '拒绝'], true],
    ['blank', '授权手机号', ['一键登录'], true],
    ['blankNoMask', '授权手机号', ['一键登录'], false],
    ['radio', '隐私政策', ['提交'], true],
    ['blurred', '登录后查看更多', ['立即登录'], false],
    ['toast', '', [], false],
  ] as const)('%s is one layer with its words and controls', (name, title, controls, blocking) => {
    const page = seen[name];
    expect(page?.problems).toEqual([]);
    expect(page?.layers.map((shape) => shape.title)).toEqual([title]);
    const [shape] = page?.layers ?? [];
    expect(words(shape)).toEqual(controls);
    expect(shape?.blocking).toBe(blocking);
    expect(page?.gates).toEqual([]);
  });

  it.each(['weui', 'uniPopup', 'taro', 'antd', 'nut', 'coupon', 'shadow', 'blank', 'native'])(
    '%s covers the screen',
    (name) => {
      const [shape] = seen[name]?.layers ?? [];
      expect(shape?.coverage).toBe(1);
      expect(shape?.panelCoverage).toBeLessThan(0.5);
    },
  );

  it('content under a mask, and content that is blurred, is not content yet', () => {
    for (const name of ['weui', 'coupon', 'native', 'blurred', 'blank'])
      expect([name, seen[name]?.content]).toEqual([name, false]);
    for (const name of ['cookieBar', 'toast']) expect([name, seen[name]?.content]).toEqual([name, true]);
  });

  it('says what is behind, what is offered and what is ticked', () => {
    expect(seen['blurred']?.layers[0]?.contentBlurred).toBe(true);
    expect(seen['weui']?.layers[0]?.contentBlurred).toBe(false);
    expect(seen['taro']?.layers[0]?.controls[1]?.openType).toBe('getLocation');
    expect(seen['radio']?.layers[0]?.ticks.map((tick) => [tick.text, tick.checked])).toEqual([
      ['同意', false],
      ['不同意', false],
    ]);
    expect(seen['fullScreen']?.layers[0]?.fields.map((field) => [field.type, field.placeholder])).toEqual([
      ['tel', '请输入手机号'],
    ]);
    expect(seen['shadow']?.layers[0]?.selector).toContain('>>>');
  });
});

describe('pages without a layer', () => {
  let seen: Readonly<Record<string, Seen>>;
  beforeAll(async () => {
    seen = await watchAll({ ...PLAIN, ...BARE });
  }, 240_000);

  it.each([...Object.keys(PLAIN), ...Object.keys(BARE)])('%s has none, and no gate', (name) => {
    expect(seen[name]?.problems).toEqual([]);
    expect(seen[name]?.layers.map((shape) => shape.text)).toEqual([]);
    expect(seen[name]?.gates.map((shape) => shape.text)).toEqual([]);
  });

  it.each(Object.keys(PLAIN))('%s shows content', (name) => {
    expect(seen[name]?.content).toBe(true);
  });

  it.each(Object.keys(BARE))('%s shows none', (name) => {
    expect(seen[name]?.content).toBe(false);
  });
});

describe('gates', () => {
  let seen: Readonly<Record<string, Seen>>;
  beforeAll(async () => {
    seen = await watchAll(GATES);
  }, 120_000);

  it.each([
    ['form', ['获取验证码', '登录', '《用户协议》', '《隐私政策》']],
    ['oneTap', ['微信手机号一键登录']],
    ['wall', ['去登录']],
  ] as const)('%s is a gate, and no content', (name, controls) => {
    expect(seen[name]?.problems).toEqual([]);
    expect(seen[name]?.gates).toHaveLength(1);
    expect(words(seen[name]?.gates[0])).toEqual(controls);
    expect(seen[name]?.gates[0]).toMatchObject({ surface: 'gate', coverage: 1, blocking: true });
    expect(seen[name]?.content).toBe(false);
    expect(seen[name]?.layers).toEqual([]);
  });

  it('finds the drawn box beside the policy words', () => {
    expect(seen['form']?.gates[0]?.ticks.map((tick) => tick.checked)).toEqual([false]);
  });
});

describe('vant', () => {
  let seen: Readonly<Record<string, Seen>>;
  const scenes = [
    'dialog',
    'sheet',
    'login',
    'coupon',
    'picker',
    'toast',
    'loading',
    'loadingPrompt',
    'notify',
    'share',
    'tabs',
    'skeleton',
    'address',
    'gate',
    'mine',
    'waiting',
  ];
  beforeAll(async () => {
    const all = await sideBySide(
      // This one comes by the page's own timer, which the scan waits for and this bench does not.
      scenes.map((scene) => () => watch(() => bench.open(`${vant}#${scene}`), scene === 'loadingPrompt' ? 2500 : 0)),
    );
    seen = Object.fromEntries(scenes.map((scene, index) => [scene, all[index] as Seen]));
  }, 240_000);

  it.each([
    ['dialog', ['用户隐私保护提示'], ['不同意', '同意']],
    ['sheet', [''], ['拍照', '从相册选择', '取消']],
    ['login', ['登录后享会员价'], ['发送验证码', '《用户协议》', '《隐私政策》', '登录', 'van-icon-cross']],
    ['coupon', ['新人红包 满30减10'], ['立即领取', 'van-icon-close']],
    ['share', ['立即分享给好友'], ['微信', '微博', '取消']],
    ['toast', [''], []],
    ['loading', [''], []],
    ['notify', [''], []],
    ['loadingPrompt', ['', '授权手机号登录'], []],
  ] as const)('%s', (scene, titles, controls) => {
    expect(seen[scene]?.problems).toEqual([]);
    expect(seen[scene]?.layers.map((shape) => shape.title)).toEqual(titles);
    expect(words(seen[scene]?.layers[0])).toEqual(controls);
    expect(seen[scene]?.gates).toEqual([]);
  });

  it('a picker is one layer', () => {
    expect(seen['picker']?.layers.map((shape) => shape.title)).toEqual(['选择城市']);
  });

  it.each(['tabs', 'skeleton', 'mine', 'waiting', 'address'])('%s has content and no layer', (scene) => {
    expect(seen[scene]).toMatchObject({ layers: [], gates: [], content: true });
  });

  it('a form page is a gate, an address form an inline group', () => {
    expect(seen['gate']?.gates).toHaveLength(1);
    expect(seen['gate']?.gates[0]?.fields.map((field) => field.label)).toEqual(['手机号', '密码']);
    expect(seen['gate']?.gates[0]?.ticks).toHaveLength(1);
    expect(seen['gate']?.content).toBe(false);
    expect(seen['address']?.inline).toHaveLength(1);
    expect(words(seen['address']?.inline[0])).toContain('保存');
  });

  it('reports the disabled log-in button and the box in the sheet', () => {
    const [shape] = seen['login']?.layers ?? [];
    expect(shape?.controls.find((control) => control.text === '登录')?.enabled).toBe(false);
    expect(shape?.ticks.map((tick) => tick.checked)).toEqual([false]);
    expect(shape?.fields.map((field) => field.label)).toEqual(['手机号', '验证码']);
  });
});
