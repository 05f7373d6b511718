import {
  ActionSheet,
  AppBar,
  BottomNavigation,
  BottomNavigationItem,
  Button,
  Cell,
  Checkbox,
  Chip,
  DatePicker,
  Dialog,
  ImagePreview,
  Input,
  Loading,
  Overlay,
  Paper,
  Picker,
  Popup,
  Radio,
  Result,
  Skeleton,
  Step,
  Steps,
  Swipe,
  SwipeItem,
  Tab,
  Tabs,
} from '@varlet/ui';
import '@varlet/ui/es/style.mjs';
import { h } from 'vue';
import { basicKit } from '@/test/corpora/pages/app/basic-kit.mjs';
import { childrenOf } from '@/test/corpora/pages/app/elements.mjs';
import { photograph, pictogram } from '@/test/corpora/pages/app/pictures.mjs';
import { vueElement } from '@/test/corpora/pages/app/run-vue.mjs';

const KINDS = {
  main: { type: 'primary' },
  plain: { type: 'primary', outline: true },
  grey: { type: 'default' },
  text: { type: 'default', text: true },
};
const slot = (...children) => ({ default: () => childrenOf(children) });

const parts = {
  button: (text, { kind = 'main', small, disabled, onClick } = {}) =>
    h(Button, { ...KINDS[kind], block: !small, size: small ? 'small' : 'normal', disabled, onClick }, slot(text)),
  field: ({ label, placeholder, action }) =>
    h(
      Input,
      { placeholder: label ? `${label}（${placeholder}）` : placeholder, modelValue: '' },
      action ? { 'append-icon': () => h(Button, { size: 'mini', type: 'primary', text: true }, slot(action)) } : {},
    ),
  checkbox: (on, toggle, ...label) =>
    h(
      Checkbox,
      { modelValue: on, 'onUpdate:modelValue': toggle },
      slot(h('span', { style: { fontSize: '12px' } }, childrenOf(label))),
    ),
  radio: (_, on, choose, text) => h(Radio, { modelValue: on, 'onUpdate:modelValue': choose }, slot(text)),
  cell: ({ title, value, note }) =>
    h(
      Cell,
      { border: true, description: note },
      {
        default: () => title,
        extra: () => h('span', { style: { whiteSpace: 'nowrap', color: '#999' } }, value ?? '›'),
      },
    ),
  group: (cells) => h(Paper, { radius: 8, style: { margin: '10px 12px', background: '#fff' } }, slot(cells)),
  navBar: (title, back) =>
    h(
      AppBar,
      { title, titlePosition: 'center' },
      back ? { left: () => h('span', { style: { padding: '0 12px', fontSize: '24px' } }, '‹') } : {},
    ),
  tabBar: (items) =>
    h(
      BottomNavigation,
      { active: 0, fixed: true },
      slot(
        items.map((item) =>
          h(
            BottomNavigationItem,
            { label: item.text },
            { icon: () => h('img', { src: pictogram(item.icon, '#567'), width: 20 }) },
          ),
        ),
      ),
    ),
  swipe: (pictures) =>
    h(
      Swipe,
      { style: { height: '150px' } },
      slot(
        pictures.map((src) =>
          h(SwipeItem, null, slot(h('img', { src, style: { width: '100%', height: '150px', objectFit: 'cover' } }))),
        ),
      ),
    ),
  tabs: (names) => h(Tabs, { active: 0 }, slot(names.map((name) => h(Tab, null, slot(name))))),
  tag: (text) => h(Chip, { size: 'mini', type: 'danger', plain: true }, slot(text)),
  skeleton: () =>
    h('div', { style: { padding: '20px' } }, [
      h(Skeleton, { loading: true, title: true, rows: 4 }),
      h(Skeleton, { loading: true, title: true, avatar: true, card: true }),
    ]),
  loading: (description) => h('div', { style: { paddingTop: '46vh' } }, h(Loading, { type: 'circle', description })),
  empty: (description) => h(Result, { type: 'empty', title: description, style: { margin: '80px 20px' } }),
  steps: (names, active) => h(Steps, { active }, slot(names.map((name) => h(Step, null, slot(name))))),
};

const layers = {
  overlay: (children) =>
    h(
      Overlay,
      { show: true },
      slot(
        h('div', { style: { display: 'flex', flexDirection: 'column', alignItems: 'center' } }, childrenOf([children])),
      ),
    ),
  center: (children, hold) =>
    h(
      Popup,
      { show: true, position: 'center', onClickOverlay: hold.close },
      slot(h('div', { style: { width: '310px', background: '#fff' } }, childrenOf([children]))),
    ),
  sheet: (children, hold) => h(Popup, { show: true, position: 'bottom', onClickOverlay: hold.close }, slot(children)),
  side: (children, hold) =>
    h(
      Popup,
      { show: true, position: 'right', onClickOverlay: hold.close },
      slot(h('div', { style: { width: '290px' } }, childrenOf([children]))),
    ),
  dialog: ({ title, message, body, main, other, hold }) =>
    h(
      Dialog.Component,
      {
        show: true,
        title,
        message,
        confirmButtonText: main,
        cancelButton: Boolean(other),
        cancelButtonText: other,
        onConfirm: hold.close,
        onCancel: hold.close,
      },
      message === undefined ? slot(body) : {},
    ),
};

const surfaces = {
  actions: (_, { text }, hold) =>
    h(ActionSheet.Component, {
      show: true,
      title: [text.title, text.body].filter(Boolean).join(' · '),
      actions: [...text.options, ...(text.buttons ?? [])].map((name) => ({ name })),
      onSelect: hold.close,
    }),
  picker: (_, { text }, hold) =>
    h(
      Popup,
      { show: true, position: 'bottom' },
      slot(
        h(Picker.Component, {
          title: text.title,
          columns: [text.options.map((option) => ({ text: option }))],
          onConfirm: hold.close,
          onCancel: hold.close,
        }),
      ),
    ),
  calendar: (_, { text }) =>
    h(Popup, { show: true, position: 'center' }, slot(h(DatePicker, { modelValue: '2026-10-10', title: text.title }))),
  preview: (_, __, hold) =>
    h(ImagePreview.Component, { show: true, images: [photograph(hold.seed, 390, 390)], onClose: hold.close }),
};

/** Varlet 3: Material Design for Vue. */
export const kit = { ...basicKit(vueElement), ...parts, ...layers, surfaces };
