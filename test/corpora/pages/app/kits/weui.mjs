import 'weui/dist/style/weui.css';
import weui from 'weui.js';
import { basicKit } from '@/test/corpora/pages/app/basic-kit.mjs';
import { documentElement as el } from '@/test/corpora/pages/app/elements.mjs';
import { pictogram } from '@/test/corpora/pages/app/pictures.mjs';

const KINDS = {
  main: 'weui-btn_primary',
  plain: 'weui-btn_default',
  grey: 'weui-btn_default',
  text: 'weui-btn_default',
};

const parts = {
  button: (text, { kind = 'main', small, disabled, onClick } = {}) =>
    el(
      'a',
      {
        role: 'button',
        href: 'javascript:',
        class: `weui-btn ${KINDS[kind]}${small ? ' weui-btn_mini' : ' weui-btn_block'}${disabled ? ' weui-btn_disabled' : ''}`,
        style: { width: small ? 'auto' : '100%', minWidth: '0', margin: '0' },
        onClick,
      },
      text,
    ),
  field: ({ label, placeholder, type, action }) =>
    el(
      'div',
      { class: `weui-cell weui-cell_active${action ? ' weui-cell_vcode' : ''}` },
      el('div', { class: 'weui-cell__hd' }, el('label', { class: 'weui-label', style: { width: '5em' } }, label ?? '')),
      el('div', { class: 'weui-cell__bd' }, el('input', { class: 'weui-input', type: type ?? 'text', placeholder })),
      action
        ? el(
            'div',
            { class: 'weui-cell__ft' },
            el('button', { type: 'button', class: 'weui-vcode-btn weui-btn weui-btn_mini weui-btn_default' }, action),
          )
        : null,
    ),
  checkbox: (on, toggle, ...label) =>
    el(
      'label',
      { class: 'weui-agree' },
      el('input', { type: 'checkbox', class: 'weui-agree__checkbox', checked: on, onChange: toggle }),
      el('span', { class: 'weui-agree__text' }, label),
    ),
  cell: ({ title, value, note }) =>
    el(
      'a',
      { class: 'weui-cell weui-cell_access', href: 'javascript:' },
      el(
        'span',
        { class: 'weui-cell__bd' },
        el('span', null, title),
        note ? el('div', { class: 'weui-cell__desc' }, note) : null,
      ),
      el('span', { class: 'weui-cell__ft' }, value ?? ''),
    ),
  group: (cells) => el('div', { class: 'weui-cells', style: { marginTop: '10px' } }, cells),
  tabBar: (items) =>
    el(
      'div',
      { class: 'weui-tabbar', style: { position: 'fixed', bottom: '0', left: '0', right: '0' } },
      items.map((item, index) =>
        el(
          'div',
          { class: index === 0 ? 'weui-tabbar__item weui-bar__item_on' : 'weui-tabbar__item' },
          el('img', {
            class: 'weui-tabbar__icon',
            src: pictogram(item.icon, index === 0 ? '#07c160' : '#999'),
            alt: '',
          }),
          el('p', { class: 'weui-tabbar__label' }, item.text),
        ),
      ),
    ),
  grid: (items, tone) =>
    el(
      'div',
      { class: 'weui-grids', style: { background: '#fff' } },
      items
        .slice(0, 6)
        .map((item) =>
          el(
            'a',
            { class: 'weui-grid', href: 'javascript:' },
            el('div', { class: 'weui-grid__icon' }, el('img', { src: pictogram(item.icon, tone), alt: '' })),
            el('p', { class: 'weui-grid__label' }, item.text),
          ),
        ),
    ),
  search: (hint) =>
    el(
      'div',
      { class: 'weui-search-bar' },
      el(
        'form',
        { class: 'weui-search-bar__form' },
        el(
          'label',
          { class: 'weui-search-bar__label', style: { position: 'static' } },
          el('i', { class: 'weui-icon-search' }),
          el('span', null, hint),
        ),
      ),
    ),
  loading: (text) =>
    el(
      'div',
      { class: 'weui-loadmore', style: { paddingTop: '42vh' } },
      el('span', { class: 'weui-primary-loading' }),
      el('span', { class: 'weui-loadmore__tips' }, text),
    ),
  empty: (text) =>
    el(
      'div',
      { class: 'weui-msg' },
      el('div', { class: 'weui-msg__icon-area' }, el('i', { class: 'weui-icon-info weui-icon_msg' })),
      el('div', { class: 'weui-msg__text-area' }, el('h2', { class: 'weui-msg__title' }, text)),
    ),
};

const layers = {
  overlay: (children) =>
    el(
      'div',
      null,
      el('div', { class: 'weui-mask' }),
      el('div', { class: 's-mask', style: { background: 'none' } }, children),
    ),
  center: (children) =>
    el(
      'div',
      null,
      el('div', { class: 'weui-mask' }),
      el('div', { class: 'weui-dialog', style: { textAlign: 'left' } }, children),
    ),
  sheet: (children) =>
    el(
      'div',
      null,
      el('div', { class: 'weui-mask' }),
      el(
        'div',
        { class: 'weui-half-screen-dialog weui-half-screen-dialog_show', style: { padding: '0', maxHeight: '80%' } },
        children,
      ),
    ),
  toast: (text, icon) =>
    el(
      'div',
      { role: 'alert' },
      el('div', { class: 'weui-mask_transparent' }),
      el(
        'div',
        { class: icon ? 'weui-toast' : 'weui-toast weui-toast_text' },
        icon ? el('i', { class: `weui-icon-${icon === 'fail' ? 'warn' : 'success-no-circle'} weui-icon_toast` }) : null,
        el('p', { class: 'weui-toast__content' }, text),
      ),
    ),
  dialog: ({ title, message, body, main, other, hold }) =>
    message === undefined
      ? writtenDialog({ title, body, main, other, hold })
      : calledDialog({ title, message, main, other, hold }),
};

function writtenDialog({ title, body, main, other, hold }) {
  const answer = (word, kind) =>
    el(
      'a',
      { role: 'button', href: 'javascript:', class: `weui-dialog__btn weui-dialog__btn_${kind}`, onClick: hold.close },
      word,
    );
  return el(
    'div',
    { class: 'js_dialog', role: 'dialog' },
    el('div', { class: 'weui-mask' }),
    el(
      'div',
      { class: 'weui-dialog' },
      title ? el('div', { class: 'weui-dialog__hd' }, el('strong', { class: 'weui-dialog__title' }, title)) : null,
      el('div', { class: 'weui-dialog__bd', style: { textAlign: 'left' } }, body),
      el('div', { class: 'weui-dialog__ft' }, other ? answer(other, 'default') : null, answer(main, 'primary')),
    ),
  );
}

/** The library puts its dialog into the body by itself; what is left here marks its place. */
function calledDialog({ title, message, main, other, hold }) {
  const buttons = [
    ...(other ? [{ label: other, type: 'default', onClick: hold.close }] : []),
    { label: main, type: 'primary', onClick: hold.close },
  ];
  weui.dialog({ title: title ?? '', content: message, buttons });
  return el('span', { class: 'dialog-opened' });
}

const surfaces = {
  actions: (_, { text }, hold) => {
    const lines = text.options.map((label) => ({ label, onClick: hold.close }));
    weui.actionSheet(
      lines,
      (text.buttons ?? []).map((label) => ({ label, onClick: hold.close })),
      { title: text.title },
    );
    return el('span', { class: 'sheet-opened' });
  },
  picker: (_, { text }, hold) => {
    weui.picker(
      text.options.map((label, value) => ({ label, value })),
      { title: text.title, container: 'body', onConfirm: hold.close },
    );
    return el('span', { class: 'picker-opened' });
  },
};

/** WeUI: its style sheet on written elements, and the dialogs of weui.js. */
export const kit = { ...basicKit(el), ...parts, ...layers, surfaces };
