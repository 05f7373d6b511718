import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FoldButtonProps {
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** What stands on the button: words only, no headings and no buttons of its own. */
  readonly label: ComponentChildren;
  /** Id of what it unfolds. */
  readonly controls: string;
}

/** A button that folds and unfolds something, on its own, so that it may stand in a heading. */
export function FoldButton({ open, onToggle, label, controls }: FoldButtonProps) {
  return (
    <button
      aria-controls={open ? controls : undefined}
      aria-expanded={open}
      class="fold-button"
      onClick={() => onToggle(!open)}
      type="button"
    >
      <span aria-hidden="true" class="fold-sign" />
      <span class="fold-label">{label}</span>
    </button>
  );
}

interface DisclosureProps extends Omit<FoldButtonProps, 'controls'> {
  readonly children: () => ComponentChildren;
}

/** A button and what it unfolds below it; what is folded is not in the document at all. */
export function Disclosure({ open, onToggle, label, children }: DisclosureProps) {
  const id = useId();
  return (
    <div class="fold">
      <FoldButton controls={id} label={label} onToggle={onToggle} open={open} />
      {open && (
        <div class="fold-body" id={id}>
          {children()}
        </div>
      )}
    </div>
  );
}
