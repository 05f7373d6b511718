import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Payload } from '@/lib/model/event';
import { type Bench, documentOf, startBench } from './support/observed-page';

/** Filing numbers as pages render them: found, joined, measured, linked. */

type Filing = Payload<'filing-shown'>;
const TEXT = '<p>鲜果到家，每日清晨从产地直采，全程冷链，两小时送到您家门口。</p>';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

async function survey(body: string, scroll = false): Promise<readonly Filing[]> {
  const shown = await bench.show(body);
  try {
    await shown.settle(300);
    if (scroll) while (await shown.call('scrollStep'));
    await shown.call('survey');
    await shown.until('page-surveyed');
    expect(shown.rejected).toEqual([]);
    expect(shown.of('gap')).toEqual([]);
    return shown.of('filing-shown').map((event) => event.payload);
  } finally {
    await shown.close();
  }
}

/** Rendered one under the other on one page, each in a paragraph of its own. */
const VARIANTS: readonly (readonly [string, readonly string[]])[] = [
  ['<a href="https://beian.miit.gov.cn/">京ICP备08010314号-66</a>', ['京ICP备08010314号-66']],
  ['<a href="http://beian.miit.gov.cn" title="浙ICP备2021040518号">浙ICP备2021040518号</a>', ['浙ICP备2021040518号']],
  ['©2024 北京某某公司 京ICP备16063439号-1', ['京ICP备16063439号-1']],
  ['京ICP证161336号 &nbsp; <a>京ICP备15039648号-15</a>', ['京ICP证161336号', '京ICP备15039648号-15']],
  ['增值电信业务经营许可证：粤B2-20100348 ICP备案：粤ICP备14005127号', ['粤B2-20100348', '粤ICP备14005127号']],
  ['<x-cell title="备案号" value="皖ICP备2023023087号-1X"></x-cell>', ['皖ICP备2023023087号-1X']],
  ['滬ICP備16027065號-2', ['滬ICP備16027065號-2']],
  ['京ICP备XXXXXXXX号-X', ['京ICP备XXXXXXXX号-X']],
  ['粤 ICP 备 12345678 号 - 1X', ['粤 ICP 备 12345678 号 - 1X']],
  ['粤ＩＣＰ备１２３４５６７８号－１Ｘ', ['粤ＩＣＰ备１２３４５６７８号－１Ｘ']],
  ['粤ICP备<b>12345679</b>号-<i>1</i>X', ['粤ICP备12345679号-1X']],
  ['粤ICP备&#8203;1234&#8203;5671号-1', ['粤ICP备\u200b1234\u200b5671号-1']],
  ['<span style="display:flex;gap:9px"><span>粤ICP备</span><span>12345672号</span></span>', ['粤ICP备12345672号']],
  ['桂公网安备45142202000030', ['桂公网安备45142202000030']],
  ['粤1CP备12345673号', ['粤1CP备12345673号']],
  ['备案号：申请中', ['备案号：申请中']],
  ['<!-- 粤ICP备99999999号 -->', []],
  ['算法备案已完成，欢迎备份您的数据', []],
];

describe('variants', () => {
  it('are found as the page has them', async () => {
    const shown = await survey(
      TEXT +
        VARIANTS.map(([html]) => `<p>${html}</p>`).join('') +
        '<footer class="beian-after"></footer><style>.beian-after::after{content:"苏ICP备12345674号"}</style>',
    );
    const found = shown.map((filing) => filing.candidate);
    for (const [html, candidates] of VARIANTS)
      for (const candidate of candidates)
        expect([html, found.filter((each) => each === candidate)]).toEqual([html, [candidate]]);
    expect(found).toHaveLength(VARIANTS.flatMap(([, candidates]) => candidates).length + 1);
    expect(shown.find((filing) => filing.from === 'pseudo')?.candidate).toBe('苏ICP备12345674号');
    expect(shown.find((filing) => filing.candidate.startsWith('皖'))?.from).toBe('attribute');
  });
});

describe('where it stands', () => {
  const NUMBER = '粤ICP备12345678号-1X';
  const tall = (style: string, after = ''): string =>
    `${TEXT}<div style="height:1500px"></div><div class="foot" style="text-align:center;font-size:12px;color:#666;${style}">${NUMBER}</div>${after}`;
  const bar =
    '<div style="position:fixed;left:0;right:0;bottom:0;height:50px;background:#fff;display:flex"><span>首页</span><span>我的</span></div>';

  it.each([
    ['plain', tall(''), null],
    ['small print', tall('font-size:8px'), 'font'],
    ['white on white', tall('color:#fff'), 'contrast'],
    ['faded out', tall('opacity:.01'), 'opacity'],
    ['not rendered', tall('display:none'), 'display'],
    ['hidden', tall('visibility:hidden'), 'visibility'],
    ['moved off', tall('text-indent:-9999px'), 'offscreen'],
    ['squeezed', tall('height:0;overflow:hidden'), 'clipped'],
    ['cut away', tall('clip-path:inset(100%)'), 'clipped'],
    ['under the tab bar at the very end', tall('', bar), 'covered'],
    ['above the tab bar', tall('padding-bottom:60px', bar), null],
    [
      'while a dialog is open',
      tall(
        '',
        '<div style="position:fixed;inset:0;background:rgba(0,0,0,.5)"></div><div style="position:fixed;left:40px;right:40px;top:300px;background:#fff">隐私政策<button>同意</button></div>',
      ),
      null,
    ],
  ] as const)(
    '%s',
    async (_name, body, hiddenBy) => {
      for (const scrolled of [false, true]) {
        const [filing] = await survey(body, scrolled);
        expect([scrolled, filing?.hiddenBy]).toEqual([scrolled, hiddenBy]);
        if (hiddenBy === null) expect((filing?.rect.y ?? 0) / (filing?.pageHeight ?? 1)).toBeGreaterThan(0.8);
      }
    },
    60_000,
  );

  it('inside an app shell that scrolls', async () => {
    const [filing] = await survey(
      `<style>html,body{height:100%}</style><div style="height:844px;overflow:auto">${tall('')}</div>`,
    );
    expect(filing?.hiddenBy).toBeNull();
    expect(filing?.inFooter).toBe(true);
    expect((filing?.rect.y ?? 0) / (filing?.pageHeight ?? 1)).toBeGreaterThan(0.8);
  });

  it.each([
    ['<a href="//beian.miit.gov.cn/">粤ICP备12345678号</a>', 'around', 'http://beian.miit.gov.cn/'],
    [
      '<p>粤ICP备12345678号</p><p><a href="https://beian.miit.gov.cn">工信部备案查询</a></p>',
      'below',
      'https://beian.miit.gov.cn/',
    ],
    ['<div>粤ICP备12345678号 <a href="https://other.example/">技术支持</a></div>', 'beside', 'https://other.example/'],
    ['<a href="javascript:;">粤ICP备12345678号</a>', 'around', 'javascript:;'],
    ['<p>粤ICP备12345678号</p>', undefined, undefined],
    [
      '<app-foot><template shadowrootmode="open"><p>粤ICP备12345678号 <a href="https://beian.miit.gov.cn/">查询</a></p></template></app-foot>',
      'beside',
      'https://beian.miit.gov.cn/',
    ],
  ] as const)('with its link: %s', async (html, where, resolved) => {
    const [filing] = await survey(`${TEXT}<footer>${html}</footer>`);
    expect(filing?.link?.where).toBe(where);
    expect(filing?.link?.resolved).toBe(resolved);
    expect(filing?.inFooter).toBe(true);
  });

  it('hears the words beside it', async () => {
    const [filing] = await survey(
      `${TEXT}<div class="about"><div>粤ICP备12345678号-1X</div><div class="tip">工信部备案查询：beian.miit.gov.cn</div></div>`,
    );
    expect(filing?.besideText).toContain('beian.miit.gov.cn');
  });

  it.each([
    '<div style="display:flex;justify-content:space-between"><span>粤ICP备12345678号-1X</span><button>复制</button></div>',
    '<div>粤ICP备12345678号-1X</div><i data-clipboard-text="粤ICP备12345678号-1X"></i>',
  ])('sees that it can be copied: %s', async (html) => {
    const [filing] = await survey(`${TEXT}<div class="about">${html}</div>`);
    expect(filing?.besideText).toMatch(/复制|copy/);
  });

  it('takes the picture of an image map for what its area says', async () => {
    const picture =
      'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="300" height="24"><text y="15">粤ICP备12345678号</text></svg>';
    const [filing] = await survey(
      `${TEXT}<footer><img usemap="#m" width="300" height="24" src='${picture}'><map name="m"><area shape="rect" coords="0,0,300,24" href="https://beian.miit.gov.cn/" alt="粤ICP备12345678号"></map></footer>`,
    );
    expect([filing?.from, filing?.hiddenBy]).toEqual(['image', null]);
  });

  it('reads a number whole of which a style draws the beginning', async () => {
    const shown = await survey(
      `${TEXT}<style>.r::before{content:"晋"}</style><footer><a class="r" href="https://beian.miit.gov.cn/">ICP备19011823号-1</a></footer>`,
    );
    expect(shown.map(({ candidate, from }) => [candidate, from])).toEqual([['晋ICP备19011823号-1', 'pseudo']]);
  });

  it('does not take two subjects in rows of a list for its own', async () => {
    const row = (name: string, number: string): string =>
      `<div class="row">${name} <small>备案号 ${number}</small></div>`;
    const shown = await survey(
      TEXT + row('早餐铺子', '赣ICP备2024100330号-1X') + row('校园二手', '赣ICP备2024100331号-1X'),
    );
    expect(shown.map(({ inProse }) => inProse)).toEqual([true, true]);
  });

  it.each([
    [
      `<article><p>办理备案时，网站应当在首页底部标明备案编号，例如：粤ICP备12345678号。未标明的，由主管部门责令改正；拒不改正的，处以罚款。请各位站长注意查看后台通知。</p></article>`,
      true,
    ],
    ['<pre>footer: 粤ICP备12345678号</pre>', true],
    ['<input value="粤ICP备12345678号">', true],
    ['<div>版权所有。未经许可不得转载。粤ICP备12345678号</div>', false],
    ['<article><p>文章</p><footer>粤ICP备12345678号</footer></article>', false],
  ] as const)('%s: in prose %s', async (html, inProse) => {
    const [filing] = await survey(TEXT + html);
    expect(filing?.inProse).toBe(inProse);
  });
});

describe('frames and shadow trees', () => {
  it('are read where they can be', async () => {
    bench.site.set('/footer.html', { body: documentOf('<p>粤ICP备12345678号</p>') });
    const shown = await bench.show(
      `${TEXT}<iframe src="/footer.html" style="width:380px;height:80px"></iframe><x-foot></x-foot><script>document.querySelector('x-foot').attachShadow({mode:'open'}).innerHTML='<p>京ICP备08010314号</p>'</script>`,
    );
    await shown.settle(300);
    await shown.call('survey');
    expect(shown.of('filing-shown').map((event) => event.payload.candidate)).toEqual(['京ICP备08010314号']);
    await shown.callAll('survey');
    expect(
      shown
        .of('filing-shown')
        .map((event) => [event.payload.candidate, event.payload.from, event.payload.foreignFrame]),
    ).toContainEqual(['粤ICP备12345678号', 'frame', false]);
    await shown.close();
  });

  it('of other sites are marked as theirs', async () => {
    bench.site.set('/partner.html', { body: documentOf('<p>粤ICP备12345678号</p>') });
    const partner = `${bench.origin.replace('127.0.0.1', 'partner.test')}/partner.html`;
    const shown = await bench.show(`${TEXT}<iframe src="${partner}" style="width:380px;height:80px"></iframe>`);
    await shown.settle(300);
    await shown.callAll('survey');
    expect(shown.of('filing-shown').map((event) => event.payload.foreignFrame)).toEqual([true]);
    await shown.close();
  });
});

describe('where nobody reads it', () => {
  const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  const NUMBER = '粤ICP备12345678号-1';

  it.each([
    ['inside closed details', `<details><summary>更多</summary><p>${NUMBER}</p></details>`, 'display'],
    ['in a label only', `<a href="https://beian.miit.gov.cn/" aria-label="${NUMBER}">备案</a>`, 'display'],
    ['in the words for a badge', `<img alt="${NUMBER}" src="${PIXEL}" width="20" height="20">`, 'display'],
    ['in the words for a line of print', `<img alt="${NUMBER}" src="${PIXEL}" style="width:200px;height:18px">`, null],
    ['in a drawing', `<svg width="220" height="20"><text x="0" y="15" font-size="13">${NUMBER}</text></svg>`, null],
    ['on the ground itself', NUMBER, null],
  ] as const)('%s', async (_name, html, hiddenBy) => {
    const [filing] = await survey(`${TEXT}${html}`);
    expect(filing?.candidate).toBe(NUMBER);
    expect(filing?.hiddenBy).toBe(hiddenBy);
  });

  it('a picture by the name of the register stands for what it may hold', async () => {
    const [filing, ...others] = await survey(
      `${TEXT}<footer><img src="${PIXEL}" class="beian" alt="" style="width:180px;height:20px"></footer>`,
    );
    expect(others).toEqual([]);
    expect(filing).toMatchObject({ from: 'image', candidate: '', hiddenBy: null });
  });

  it('a list of others’ numbers, and what is being typed', async () => {
    const rows = ['京ICP备10012345号', '沪ICP备2020012345号', '粤ICP备18098765号'];
    const listed = await survey(`${TEXT}<ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`);
    expect(listed.map(({ inProse }) => inProse)).toEqual([true, true, true]);
    const typed = await survey(`${TEXT}<input value="${NUMBER}"><p>${NUMBER}</p>`);
    expect(typed.map(({ inProse }) => inProse)).toEqual([true, true]);
  });

  it('behind something else, told by the look at the screen', async () => {
    const shown = await survey(
      `${TEXT}<div style="height:1500px"></div><div style="position:relative;height:60px;isolation:isolate"><p style="position:absolute;z-index:-1;margin:0;top:20px">${NUMBER}</p><div style="position:absolute;inset:0;background:#eee">© 鲜果到家</div></div>`,
      true,
    );
    expect(shown.at(-1)).toMatchObject({ onScreen: true, hiddenBy: 'covered' });
  });
});
