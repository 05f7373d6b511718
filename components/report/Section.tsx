import type { ComponentChildren } from 'preact';
import type { Bilingual } from '@/lib/model/vocabulary';
import { anchor } from './anchors';
import { Text } from './Text';

interface SectionProps {
  /** Name for links; see `SECTIONS`. */
  readonly id: string;
  readonly title: Bilingual;
  readonly intro?: Bilingual;
  readonly children: ComponentChildren;
}

/** One chapter of the report with its heading and a sentence of introduction. */
export function Section({ id, title, intro, children }: SectionProps) {
  const heading = anchor('section', `${id}-title`);
  return (
    <section aria-labelledby={heading} class="chapter" id={anchor('section', id)}>
      <h2 id={heading}>
        <Text text={title} />
      </h2>
      {intro && (
        <p class="intro">
          <Text text={intro} />
        </p>
      )}
      {children}
    </section>
  );
}
