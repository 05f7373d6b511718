import { nameUnseen, visibleParts } from '@/lib/report/view/visible-text';

/** A text in which characters that cannot be seen, or that turn the reading order, are named instead of obeyed. */
export function Visible({ text }: { readonly text: string }) {
  return (
    <>
      {visibleParts(text).map((part, index) =>
        part.kind === 'plain' ? (
          part.text
        ) : (
          <span class="unseen" key={index}>
            {nameUnseen(part)}
          </span>
        ),
      )}
    </>
  );
}
