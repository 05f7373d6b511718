import {
  ActionSheet,
  Button,
  Calendar,
  Cell,
  CellGroup,
  Checkbox,
  Dialog,
  Empty,
  Field,
  Grid,
  GridItem,
  ImagePreview,
  Loading,
  NavBar,
  NoticeBar,
  Overlay,
  Picker,
  Popup,
  Radio,
  RadioGroup,
  Search,
  ShareSheet,
  Skeleton,
  Step,
  Steps,
  Swipe,
  SwipeItem,
  Tab,
  Tabbar,
  TabbarItem,
  Tabs,
  Tag,
  Toast,
} from 'vant';
import 'vant/lib/index.css';
import { h } from 'vue';
import { basicKit } from '@/test/corpora/pages/app/basic-kit.mjs';
import { childrenOf } from '@/test/corpora/pages/app/elements.mjs';
import { photograph } from '@/test/corpora/pages/app/pictures.mjs';
import { vueElement } from '@/test/corpora/pages/app/run-vue.mjs';

const ICONS = { home: 'wap-home-o', list: 'apps-o', cart: 'cart-o', person: 'user-o' };
const GRID_ICONS = {
  pin: 'location-o',
  gift: 'gift-o',
  clock: 'clock-o',
  card: 'card',
  people: 'friends-o',
  chat: 'chat-o',
  shield: 'shield-o',
};
const KINDS = { main: 'primary', plain: 'default', grey: 'default', text: 'default' };
const slot = (...children) => ({ default: () => childrenOf(children) });

const parts = {
  button: (text, { kind = 'main', small, disabled, onClick } = {}) =>
    h(
      Button,
      {
        type: KINDS[kind],
        round: kind !== 'grey',
        block: !small,
        size: small ? 'small' : 'normal',
        disabled,
        onClick,
        color: kind === 'main' ? 'var(--tone)' : undefined,
      },
      slot(text),
    ),
  field: ({ label, placeholder, type, action }) =>
    h(
      Field,
      { label, placeholder, type: type ?? 'text' },
      action ? { button: () => h(Button, { size: 'small', type: 'primary', plain: true }, slot(action)) } : {},
    ),
  checkbox: (on, toggle, ...label) =>
    h(
      Checkbox,
      { modelValue: on, 'onUpdate:modelValue': toggle, iconSize: '16px', style: { fontSize: '12px' } },
      slot(label),
    ),
  radio: (_, on, choose, text) =>
    h(
      RadioGroup,
      { modelValue: on ? text : '', 'onUpdate:modelValue': choose },
      slot(h(Radio, { name: text, style: { margin: '8px 0' } }, slot(text))),
    ),
  cell: ({ title, value, note }) => h(Cell, { title, value, label: note, isLink: true }),
  group: (cells) => h(CellGroup, { inset: true, style: { margin: '10px 12px' } }, slot(cells)),
  navBar: (title, back) => h(NavBar, { title, leftArrow: back }),
  tabBar: (items) =>
    h(
      Tabbar,
      { modelValue: 0 },
      slot(items.map((item) => h(TabbarItem, { icon: ICONS[item.icon] ?? 'star-o' }, slot(item.text)))),
    ),
  grid: (items) =>
    h(
      Grid,
      { columnNum: 4, border: false },
      slot(items.map((item) => h(GridItem, { icon: GRID_ICONS[item.icon] ?? 'star-o', text: item.text }))),
    ),
  swipe: (pictures) =>
    h(
      Swipe,
      { style: { height: '150px' }, indicatorColor: '#fff' },
      slot(
        pictures.map((src) =>
          h(SwipeItem, null, slot(h('img', { src, style: { width: '100%', height: '150px', objectFit: 'cover' } }))),
        ),
      ),
    ),
  tabs: (names) => h(Tabs, { active: 0 }, slot(names.map((title) => h(Tab, { title })))),
  search: (placeholder) => h(Search, { placeholder, shape: 'round' }),
  tag: (text) => h(Tag, { plain: true, type: 'danger' }, slot(text)),
  notice: (text) => h(NoticeBar, { text, leftIcon: 'volume-o', scrollable: false, wrapable: true }),
  skeleton: () => [
    h(Skeleton, { title: true, row: 3, style: { marginTop: '24px' } }),
    h(Skeleton, { title: true, avatar: true, row: 4, style: { marginTop: '24px' } }),
  ],
  loading: (text) => h(Loading, { vertical: true, style: { paddingTop: '46vh', textAlign: 'center' } }, slot(text)),
  empty: (description) => h(Empty, { description }),
  steps: (names, active) => h(Steps, { active }, slot(names.map((name) => h(Step, null, slot(name))))),
};

const layers = {
  overlay: (children) =>
    h(
      Overlay,
      { show: true },
      slot(
        h(
          'div',
          {
            style: {
              height: '100%',
              display: 'flex',
              flexDirection: 'column',
              alignItems: 'center',
              justifyContent: 'center',
            },
          },
          childrenOf([children]),
        ),
      ),
    ),
  center: (children, hold) =>
    h(
      Popup,
      { show: true, round: true, position: 'center', style: { width: '82%' }, onClickOverlay: hold.close },
      slot(children),
    ),
  sheet: (children, hold) =>
    h(Popup, { show: true, round: true, position: 'bottom', onClickOverlay: hold.close }, slot(children)),
  side: (children, hold) =>
    h(
      Popup,
      { show: true, position: 'right', style: { width: '76%', height: '100%' }, onClickOverlay: hold.close },
      slot(children),
    ),
  toast: (text, icon) => h(Toast, { show: true, message: text, type: icon ?? 'text' }),
  dialog: ({ title, message, body, main, other, hold, look }) =>
    h(
      Dialog,
      {
        show: true,
        title,
        message,
        theme: look.theme,
        showCancelButton: Boolean(other),
        confirmButtonText: main,
        cancelButtonText: other,
        onConfirm: hold.close,
        onCancel: hold.close,
      },
      message === undefined
        ? { default: () => h('div', { style: { padding: '10px 22px 18px' } }, childrenOf(body)) }
        : {},
    ),
};

const surfaces = {
  actions: (_, { text, look }, hold) =>
    h(ActionSheet, {
      show: true,
      title: look.close === 'corner' ? text.title : undefined,
      description: look.close === 'corner' ? text.body : [text.title, text.body].filter(Boolean).join('\n'),
      cancelText: text.buttons?.[0],
      actions: text.options.map((name) => ({ name })),
      onSelect: hold.close,
      onCancel: hold.close,
    }),
  share: (_, { text }, hold) =>
    h(ShareSheet, {
      show: true,
      title: text.title,
      options: text.ways.map((way, index) => ({
        name: way.text,
        icon: ['wechat', 'link', 'qrcode', 'poster'][index % 4],
      })),
      onCancel: hold.close,
    }),
  picker: (_, { text }, hold) =>
    h(
      Popup,
      { show: true, position: 'bottom', round: true },
      slot(
        h(Picker, {
          title: text.title,
          columns: text.options.map((option) => ({ text: option, value: option })),
          onConfirm: hold.close,
          onCancel: hold.close,
        }),
      ),
    ),
  calendar: (_, { text }, hold) =>
    h(Calendar, {
      show: true,
      title: text.title,
      minDate: new Date(2026, 9, 1),
      maxDate: new Date(2026, 10, 30),
      defaultDate: new Date(2026, 9, 10),
      onConfirm: hold.close,
    }),
  preview: (_, __, hold) =>
    h(ImagePreview.Component ?? ImagePreview, {
      show: true,
      images: [photograph(hold.seed, 390, 390)],
      onClose: hold.close,
    }),
};

/** Vant 4, the way its pages of documentation use it. */
export const kit = { ...basicKit(vueElement), ...parts, ...layers, surfaces };
