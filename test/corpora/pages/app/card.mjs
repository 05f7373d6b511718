import { photograph, pictogram } from '@/test/corpora/pages/app/pictures.mjs';
import { rich } from './rich.mjs';

/** What a layer says and offers, in the parts its text has, in the look its page asks for. */
export function card(kit, layer, hold) {
  const { text, look } = layer;
  const classes = ['c-card', look.align === 'mid' ? 'c-mid' : '', look.align === 'left' ? 'c-left' : ''];
  return kit.el(
    'div',
    { class: classes.filter(Boolean).join(' ') },
    look.close === 'corner' ? cornerClose(kit, look, hold) : null,
    look.close === 'word' ? kit.el('span', { class: 'c-word', onClick: hold.close }, text.closeWord ?? '关闭') : null,
    head(kit, text, look, hold.tone),
    text.title ? kit.el(look.heading ?? 'h3', { class: 'c-title' }, text.title) : null,
    content(kit, layer, hold),
    buttons(kit, layer, hold),
    text.small ? kit.el('p', { class: 'c-small' }, rich(kit, text.small, look)) : null,
  );
}

/** The parts between the title and the buttons; libraries' own dialogs put them into their frame. */
export function content(kit, layer, hold) {
  const { text, look } = layer;
  const part = (value, write) => (value === undefined ? null : write(value));
  return [
    part(text.amount, (amount) => kit.el('div', { class: 'c-amount' }, amount)),
    part(text.body, (body) => bodyText(kit, body, look)),
    part(text.items, (items) => items.map((item) => listItem(kit, item, hold.tone))),
    part(text.captcha, (words) => captcha(kit, words, hold.seed)),
    part(text.fields, (fields) =>
      kit.el(
        'div',
        { class: 'c-fields' },
        fields.map((field) => kit.field(field)),
      ),
    ),
    part(text.options, (options) => optionList(kit, options)),
    part(text.ways, (ways) => waysOut(kit, ways)),
    part(text.tick, (tick) => kit.checkbox(hold.ticked, hold.toggle, rich(kit, tick.text, look))),
  ];
}

/** The round cross below a card, on the mask. */
export function closeBelow(kit, layer, hold) {
  if (layer.look.close !== 'below') return null;
  return kit.el('img', { class: 'c-below', src: cross('#fff'), alt: '', onClick: hold.close });
}

function cornerClose(kit, look, hold) {
  const label = look.named ? '关闭' : '';
  return kit.el('img', { class: 'c-corner', src: cross('#333'), alt: label, onClick: hold.close });
}

function cross(colour) {
  const path = `<path d="M4 4l16 16M20 4L4 20" stroke="${colour}" stroke-width="2.5" stroke-linecap="round"/>`;
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${path}</svg>`)}`;
}

function head(kit, text, look, tone) {
  if (!text.picture || look.head === 'none') return null;
  if (look.head === 'band') {
    return kit.el('div', { class: 'c-head' }, kit.el('img', { src: pictogram(text.picture, '#fff'), alt: '' }));
  }
  return kit.el('img', { class: 'c-picture', src: pictogram(text.picture, tone), alt: '' });
}

function bodyText(kit, body, look) {
  const paragraphs = Array.isArray(body) ? body : [body];
  const long = paragraphs.join('').length > 220 ? ' c-long' : '';
  return kit.el(
    'div',
    { class: `c-body${long}` },
    paragraphs.map((paragraph) => kit.el('p', null, rich(kit, paragraph, look))),
  );
}

function listItem(kit, item, tone) {
  return kit.el(
    'div',
    { class: 'c-item' },
    kit.el('img', { src: pictogram(item.icon, tone), alt: '' }),
    kit.el('div', null, kit.el('b', null, item.title), item.note ? kit.el('small', null, item.note) : null),
  );
}

function captcha(kit, words, seed) {
  return [
    kit.el('img', { class: 'c-puzzle', src: photograph(seed + 5, 300, 130), alt: '' }),
    kit.el('div', { class: 'c-track' }, kit.el('i', null), words),
  ];
}

function optionList(kit, options) {
  return kit.el(
    'div',
    { class: 'c-options' },
    options.map((option, index) => kit.el('span', { class: index === 0 ? 'c-on' : '' }, option)),
  );
}

function waysOut(kit, ways) {
  return kit.el(
    'div',
    { class: 'c-ways' },
    ways.map((way) =>
      kit.el('div', null, kit.el('img', { src: pictogram(way.icon, '#556'), alt: '' }), kit.el('span', null, way.text)),
    ),
  );
}

/** Buttons in one of the arrangements that apps use. The first word of a text is its main button. */
function buttons(kit, layer, hold) {
  const [main, other, third] = layer.text.buttons ?? [];
  if (!main) return null;
  const arrange = ARRANGEMENTS[layer.look.buttons] ?? ARRANGEMENTS.row;
  return [arrange(kit, { main, other, layer, hold }), third ? refusal(kit, third, hold, 'c-refuse') : null];
}

const chief = (kit, { main, hold }, more = {}) =>
  kit.button(counted(main, hold), { kind: 'main', onClick: hold.close, ...more });
const second = (kit, { other, hold }, kind) => (other ? kit.button(other, { kind, onClick: hold.close }) : null);

function counted(word, hold) {
  return hold.countdown > 0 ? `${word}（${hold.countdown}s）` : word;
}

function refusal(kit, word, hold, classes, tag = 'div') {
  return word ? kit.el(tag, { class: classes, onClick: hold.close }, word) : null;
}

const inRow = (kit, ...children) => kit.el('div', { class: 'c-buttons' }, children);
const inStack = (kit, ...children) => kit.el('div', { class: 'c-buttons c-stack' }, children);

const ARRANGEMENTS = {
  row: (kit, words) => inRow(kit, second(kit, words, 'grey'), chief(kit, words)),
  'row-main-first': (kit, words) => inRow(kit, chief(kit, words), second(kit, words, 'plain')),
  equal: (kit, words) => inRow(kit, second(kit, words, 'plain'), chief(kit, words, { kind: 'plain' })),
  stack: (kit, words) => inStack(kit, chief(kit, words), second(kit, words, 'plain')),
  'stack-grey': (kit, words) => inStack(kit, chief(kit, words), second(kit, words, 'grey')),
  'stack-text': (kit, words) => [inStack(kit, chief(kit, words)), refusal(kit, words.other, words.hold, 'c-refuse')],
  'stack-tiny': (kit, words) => [
    inStack(kit, chief(kit, words)),
    refusal(kit, words.other, words.hold, 'c-refuse c-tiny', 'span'),
  ],
  single: (kit, words) => inStack(kit, chief(kit, words)),
  divided: (kit, words) => divided(kit, words),
  radio: (kit, words) => byRadio(kit, words),
  none: () => null,
};

function divided(kit, { main, other, hold }) {
  return kit.el(
    'div',
    { class: 'c-buttons c-divided' },
    other ? kit.el('button', { type: 'button', onClick: hold.close }, other) : null,
    kit.el('button', { type: 'button', class: 'c-chief', onClick: hold.close }, counted(main, hold)),
  );
}

function byRadio(kit, words) {
  const { main, other, hold } = words;
  const choice = (word) => kit.radio('answer', hold.chosen === word, () => hold.choose(word), word);
  return [
    choice(main),
    other ? choice(other) : null,
    inStack(kit, kit.button('确定', { kind: 'main', disabled: !hold.chosen, onClick: hold.close })),
  ];
}
