import type { OpenReader } from '@/lib/observe/reader';

/**
 * Where the two scripts of one document meet, in a world that the page cannot see. Whichever comes first leaves its end;
 * the reader stays, for an observer that is started anew.
 */
interface ReaderDesk {
  open?: OpenReader;
  wanted?: (open: OpenReader) => void;
}

const DESK = Symbol.for('miniaudit.reader');

function deskOf(world: object): ReaderDesk {
  const place = world as { [DESK]?: ReaderDesk };
  place[DESK] ??= {};
  return place[DESK];
}

/** The reader's end: may be called again, which changes nothing. */
export function leaveReader(world: object, open: OpenReader): void {
  const desk = deskOf(world);
  if (desk.open) return;
  desk.open = open;
  desk.wanted?.(open);
}

/** The observer's end: takes the reader now or when it comes, unless `signal` is aborted before. */
export function takeReader(world: object, take: (open: OpenReader) => void, signal: AbortSignal): void {
  const desk = deskOf(world);
  if (desk.open) {
    take(desk.open);
    return;
  }
  desk.wanted = take;
  signal.addEventListener('abort', () => {
    if (desk.wanted === take) delete desk.wanted;
  });
}
