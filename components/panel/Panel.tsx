import { useEffect, useRef } from 'preact/hooks';
import { Language } from '@/components/report/language';
import { Text } from '@/components/report/Text';
import type { PanelStore } from '@/lib/panel/create-store';
import type { Screen } from '@/lib/panel/screen';
import { PANEL_WORDS } from '@/lib/panel/words';
import { MessageBar } from './MessageBar';
import { PanelHead } from './PanelHead';
import { SessionScreen } from './SessionScreen';
import { StartScreen } from './StartScreen';
import { StoreContext } from './store';

/** The whole side panel: one screen at a time, each with one clear thing to do next. */
export function Panel({ store }: { readonly store: PanelStore }) {
  const lang = store.lang.value;
  const screen = store.screen.value;
  const main = useFocusOnChange(screen.kind);
  return (
    <StoreContext.Provider value={store}>
      <Language.Provider value={lang}>
        <div class="panel" lang={lang === 'zh' ? 'zh-CN' : 'en'}>
          <PanelHead />
          <main class="panel-main" id="main" ref={main} tabIndex={-1}>
            <MessageBar />
            <ScreenBody screen={screen} />
          </main>
        </div>
      </Language.Provider>
    </StoreContext.Provider>
  );
}

function ScreenBody({ screen }: { readonly screen: Screen }) {
  if (screen.kind === 'connecting') {
    return (
      <p class="aside" role="status">
        <Text text={PANEL_WORDS.connecting} />
      </p>
    );
  }
  if (screen.kind === 'recording' || screen.kind === 'stored') {
    return <SessionScreen key={screen.session.id} screen={screen} />;
  }
  return <StartScreen screen={screen} />;
}

/** A new screen takes the focus where the old one had it, so that the keyboard is not thrown back to the top. */
function useFocusOnChange(kind: Screen['kind']) {
  const main = useRef<HTMLElement>(null);
  const last = useRef(kind);
  useEffect(() => {
    const before = last.current;
    last.current = kind;
    // The first screen to come up takes nothing from anybody.
    if (before === kind || before === 'connecting') return;
    const node = main.current;
    const { activeElement } = node?.ownerDocument ?? {};
    if (node && (!activeElement || activeElement === node.ownerDocument.body)) node.focus();
  }, [kind]);
  return main;
}
