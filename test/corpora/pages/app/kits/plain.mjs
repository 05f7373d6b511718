import { basicKit } from '@/test/corpora/pages/app/basic-kit.mjs';
import { card } from '@/test/corpora/pages/app/card.mjs';
import { documentElement as el } from '@/test/corpora/pages/app/elements.mjs';
import { STYLE_SHEETS } from '@/test/corpora/pages/app/style-sheets.mjs';

const basic = basicKit(el);
const boxed = (layer, hold) => el('div', { class: `c-box ${layer.look.frame ?? ''}` }, card(basic, layer, hold));

/** An element of a page's own, whose tree is closed to scripts or open. */
class BoxedDialog extends HTMLElement {
  show(children, mode) {
    const root = this.attachShadow({ mode });
    root.append(el('style', null, STYLE_SHEETS), el('div', { class: 's-mask' }, children));
  }
}
customElements.define('app-dialog', BoxedDialog);

function shadow(layer, hold, mode) {
  const node = el('app-dialog', null);
  node.show(boxed(layer, hold), mode);
  return node;
}

/** The browser's own dialog; it has to lie in the document before it can be opened. */
function native(layer, hold) {
  const node = el('dialog', { class: 's-native' }, card(basic, layer, hold));
  requestAnimationFrame(() => node.isConnected && node.showModal());
  return node;
}

function popover(layer, hold) {
  const node = el(
    'div',
    {
      popover: 'manual',
      class: 'c-box',
      style: { border: '0', padding: '0', margin: 'auto', boxShadow: '0 0 0 100vmax rgba(0,0,0,.5)' },
    },
    card(basic, layer, hold),
  );
  requestAnimationFrame(() => node.isConnected && node.showPopover());
  return node;
}

/** A frame of the same site that holds the dialog, as shells of mini-programs do. */
function framed(layer, hold) {
  const frame = el('iframe', { class: 's-frame', title: '' });
  frame.addEventListener('load', () => {
    const inner = frame.contentDocument;
    inner.body.style.background = 'transparent';
    inner.documentElement.style.setProperty('--tone', hold.tone);
    inner.head.append(el('style', null, STYLE_SHEETS, 'html,body{background:none}'));
    inner.body.append(el('div', { class: 's-mask' }, boxed(layer, hold)));
  });
  return frame;
}

const surfaces = {
  native: (_, layer, hold) => native(layer, hold),
  popover: (_, layer, hold) => popover(layer, hold),
  'shadow-open': (_, layer, hold) => shadow(layer, hold, 'open'),
  'shadow-closed': (_, layer, hold) => shadow(layer, hold, 'closed'),
  frame: (_, layer, hold) => framed(layer, hold),
};

/** Pages written by hand, without a library. */
export const kit = { ...basic, surfaces };
