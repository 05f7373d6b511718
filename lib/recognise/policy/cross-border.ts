import { ABROAD_NOT, ABROAD_PLAN, STORED_HERE, VAGUE_TRANSFER } from './lexicon/cross-border';
import type { Outline, Sentence } from './outline';
import type { PolicyVerdict } from './reading';
import { patternOf, showing } from './sentences';
import { verdict } from './verdict';

const HERE = patternOf(...STORED_HERE);
const NOT_ABROAD = patternOf(...ABROAD_NOT);
const PLAN = patternOf(...ABROAD_PLAN);
const VAGUE = patternOf(...VAGUE_TRANSFER);

/** POL-011: where the information is stored, and whether and how it leaves the country. */
export function judgeCrossBorder(outline: Outline): PolicyVerdict {
  const sentences = spoken(outline);
  const plain = sentences.filter(({ norm }) => HERE.test(norm) || NOT_ABROAD.test(norm) || PLAN.test(norm));
  if (plain.length > 0) return verdict('passed', showing(plain));
  const vague = sentences.filter(({ norm }) => VAGUE.test(norm));
  if (vague.length > 0) return verdict('cantTell', showing(vague), ['place']);
  return verdict('failed', [], ['place', 'transfer']);
}

/** Each sentence under its heading: "在哪里" tells what the place named below it is. */
function spoken(outline: Outline): readonly Sentence[] {
  return outline.sections.flatMap(({ heading, topics, passages }) => {
    const inside = passages.flatMap(({ sentences }) => sentences);
    const led = topics.has('place')
      ? inside.map(({ raw, norm }) => ({ raw, norm: `${heading.norm}:存放,${norm}` }))
      : inside;
    return heading.raw === '' ? led : [heading, ...led];
  });
}
