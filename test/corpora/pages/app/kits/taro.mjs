import { defineCustomElement as button } from '@tarojs/components/dist/components/taro-button-core.js';
import { defineCustomElement as checkbox } from '@tarojs/components/dist/components/taro-checkbox-core.js';
import { defineCustomElement as image } from '@tarojs/components/dist/components/taro-image-core.js';
import { defineCustomElement as input } from '@tarojs/components/dist/components/taro-input-core.js';
import { defineCustomElement as label } from '@tarojs/components/dist/components/taro-label-core.js';
import { defineCustomElement as scrollView } from '@tarojs/components/dist/components/taro-scroll-view-core.js';
import { defineCustomElement as text } from '@tarojs/components/dist/components/taro-text-core.js';
import { defineCustomElement as view } from '@tarojs/components/dist/components/taro-view-core.js';
import '@tarojs/components/global.css';
import '@tarojs/components/dist/taro-components/taro-components.css';
import { basicKit } from '@/test/corpora/pages/app/basic-kit.mjs';
import { documentElement } from '@/test/corpora/pages/app/elements.mjs';
import { STYLE_SHEETS } from '@/test/corpora/pages/app/style-sheets.mjs';

for (const define of [button, checkbox, image, input, label, scrollView, text, view]) define();

const VIEWS = ['div', 'header', 'nav', 'section', 'article', 'aside', 'p', 'h1', 'h2', 'h3', 'h4', 'ol', 'li'];
const NAMES = {
  ...Object.fromEntries(VIEWS.map((tag) => [tag, 'taro-view-core'])),
  span: 'taro-text-core',
  b: 'taro-text-core',
  small: 'taro-text-core',
  a: 'taro-text-core',
  i: 'taro-view-core',
  s: 'taro-text-core',
  img: 'taro-image-core',
  button: 'taro-button-core',
  label: 'taro-label-core',
};

/** A page for mini-programs becomes custom elements on the web: every tag is one of Taro's. */
function el(tag, properties, ...children) {
  const name = NAMES[tag];
  if (!name) return documentElement(tag, properties, ...children);
  const { alt, type, ...rest } = properties ?? {};
  const image = tag === 'img' ? { mode: 'aspectFill', nativeprops: alt } : {};
  return documentElement(
    name,
    { ...rest, ...image, class: `${rest.class ?? ''} t-${tag} hydrated`.trim() },
    ...children,
  );
}

/** The style sheets name elements that are written as others here. */
const NAMED =
  /(?<![\w.#:-])(div|span|img|button|label|header|nav|section|article|aside|p|h1|h2|h3|h4|ol|li|b|small|a|i|s)(?![\w-])/g;
const renamed = STYLE_SHEETS.map((sheet) =>
  sheet.replace(/[^{}]+(?=\{)/g, (selector) => selector.replace(NAMED, '.t-$1')),
);
document.head.append(
  documentElement(
    'style',
    null,
    renamed,
    '.b-button { display: flex; align-items: center; justify-content: center; padding: 0 14px; margin: 0; } .t-b { font-weight: 600; } .t-span, .t-b, .t-small { display: inline; } .c-item .t-b, .c-item .t-small { display: block; }',
  ),
);

const parts = {
  field: ({ label: words, placeholder, type, action }) =>
    el(
      'div',
      { class: 'b-field' },
      words ? el('span', null, words) : null,
      documentElement('taro-input-core', {
        type: type === 'tel' ? 'number' : (type ?? 'text'),
        placeholder,
        style: { flex: '1' },
      }),
      action ? el('span', { class: 'b-action link' }, action) : null,
    ),
  checkbox: (on, toggle, ...words) => {
    const box = documentElement('taro-checkbox-core', { value: 'agree', checked: on, onClick: toggle });
    return el('div', { class: 'b-check' }, box, el('span', null, words));
  },
  search: (placeholder) => el('div', { class: 'b-search' }, documentElement('taro-input-core', { placeholder })),
};

const layers = {
  sheet: (children) =>
    el(
      'div',
      { class: 's-mask s-low' },
      documentElement('taro-scroll-view-core', { class: 's-sheet', 'scroll-y': 'true' }, children),
    ),
  dialog: ({ title, message, body, main, other, hold }) =>
    el(
      'div',
      { class: 'taro__modal s-mask' },
      el(
        'div',
        { class: 's-box' },
        el(
          'div',
          { class: 'c-card' },
          title ? el('div', { class: 'c-title' }, title) : null,
          message === undefined ? body : el('div', { class: 'c-body', style: { textAlign: 'center' } }, message),
          el(
            'div',
            { class: 'c-buttons c-divided' },
            other ? el('div', { class: 'taro-modal__foot', onClick: hold.close }, other) : null,
            el('div', { class: 'taro-modal__foot c-chief', onClick: hold.close }, main),
          ),
        ),
      ),
    ),
};

/** The elements that Taro's pages are made of in a browser. */
export const kit = { ...basicKit(el), ...parts, ...layers };
