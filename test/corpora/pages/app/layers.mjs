import { card, closeBelow, content } from './card.mjs';
import { photograph } from './pictures.mjs';
import { rich } from './rich.mjs';

const WRAPPED = {
  sheet: (kit, children, hold) => kit.sheet(children, hold),
  center: (kit, children, hold) => kit.center(children, hold),
  gate: (kit, children) => kit.el('div', { class: 's-gate' }, kit.el('div', { class: 'c-gate' }, children)),
  strip: (kit, children) => kit.el('div', { class: 's-strip' }, children),
  float: (kit, children) => kit.el('div', { class: 's-float' }, children),
  top: (kit, children) => kit.el('div', { class: 's-top' }, children),
  tip: (kit, children) => kit.el('div', { class: 's-tip' }, children),
  side: (kit, children, hold) => kit.side(children, hold),
};

const OWN = {
  overlay: (kit, layer, hold) =>
    kit.overlay(
      [
        kit.el('div', { class: `c-box ${layer.look.frame ?? ''}` }, card(kit, layer, hold)),
        closeBelow(kit, layer, hold),
      ],
      hold,
    ),
  dialog: (kit, layer, hold) => (kit.dialog ? libraryDialog(kit, layer, hold) : OWN.overlay(kit, layer, hold)),
  toast: (kit, layer) => kit.toast(layer.text.title, layer.look.icon),
  bar: (kit, layer) => kit.el('div', { class: 's-strip' }, kit.notice(layer.text.title)),
  splash: (kit, layer, hold) => splash(kit, layer, hold),
  inline: (kit, layer, hold) => kit.el('section', { class: 'g-panel' }, card(kit, layer, hold)),
  hidden: (kit, layer, hold) => unseen(kit, layer, hold),
  actions: (kit, layer, hold) => kit.sheet(choiceList(kit, layer, hold), hold),
  picker: (kit, layer, hold) => kit.sheet(choiceList(kit, layer, hold), hold),
  calendar: (kit, layer, hold) => kit.sheet(monthTable(kit, layer, hold), hold),
  share: (kit, layer, hold) => kit.sheet(card(kit, layer, hold), hold),
  preview: (kit, _, hold) => kit.overlay(kit.el('img', { src: photograph(hold.seed, 390, 390), alt: '' }), hold),
};

/** Lines to choose from, for libraries that have no such component. */
function choiceList(kit, { text }, hold) {
  const line = (words) => kit.el('div', { class: 'c-line', onClick: hold.close }, words);
  return [
    text.title ? kit.el('div', { class: 'c-line c-faint' }, text.title) : null,
    text.body ? kit.el('div', { class: 'c-line c-faint' }, text.body) : null,
    text.options.map(line),
    (text.buttons ?? []).map(line),
  ];
}

const DAYS = 31;

function monthTable(kit, { text }, hold) {
  return [
    kit.el('h3', { class: 'c-title' }, text.title),
    kit.el(
      'div',
      { class: 'c-month' },
      Array.from({ length: DAYS }, (_, index) => kit.el('span', { onClick: hold.close }, String(index + 1))),
    ),
  ];
}

/** A layer on its surface: the library's component where it has one, else written out. */
export function layerView(kit, layer, hold) {
  const own = kit.surfaces?.[layer.surface] ?? OWN[layer.surface];
  if (own) return own(kit, layer, hold);
  return WRAPPED[layer.surface](kit, card(kit, layer, hold), hold);
}

function libraryDialog(kit, layer, hold) {
  const { text, look } = layer;
  const message = typeof text.body === 'string' && !text.fields && !text.tick && !text.items;
  return kit.dialog({
    title: text.title,
    message: message ? text.body : undefined,
    body: [
      content(kit, layer, hold),
      text.small ? kit.el('p', { class: 'c-small' }, rich(kit, text.small, look)) : null,
    ],
    main: text.buttons?.[0],
    other: look.buttons === 'single' ? undefined : text.buttons?.[1],
    hold,
    look,
  });
}

function splash(kit, layer, hold) {
  return kit.el(
    'div',
    { class: 's-splash' },
    kit.el('span', { class: 's-skip', onClick: hold.close }, layer.text.buttons?.[0] ?? '跳过'),
    kit.el('h2', null, layer.text.title),
    kit.el('p', null, layer.text.body ?? ''),
  );
}

const UNSEEN = {
  opacity: { position: 'fixed', inset: '0', zIndex: '99', opacity: '0', pointerEvents: 'none' },
  below: { position: 'fixed', left: '0', right: '0', top: '100%', background: '#fff' },
  aside: {
    position: 'fixed',
    top: '120px',
    left: '0',
    width: '320px',
    transform: 'translateX(-110%)',
    background: '#fff',
  },
  zero: { position: 'fixed', left: '0', top: '0', width: '0', height: '0', overflow: 'hidden' },
  shade: { visibility: 'hidden', position: 'fixed', inset: '0' },
  none: { display: 'none' },
  small: { position: 'fixed', left: '10%', top: '30%', transform: 'scale(0)', background: '#fff' },
};

/** A dialog that waits in the document for its moment and is not to be seen yet. */
function unseen(kit, layer, hold) {
  return kit.el(
    'div',
    { style: UNSEEN[layer.look.unseen ?? 'none'] },
    kit.el('div', { class: 'c-box' }, card(kit, layer, hold)),
  );
}
