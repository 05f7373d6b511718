import { pictogram } from '@/test/corpora/pages/app/pictures.mjs';

/** Page parts in plain elements. A library's kit starts from these and puts its own components in their place. */
export function basicKit(el) {
  return { el, ...pageParts(el), ...listParts(el), ...formParts(el), ...surfaces(el) };
}

function pageParts(el) {
  return {
    navBar: (title, back) =>
      el('header', { class: 'b-nav' }, back ? el('span', { class: 'b-back' }, '‹') : null, el('b', null, title)),
    tabBar: (items) =>
      el(
        'nav',
        { class: 'b-tabbar' },
        items.map((item, index) =>
          el(
            'div',
            { class: index === 0 ? 'b-tab b-tab-on' : 'b-tab' },
            el('img', { src: pictogram(item.icon, index === 0 ? '#333' : '#999'), alt: '' }),
            el('span', null, item.text),
          ),
        ),
      ),
    tabs: (names) =>
      el(
        'div',
        { class: 'b-tabs' },
        names.map((name, index) => el('span', { class: index === 0 ? 'b-on' : '' }, name)),
      ),
    search: (hint) => el('div', { class: 'b-search' }, el('input', { type: 'search', placeholder: hint })),
    swipe: (pictures) => el('div', { class: 'b-swipe' }, el('img', { src: pictures[0], alt: '' })),
    notice: (text) => el('div', { class: 'b-notice' }, text),
    skeleton: () =>
      el(
        'div',
        { class: 'b-skeleton' },
        [40, 100, 100, 60, 100, 80, 100, 30].map((width) => el('i', { style: { width: `${width}%` } })),
      ),
    loading: (text) => el('div', { class: 'b-loading' }, el('i', null), text ? el('span', null, text) : null),
    empty: (text) =>
      el('div', { class: 'b-empty' }, el('img', { src: pictogram('cloud', '#ccd'), alt: '' }), el('p', null, text)),
  };
}

function listParts(el) {
  return {
    grid: (items, tone) =>
      el(
        'div',
        { class: 'b-grid' },
        items.map((item) =>
          el('div', null, el('img', { src: pictogram(item.icon, tone), alt: '' }), el('span', null, item.text)),
        ),
      ),
    group: (cells) => el('div', { class: 'b-group' }, cells),
    cell: ({ title, value, note }) =>
      el(
        'div',
        { class: 'b-cell' },
        el('div', null, el('div', null, title), note ? el('small', null, note) : null),
        el('span', null, value ?? '›'),
      ),
    tag: (text) => el('span', { class: 'b-tag' }, text),
    steps: (names, active) =>
      el(
        'ol',
        { class: 'b-steps' },
        names.map((name, index) => el('li', { class: index <= active ? 'b-on' : '' }, name)),
      ),
  };
}

function formParts(el) {
  return {
    button: (text, { kind = 'main', small = false, disabled = false, onClick } = {}) =>
      el('button', { type: 'button', class: `b-button b-${kind}${small ? ' b-small' : ''}`, disabled, onClick }, text),
    field: ({ label, placeholder, type = 'text', action }) =>
      el(
        'label',
        { class: 'b-field' },
        label ? el('span', null, label) : null,
        el('input', { type, placeholder }),
        action ? el('a', { class: 'b-action' }, action) : null,
      ),
    checkbox: (on, toggle, ...label) =>
      el(
        'label',
        { class: 'b-check' },
        el('input', { type: 'checkbox', checked: on, onChange: toggle }),
        el('span', null, label),
      ),
    radio: (name, on, choose, text) =>
      el(
        'label',
        { class: 'b-check' },
        el('input', { type: 'radio', name, checked: on, onChange: choose }),
        el('span', null, text),
      ),
  };
}

function surfaces(el) {
  return {
    overlay: (children) => el('div', { class: 's-mask' }, children),
    center: (children) => el('div', { class: 's-mask' }, el('div', { class: 's-box' }, children)),
    sheet: (children) => el('div', { class: 's-mask s-low' }, el('div', { class: 's-sheet' }, children)),
    side: (children) => el('div', { class: 's-mask s-side' }, el('div', { class: 's-drawer' }, children)),
    toast: (text) => el('div', { class: 's-toast', role: 'status' }, text),
  };
}
