import { Text } from '@/components/report/Text';
import type { Bilingual } from '@/lib/model/vocabulary';
import { OBSTACLE_WORDS } from '@/lib/panel/advice-words';
import type { Screen } from '@/lib/panel/screen';
import { PANEL_WORDS } from '@/lib/panel/words';
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
    const title = screen.why === 'file' ? PANEL_WORDS.fileTitle : PANEL_WORDS.noTabTitle;
    return <Step label={PANEL_WORDS.unscriptable} text={OBSTACLE_WORDS[screen.why]} title={title} />;
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

interface StepProps {
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly label?: Bilingual;
}

function Step({ title, text, label = PANEL_WORDS.nextStep }: StepProps) {
  return (
    <section class="card step">
      <p class="step-label">
        <Text text={label} />
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
