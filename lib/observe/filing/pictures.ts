import type { Sight } from '@/lib/observe/sight/sight';
import type { FilingSpot } from './find-in-page';
import { isStrip } from './place';
import { isInFooter } from './prose';

const MOST_PICTURES = 3;
/** Names of files, classes and descriptions that have to do with filing. */
const NAMED = /beian|miit|gongan|(?:^|[^a-z])(?:icp|ghs)(?:[^a-z]|$)|备案|備案/i;

/** Pictures that may hold a number that nothing in the page says in words. Their candidate is empty. */
export function findFilingPictures(sight: Sight, roots: readonly ParentNode[]): readonly FilingSpot[] {
  const pictures = roots.flatMap((root) =>
    [...root.querySelectorAll('img,canvas,[class],[id]')].filter((element) => isFilingPicture(sight, element)),
  );
  return pictures.slice(0, MOST_PICTURES).map((element) => ({
    element,
    block: element,
    from: 'image',
    text: (element.getAttribute('alt') ?? '').slice(0, 100),
    candidate: '',
    inList: false,
    joined: null,
    start: 0,
  }));
}

function isFilingPicture(sight: Sight, element: Element): boolean {
  if (element.localName === 'canvas') return isInFooter(element) && isStrip(sight, element);
  const names = ['alt', 'title', 'src', 'class', 'id', 'aria-label'].map((name) => nameIn(element, name));
  if (element.localName === 'img') return isStrip(sight, element) && names.some(isNamed);
  return names.some(isNamed) && isPainted(sight, element) && isStrip(sight, element);
}

/** An address of embedded data is no name. */
function nameIn(element: Element, name: string): string {
  const value = element.getAttribute(name) ?? '';
  return value.startsWith('data:') ? '' : value;
}

function isNamed(name: string): boolean {
  return NAMED.test(name);
}

/** Nothing but a picture behind it. */
function isPainted(sight: Sight, element: Element): boolean {
  return (element.textContent ?? '').trim() === '' && sight.style(element).backgroundImage.includes('url(');
}
