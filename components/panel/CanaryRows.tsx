import { useContext } from 'preact/hooks';
import { inOneLine, Language } from '@/components/report/language';
import { Text } from '@/components/report/Text';
import { INFO_TYPES, type InfoType } from '@/lib/model/vocabulary';
import type { CanaryRow } from '@/lib/panel/options';
import { PANEL_WORDS } from '@/lib/panel/words';
import { infoLabel } from '@/lib/report/terms';
import { ChoiceGroup } from './StartChoices';
import { useStore } from './store';

/** The tester's own values, one a row. */
export function CanaryRows() {
  const store = useStore();
  const { canaries } = store.options.value;
  const replace = (at: number, row: CanaryRow | null): void => {
    const rows = canaries.flatMap((one, index) => (index === at ? (row ? [row] : []) : [one]));
    store.change({ canaries: rows });
  };
  return (
    <ChoiceGroup title={PANEL_WORDS.canaries}>
      <p class="aside">
        <Text text={PANEL_WORDS.canariesWhy} />
      </p>
      {canaries.map((row, index) => (
        <Row key={index} number={index + 1} onChange={(changed) => replace(index, changed)} row={row} />
      ))}
      <button
        class="button"
        onClick={() => store.change({ canaries: [...canaries, { type: 'phone', value: '' }] })}
        type="button"
      >
        <Text text={PANEL_WORDS.canaryAdd} />
      </button>
    </ChoiceGroup>
  );
}

interface RowProps {
  readonly row: CanaryRow;
  readonly number: number;
  readonly onChange: (row: CanaryRow | null) => void;
}

function Row({ row, number, onChange }: RowProps) {
  const language = useContext(Language);
  return (
    <div class="canary">
      <select
        aria-label={`${inOneLine(PANEL_WORDS.canaryType, language)} ${number}`}
        onChange={(event) => onChange({ ...row, type: event.currentTarget.value as InfoType })}
        value={row.type}
      >
        {INFO_TYPES.map((type) => (
          <option key={type} value={type}>
            {inOneLine(infoLabel(type), language)}
          </option>
        ))}
      </select>
      <input
        aria-label={`${inOneLine(PANEL_WORDS.canaryValue, language)} ${number}`}
        autocomplete="off"
        onInput={(event) => onChange({ ...row, value: event.currentTarget.value })}
        spellcheck={false}
        type="text"
        value={row.value}
      />
      <button
        aria-label={`${inOneLine(PANEL_WORDS.canaryRemove, language)} ${number}`}
        class="button button-quiet"
        onClick={() => onChange(null)}
        type="button"
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
