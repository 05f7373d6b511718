import base from './base.css?inline';
import card from './card.css?inline';
import ground from './ground.css?inline';
import parts from './parts.css?inline';
import surfaces from './surfaces.css?inline';

/** The style sheets of the pages as text, for trees that the document's own do not reach. */
export const STYLE_SHEETS = [base, parts, ground, surfaces, card];
