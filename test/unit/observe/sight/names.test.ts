// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isNamed, LAYER_NAMES, nameWords } from '@/lib/observe/sight/names';

function element(html: string): Element {
  document.body.innerHTML = html;
  const [first] = document.body.children;
  if (!first) throw new Error('no element');
  return first;
}

describe('names', () => {
  it.each([
    ['<div class="van-popup van-popup--center"></div>', true],
    ['<div class="Dialog_root__x1"></div>', true],
    ['<div class="loginModal"></div>', true],
    ['<uni-modal></uni-modal>', true],
    ['<div id="privacy-dialog"></div>', true],
    ['<div class="page has-popup"></div>', false],
    ['<div class="modal-open"></div>', false],
    ['<div class="dialogue-list populate"></div>', false],
    ['<div class="goods-card"></div>', false],
  ])('%s says layer: %s', (html, expected) => expect(isNamed(element(html), LAYER_NAMES)).toBe(expected));

  it('are split at hyphens, underscores and capitals', () => {
    expect([...nameWords(element('<div id="mainBox" class="van-tab__bar XMLTable"></div>'))]).toEqual([
      'div',
      'main',
      'box',
      'van',
      'tab',
      'bar',
      'xml',
      'table',
    ]);
  });
});
