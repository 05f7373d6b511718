import {
  ActionSheet,
  Button,
  CalendarPicker,
  CenterPopup,
  Checkbox,
  Dialog,
  DotLoading,
  ErrorBlock,
  ImageViewer,
  Input,
  List,
  Mask,
  NavBar,
  NoticeBar,
  Picker,
  Popup,
  Radio,
  SearchBar,
  Skeleton,
  Steps,
  Swiper,
  TabBar,
  Tabs,
  Tag,
} from 'antd-mobile';
import { createElement as h } from 'react';
import { basicKit } from '@/test/corpora/pages/app/basic-kit.mjs';
import { childrenOf } from '@/test/corpora/pages/app/elements.mjs';
import { photograph, pictogram } from '@/test/corpora/pages/app/pictures.mjs';
import { reactElement } from '@/test/corpora/pages/app/run-react.mjs';

const KINDS = {
  main: { color: 'primary' },
  plain: { color: 'primary', fill: 'outline' },
  grey: { color: 'default' },
  text: { fill: 'none' },
};
const all = (children) => childrenOf([children]);

const parts = {
  button: (text, { kind = 'main', small, disabled, onClick } = {}) =>
    h(
      Button,
      {
        ...KINDS[kind],
        block: !small,
        size: small ? 'small' : 'large',
        shape: kind === 'grey' ? 'default' : 'rounded',
        disabled,
        onClick,
      },
      text,
    ),
  field: ({ label, placeholder, type, action }) =>
    h(
      List.Item,
      { prefix: label, extra: action ? h('a', null, action) : undefined },
      h(Input, { placeholder, type: type ?? 'text' }),
    ),
  checkbox: (on, toggle, ...label) =>
    h(
      Checkbox,
      { checked: on, onChange: toggle, style: { '--icon-size': '16px', '--font-size': '12px' } },
      ...childrenOf(label),
    ),
  radio: (_, on, choose, text) =>
    h(Radio, { checked: on, onChange: choose, block: true, style: { margin: '8px 0' } }, text),
  cell: ({ title, value, note }) => h(List.Item, { extra: value, description: note, arrow: true }, title),
  group: (cells) => h(List, { mode: 'card' }, ...all(cells)),
  navBar: (title, back) => h(NavBar, { back: back ? undefined : null, style: { background: '#fff' } }, title),
  tabBar: (items) =>
    h(
      'div',
      { style: { position: 'fixed', left: 0, right: 0, bottom: 0, background: '#fff', borderTop: '1px solid #eee' } },
      h(
        TabBar,
        null,
        ...items.map((item) =>
          h(TabBar.Item, {
            key: item.text,
            title: item.text,
            icon: h('img', { src: pictogram(item.icon, '#667'), width: 22, alt: '' }),
          }),
        ),
      ),
    ),
  swipe: (pictures) =>
    h(
      Swiper,
      null,
      ...pictures.map((src) =>
        h(
          Swiper.Item,
          { key: src },
          h('img', { src, alt: '', style: { width: '100%', height: 150, objectFit: 'cover' } }),
        ),
      ),
    ),
  tabs: (names) =>
    h(Tabs, { style: { background: '#fff' } }, ...names.map((name) => h(Tabs.Tab, { title: name, key: name }))),
  search: (placeholder) =>
    h('div', { style: { padding: '8px 12px', background: '#fff' } }, h(SearchBar, { placeholder })),
  tag: (text) => h(Tag, { color: 'danger', fill: 'outline' }, text),
  notice: (content) => h(NoticeBar, { content, color: 'alert', wrap: true }),
  skeleton: () =>
    h(
      'div',
      { style: { padding: 20 } },
      h(Skeleton.Title, { animated: true }),
      h(Skeleton.Paragraph, { lineCount: 6, animated: true }),
      h(Skeleton.Title, null),
      h(Skeleton.Paragraph, { lineCount: 4 }),
    ),
  loading: () =>
    h('div', { style: { paddingTop: '46vh', textAlign: 'center', fontSize: 26 } }, h(DotLoading, { color: 'primary' })),
  empty: (title) => h(ErrorBlock, { status: 'empty', title, description: '', style: { padding: '90px 0' } }),
  steps: (names, active) =>
    h(
      Steps,
      { current: active, style: { background: '#fff' } },
      ...names.map((title) => h(Steps.Step, { key: title, title })),
    ),
};

const layers = {
  overlay: (children) =>
    h(
      Mask,
      { visible: true },
      h(
        'div',
        {
          style: {
            height: '100vh',
            display: 'flex',
            flexDirection: 'column',
            alignItems: 'center',
            justifyContent: 'center',
          },
        },
        ...all(children),
      ),
    ),
  center: (children, hold) =>
    h(CenterPopup, { visible: true, onMaskClick: hold.close, style: { '--border-radius': '14px' } }, ...all(children)),
  sheet: (children, hold) =>
    h(
      Popup,
      { visible: true, onMaskClick: hold.close, bodyStyle: { borderTopLeftRadius: 14, borderTopRightRadius: 14 } },
      ...all(children),
    ),
  side: (children, hold) =>
    h(
      Popup,
      { visible: true, position: 'right', onMaskClick: hold.close, bodyStyle: { width: '74vw' } },
      ...all(children),
    ),
  dialog: ({ title, message, body, main, other, hold, look }) =>
    h(Dialog, {
      visible: true,
      title,
      content: message ?? h('div', null, ...all(body)),
      closeOnAction: true,
      onClose: hold.close,
      actions: actionsOf(main, other, look),
    }),
};

/** Side by side with the refusal first, or one below the other: both are shown in its documentation. */
function actionsOf(main, other, look) {
  const accept = { key: 'main', text: main, bold: true };
  const refuse = other ? [{ key: 'other', text: other }] : [];
  return look.buttons?.startsWith('stack') ? [accept, ...refuse] : [[...refuse, accept]];
}

const surfaces = {
  actions: (_, { text }, hold) =>
    h(ActionSheet, {
      visible: true,
      extra: text.body ?? text.title,
      cancelText: text.buttons?.[0],
      actions: text.options.map((option) => ({ key: option, text: option })),
      onClose: hold.close,
    }),
  picker: (_, { text }, hold) =>
    h(Picker, {
      visible: true,
      title: text.title,
      columns: [text.options.map((option) => ({ label: option, value: option }))],
      onClose: hold.close,
    }),
  calendar: (_, { text }, hold) =>
    h(CalendarPicker, {
      visible: true,
      title: text.title,
      min: new Date(2026, 9, 1),
      max: new Date(2026, 10, 30),
      defaultValue: new Date(2026, 9, 10),
      selectionMode: 'single',
      onClose: hold.close,
    }),
  preview: (_, __, hold) =>
    h(ImageViewer, { visible: true, image: photograph(hold.seed, 390, 390), onClose: hold.close }),
};

/** Ant Design Mobile 5, React. Its toast is a call, so the plain one stays. */
export const kit = { ...basicKit(reactElement), ...parts, ...layers, surfaces };
