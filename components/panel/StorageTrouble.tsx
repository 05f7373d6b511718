import { Text } from '@/components/report/Text';
import { Notice } from '@/components/ui/Notice';
import type { Bilingual } from '@/lib/model/vocabulary';
import type { Screen } from '@/lib/panel/screen';
import { PANEL_WORDS } from '@/lib/panel/words';

type Trouble = Extract<Screen, { readonly kind: 'recording' }>['trouble'];

const WORDS: Readonly<Partial<Record<NonNullable<Trouble>, readonly [Bilingual, Bilingual]>>> = {
  'disk-full': [PANEL_WORDS.diskFullTitle, PANEL_WORDS.diskFull],
  'session-full': [PANEL_WORDS.sessionFullTitle, PANEL_WORDS.sessionFull],
};

/** What keeps the running audit from being stored, and what helps. */
export function StorageTrouble({ trouble }: { readonly trouble: Trouble }) {
  const words = trouble && WORDS[trouble];
  if (!words) return null;
  const [title, text] = words;
  return (
    <Notice tone="bad">
      <h3>
        <Text text={title} />
      </h3>
      <p>
        <Text text={text} />
      </p>
    </Notice>
  );
}
