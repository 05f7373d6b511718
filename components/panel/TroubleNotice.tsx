import { Text } from '@/components/report/Text';
import { Notice } from '@/components/ui/Notice';
import type { Screen } from '@/lib/panel/screen';
import { PANEL_WORDS } from '@/lib/panel/words';
import { AllowAllButton } from './AccessChoice';
import { StorageTrouble } from './StorageTrouble';

type Recording = Extract<Screen, { readonly kind: 'recording' }>;

/** What keeps the running audit from seeing the page, and what helps. */
export function TroubleNotice({ screen: { trouble, elsewhere, session } }: { readonly screen: Recording }) {
  // The tab in front may be one that was opened from the recorded one and is recorded with it.
  const several = session.walks.length > 1;
  return (
    <div class="trouble" role="status">
      {trouble === 'left-origin' && (
        <Notice tone="bad">
          <h3>
            <Text text={PANEL_WORDS.leftOriginTitle} />
          </h3>
          <p>
            <Text text={PANEL_WORDS.leftOrigin} />
          </p>
          <p>
            <Text text={PANEL_WORDS.leftOriginDo} />
          </p>
          <AllowAllButton />
        </Notice>
      )}
      {trouble === 'tab-closed' && (
        <Notice tone="bad">
          <h3>
            <Text text={PANEL_WORDS.tabClosedTitle} />
          </h3>
          <p>
            <Text text={PANEL_WORDS.tabClosed} />
          </p>
        </Notice>
      )}
      <StorageTrouble trouble={trouble} />
      {trouble === null && elsewhere && (
        <Notice tone={several ? 'plain' : 'warn'}>
          <Text text={several ? PANEL_WORDS.severalTabs : PANEL_WORDS.elsewhere} />
        </Notice>
      )}
    </div>
  );
}
