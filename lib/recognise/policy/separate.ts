import type { DocumentText } from './document';
import { PRIVACY_CLAUSE } from './lexicon/kinds';
import type { Outline } from './outline';
import type { DocumentKind, PolicyVerdict } from './reading';
import { patternOf, showing } from './sentences';
import { INAPPLICABLE, verdict } from './verdict';

const CLAUSE = patternOf(...PRIVACY_CLAUSE);

/** POL-020: the policy is a document of its own, or has a place of its own that an index leads to. */
export function judgeSeparate(document: DocumentText, outline: Outline, kind: DocumentKind): PolicyVerdict {
  if (kind === 'user-agreement') return INAPPLICABLE;
  if (kind === 'privacy-policy') return verdict('passed', [outline.title]);
  const headings = outline.sections.map(({ heading }) => heading).filter(({ norm }) => CLAUSE.test(norm));
  if (document.style.anchors > 0)
    return verdict('passed', headings.length > 0 ? showing(headings, 1) : [outline.title]);
  const clauses = outline.sentences.filter(({ norm }) => CLAUSE.test(norm));
  return verdict('failed', showing(clauses, 2), ['own-document', 'index']);
}
