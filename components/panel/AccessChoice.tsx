import { Text } from '@/components/report/Text';
import { PANEL_WORDS } from '@/lib/panel/words';
import { ChoiceGroup } from './StartChoices';
import { useStore } from './store';

/** What this access can see and what it cannot, and the way to more. */
export function AccessChoice() {
  const store = useStore();
  if (store.state.value?.access === 'all') {
    return (
      <ChoiceGroup title={PANEL_WORDS.access}>
        <p>
          <Text text={PANEL_WORDS.accessAll} />
        </p>
        <p class="aside">
          <Text text={PANEL_WORDS.accessAllHas} />
        </p>
      </ChoiceGroup>
    );
  }
  return (
    <ChoiceGroup title={PANEL_WORDS.access}>
      <p>
        <Text text={PANEL_WORDS.accessTab} />
      </p>
      <div class="aside">
        <p>
          <Text text={PANEL_WORDS.accessTabLacks} />
        </p>
        <ul class="bullets">
          {[PANEL_WORDS.accessLackFrames, PANEL_WORDS.accessLackNetwork, PANEL_WORDS.accessLackOrigins].map((lack) => (
            <li key={lack.en}>
              <Text text={lack} />
            </li>
          ))}
        </ul>
      </div>
      <AllowAllButton />
    </ChoiceGroup>
  );
}

/** Asks the browser for all sites. */
export function AllowAllButton() {
  const store = useStore();
  return (
    <button class="button" onClick={() => void store.allowAllSites()} type="button">
      <Text text={PANEL_WORDS.allowAll} />
    </button>
  );
}
