import { useContext, useEffect } from 'preact/hooks';
import { inOneLine, Language } from '@/components/report/language';
import { Text } from '@/components/report/Text';
import { LANGS } from '@/lib/model/vocabulary';
import { PANEL_WORDS } from '@/lib/panel/words';
import { WORDS } from '@/lib/report/words';
import { useStore } from './store';

const NAMES = { zh: '中文', en: 'English' } as const;

/** The product's name, the way back and the language switch. */
export function PanelHead() {
  const store = useStore();
  const language = useContext(Language);
  const stored = store.screen.value.kind === 'stored';
  const title = inOneLine(WORDS.productName, language);
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  }, [title, language]);
  return (
    <header class="panel-head">
      <a class="skip" href="#main">
        <Text text={PANEL_WORDS.skip} />
      </a>
      {stored && (
        <button class="button button-quiet back" onClick={() => store.home()} type="button">
          <span aria-hidden="true">‹ </span>
          <Text text={PANEL_WORDS.home} />
        </button>
      )}
      <h1 class="brand">
        <Text text={WORDS.productName} />
      </h1>
      <fieldset class="lang-switch">
        <legend class="visually-hidden">
          <Text text={PANEL_WORDS.language} />
        </legend>
        {LANGS.map((lang) => (
          <button
            aria-pressed={store.lang.value === lang}
            class="lang-button"
            key={lang}
            lang={lang === 'zh' ? 'zh-CN' : 'en'}
            onClick={() => store.speak(lang)}
            type="button"
          >
            {NAMES[lang]}
          </button>
        ))}
      </fieldset>
    </header>
  );
}
