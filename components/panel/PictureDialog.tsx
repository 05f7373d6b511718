import { useContext, useEffect, useId, useRef } from 'preact/hooks';
import { Foreign } from '@/components/report/Foreign';
import { inOneLine, Language } from '@/components/report/language';
import { Text } from '@/components/report/Text';
import type { ReportShot } from '@/lib/model/report';
import type { Bilingual } from '@/lib/model/vocabulary';
import type { Place } from '@/lib/panel/judge';
import { momentSentence } from '@/lib/panel/sentences';
import { PANEL_WORDS } from '@/lib/panel/words';
import { labelOf, SHOT_TERMS } from '@/lib/report/terms';
import { WORDS } from '@/lib/report/words';
import { useShot } from './shot';

/** A picture to be looked at: whole, or the part around an element. */
export interface Viewed {
  readonly shot: ReportShot | null;
  readonly box: Place['box'];
  readonly selector: string;
  readonly note: Bilingual | null;
}

/** A picture over the panel; Escape or the button closes it and the focus goes back to where it was. */
export function PictureDialog({ viewed, onClose }: { readonly viewed: Viewed; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog aria-labelledby={title} class="picture-dialog" onClose={onClose} ref={dialog}>
      <div class="dialog-head">
        <h2 id={title}>
          <Text text={PANEL_WORDS.picture} />
        </h2>
        <button class="button" onClick={() => dialog.current?.close()} type="button">
          <Text text={PANEL_WORDS.close} />
        </button>
      </div>
      {viewed.note && (
        <p>
          <Text text={viewed.note} />
        </p>
      )}
      {viewed.shot && <Enlarged box={viewed.box} shot={viewed.shot} />}
      {viewed.selector !== '' && (
        <p class="aside">
          <Text text={WORDS.selector} />{' '}
          <code>
            <Foreign text={viewed.selector} />
          </code>
        </p>
      )}
    </dialog>
  );
}

function Enlarged({ shot, box }: { readonly shot: ReportShot; readonly box: Viewed['box'] }) {
  const language = useContext(Language);
  const picture = useShot(shot.file, true);
  const alt = `${inOneLine(labelOf(SHOT_TERMS, shot.reason), language)}, ${inOneLine(momentSentence(shot.atMs), language)}`;
  if (picture.kind !== 'shown') {
    return (
      <p class="aside" role="status">
        <Text text={picture.kind === 'gone' ? PANEL_WORDS.pictureGone : PANEL_WORDS.pictureLoading} />
      </p>
    );
  }
  return (
    <figure>
      {box ? <Crop alt={alt} box={box} url={picture.url} /> : <img alt={alt} class="enlarged" src={picture.url} />}
      <figcaption class="aside">
        <Text text={momentSentence(shot.atMs)} /> · <Text text={labelOf(SHOT_TERMS, shot.reason)} />
      </figcaption>
    </figure>
  );
}

/** What stays in sight around an element, in pixels of the page. */
const AROUND_PX = 24;

interface CropProps {
  readonly url: string;
  readonly alt: string;
  readonly box: NonNullable<Viewed['box']>;
}

/** The part of a picture around an element, in the page's own pixels whatever the picture's resolution. */
function Crop({ url, alt, box: { rect, viewport } }: CropProps) {
  const left = Math.max(0, rect.x - AROUND_PX);
  const top = Math.max(0, rect.y - AROUND_PX);
  const width = Math.max(1, Math.min(viewport.width, rect.x + rect.width + AROUND_PX) - left);
  const height = Math.max(1, Math.min(viewport.height, rect.y + rect.height + AROUND_PX) - top);
  return (
    <svg aria-label={alt} class="enlarged" role="img" viewBox={`${left} ${top} ${width} ${height}`}>
      <image height={viewport.height} href={url} preserveAspectRatio="xMinYMin slice" width={viewport.width} />
      <rect class="crop-mark" height={rect.height} width={rect.width} x={rect.x} y={rect.y} />
    </svg>
  );
}
