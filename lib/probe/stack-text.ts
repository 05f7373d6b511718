import { append, charCodeAt, each, endsWith, indexOf, lastIndexOf, slice, startsWith, startsWithAny } from './natives';
import { withoutOwn } from './stack-frames';

/** Longest address kept of a calling script; the middle of a longer one (a `data:` script) is left out. */
const ADDRESS_CHARS = 300;
/** How the addresses of a page's scripts begin; those of tools begin otherwise. */
const PAGE_SCHEMES = ['http', 'file:', 'about:', 'blob:', 'data:'];

/** Where one line of a stack trace points, `address:line:column`; empty for lines that point nowhere. */
export function placeOf(line: string): string {
  const text = endsWith(line, ')') ? bracketed(line) : afterAt(line);
  return isPlaced(text) ? text : '';
}

/** The address of a place, without line and column. */
export function addressOfPlace(place: string): string {
  return slice(place, 0, lastIndexOf(slice(place, 0, lastIndexOf(place, ':')), ':'));
}

/** `url:line:column` of the first line that belongs to a page's own script; undefined when there is none. */
export function firstPagePlace(stack: string, ownAddress: string): string | undefined {
  const place = firstPlace(
    stack,
    (found) => addressOfPlace(found) !== ownAddress && startsWithAny(found, PAGE_SCHEMES),
  );
  return place === '' ? undefined : shorten(place);
}

/** Where the first line that points to a wanted place points; empty when none does. */
export function firstPlace(stack: string, isWanted: (place: string) => boolean): string {
  return firstOfLines(stack, (line) => {
    const place = placeOf(line);
    return place !== '' && isWanted(place) ? place : '';
  });
}

/** The stack without the lines of one script; the outermost may come from the present stack (`withoutOwn`). */
export function scrubText(stack: string, presentStack: () => string, ownAddress: string, limit: number): string {
  const isOwn = (line: string): boolean => addressOfPlace(placeOf(line)) === ownAddress;
  const kept = withoutOwn(linesOf(stack), { isFrame: isFrameLine, isOwn }, () => linesOf(presentStack()), limit);
  let text = '';
  each(kept, (line) => {
    text += `\n${line}`;
  });
  return slice(text, 1);
}

/** The first text other than an empty one that is made of a line, without its line break; empty when none is. */
function firstOfLines(text: string, make: (line: string) => string): string {
  for (let from = 0; ; ) {
    const end = indexOf(text, '\n', from);
    const made = make(slice(text, from, end < 0 ? text.length : end));
    if (made !== '' || end < 0) return made;
    from = end + 1;
  }
}

function linesOf(text: string): string[] {
  const lines: string[] = [];
  firstOfLines(text, (line) => {
    append(lines, line);
    return '';
  });
  return lines;
}

/** Whether the line is a frame of a stack trace rather than part of a message. */
function isFrameLine(line: string): boolean {
  return startsWith(line, '    at ') || (indexOf(line, '@') >= 0 && isPlaced(line));
}

function bracketed(line: string): string {
  // `at eval (eval at f (https://a/b.js:1:2), <anonymous>:1:1)`: the script that wrote the code counts.
  const text = slice(line, lastIndexOf(line, '(') + 1);
  return slice(text, 0, indexOf(text, ')'));
}

function afterAt(line: string): string {
  if (startsWith(line, '    at async ')) return slice(line, 13);
  if (startsWith(line, '    at ')) return slice(line, 7);
  const at = lastIndexOf(line, '@');
  return at < 0 ? '' : slice(line, at + 1);
}

function isPlaced(text: string): boolean {
  const column = lastIndexOf(text, ':');
  const line = lastIndexOf(slice(text, 0, column), ':');
  return line > 0 && isDigits(text, line + 1, column) && isDigits(text, column + 1, text.length);
}

function isDigits(text: string, from: number, to: number): boolean {
  if (from >= to) return false;
  for (let index = from; index < to; index += 1) {
    const code = charCodeAt(text, index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

function shorten(place: string): string {
  if (place.length <= ADDRESS_CHARS) return place;
  return `${slice(place, 0, ADDRESS_CHARS - 30)}…${slice(place, place.length - 29)}`;
}
