import type { InfoType } from '@/lib/model/vocabulary';

/** Between the digits of one number, as people write it and as addresses encode it. */
const PLAIN_GAP = '[ \\-\\u00a0]{0,2}';
const ENCODED_GAP = '(?:[ \\-\\u00a0+]|%(?:25){0,3}(?:20|2d)){0,2}';
/** A percent sign that was itself encoded up to three more times. */
const PERCENT = '%(?:25){0,3}';
/** Short codes and words occur inside longer ones by chance; they must stand by themselves. */
const SHORT = /^(?:\d{1,7}|[0-9A-Za-z]{1,3})$/;

/** Matches a value in decoded text. Numbers may be spaced; digits must not continue on either side. */
export function plainFormOf(value: string, type: InfoType): RegExp {
  const isNumber = /^\d{6,}[\dXx]$/.test(value);
  const body = [...value].map((character) => (character === ' ' ? '\\s+' : literal(character)));
  const text = body.join(isNumber ? PLAIN_GAP : '');
  const prefix = type === 'phone' && isNumber ? '(?:(?:\\+|00)?86[ -]?)?' : '';
  const edge = isNumber && value.length >= 11 ? '\\d' : '0-9A-Za-z';
  const [before, after] = /^[\x20-\x7e]+$/.test(value) ? [`(?<![${edge}])`, `(?![${edge}])`] : ['', ''];
  return new RegExp(`${before}${prefix}${text}${after}`, 'giu');
}

/** Matches a value in raw text, each character plain, full-width, percent-encoded, or as a JSON or HTML escape. */
export function anyFormOf(value: string): RegExp {
  const isNumber = /^\d{6,}[\dXx]$/.test(value);
  const text = [...value].map(anyCharacter).join(isNumber ? ENCODED_GAP : '');
  return new RegExp(SHORT.test(value) ? `(?<![0-9A-Za-z])${text}(?![0-9A-Za-z])` : text, 'gi');
}

function anyCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const bytes = [...new TextEncoder().encode(character)].map((byte) => PERCENT + hex(byte, 2));
  const units = character.split('').map((unit) => hex(unit.charCodeAt(0), 4));
  const forms = [
    literal(character),
    bytes.join(''),
    units.map((unit) => `\\\\{1,4}u${unit}`).join(''),
    units.map((unit) => `${PERCENT}u${unit}`).join(''),
    `&#(?:x0*${hex(code, 1)}|0*${code});`,
  ];
  if (code > 0x20 && code < 0x7f) forms.push(String.fromCharCode(code + 0xfee0));
  if (code === 0x20) forms.push('\\+', '&nbsp;', '\\u00a0', '\\u3000');
  return `(?:${forms.join('|')})`;
}

function hex(number: number, length: number): string {
  return number.toString(16).padStart(length, '0');
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
