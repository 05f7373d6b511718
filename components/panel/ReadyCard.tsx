import { useState } from 'preact/hooks';
import { Text } from '@/components/report/Text';
import { Disclosure } from '@/components/ui/Disclosure';
import type { Screen } from '@/lib/panel/screen';
import { PANEL_WORDS } from '@/lib/panel/words';
import { AccessChoice } from './AccessChoice';
import { CanaryRows } from './CanaryRows';
import { PageLine } from './PageLine';
import { ModeChoice, ProfileChoice, VisitorChoice } from './StartChoices';
import { useStore } from './store';

type Tab = Extract<Screen, { readonly kind: 'ready' }>['tab'];

/** The page in front, one big button, and what may be chosen before pressing it. */
export function ReadyCard({ tab }: { readonly tab: Tab }) {
  const store = useStore();
  const [open, setOpen] = useState(false);
  const starting = store.task.value === 'start';
  return (
    <section class="card step">
      <p class="step-label">
        <Text text={PANEL_WORDS.nextStep} />
      </p>
      <h2>
        <Text text={PANEL_WORDS.readyTitle} />
      </h2>
      <PageLine title={tab.title} url={tab.url} />
      <button class="button button-main" disabled={starting} onClick={() => void store.start()} type="button">
        <Text text={starting ? PANEL_WORDS.starting : PANEL_WORDS.start} />
      </button>
      <p class="aside">
        <Text text={PANEL_WORDS.willReload} />
      </p>
      <Chosen />
      <Disclosure label={<Text text={PANEL_WORDS.options} />} onToggle={setOpen} open={open}>
        {() => (
          <div class="options">
            <VisitorChoice />
            <ModeChoice />
            <AccessChoice />
            <CanaryRows />
            <ProfileChoice />
          </div>
        )}
      </Disclosure>
    </section>
  );
}

/** What is chosen now, so that nobody has to unfold the options to know what will happen. */
function Chosen() {
  const store = useStore();
  const { fresh, keepCookies, passive, profile, canaries } = store.options.value;
  const visitor = passive || !fresh ? PANEL_WORDS.nothingCleared : PANEL_WORDS.clearedAll;
  const values = canaries.filter(({ value }) => value.trim() !== '').length;
  return (
    <ul class="chosen">
      <li>
        <Text text={fresh && keepCookies && !passive ? PANEL_WORDS.clearedStorage : visitor} />
      </li>
      <li>
        <Text text={passive ? PANEL_WORDS.passive : PANEL_WORDS.active} />
      </li>
      <li>
        <Text text={store.state.value?.access === 'all' ? PANEL_WORDS.watchesAll : PANEL_WORDS.watchesThisTab} />
      </li>
      <li>
        <Text text={profile === 'web' ? PANEL_WORDS.rulesWeb : PANEL_WORDS.rulesMiniProgram} />
      </li>
      {values > 0 && (
        <li>
          <Text text={PANEL_WORDS.canaries} /> × {values}
        </li>
      )}
    </ul>
  );
}
