import { ABOUT_INFORMATION, CLOSED, OPEN_LISTS } from './lexicon/catch-all';
import type { Outline, Section, Sentence } from './outline';
import type { PolicyVerdict } from './reading';
import { countOf, patternOf, showing } from './sentences';
import { verdict } from './verdict';

const INFORMATION = patternOf(ABOUT_INFORMATION);
const MOST = 2;

/** Sentences on collecting, using and giving away whose lists stay open; one entry for each open list. */
export function openLists(outline: Outline): readonly Sentence[] {
  return outline.sections
    .filter(isJudged)
    .flatMap(({ passages }) =>
      passages.flatMap(({ sentences }) =>
        sentences
          .filter(({ norm }) => INFORMATION.test(norm))
          .flatMap((sentence) => Array.from({ length: openIn(sentence.norm) }, () => sentence)),
      ),
    );
}

/** POL-017: lists of information, purposes or recipients that stay open, more than now and then. */
export function judgeCatchAll(outline: Outline): PolicyVerdict {
  const open = openLists(outline);
  return open.length > MOST ? verdict('failed', showing(open, 4)) : verdict('passed', [], ['open-lists']);
}

function openIn(norm: string): number {
  const plain = norm.replace(new RegExp(CLOSED, 'gu'), '');
  return OPEN_LISTS.reduce((sum, source) => sum + countOf(source, plain), 0);
}

/** Warnings on risks, laws and definitions may stay open. */
function isJudged({ topics }: Section): boolean {
  if (['collect', 'use', 'share'].some((topic) => topics.has(topic as 'use'))) return !topics.has('aside');
  return !['aside', 'minors', 'complaint', 'retention'].some((topic) => topics.has(topic as 'aside'));
}
