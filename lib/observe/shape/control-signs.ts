import { parentOf } from '@/lib/observe/sight/flat-tree';
import { BUTTON_NAMES, CLOSE_NAMES, isNamed, TITLE_NAMES } from '@/lib/observe/sight/names';
import { hasBackground, hasOwnText } from '@/lib/observe/sight/paint';
import { roughText } from '@/lib/observe/sight/rough-text';
import type { Sight } from '@/lib/observe/sight/sight';
import { pseudoText } from '@/lib/observe/sight/text';
import { isAnswerLabel, isCloseGlyph, isIdentityControl, isTitleMarks } from '@/lib/observe/words';
import { namesPolicyOrAgreement } from '@/lib/recognise/words/scene';

/** How sure it is that an element can be tapped, strongest last. */
export const SIGNS = ['icon', 'words', 'named', 'link', 'pointer', 'native'] as const;
export type Sign = (typeof SIGNS)[number];

const NATIVE_TAGS = new Set([
  'a',
  'button',
  'summary',
  'navigator',
  'uni-navigator',
  'uni-button',
  'wx-button',
  'taro-button-core',
  'taro-navigator-core',
  'dd-button',
  'wx-open-launch-app',
  'wx-open-launch-weapp',
  'wx-open-subscribe',
]);
const NATIVE_ROLES = /^(?:button|link|menuitem|option|tab|treeitem)$/;
const LARGEST_ICON = 64;
const HIGHEST_BUTTON = 90;
const SMALLEST_ICON = 8;

/** What marks an element as something to tap; null when nothing does. */
export function signOf(sight: Sight, element: Element): Sign | null {
  if (isNative(element)) return 'native';
  const parent = parentOf(element);
  if (sight.style(element).cursor === 'pointer' && parent && sight.style(parent).cursor !== 'pointer') return 'pointer';
  const words = roughText(element, 60).replace(/\s+/g, ' ').trim();
  // Between Han characters a space means nothing, between English words it does.
  const text = /\p{Script=Han}/u.test(words) ? words.replaceAll(' ', '') : words;
  if (text === '') return isIcon(sight, element) ? 'icon' : null;
  if (isCloseGlyph(text)) return hasOwnText(element) || sight.rect(element).width <= LARGEST_ICON ? 'icon' : null;
  return wordedSign(sight, element, parent, text);
}

/** Handlers cannot be seen; what is named, coloured or worded like a control is taken for one. */
function wordedSign(sight: Sight, element: Element, parent: Element | null, text: string): Sign | null {
  if (isInlineLink(sight, element, parent, text)) return 'link';
  if (text.length <= 16 && isNamed(element, BUTTON_NAMES) && !isContainer(sight, element)) return 'named';
  if (element.childElementCount > 0 || isHeading(element)) return null;
  if (isAnswerLabel(text)) return 'words';
  return text.length <= 12 && isIdentityControl(text) && looksPressable(sight, element) ? 'words' : null;
}

/** `login-box`, `confirm-wrap`: named after what they hold. */
function isContainer(sight: Sight, element: Element): boolean {
  return sight.rect(element).height > HIGHEST_BUTTON || element.querySelector('input,textarea,button,a,img') !== null;
}

function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName) || isNamed(element, TITLE_NAMES);
}

/** A box of its own, high enough for a finger. */
function looksPressable(sight: Sight, element: Element): boolean {
  const style = sight.style(element);
  const framed = hasBackground(style) || Number.parseFloat(style.borderTopWidth) > 0;
  return framed && sight.rect(element).height >= 26;
}

function isNative(element: Element): boolean {
  if (NATIVE_TAGS.has(element.localName)) return true;
  if (element.localName === 'input') return /^(?:button|submit|image|reset)$/.test((element as HTMLInputElement).type);
  if (openTypeOf(element) !== null || element.hasAttribute('onclick')) return true;
  return NATIVE_ROLES.test(element.getAttribute('role') ?? '');
}

/** `open-type` of a mini-program button, in the spellings that frameworks use. */
export function openTypeOf(element: Element): string | null {
  for (const name of ['open-type', 'opentype', 'data-open-type']) {
    const value = element.getAttribute(name);
    if (value) return value;
  }
  return null;
}

/** A policy's name inside a sentence, set apart by its own element and usually by its colour. */
function isInlineLink(sight: Sight, element: Element, parent: Element | null, text: string): boolean {
  const style = sight.style(element);
  if (text.length > 40 || element.childElementCount > 1 || !style.display.startsWith('inline')) return false;
  const apart = parent !== null && style.color !== sight.style(parent).color;
  if (isTitleMarks(text)) return apart || roughText(parent ?? element, 200).replace(/\s+/g, '') !== text;
  const underlined = style.textDecorationLine.includes('underline');
  return (
    text.length >= 4 &&
    text.length <= 24 &&
    (apart || underlined) &&
    !/[，。；,;]/.test(text) &&
    namesPolicyOrAgreement(text)
  );
}

/** A small picture or glyph without words whose name says close, or that is drawn like a lone icon. */
function isIcon(sight: Sight, element: Element): boolean {
  const { width, height } = sight.rect(element);
  if (width > LARGEST_ICON || height > LARGEST_ICON || width < SMALLEST_ICON || height < SMALLEST_ICON) return false;
  if (isNamed(element, CLOSE_NAMES) || /close|cross|guanbi|cha\b|×/i.test(iconName(element))) return true;
  if (element.hasAttribute('aria-label') && element.childElementCount === 0) return true;
  if (/^(?:关闭|關閉|close)$/i.test(element.getAttribute('alt') ?? '') || isCornerCross(sight, element)) return true;
  return isCloseGlyph(pseudoText(sight, element, '::before').trim()) && element.childElementCount === 0;
}

const SMALLEST_CROSS = 12;
const LARGEST_CROSS = 44;
const CORNER_PX = 30;

/**
 * A small square picture that is placed at an upper corner of its panel: wherever that is drawn, it closes. Of its address
 * nothing can be learnt where it is part of the style or the script.
 */
export function isCornerCross(sight: Sight, element: Element): boolean {
  if (!/^(?:img|svg|i|uni-image|taro-image-core)$/.test(element.localName)) return false;
  const { position } = sight.style(element);
  const panel = 'offsetParent' in element ? (element as HTMLElement).offsetParent : parentOf(element);
  if ((position !== 'absolute' && position !== 'fixed') || !panel || !isPaintedPanel(sight, panel)) return false;
  const box = sight.rect(element);
  const around = sight.rect(panel);
  const square = Math.abs(box.width - box.height) <= 4 && box.width >= SMALLEST_CROSS && box.width <= LARGEST_CROSS;
  const right = Math.abs(around.x + around.width - box.x - box.width);
  const side = Math.min(right, Math.abs(box.x - around.x));
  return square && side <= CORNER_PX && Math.abs(box.y - around.y) <= CORNER_PX && around.width > box.width * 4;
}

/** The ground may be painted by a wrapper of the same size. */
function isPaintedPanel(sight: Sight, panel: Element): boolean {
  const { width } = sight.rect(panel);
  for (let around: Element | null = panel; around; around = parentOf(around)) {
    if (sight.rect(around).width > width + 2) return false;
    if (hasBackground(sight.style(around))) return true;
  }
  return false;
}

const TELLING =
  /(?<![a-z])(?:close|cross|cancel|guanbi|cha|arrow|back|delete|search|scan|share|kefu|service)(?![a-z])/i;

/** What an element without words is called: telling class name, picture's file name; empty without either. */
export function iconName(element: Element): string {
  const names = [...element.classList].filter((name) => TELLING.test(name) || /icon[-_].+/i.test(name));
  const name = names.find((each) => TELLING.test(each)) ?? names[0];
  if (name) return name;
  const picture = element.localName === 'img' ? element : element.querySelector('img');
  const source = picture?.getAttribute('src') ?? element.querySelector('use')?.getAttribute('href') ?? '';
  if (source.startsWith('data:') || source.startsWith('blob:')) return '';
  return source.split(/[?]/)[0]?.split(/[/#]/).at(-1) ?? '';
}

/** True when an element has a ground of its own, so that it looks like a button rather than bare words. */
export function hasOwnGround(sight: Sight, element: Element): boolean {
  if (hasBackground(sight.style(element))) return true;
  const [only] = element.children;
  return only !== undefined && element.childElementCount === 1 && hasBackground(sight.style(only));
}
