import { BACKGROUNDS } from './backgrounds.mjs';
import { chance } from './chance.mjs';
import { photograph, pictogram, streetMap, toneOf } from './pictures.mjs';

/** What the page shows when nothing lies over it. */
export function backgroundView(kit, page) {
  const blocks = BACKGROUNDS[page.background](chance(page.seed), page);
  return blocks.map((block) => {
    const [name, value] = Object.entries(block)[0];
    return BLOCKS[name](kit, value, page);
  });
}

const BLOCKS = {
  nav: (kit, { title, back }) => kit.navBar(title, back),
  search: (kit, hint) => kit.search(hint),
  swipe: (kit, count, page) =>
    kit.swipe([...Array(count).keys()].map((index) => photograph(page.seed + index, 366, 140))),
  grid: (kit, items, page) => kit.grid(items, toneOf(page.seed)),
  tabs: (kit, names) => kit.tabs(names),
  tabbar: (kit, items) => kit.tabBar(items),
  notice: (kit, text) => kit.notice(text),
  cells: (kit, cells) => kit.group(cells.map((cell) => kit.cell(cell))),
  steps: (kit, { names, active }) => kit.steps(names, active),
  empty: (kit, text) => kit.empty(text),
  goods: (kit, goods, page) =>
    kit.el(
      'div',
      { class: 'g-two' },
      goods.map((item, index) => goodsCard(kit, item, page.seed + index)),
    ),
  rows: (kit, rows, page) => rows.map((row, index) => mediaRow(kit, row, page.seed + index * 3)),
  head: (kit, text) => kit.el('div', { class: 'g-head' }, text),
  article: (kit, article, page) => articleView(kit, article, page.seed),
  panel: (kit, panel) => panelView(kit, panel),
  hero: (kit, { title, note }) =>
    kit.el('div', { class: 'g-hero' }, kit.el('h2', null, title), kit.el('div', null, note)),
  person: (kit, { name, note }) => personView(kit, name, note),
  menu: (kit, { groups, rows }, page) => menuView(kit, groups, rows, page.seed),
  bar: (kit, { text, action }) =>
    kit.el('div', { class: 'g-bar' }, kit.el('div', null, text), kit.button(action, { small: true })),
  map: (kit, _, page) => kit.el('img', { class: 'g-map', src: streetMap(page.seed), alt: '' }),
  picture: (kit, _, page) => kit.el('img', { class: 'g-detail', src: photograph(page.seed, 390, 320), alt: '' }),
  footer: (kit, text) => kit.el('div', { class: 'g-footer' }, text),
  coupon: (kit, { amount, title, note }) => couponView(kit, amount, title, note),
  shell: (kit, blocks, page) => shellView(kit, blocks, page),
};

function goodsCard(kit, item, seed) {
  return kit.el(
    'div',
    { class: 'g-card' },
    kit.el('img', { src: photograph(seed), alt: '' }),
    kit.el(
      'div',
      null,
      kit.el('div', null, item.name),
      kit.el('div', { class: 'g-price' }, `¥${item.price}`, item.was ? kit.el('s', null, `¥${item.was}`) : null),
      item.tag ? kit.tag(item.tag) : null,
    ),
  );
}

function mediaRow(kit, row, seed) {
  return kit.el(
    'div',
    { class: 'g-row' },
    row.bare ? null : kit.el('img', { src: photograph(seed, 184, 152), alt: '' }),
    kit.el(
      'div',
      null,
      kit.el('h4', null, row.title),
      kit.el('p', null, row.note),
      row.price ? kit.el('div', { class: 'g-price' }, row.price) : null,
    ),
    row.action ? kit.el('div', { class: 'g-end' }, kit.button(row.action, { small: true, kind: 'plain' })) : null,
  );
}

function articleView(kit, { title, source, paragraphs }, seed) {
  const [first, ...rest] = paragraphs;
  return kit.el(
    'article',
    { class: 'g-article' },
    kit.el('h1', null, title),
    kit.el('div', { class: 'g-note' }, source),
    kit.el('p', null, first),
    kit.el('img', { src: photograph(seed, 354, 190), alt: '' }),
    rest.map((paragraph) => kit.el('p', null, paragraph)),
  );
}

function panelView(kit, { title, big, lines = [], slots, action }) {
  return kit.el(
    'section',
    { class: 'g-panel' },
    kit.el('b', null, title),
    big ? kit.el('div', { class: 'g-big' }, big) : null,
    lines.map((line) => kit.el('div', { class: 'g-note' }, line)),
    slots
      ? kit.el(
          'div',
          { class: 'g-slots' },
          slots.map((slot) => kit.el('span', null, slot)),
        )
      : null,
    action ? kit.el('div', { style: { marginTop: '12px' } }, kit.button(action)) : null,
  );
}

function personView(kit, name, note) {
  return kit.el(
    'div',
    { class: 'g-person' },
    kit.el('img', { src: pictogram('person', '#99a'), alt: '' }),
    kit.el('div', null, kit.el('h3', null, name), kit.el('div', null, note)),
  );
}

function menuView(kit, groups, rows, seed) {
  return kit.el(
    'div',
    { class: 'g-menu' },
    kit.el(
      'aside',
      null,
      groups.map((group, index) => kit.el('div', { class: index === 0 ? 'b-on' : '' }, group)),
    ),
    kit.el(
      'div',
      null,
      rows.map((row, index) => mediaRow(kit, row, seed + index)),
    ),
  );
}

function couponView(kit, amount, title, note) {
  return kit.el(
    'div',
    { class: 'g-coupon' },
    kit.el('b', null, amount),
    kit.el('div', null, kit.el('h4', null, title), kit.el('small', null, note)),
  );
}

/** A full-size fixed element that is the page itself and no overlay. */
function shellView(kit, blocks, page) {
  const inner = blocks.map((block) => {
    const [name, value] = Object.entries(block)[0];
    return BLOCKS[name](kit, value, page);
  });
  return kit.el(
    'div',
    { style: { position: 'fixed', inset: '0', overflow: 'auto', background: '#f5f6f8', zIndex: '100' } },
    inner,
  );
}
