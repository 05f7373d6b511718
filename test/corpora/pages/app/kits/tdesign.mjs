import {
  ActionSheet,
  Button,
  Calendar,
  Cell,
  CellGroup,
  Checkbox,
  Dialog,
  Drawer,
  Empty,
  Grid,
  GridItem,
  ImageViewer,
  Input,
  Loading,
  Navbar,
  NoticeBar,
  Overlay,
  Picker,
  Popup,
  Radio,
  Search,
  Skeleton,
  StepItem,
  Steps,
  Swiper,
  SwiperItem,
  TabBar,
  TabBarItem,
  TabPanel,
  Tabs,
  Tag,
} from 'tdesign-mobile-vue';
import 'tdesign-mobile-vue/es/style/index.css';
import { h } from 'vue';
import { basicKit } from '@/test/corpora/pages/app/basic-kit.mjs';
import { childrenOf } from '@/test/corpora/pages/app/elements.mjs';
import { photograph, pictogram } from '@/test/corpora/pages/app/pictures.mjs';
import { vueElement } from '@/test/corpora/pages/app/run-vue.mjs';

const THEMES = {
  main: { theme: 'primary' },
  plain: { theme: 'primary', variant: 'outline' },
  grey: { theme: 'light' },
  text: { theme: 'default', variant: 'text' },
};
const slot = (...children) => ({ default: () => childrenOf(children) });

const parts = {
  button: (text, { kind = 'main', small, disabled, onClick } = {}) =>
    h(Button, { ...THEMES[kind], block: !small, size: small ? 'small' : 'large', disabled, onClick }, slot(text)),
  field: ({ label, placeholder, type, action }) =>
    h(
      Input,
      { label, placeholder, type: type ?? 'text' },
      action
        ? { suffix: () => h(Button, { size: 'extra-small', theme: 'primary', variant: 'text' }, slot(action)) }
        : {},
    ),
  checkbox: (on, toggle, ...label) =>
    h(Checkbox, { checked: on, borderless: true, onChange: toggle }, { label: () => childrenOf(label) }),
  radio: (_, on, choose, text) => h(Radio, { checked: on, onChange: choose, borderless: true, label: text }),
  cell: ({ title, value, note }) => h(Cell, { title, note: value, description: note, arrow: true }),
  group: (cells) => h(CellGroup, { theme: 'card', style: { margin: '10px 12px' } }, slot(cells)),
  navBar: (title, back) => h(Navbar, { title, leftArrow: back === true, fixed: false }),
  tabBar: (items) =>
    h(
      TabBar,
      { value: items[0].text, fixed: true, split: false },
      slot(
        items.map((item) =>
          h(
            TabBarItem,
            { value: item.text },
            { default: () => item.text, icon: () => h('img', { src: pictogram(item.icon, '#555'), width: 20 }) },
          ),
        ),
      ),
    ),
  grid: (items, tone) =>
    h(
      Grid,
      { column: 4 },
      slot(items.map((item) => h(GridItem, { text: item.text, image: pictogram(item.icon, tone) }))),
    ),
  swipe: (pictures) =>
    h(
      Swiper,
      { autoplay: false, height: 150 },
      slot(
        pictures.map((src) =>
          h(SwiperItem, null, slot(h('img', { src, style: { width: '100%', height: '150px', objectFit: 'cover' } }))),
        ),
      ),
    ),
  tabs: (names) =>
    h(Tabs, { defaultValue: names[0] }, slot(names.map((name) => h(TabPanel, { value: name, label: name })))),
  search: (placeholder) =>
    h('div', { style: { padding: '8px 12px', background: '#fff' } }, h(Search, { placeholder, shape: 'round' })),
  tag: (text) => h(Tag, { theme: 'danger', variant: 'light', size: 'small' }, slot(text)),
  notice: (content) => h(NoticeBar, { visible: true, theme: 'info', content }),
  skeleton: () =>
    h(
      'div',
      { style: { padding: '20px' } },
      ['paragraph', 'text', 'paragraph'].map((theme) =>
        h(Skeleton, { theme, animation: 'gradient', style: { marginBottom: '28px' } }),
      ),
    ),
  loading: (text) =>
    h('div', { style: { paddingTop: '46vh', textAlign: 'center' } }, h(Loading, { layout: 'vertical', text })),
  empty: (description) => h(Empty, { description, style: { padding: '90px 0' } }),
  steps: (names, active) => h(Steps, { current: active }, slot(names.map((title) => h(StepItem, { title })))),
};

const layers = {
  overlay: (children) =>
    h(
      Overlay,
      { visible: true },
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
      { visible: true, placement: 'center', style: { width: '82%' }, onVisibleChange: hold.close },
      slot(children),
    ),
  sheet: (children, hold) =>
    h(Popup, { visible: true, placement: 'bottom', onVisibleChange: hold.close }, slot(children)),
  side: (children, hold) =>
    h(
      Drawer,
      { visible: true, placement: 'left', onClose: hold.close },
      { title: () => null, default: () => childrenOf([children]) },
    ),
  dialog: ({ title, message, body, main, other, hold, look }) =>
    h(
      Dialog,
      {
        visible: true,
        title,
        content: message,
        confirmBtn: main,
        cancelBtn: other,
        buttonLayout: look.buttons?.startsWith('stack') ? 'vertical' : 'horizontal',
        closeBtn: look.close === 'corner',
        onConfirm: hold.close,
        onCancel: hold.close,
        onClose: hold.close,
      },
      message === undefined
        ? { content: () => h('div', { style: { textAlign: 'left', padding: '0 4px' } }, childrenOf(body)) }
        : {},
    ),
};

const surfaces = {
  actions: (_, { text, look }, hold) =>
    h(ActionSheet, {
      visible: true,
      description: text.body ?? text.title,
      align: look.align === 'left' ? 'left' : 'center',
      cancelText: text.buttons?.[0],
      items: text.options.map((label) => ({ label })),
      onSelected: hold.close,
      onCancel: hold.close,
    }),
  share: (_, { text }, hold) =>
    h(ActionSheet, {
      visible: true,
      theme: 'grid',
      description: text.title,
      items: text.ways.map((way) => ({
        label: way.text,
        icon: () => h('img', { src: pictogram(way.icon, '#556'), width: 28 }),
      })),
      onCancel: hold.close,
    }),
  picker: (_, { text }, hold) =>
    h(
      Popup,
      { visible: true, placement: 'bottom' },
      slot(
        h(Picker, {
          title: text.title,
          columns: [text.options.map((option) => ({ label: option, value: option }))],
          onConfirm: hold.close,
          onCancel: hold.close,
        }),
      ),
    ),
  calendar: (_, { text }, hold) =>
    h(Calendar, {
      visible: true,
      title: text.title,
      minDate: new Date(2026, 9, 1),
      maxDate: new Date(2026, 10, 30),
      value: new Date(2026, 9, 10),
      onClose: hold.close,
      onConfirm: hold.close,
    }),
  preview: (_, __, hold) =>
    h(ImageViewer, { visible: true, images: [photograph(hold.seed, 390, 390)], onClose: hold.close }),
};

/** TDesign for mobile, Vue. Its toast is a call, so the plain one stays. */
export const kit = { ...basicKit(vueElement), ...parts, ...layers, surfaces };
