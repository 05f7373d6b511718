import type { Payload } from '@/lib/model/event';
import { findFilingCandidates } from '@/lib/recognise/filing/candidates';

/** A `filing-shown` payload as the observer sends it for a number in plain sight at the foot of a phone-sized page. */
export function shown(text: string, more: Partial<Payload<'filing-shown'>> = {}): Payload<'filing-shown'> {
  const [first] = findFilingCandidates(text);
  return {
    text,
    candidate: first ? text.slice(first.start, first.end) : text,
    from: 'text',
    selector: 'footer > p',
    rect: { x: 95, y: 1560, width: 200, height: 16 },
    pageHeight: 1600,
    viewport: { width: 390, height: 844 },
    hiddenBy: null,
    fontPx: 12,
    contrast: 4.5,
    inFooter: true,
    link: null,
    besideText: '',
    inProse: false,
    foreignFrame: false,
    ...more,
  };
}

/** A link around the number, as the page wrote it. */
export function link(
  href: string,
  where: 'around' | 'inside' | 'below' | 'beside' = 'around',
): Payload<'filing-shown'>['link'] {
  const base = 'https://shop.example.net/home';
  return { href, resolved: URL.canParse(href, base) ? new URL(href, base).href : href, where };
}
