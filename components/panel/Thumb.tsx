import { useContext, useRef } from 'preact/hooks';
import { inOneLine, Language } from '@/components/report/language';
import { Text } from '@/components/report/Text';
import type { ReportShot } from '@/lib/model/report';
import { PANEL_WORDS } from '@/lib/panel/words';
import { formatMs } from '@/lib/report/sentences';
import { labelOf, SHOT_TERMS } from '@/lib/report/terms';
import { useNearby, useShot } from './shot';

/** A small picture with its moment; read when it comes into sight, enlarged by a click. */
export function Thumb({ shot, onOpen }: { readonly shot: ReportShot; readonly onOpen: () => void }) {
  const language = useContext(Language);
  const node = useRef<HTMLButtonElement>(null);
  const picture = useShot(shot.file, useNearby(node));
  const what = `${inOneLine(labelOf(SHOT_TERMS, shot.reason), language)}, ${formatMs(shot.atMs)}`;
  return (
    <button class="thumb" onClick={onOpen} ref={node} type="button">
      {picture.kind === 'shown' ? (
        <img alt={`${inOneLine(PANEL_WORDS.enlarge, language)}: ${what}`} src={picture.url} />
      ) : (
        <span class="thumb-empty">
          <Text text={picture.kind === 'gone' ? PANEL_WORDS.pictureGone : PANEL_WORDS.pictureLoading} />
        </span>
      )}
      <span aria-hidden="true" class="thumb-label">
        <strong>{formatMs(shot.atMs)}</strong> <Text text={labelOf(SHOT_TERMS, shot.reason)} />
      </span>
    </button>
  );
}
