import { useContext } from 'preact/hooks';
import type { Bilingual } from '@/lib/model/vocabulary';
import { Language } from './language';
import { Visible } from './Visible';

/** A sentence of the product in the reader's language, or in both where the file itself is switched. */
export function Text({ text }: { readonly text: Bilingual }) {
  const language = useContext(Language);
  if (language === 'zh') return <Chinese text={text.zh} />;
  if (language === 'en') return <English text={text.en} />;
  if (text.zh === text.en) {
    return (
      <bdi>
        <Visible text={text.zh} />
      </bdi>
    );
  }
  return (
    <>
      <Chinese text={text.zh} />
      <English text={text.en} />
    </>
  );
}

function Chinese({ text }: { readonly text: string }) {
  return (
    <bdi class="zh" lang="zh-CN">
      <Visible text={text} />
    </bdi>
  );
}

function English({ text }: { readonly text: string }) {
  return (
    <bdi class="en" lang="en">
      <Visible text={text} />
    </bdi>
  );
}
