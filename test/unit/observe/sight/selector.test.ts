// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { selectorOf } from '@/lib/observe/sight/selector';

beforeEach(() => {
  document.body.innerHTML = `<div id="app"><ul class="list"><li class="item">a</li><li class="item">b</li></ul>
    <div class="css-1x2y3z is-active card"><button>go</button></div><div class="card"><button>no</button></div><p id="row-2026031">x</p></div>`;
});

const find = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(selector);
  return found;
};

describe('selectors', () => {
  it.each(['#app', '.list', '.item:last-child', '.card:nth-of-type(1) button', '.card:nth-of-type(2) button', 'p'])(
    'of %s lead back to it',
    (selector) => {
      const wanted = find(selector);
      const found = selectorOf(wanted);
      expect(document.querySelectorAll(found)).toHaveLength(1);
      expect(document.querySelector(found)).toBe(wanted);
      expect(found.length).toBeLessThan(60);
    },
  );

  it('leave out what changes from run to run', () => {
    expect(selectorOf(find('.css-1x2y3z'))).not.toMatch(/css-1x2y3z|is-active/);
    expect(selectorOf(find('p'))).not.toContain('2026031');
    expect(selectorOf(find('#app'))).toBe('#app');
  });

  it('stay with their element', () => {
    const item = find('.item');
    const before = selectorOf(item);
    find('.list').prepend(document.createElement('li'));
    expect(selectorOf(item)).toBe(before);
  });
});
