import {
  ActionSheet,
  Button,
  Calendar,
  Cell,
  CellGroup,
  Checkbox,
  Dialog,
  Empty,
  Grid,
  GridItem,
  ImagePreview,
  Input,
  Navbar,
  Noticebar,
  Overlay,
  Picker,
  Popup,
  Radio,
  RadioGroup,
  Searchbar,
  Skeleton,
  Step,
  Steps,
  Swiper,
  SwiperItem,
  Tabbar,
  TabbarItem,
  TabPane,
  Tabs,
  Tag,
  Toast,
} from '@nutui/nutui';
import '@nutui/nutui/dist/style.css';
import { h } from 'vue';
import { basicKit } from '@/test/corpora/pages/app/basic-kit.mjs';
import { childrenOf } from '@/test/corpora/pages/app/elements.mjs';
import { photograph, pictogram } from '@/test/corpora/pages/app/pictures.mjs';
import { vueElement } from '@/test/corpora/pages/app/run-vue.mjs';

const KINDS = { main: 'primary', plain: 'default', grey: 'info', text: 'default' };
const slot = (...children) => ({ default: () => childrenOf(children) });
const basic = basicKit(vueElement);

const parts = {
  button: (text, { kind = 'main', small, disabled, onClick } = {}) =>
    h(
      Button,
      {
        type: KINDS[kind],
        plain: kind === 'grey',
        block: !small,
        size: small ? 'small' : 'normal',
        shape: kind === 'plain' ? 'square' : 'round',
        disabled,
        onClick,
      },
      slot(text),
    ),
  field: ({ label, placeholder, type, action }) =>
    h(
      Cell,
      { title: label },
      {
        desc: () =>
          h(
            Input,
            { modelValue: '', placeholder, type: type ?? 'text', border: false, style: { padding: 0 } },
            action ? { right: () => h(Button, { type: 'primary', size: 'mini', plain: true }, slot(action)) } : {},
          ),
      },
    ),
  checkbox: (on, toggle, ...label) =>
    h(Checkbox, { modelValue: on, 'onUpdate:modelValue': toggle, iconSize: '16' }, slot(label)),
  radio: (_, on, choose, text) =>
    h(
      RadioGroup,
      { modelValue: on ? text : '', 'onUpdate:modelValue': choose },
      slot(h(Radio, { label: text }, slot(text))),
    ),
  cell: ({ title, value, note }) => h(Cell, { title, desc: value, subTitle: note, isLink: true }),
  group: (cells) => h(CellGroup, { style: { margin: '0 12px' } }, slot(cells)),
  navBar: (title, back) => h(Navbar, { title, leftShow: back === true }),
  tabBar: (items) =>
    h(
      Tabbar,
      { bottom: true, modelValue: 0 },
      slot(
        items.map((item) =>
          h(
            TabbarItem,
            { tabTitle: item.text },
            { icon: () => h('img', { src: pictogram(item.icon, '#666'), width: 20 }) },
          ),
        ),
      ),
    ),
  grid: (items, tone) =>
    h(
      Grid,
      { columnNum: 4, border: false },
      slot(
        items.map((item) =>
          h(GridItem, { text: item.text }, slot(h('img', { src: pictogram(item.icon, tone), width: 28 }))),
        ),
      ),
    ),
  swipe: (pictures) =>
    h(
      Swiper,
      { initPage: 0, paginationVisible: true, height: 150, autoPlay: '0' },
      slot(
        pictures.map((src) =>
          h(SwiperItem, null, slot(h('img', { src, style: { width: '100%', height: '150px', objectFit: 'cover' } }))),
        ),
      ),
    ),
  tabs: (names) =>
    h(
      Tabs,
      { modelValue: 0, titleScroll: true },
      slot(names.map((title) => h(TabPane, { title, style: { display: 'none' } }))),
    ),
  search: (placeholder) => h(Searchbar, { modelValue: '', placeholder }),
  tag: (text) => h(Tag, { type: 'danger', plain: true }, slot(text)),
  notice: (text) => h(Noticebar, { text, scrollable: false, wrapable: true }),
  skeleton: () =>
    h(
      'div',
      { style: { padding: '20px' } },
      [1, 2, 3].map(() => h(Skeleton, { width: '320px', height: '15px', title: true, animated: true, row: '3' })),
    ),
  // Its own picture lies on another host.
  empty: (description) => h(Empty, { description }, { image: () => h('img', { src: pictogram('cloud', '#ccd') }) }),
  steps: (names, active) =>
    h(
      Steps,
      { current: active + 1 },
      slot(names.map((title, index) => h(Step, { title }, { icon: () => String(index + 1) }))),
    ),
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
    h(Popup, { visible: true, round: true, style: { width: '84%' }, onClickOverlay: hold.close }, slot(children)),
  sheet: (children, hold) =>
    h(Popup, { visible: true, round: true, position: 'bottom', onClickOverlay: hold.close }, slot(children)),
  side: (children, hold) =>
    h(
      Popup,
      { visible: true, position: 'left', style: { width: '76%', height: '100%' }, onClickOverlay: hold.close },
      slot(children),
    ),
  toast: (msg, icon) => h(Toast, { visible: true, msg, type: icon ?? 'text', duration: 0 }),
  dialog: ({ title, message, body, main, other, hold }) =>
    h(
      Dialog,
      {
        visible: true,
        title,
        content: message,
        okText: main,
        cancelText: other,
        noCancelBtn: !other,
        onOk: hold.close,
        onCancel: hold.close,
      },
      message === undefined ? slot(h('div', { style: { textAlign: 'left' } }, childrenOf(body))) : {},
    ),
};

const surfaces = {
  actions: (_, { text }, hold) =>
    h(ActionSheet, {
      visible: true,
      title: text.title,
      description: text.body,
      cancelTxt: text.buttons?.[0],
      menuItems: text.options.map((name) => ({ name })),
      onChoose: hold.close,
      onCancel: hold.close,
    }),
  share: (kit, { text }, hold) =>
    h(
      ActionSheet,
      { visible: true, title: text.title, onCancel: hold.close },
      slot(
        h(
          'div',
          { class: 'c-ways' },
          text.ways.map((way) =>
            h('div', [h('img', { src: pictogram(way.icon, '#556') }), kit.el('span', null, way.text)]),
          ),
        ),
      ),
    ),
  picker: (_, { text }, hold) =>
    h(
      Popup,
      { visible: true, position: 'bottom', round: true },
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
      visible: true,
      title: text.title,
      startDate: '2026-10-01',
      endDate: '2026-11-30',
      defaultValue: '2026-10-10',
      onClose: hold.close,
    }),
  preview: (_, __, hold) =>
    h(ImagePreview, { show: true, images: [{ src: photograph(hold.seed, 390, 390) }], onClose: hold.close }),
};

/** NutUI 4 for Vue. */
export const kit = { ...basic, ...parts, ...layers, surfaces };
