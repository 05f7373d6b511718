import { Text } from '@/components/report/Text';
import type { Bilingual } from '@/lib/model/vocabulary';
import type { Screen } from '@/lib/panel/screen';
import { OBSTACLE_WORDS, PANEL_WORDS } from '@/lib/panel/words';
import { AllowAllButton } from './AccessChoice';
import { ReadyCard } from './ReadyCard';
import { SessionList } from './SessionList';

type StartKind = Exclude<Screen, { readonly kind: 'connecting' | 'recording' | 'stored' }>;

/** Before an audit: what to do first, and the audits of before. */
export function StartScreen({ screen }: { readonly screen: StartKind }) {
  return (
    <>
      <FirstStep screen={screen} />
      <SessionList />
    </>
  );
}

function FirstStep({ screen }: { readonly screen: StartKind }) {
  if (screen.kind === 'ready') return <ReadyCard tab={screen.tab} />;
  if (screen.kind === 'no-tab') return <Step text={PANEL_WORDS.noTab} title={PANEL_WORDS.noTabTitle} />;
  if (screen.kind === 'unscriptable') {
    return <Step text={OBSTACLE_WORDS[screen.why]} title={PANEL_WORDS.unscriptableTitle} />;
  }
  return (
    <>
      <Step text={PANEL_WORDS.clickText} title={PANEL_WORDS.clickTitle} />
      <section class="card">
        <p>
          <Text text={PANEL_WORDS.clickOr} />
        </p>
        <AllowAllButton />
      </section>
    </>
  );
}

function Step({ title, text }: { readonly title: Bilingual; readonly text: Bilingual }) {
  return (
    <section class="card step">
      <p class="step-label">
        <Text text={PANEL_WORDS.nextStep} />
      </p>
      <h2>
        <Text text={title} />
      </h2>
      <p>
        <Text text={text} />
      </p>
    </section>
  );
}
