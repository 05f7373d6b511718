import { initialize } from '@ionic/core/components';
import { defineCustomElement as actionSheet } from '@ionic/core/components/ion-action-sheet.js';
import { defineCustomElement as alert } from '@ionic/core/components/ion-alert.js';
import { defineCustomElement as button } from '@ionic/core/components/ion-button.js';
import { defineCustomElement as checkbox } from '@ionic/core/components/ion-checkbox.js';
import { defineCustomElement as chip } from '@ionic/core/components/ion-chip.js';
import { defineCustomElement as datetime } from '@ionic/core/components/ion-datetime.js';
import { defineCustomElement as input } from '@ionic/core/components/ion-input.js';
import { defineCustomElement as item } from '@ionic/core/components/ion-item.js';
import { defineCustomElement as label } from '@ionic/core/components/ion-label.js';
import { defineCustomElement as list } from '@ionic/core/components/ion-list.js';
import { defineCustomElement as modal } from '@ionic/core/components/ion-modal.js';
import { defineCustomElement as note } from '@ionic/core/components/ion-note.js';
import { defineCustomElement as searchbar } from '@ionic/core/components/ion-searchbar.js';
import { defineCustomElement as segment } from '@ionic/core/components/ion-segment.js';
import { defineCustomElement as segmentButton } from '@ionic/core/components/ion-segment-button.js';
import { defineCustomElement as skeletonText } from '@ionic/core/components/ion-skeleton-text.js';
import { defineCustomElement as spinner } from '@ionic/core/components/ion-spinner.js';
import { defineCustomElement as title } from '@ionic/core/components/ion-title.js';
import { defineCustomElement as toast } from '@ionic/core/components/ion-toast.js';
import { defineCustomElement as toolbar } from '@ionic/core/components/ion-toolbar.js';
import '@ionic/core/css/core.css';
import { basicKit } from '@/test/corpora/pages/app/basic-kit.mjs';
import { childrenOf, documentElement as el } from '@/test/corpora/pages/app/elements.mjs';

initialize({ mode: 'ios' });
const DEFINED = [
  actionSheet,
  alert,
  button,
  checkbox,
  chip,
  datetime,
  input,
  item,
  label,
  list,
  modal,
  note,
  searchbar,
  segment,
  segmentButton,
  skeletonText,
  spinner,
  title,
  toast,
  toolbar,
];
for (const define of DEFINED) define();

const FILLS = { main: 'solid', plain: 'outline', grey: 'clear', text: 'clear' };

const parts = {
  button: (text, { kind = 'main', small, disabled, onClick } = {}) =>
    el(
      'ion-button',
      {
        fill: FILLS[kind],
        expand: small ? undefined : 'block',
        size: small ? 'small' : 'default',
        color: kind === 'grey' ? 'medium' : undefined,
        disabled,
        onClick,
      },
      text,
    ),
  field: ({ label: words, placeholder, type, action }) =>
    el(
      'ion-item',
      null,
      el('ion-input', { label: words ?? '', 'label-placement': 'fixed', placeholder, type: type ?? 'text' }),
      action ? el('ion-button', { slot: 'end', fill: 'clear', size: 'small' }, action) : null,
    ),
  checkbox: (on, toggle, ...words) => {
    const box = el(
      'ion-checkbox',
      { 'label-placement': 'end', justify: 'start', checked: on, style: { fontSize: '12px' } },
      el('div', { style: { whiteSpace: 'normal' } }, words),
    );
    box.addEventListener('ionChange', toggle);
    return box;
  },
  cell: ({ title: words, value, note: small }) =>
    el(
      'ion-item',
      { detail: 'true', button: 'true' },
      el('ion-label', null, words, small ? el('p', null, small) : null),
      value ? el('ion-note', { slot: 'end' }, value) : null,
    ),
  group: (cells) => el('ion-list', { inset: 'true' }, cells),
  navBar: (words) => el('ion-toolbar', null, el('ion-title', null, words)),
  tabs: (names) =>
    el(
      'ion-segment',
      { value: names[0], scrollable: 'true' },
      names.map((name) => el('ion-segment-button', { value: name }, el('ion-label', null, name))),
    ),
  search: (placeholder) => el('ion-searchbar', { placeholder }),
  tag: (text) =>
    el('ion-chip', { outline: 'true', style: { fontSize: '11px', minHeight: '20px', padding: '0 8px' } }, text),
  skeleton: () =>
    el(
      'div',
      { style: { padding: '20px' } },
      [60, 100, 100, 80, 100, 70].map((width) =>
        el('ion-skeleton-text', {
          animated: 'true',
          style: { width: `${width}%`, height: '18px', marginBottom: '16px' },
        }),
      ),
    ),
  loading: (text) =>
    el(
      'div',
      { style: { paddingTop: '46vh', textAlign: 'center' } },
      el('ion-spinner', { name: 'crescent' }),
      el('div', null, text),
    ),
};

const modalWith = (children, hold, more = {}) => {
  const node = el(
    'ion-modal',
    { isOpen: true, ...more },
    el(
      'div',
      {
        class: 'ion-page',
        style: {
          justifyContent: 'flex-start',
          overflow: 'auto',
          contain: 'none',
          position: 'relative',
          background: '#fff',
        },
      },
      children,
    ),
  );
  node.addEventListener('didDismiss', hold.close);
  return node;
};

const layers = {
  center: (children, hold) =>
    modalWith(children, hold, {
      style: { '--width': '320px', '--height': 'auto', '--border-radius': '14px' },
      class: 'fitting',
    }),
  sheet: (children, hold) => {
    const node = modalWith(children, hold, { 'initial-breakpoint': '0.55' });
    node.breakpoints = [0, 0.55, 1];
    return node;
  },
  toast: (message) => el('ion-toast', { isOpen: true, message, position: 'middle' }),
  dialog: ({ title: header, message, body, main, other, hold }) =>
    message === undefined
      ? withContent({ header, body, main, other, hold })
      : alertWith({ header, message, main, other, hold }),
};

function alertWith({ header, message, main, other, hold }) {
  const node = el('ion-alert', { isOpen: true, header, message, backdropDismiss: false });
  node.buttons = [
    ...(other ? [{ text: other, role: 'cancel', handler: hold.close }] : []),
    { text: main, role: 'confirm', handler: hold.close },
  ];
  return node;
}

/** An alert takes no elements, so apps put them into a modal of the same look. */
function withContent({ header, body, main, other, hold }) {
  const answers = [
    el('ion-button', { expand: 'block', onClick: hold.close }, main),
    other ? el('ion-button', { expand: 'block', fill: 'clear', onClick: hold.close }, other) : null,
  ];
  return layers.center(
    el('div', { class: 'c-card' }, el('h3', { class: 'c-title' }, header ?? ''), body, childrenOf(answers)),
    hold,
  );
}

const surfaces = {
  actions: (_, { text }, hold) => {
    const node = el('ion-action-sheet', { isOpen: true, header: text.title, 'sub-header': text.body });
    node.buttons = [
      ...text.options.map((option) => ({ text: option, handler: hold.close })),
      ...(text.buttons ?? []).map((word) => ({ text: word, role: 'cancel', handler: hold.close })),
    ];
    return node;
  },
  calendar: (_, { text }, hold) =>
    modalWith(
      [
        el('h3', { class: 'c-title', style: { paddingTop: '18px' } }, text.title),
        el('ion-datetime', { presentation: 'date', value: '2026-10-10', locale: 'zh-CN' }),
      ],
      hold,
      { 'initial-breakpoint': '0.6' },
    ),
};

/** Ionic: custom elements with shadow trees. */
export const kit = { ...basicKit(el), ...parts, ...layers, surfaces };
