import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Text } from '@/components/report/Text';
import { Dotted } from '@/components/ui/Dotted';
import type { Session } from '@/lib/panel/screen';
import { progressSentence } from '@/lib/panel/sentences';
import { PANEL_WORDS } from '@/lib/panel/words';
import { timeNote } from '@/lib/report/sentences';
import { PageLine } from './PageLine';
import { StartTime, tookOf } from './SessionFacts';
import { useStore } from './store';

/** A session that has ended: what it was, and what can be done with it. */
export function StoredHead({ session }: { readonly session: Session }) {
  const store = useStore();
  const judged = store.judged.value;
  const pages = judged?.report.pages.length ?? session.walks.length;
  return (
    <section class="card stored-head">
      <h2>
        <Text text={PANEL_WORDS.ended} />
      </h2>
      <PageLine title={session.title} url={session.url} />
      <p class="aside">
        <Dotted
          facts={[
            <>
              <StartTime session={session} /> <Text text={timeNote(null)} />
            </>,
            tookOf(session),
          ]}
        />
        <br />
        <Dotted
          facts={[
            <Text key="far" text={progressSentence(pages, session.lastSeq)} />,
            session.passive && <Text text={PANEL_WORDS.isPassive} />,
            <Text key="rules" text={session.profile === 'web' ? PANEL_WORDS.rulesWeb : PANEL_WORDS.rulesMiniProgram} />,
          ]}
        />
      </p>
      {pages !== 0 && <ExportButtons ready={judged !== null} />}
      <div class="actions">
        <button class="button" onClick={() => store.home()} type="button">
          <Text text={PANEL_WORDS.newAudit} />
        </button>
        <RemoveButton sessionId={session.id} />
      </div>
    </section>
  );
}

function ExportButtons({ ready }: { readonly ready: boolean }) {
  const store = useStore();
  const task = store.task.value;
  const disabled = !ready || task !== null;
  return (
    <>
      <div class="actions">
        <button class="button button-main" disabled={disabled} onClick={() => void store.save('html')} type="button">
          <Text text={task === 'html' ? PANEL_WORDS.exporting : PANEL_WORDS.exportHtml} />
        </button>
        <button class="button" disabled={disabled} onClick={() => void store.save('json')} type="button">
          <Text text={PANEL_WORDS.exportJson} />
        </button>
      </div>
      <p class="aside">
        <Text text={PANEL_WORDS.exportWhy} />
      </p>
    </>
  );
}

function RemoveButton({ sessionId }: { readonly sessionId: string }) {
  const store = useStore();
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (asking) keep.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button class="button button-quiet" onClick={() => setAsking(true)} ref={first} type="button">
        <Text text={PANEL_WORDS.remove} />
      </button>
    );
  }
  return (
    // Escape is the way out that the keyboard expects of a question.
    <fieldset class="notice notice-bad confirm" onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}>
      <legend class="visually-hidden">
        <Text text={PANEL_WORDS.remove} />
      </legend>
      <p>
        <Text text={PANEL_WORDS.removeSure} />
      </p>
      <div class="actions">
        <button class="button" onClick={() => setAsking(false)} ref={keep} type="button">
          <Text text={PANEL_WORDS.removeNo} />
        </button>
        <button
          class="button button-stop"
          disabled={store.task.value === 'remove'}
          onClick={() => void store.remove(sessionId)}
          type="button"
        >
          <Text text={PANEL_WORDS.removeYes} />
        </button>
      </div>
    </fieldset>
  );
}
