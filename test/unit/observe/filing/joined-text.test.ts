// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { joinText, nodeAt, rangeOf } from '@/lib/observe/filing/joined-text';
import { openShadowOf } from '@/lib/observe/sight/flat-tree';

function join(html: string) {
  document.body.innerHTML = html;
  return joinText(document.body, openShadowOf);
}

describe('joined text', () => {
  it.each([
    ['粤ICP备<b>12345678</b>号-<i>1</i>X', '粤ICP备12345678号-1X'],
    ['<span>粤ICP备</span><span>12345678号</span>', '粤ICP备12345678号'],
    ['<div>备案号</div><div>粤ICP备12345678号</div>', '备案号\n粤ICP备12345678号\n'],
    ['上<br>下', '上\n下'],
    ['上&nbsp;下&#65279;左', '上 下\ufeff左'],
    ['<script>粤ICP备1号</script>字', '字'],
  ])('%s', (html, text) => expect(join(html).text).toBe(text));

  it('leads back to the nodes', () => {
    const joined = join('<p>前文 粤ICP备<b>12345678</b>号 后文</p>');
    const start = joined.text.indexOf('粤');
    const range = rangeOf(joined, start, joined.text.indexOf('号') + 1);
    expect(range?.toString()).toBe('粤ICP备12345678号');
    expect(nodeAt(joined, joined.text.indexOf('123'))?.data).toBe('12345678');
  });
});
