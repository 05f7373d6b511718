// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isInFooter, isInProse } from '@/lib/observe/filing/prose';

function target(html: string): Element {
  document.body.innerHTML = html;
  const found = document.querySelector('[data-here]');
  if (!found) throw new Error('nothing marked');
  return found;
}

const HERE = '<span data-here>粤ICP备12345678号</span>';

describe('written about rather than shown', () => {
  it.each([
    `<article><p>${HERE}</p></article>`,
    `<div class="article-content"><p>${HERE}</p></div>`,
    `<div class="post_body">${HERE}</div>`,
    `<pre>${HERE}</pre>`,
    `<footer><code>${HERE}</code></footer>`,
    `<h3>备案号 ${HERE} 怎么填</h3>`,
    `<ul class="comment-list"><li>${HERE}</li></ul>`,
    `<table><tr><th>域名</th><th>备案</th></tr><tr><td>a.example</td><td>${HERE}</td></tr></table>`,
    `<p>${'这是一段讲备案的文字。'.repeat(8)}${HERE}</p>`,
    `<h2>页脚备案号换行了怎么办</h2><div>${HERE}</div>`,
    `<h1>ICP备案查询</h1><span>${HERE}</span>`,
    `<input placeholder="输入域名或备案号"><span>${HERE}</span>`,
    `<figure><img><figcaption>${HERE}</figcaption></figure>`,
  ])('%s', (html) => {
    expect(isInProse(target(html), false)).toBe(true);
  });
});

describe('shown', () => {
  it.each([
    `<footer>${HERE}</footer>`,
    `<div class="copyright"><h4>${HERE}</h4></div>`,
    `<article>故事<div class="site-footer">${HERE}</div></article>`,
    `<table><tr><td>${HERE}</td><td>版权所有</td></tr></table>`,
    `<table><tr><th>备案号</th><td>${HERE}</td></tr></table>`,
    `<div class="news">${HERE}</div>`,
    `<h1>关于我们</h1><h2>备案信息</h2><div>${HERE}</div>`,
    `<h1>ICP备案查询</h1><footer>${HERE}</footer>`,
    `<input placeholder="搜索商品"><span>${HERE}</span>`,
  ])('%s', (html) => {
    expect(isInProse(target(html), false)).toBe(false);
  });
});

it.each([
  [`<div id="ft">${HERE}</div>`, true],
  [`<div role="contentinfo"><p>${HERE}</p></div>`, true],
  [`<div class="loft">${HERE}</div>`, false],
])('knows a foot by tag, role or name: %s', (html, foot) => {
  expect(isInFooter(target(html))).toBe(foot);
});

it('a caption and a page about filings may carry a number that links to the register', () => {
  expect(isInProse(target(`<figure><figcaption>${HERE}</figcaption></figure>`), true)).toBe(false);
  expect(isInProse(target(`<h1>ICP备案查询</h1><div>${HERE}</div>`), true)).toBe(false);
  expect(isInProse(target(`<article><p>${HERE}</p></article>`), true)).toBe(true);
});
