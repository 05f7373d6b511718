import { charCodeAt, endsWith, indexOf, lastIndexOf, slice, startsWith } from './natives';

/** Longest address kept of a calling script; the middle of a longer one (a `data:` script) is left out. */
const ADDRESS_CHARS = 300;

/** Where one line of a stack trace points, `address:line:column`; empty for lines that point nowhere. */
export function placeOf(line: string): string {
  const text = endsWith(line, ')') ? bracketed(line) : afterAt(line);
  return isPlaced(text) ? text : '';
}

/** The address of a place, without line and column. */
export function addressOf(place: string): string {
  return slice(place, 0, lastIndexOf(slice(place, 0, lastIndexOf(place, ':')), ':'));
}

/** `url:line:column` of the first line that belongs to a page's own script; undefined when there is none. */
export function firstPagePlace(stack: string, ownAddress: string): string | undefined {
  for (let from = 0; from >= 0 && from < stack.length; from = nextLine(stack, from)) {
    const place = placeOf(lineAt(stack, from));
    if (place !== '' && addressOf(place) !== ownAddress && isPageAddress(place)) return shorten(place);
  }
  return undefined;
}

/** Where the first line that points anywhere points; empty when none does. */
export function firstPlace(stack: string): string {
  for (let from = 0; from >= 0; from = nextLine(stack, from)) {
    const place = placeOf(lineAt(stack, from));
    if (place !== '') return place;
  }
  return '';
}

/**
 * The stack without the lines of one script. Where those had pushed the outermost ones over the limit, they are taken
 * from the stack as it is now.
 */
export function scrubText(stack: string, presentStack: () => string, ownAddress: string, limit: number): string {
  let kept = '';
  let frames = 0;
  let sinceOwn = -1;
  for (let from = 0; from >= 0; from = nextLine(stack, from)) {
    const line = lineAt(stack, from);
    const isFrame = isFrameLine(line);
    if (isFrame) frames += 1;
    if (isFrame && addressOf(placeOf(line)) === ownAddress) {
      sinceOwn = 0;
      continue;
    }
    if (isFrame && sinceOwn >= 0) sinceOwn += 1;
    kept += (from === 0 ? '' : '\n') + line;
  }
  if (sinceOwn < 0) return stack;
  return frames === limit ? kept + outerLines(presentStack(), sinceOwn, limit - countFrames(kept), ownAddress) : kept;
}

function countFrames(stack: string): number {
  let count = 0;
  for (let from = 0; from >= 0; from = nextLine(stack, from)) if (isFrameLine(lineAt(stack, from))) count += 1;
  return count;
}

/** Up to `count` frame lines of other scripts, after the first `skip` of them, each with its line break before. */
function outerLines(stack: string, skip: number, count: number, ownAddress: string): string {
  let added = '';
  let position = 0;
  for (let from = nextLine(stack, 0); from >= 0 && position < skip + count; from = nextLine(stack, from)) {
    const line = lineAt(stack, from);
    if (addressOf(placeOf(line)) === ownAddress) continue;
    if (position >= skip) added += `\n${line}`;
    position += 1;
  }
  return added;
}

/** The line that starts at the offset, without its line break. */
export function lineAt(text: string, from: number): string {
  const end = indexOf(text, '\n', from);
  return slice(text, from, end < 0 ? text.length : end);
}

/** Offset of the line after the one at `from`, -1 when that was the last. */
export function nextLine(text: string, from: number): number {
  const end = indexOf(text, '\n', from);
  return end < 0 ? -1 : end + 1;
}

/** Whether the line is a frame of a stack trace rather than part of a message. */
export function isFrameLine(line: string): boolean {
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

function isPageAddress(place: string): boolean {
  return (
    startsWith(place, 'http') ||
    startsWith(place, 'file:') ||
    startsWith(place, 'about:') ||
    startsWith(place, 'blob:') ||
    startsWith(place, 'data:')
  );
}

function shorten(place: string): string {
  if (place.length <= ADDRESS_CHARS) return place;
  return `${slice(place, 0, ADDRESS_CHARS - 30)}…${slice(place, place.length - 29)}`;
}
