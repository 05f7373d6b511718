import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { loadDocumentsCard } from '@/components/panel/documents-card';
import { loadOperatorCards } from '@/components/panel/operator-cards';
import { Panel } from '@/components/panel/Panel';
import { createStore } from '@/lib/panel/create-store';
import * as judging from '@/lib/panel/judge';
import { SCENES } from '@/test/support/panel-page/states';
import { fakeSource, handClock } from '@/test/unit/panel/support/fake-source';

/** What a reader of the panel reads in a scene, without markup. */
async function words(name: string, lang: 'zh' | 'en'): Promise<string> {
  await Promise.all([loadOperatorCards(), loadDocumentsCard()]);
  const { state, events = {}, open } = SCENES[name]?.() ?? {};
  if (!state) throw new Error(`no scene ${name}`);
  const source = fakeSource();
  source.saved = lang;
  for (const [id, all] of Object.entries(events)) source.events.set(id, [...all]);
  const clock = handClock();
  const store = createStore(source, { clock, loadJudge: async () => judging });
  source.tell(state);
  if (open) store.open(open);
  await new Promise((resolve) => setTimeout(resolve, 0));
  clock.pass(0);
  return renderToString(<Panel store={store} />)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

/** Scene, what has to be read in it, what must not. */
const CASES: readonly (readonly [
  scene: string,
  zh: readonly string[],
  en: readonly string[],
  not: readonly string[],
])[] = [
  ['needs-click', ['点击工具栏上的本工具图标', '允许所有网站'], ['toolbar'], ['开始巡检']],
  ['no-tab', ['打开要检查的页面', '还没有检查过'], ['Open the page to audit'], ['开始巡检']],
  ['unscriptable-browser', ['浏览器自己的页面'], ['page of the browser itself'], ['开始巡检']],
  ['unscriptable-store', ['这个页面不能检查', '扩展商店'], ['extension store'], ['开始巡检', '下一步']],
  ['unscriptable-file', ['允许访问文件网址'], ['Allow access to file URLs'], ['开始巡检']],
  ['ready', ['开始巡检', '仅这个标签页', '先清除本站的存储和 Cookie', '以前的检查'], ['Start audit'], ['停止']],
  ['ready-all', ['开始巡检', '所有网站'], ['Watching all sites', 'Rules for web pages'], ['仅这个标签页']],
  ['recording-empty', ['正在记录', '停止', '正在等待页面打开', '先什么都不点'], ['Recording', 'Stop'], ['导出']],
  [
    'recording-prompt',
    ['正在记录', '在页面中显示', '先试试拒绝或关闭', '粤ICP备1234567号'],
    ['Show in page'],
    ['导出'],
  ],
  [
    'recording-tab-only',
    ['看不到的部分', '其他域名的子框架', '完整的网络往来', '允许所有网站'],
    ['Frames (iframes) of other domains'],
    ['cross-origin-frame', 'network-unseen'],
  ],
  ['recording-undecided', ['需要人工判断', '文字读不到'], ['Needs a person'], []],
  ['recording-passive', ['被动模式', '在截图中查看'], ['Show in picture'], ['在页面中显示']],
  ['recording-clean', ['粤ICP备12345678号-1', '已检查、未发现问题的规则'], ['Checked, nothing found:'], []],
  [
    'left-origin',
    ['页面跳到了其他域名', '再点一次工具栏图标', '刷新页面', '允许所有网站'],
    ['another domain'],
    ['接着试'],
  ],
  ['tab-closed', ['标签页已关闭'], ['tab was closed'], ['接着试']],
  ['elsewhere', ['另一个标签页'], ['Another tab'], ['接着试']],
  ['several-tabs', ['从它打开的标签页', '接着试'], ['tabs opened from it'], ['没有被记录']],
  [
    'stored',
    ['检查已结束', '北京时间', '用时 2:00', '最严重的在前', '导出 HTML', '导出 JSON', '删除这次检查', '在截图中查看'],
    ['Export HTML'],
    ['在页面中显示', '停止'],
  ],
  [
    'documents-found',
    ['政策与协议', '《隐私政策》', '读政策', '读协议', '还没有读取', '没有网址'],
    ['Read policy', 'Read agreement', 'Not read yet', 'own cookies'],
    ['重新读取'],
  ],
  ['documents-none', ['还没有看到隐私政策'], ['No entry to a privacy policy'], ['读政策']],
  ['documents-busy', ['正在打开和读取', '等待读取'], ['Opening and reading', 'Waiting'], []],
  [
    'documents-read',
    ['HTTP 404', '是文件', '重新读取', '跳到了另一个网站', 'POL-010', '测试者自己的 Cookie'],
    ['HTTP 404', 'Read again', 'another site'],
    ['POL-008'],
  ],
  ['documents-here', ['读这个弹窗', '个人信息处理规则'], ['Read this pop-up'], []],
  ['documents-over', ['被检查的标签页已经关闭', 'HTTP 404'], ['has been closed'], ['读政策', '重新读取']],
  ['stored-clean', ['没有发现疑似违规', '没有遇到相关情形的规则'], ['No suspected violations found'], []],
  ['stored-empty', ['没有结论', '重新检查'], ['no conclusion'], ['没有发现疑似违规', '导出', '备案号']],
];

describe('the panel says what to do', () => {
  it.each(CASES)('%s', async (scene, zh, en, not) => {
    const chinese = await words(scene, 'zh');
    expect(zh.filter((text) => !chinese.includes(text))).toEqual([]);
    expect(not.filter((text) => chinese.includes(text))).toEqual([]);
    const english = await words(scene, 'en');
    expect(en.filter((text) => !english.includes(text))).toEqual([]);
  });

  it('shows what a finding rests on: words, caller, interface, masked address', async () => {
    const text = await words('stored', 'zh');
    expect(text).toContain('为了给您提供更好的服务，请授权手机号登录');
    expect(text).toContain('body > div.van-popup.login-sheet');
    expect(text).toContain('https://m.shop.cn/assets/order.js:88:13');
    expect(text).toContain('mobile=138****8000');
  });

  it('starts a long group with thirty findings', async () => {
    expect(await words('many', 'zh')).toMatch(/已显示 30 \/ \d{3,}/);
  });
});
