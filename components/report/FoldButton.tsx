import { WORDS } from '@/lib/report/words';
import { Text } from './Text';

/** Opens or folds all secondary parts. Hidden until the script that serves it is there. */
export function FoldButton() {
  return (
    <p class="tools" hidden>
      <button data-fold-all type="button">
        <span data-when="folded">
          <Text text={WORDS.expandAll} />
        </span>
        <span data-when="open" hidden>
          <Text text={WORDS.collapseAll} />
        </span>
      </button>
    </p>
  );
}
