import { Text } from '@/components/report/Text';
import { Notice } from '@/components/ui/Notice';
import type { Screen } from '@/lib/panel/screen';
import { PANEL_WORDS } from '@/lib/panel/words';
import { AllowAllButton } from './AccessChoice';

type Recording = Extract<Screen, { readonly kind: 'recording' }>;

/** What keeps the running audit from seeing the page, and what helps. */
export function TroubleNotice({ trouble, elsewhere }: Pick<Recording, 'trouble' | 'elsewhere'>) {
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
      {trouble === null && elsewhere && (
        <Notice tone="warn">
          <Text text={PANEL_WORDS.elsewhere} />
        </Notice>
      )}
    </div>
  );
}
