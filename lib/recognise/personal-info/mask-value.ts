import type { InfoType } from '@/lib/model/vocabulary';

/** A value in the form in which it may be shown: enough to recognise one's own, too little to learn another's. */
export function maskValue(type: InfoType, value: string): string {
  const text = value.trim();
  const mask = MASKS[type];
  const masked = mask ? mask(text) : keepEnds(text, 3, 1);
  // Odd values could show through a mask made for others.
  return masked.includes(text) || !masked.includes('*') ? '****' : masked;
}

const MASKS: Readonly<Partial<Record<InfoType, (value: string) => string>>> = {
  phone: (value) => (value.length >= 11 ? keepEnds(value, 3, 4) : keepEnds(value, 1, 0)),
  'bank-card': (value) => (value.length >= 13 ? keepEnds(value, 4, 4) : keepEnds(value, 1, 0)),
  'id-card': (value) => (value.length >= 15 ? keepEnds(value, 3, 1) : keepEnds(value, 1, 0)),
  email: maskEmail,
  name: (value) => keepEnds(value, 1, 0),
  address: (value) => `${value.slice(0, Math.min(3, Math.floor(value.length / 3)))}***`,
  location: (value) => value.replace(/(\d+\.\d?)\d*/g, '$1*'),
  plate: (value) => `${value.slice(0, 2)}****`,
  ip: (value) => value.replace(/[.:][\da-fA-F:]+[.:][\da-fA-F]*$/, '.*.*'),
  birthday: (value) => value.replace(/(?<=^\d{4}).*$/, '-**-**'),
  password: () => '******',
  'sms-code': () => '****',
};

function keepEnds(value: string, head: number, tail: number): string {
  const characters = [...value];
  const short = characters.length <= head + tail;
  const shown = short ? Math.min(1, characters.length - 1) : head;
  const last = short ? 0 : tail;
  const hidden = Math.max(1, characters.length - shown - last);
  return (
    characters.slice(0, shown).join('') + '*'.repeat(Math.min(hidden, 16)) + characters.slice(shown + hidden).join('')
  );
}

function maskEmail(value: string): string {
  const at = value.lastIndexOf('@');
  return at < 1 ? keepEnds(value, 1, 0) : `${value.charAt(0)}***${value.slice(at)}`;
}
