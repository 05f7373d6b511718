import {
  ActionSheet,
  Button,
  Carousel,
  Cell,
  Checkbox,
  DatePicker,
  Dialog,
  Grid,
  ImagePreview,
  Input,
  Loading,
  Masking,
  NavBar,
  NoticeBar,
  Picker,
  Popup,
  Radio,
  SearchBar,
  Skeleton,
  Steps,
  TabBar,
  Tabs,
  Tag,
} from '@arco-design/mobile-react';
import '@arco-design/mobile-react/dist/style.css';
import flexible from '@arco-design/mobile-react/tools/flexible';
import { createElement as h } from 'react';
import { basicKit } from '@/test/corpora/pages/app/basic-kit.mjs';
import { childrenOf } from '@/test/corpora/pages/app/elements.mjs';
import { photograph, pictogram } from '@/test/corpora/pages/app/pictures.mjs';
import { reactElement } from '@/test/corpora/pages/app/run-react.mjs';

// The package is CommonJS: some bundlers wrap its default once more.
(flexible.default ?? flexible)(37.5);

const KINDS = { main: 'primary', plain: 'ghost', grey: 'default', text: 'default' };
const all = (children) => childrenOf([children]);

const parts = {
  button: (text, { kind = 'main', small, disabled, onClick } = {}) =>
    h(Button, { type: KINDS[kind], inline: small, size: small ? 'mini' : 'large', disabled, onClick }, text),
  field: ({ label, placeholder, type, action }) =>
    h(Input, {
      label,
      placeholder,
      type: type ?? 'text',
      border: 'bottom',
      suffix: action ? h('span', { className: 'link' }, action) : undefined,
    }),
  checkbox: (on, toggle, ...label) =>
    h(
      Checkbox,
      { checked: on, onChange: toggle, value: 'agreed' },
      h('span', { style: { fontSize: 12 } }, ...childrenOf(label)),
    ),
  radio: (_, on, choose, text) => h(Radio, { checked: on, onChange: choose, value: text }, text),
  cell: ({ title, value, note }) => h(Cell, { label: title, text: value ?? '', desc: note, showArrow: true }),
  group: (cells) => h('div', { style: { margin: '10px 0' } }, h(Cell.Group, { bordered: false }, ...all(cells))),
  navBar: (title, back) => h(NavBar, { title, fixed: false, leftContent: back ? undefined : null }),
  tabBar: (items) =>
    h(
      TabBar,
      { fixed: true, activeIndex: 0 },
      ...items.map((item) =>
        h(TabBar.Item, {
          key: item.text,
          title: item.text,
          icon: h('img', { src: pictogram(item.icon, '#667'), width: 20, alt: '' }),
        }),
      ),
    ),
  grid: (items, tone) =>
    h(Grid, {
      columns: 4,
      data: items.map((item) => ({
        img: h('img', { src: pictogram(item.icon, tone), width: 30, alt: '' }),
        title: item.text,
      })),
      style: { background: '#fff', padding: '14px 0' },
    }),
  swipe: (pictures) =>
    h(
      Carousel,
      { autoPlay: false },
      ...pictures.map((src) =>
        h('img', { key: src, src, alt: '', style: { width: '100%', height: 150, objectFit: 'cover' } }),
      ),
    ),
  tabs: (names) => h(Tabs, { tabs: names.map((title) => ({ title })), type: 'line', tabBarArrange: 'start' }),
  search: (placeholder) => h(SearchBar, { placeholder, actionButton: null }),
  tag: (text) => h(Tag, { size: 'small', type: 'hollow' }, text),
  notice: (text) => h(NoticeBar, { closeable: false, wrapable: true }, text),
  skeleton: () =>
    h(
      'div',
      { style: { padding: 20 } },
      h(Skeleton, null),
      h('br'),
      h(Skeleton, { avatar: true }),
      h('br'),
      h(Skeleton, null),
    ),
  loading: () => h('div', { style: { paddingTop: '46vh', textAlign: 'center' } }, h(Loading, { type: 'spin' })),
  steps: (names, active) =>
    h(
      Steps,
      { current: active, direction: 'horizontal', style: { background: '#fff', padding: '14px 0' } },
      ...names.map((title) => h(Steps.Step, { key: title, title })),
    ),
};

const layers = {
  overlay: (children) =>
    h(
      Masking,
      { visible: true, contentAtCenter: true, close: () => {} },
      h('div', { style: { display: 'flex', flexDirection: 'column', alignItems: 'center' } }, ...all(children)),
    ),
  center: (children, hold) =>
    h(
      Masking,
      { visible: true, contentAtCenter: true, close: hold.close },
      h('div', { style: { width: 312, borderRadius: 8, background: '#fff' } }, ...all(children)),
    ),
  sheet: (children, hold) => h(Popup, { visible: true, close: hold.close, direction: 'bottom' }, ...all(children)),
  side: (children, hold) =>
    h(
      Popup,
      { visible: true, close: hold.close, direction: 'left' },
      h('div', { style: { width: 280 } }, ...all(children)),
    ),
  dialog: ({ title, message, body, main, other, hold, look }) =>
    h(
      Dialog,
      {
        visible: true,
        title,
        close: hold.close,
        platform: look.platform ?? 'ios',
        footerType: look.buttons?.startsWith('stack') ? 'button' : 'grid',
        footer: footerOf(main, other, look),
      },
      message ?? h('div', { style: { textAlign: 'left' } }, ...all(body)),
    ),
};

/** In a row the refusal comes first, one below the other the filled button does. */
function footerOf(main, other, look) {
  const accept = { content: main, className: 'link' };
  if (!other) return [accept];
  return look.buttons?.startsWith('stack') ? [{ content: main }, { content: other }] : [{ content: other }, accept];
}

const surfaces = {
  actions: (_, { text }, hold) =>
    h(ActionSheet, {
      visible: true,
      close: hold.close,
      title: text.title,
      subTitle: text.body,
      cancelText: text.buttons?.[0] ?? '',
      items: text.options.map((content) => ({ content, onClick: () => false })),
    }),
  picker: (_, { text }, hold) =>
    h(Picker, {
      visible: true,
      title: text.title,
      cascade: false,
      data: [text.options.map((option) => ({ label: option, value: option }))],
      onHide: hold.close,
      onOk: hold.close,
    }),
  calendar: (_, { text }, hold) =>
    h(DatePicker, {
      visible: true,
      title: text.title,
      mode: 'date',
      currentTs: Date.UTC(2026, 9, 10),
      onHide: hold.close,
    }),
  preview: (_, __, hold) =>
    h(ImagePreview, { openIndex: 0, images: [{ src: photograph(hold.seed, 390, 390) }], close: hold.close }),
};

/** Arco Design Mobile, React. */
export const kit = { ...basicKit(reactElement), ...parts, ...layers, surfaces };
