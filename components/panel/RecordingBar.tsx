import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Text } from '@/components/report/Text';
import { Dotted } from '@/components/ui/Dotted';
import { currentPage } from '@/lib/panel/current-page';
import type { Session } from '@/lib/panel/screen';
import { elapsedTime, progressSentence } from '@/lib/panel/sentences';
import { PANEL_WORDS } from '@/lib/panel/words';
import { PageLine } from './PageLine';
import { useStore } from './store';

interface RecordingBarProps {
  readonly session: Session;
  /** Stays in sight with it. */
  readonly children: ComponentChildren;
}

/** That it records, for how long, what, and the way to stop. */
export function RecordingBar({ session, children }: RecordingBarProps) {
  const store = useStore();
  const stopping = store.task.value === 'stop';
  const judged = store.judged.value;
  const page = judged && currentPage(judged);
  const events = Math.max(session.lastSeq, judged?.recording.events.length ?? 0);
  return (
    <section class="recording-bar">
      <div class="recording-line">
        <h2 class="recording-title">
          <span aria-hidden="true" class="recording-dot" />
          <Text text={PANEL_WORDS.recording} /> <Elapsed startedAt={session.startedAt} />
        </h2>
        <button class="button button-stop" disabled={stopping} onClick={() => void store.stopRecording()} type="button">
          <Text text={stopping ? PANEL_WORDS.stopping : PANEL_WORDS.stop} />
        </button>
      </div>
      <PageLine title={page?.title ?? session.title} url={page?.url ?? session.url} />
      <p class="aside">
        <Dotted
          facts={[
            <Text key="far" text={progressSentence(judged?.report.pages.length ?? 0, events)} />,
            session.passive && <Text text={PANEL_WORDS.isPassive} />,
            <Text key="access" text={session.access === 'all' ? PANEL_WORDS.watchesAll : PANEL_WORDS.watchesThisTab} />,
          ]}
        />
      </p>
      {children}
    </section>
  );
}

function Elapsed({ startedAt }: { readonly startedAt: string }) {
  const { clock } = useStore().tools;
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => clock.after(1000, () => setNow(clock.now())), [clock, now]);
  const startMs = Date.parse(startedAt);
  return <span class="elapsed">{elapsedTime(Number.isNaN(startMs) ? 0 : now - startMs)}</span>;
}
