// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type RestlessNodes, readRecords } from '@/lib/observe/engine/mutation-news';

let page: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<div id="app"><div class="page"></div></div>';
  page = document.querySelector('.page') as HTMLElement;
});

const list = (...nodes: Node[]): NodeList =>
  ({
    length: nodes.length,
    item: (index: number) => nodes[index] ?? null,
    [Symbol.iterator]: () => nodes[Symbol.iterator](),
  }) as never;
const record = (parts: Partial<MutationRecord>): MutationRecord =>
  ({ addedNodes: list(), removedNodes: list(), oldValue: null, attributeName: null, ...parts }) as MutationRecord;
const classes = (before: string, now: string): MutationRecord => {
  page.className = now;
  return record({ type: 'attributes', target: page, attributeName: 'class', oldValue: before });
};
const read = (...records: MutationRecord[]) => readRecords(records, 1000, new WeakMap());

describe('what is fresh', () => {
  it.each([
    ['page', 'page active', true],
    ['page hidden', 'page', true],
    ['page', 'page slide-leave-active', false],
    ['page', 'page is-leaving', false],
    ['page', 'page scrolled', false],
  ])('class %s → %s: %s', (before, now, fresh) => {
    expect(read(classes(before, now)).fresh.includes(page)).toBe(fresh);
  });

  it.each([
    ['display: none', '', true],
    ['', 'display: none', false],
    ['opacity: 0', 'opacity: 1', true],
    ['opacity: 0.5', 'opacity: 1', false],
    ['transform: none', 'transform: translateX(3px)', false],
  ])('style %s → %s: %s', (before, now, fresh) => {
    page.setAttribute('style', now);
    const change = record({ type: 'attributes', target: page, attributeName: 'style', oldValue: before });
    expect(read(change).fresh.includes(page)).toBe(fresh);
  });

  it('takes in added nodes, not the state of the whole app', () => {
    const added = document.createElement('p');
    expect(read(record({ type: 'childList', target: page, addedNodes: list(added) })).fresh).toEqual([added]);
    const app = document.getElementById('app') as HTMLElement;
    app.className = 'route-active';
    expect(read(record({ type: 'attributes', target: app, attributeName: 'class', oldValue: '' })).fresh).toEqual([]);
  });
});

describe('what matters', () => {
  it('is not the place holder of a framework', () => {
    const comment = document.createComment('v-if');
    expect(read(record({ type: 'childList', target: page, addedNodes: list(comment) }))).toMatchObject({
      matters: false,
      touched: [],
    });
  });

  it('is not what keeps moving', () => {
    const restless: RestlessNodes = new WeakMap();
    const matters = Array.from(
      { length: 20 },
      (_, index) => readRecords([classes('a', `b${index}`)], 1000 + index * 100, restless).matters,
    );
    expect(matters.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => true));
    expect(matters.slice(8)).toEqual(Array.from({ length: 12 }, () => false));
    expect(readRecords([classes('a', 'c')], 9000, restless).matters).toBe(true);
  });

  it('is a flood, whatever it is made of', () => {
    const records = Array.from({ length: 500 }, () => record({ type: 'characterData', target: page }));
    expect(read(...records)).toMatchObject({ matters: true, flood: true });
  });
});
