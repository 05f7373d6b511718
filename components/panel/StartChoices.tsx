import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Text } from '@/components/report/Text';
import type { Bilingual, Profile } from '@/lib/model/vocabulary';
import { PANEL_WORDS } from '@/lib/panel/words';
import { labelOf, PROFILE_TERMS } from '@/lib/report/terms';
import { useStore } from './store';

interface ChoiceProps {
  readonly kind: 'checkbox' | 'radio';
  readonly label: Bilingual;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly name?: string;
  readonly disabled?: boolean;
  readonly why?: Bilingual;
}

function Choice({ kind, label, checked, onChange, name, disabled = false, why }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <label>
        <input
          aria-describedby={why ? id : undefined}
          checked={checked}
          disabled={disabled}
          name={name}
          onChange={(event) => onChange(event.currentTarget.checked)}
          type={kind}
        />
        <Text text={label} />
      </label>
      {why && (
        <p class="aside" id={id}>
          <Text text={why} />
        </p>
      )}
    </div>
  );
}

/** A named group of choices. */
export function ChoiceGroup({ title, children }: { readonly title: Bilingual; readonly children: ComponentChildren }) {
  return (
    <fieldset class="choices">
      <legend>
        <Text text={title} />
      </legend>
      {children}
    </fieldset>
  );
}

/** New visitor or not, logged in or not. */
export function VisitorChoice() {
  const store = useStore();
  const { fresh, keepCookies, passive } = store.options.value;
  return (
    <ChoiceGroup title={PANEL_WORDS.visitor}>
      <Choice
        checked={fresh && !passive}
        disabled={passive}
        kind="checkbox"
        label={PANEL_WORDS.fresh}
        onChange={(checked) => store.change({ fresh: checked })}
        why={passive ? PANEL_WORDS.freshPassive : PANEL_WORDS.freshWhy}
      />
      <Choice
        checked={keepCookies && fresh && !passive}
        disabled={passive || !fresh}
        kind="checkbox"
        label={PANEL_WORDS.keepCookies}
        onChange={(checked) => store.change({ keepCookies: checked })}
      />
    </ChoiceGroup>
  );
}

/** Active or passive. */
export function ModeChoice() {
  const store = useStore();
  const { passive } = store.options.value;
  const name = useId();
  return (
    <ChoiceGroup title={PANEL_WORDS.mode}>
      <Choice
        checked={!passive}
        kind="radio"
        label={PANEL_WORDS.active}
        name={name}
        onChange={() => store.change({ passive: false })}
        why={PANEL_WORDS.activeWhy}
      />
      <Choice
        checked={passive}
        kind="radio"
        label={PANEL_WORDS.passive}
        name={name}
        onChange={() => store.change({ passive: true })}
        why={PANEL_WORDS.passiveWhy}
      />
    </ChoiceGroup>
  );
}

const PROFILES: readonly Profile[] = ['web', 'mini-program'];

/** Whose filing rules and severities apply. */
export function ProfileChoice() {
  const store = useStore();
  const name = useId();
  return (
    <ChoiceGroup title={PANEL_WORDS.profile}>
      {PROFILES.map((profile) => (
        <Choice
          checked={store.options.value.profile === profile}
          key={profile}
          kind="radio"
          label={labelOf(PROFILE_TERMS, profile)}
          name={name}
          onChange={() => store.change({ profile })}
        />
      ))}
      <p class="aside">
        <Text text={PANEL_WORDS.profileWhy} />
      </p>
    </ChoiceGroup>
  );
}
