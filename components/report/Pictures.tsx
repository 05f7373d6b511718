import { useContext } from 'preact/hooks';
import type { ReportShot } from '@/lib/model/report';
import { formatMs } from '@/lib/report/sentences';
import { labelOf, SHOT_TERMS } from '@/lib/report/terms';
import type { ReportView } from '@/lib/report/view/report-view';
import { WORDS } from '@/lib/report/words';
import { anchor, linkTo } from './anchors';
import { Foreign } from './Foreign';
import { inOneLine, Language } from './language';
import { Text } from './Text';
import { VisitLink } from './VisitLink';

interface PicturesProps {
  readonly shots: readonly ReportShot[];
  readonly view: ReportView;
  /** Names of this place; a picture that is shown elsewhere is linked. */
  readonly places: readonly string[];
}

/** Pictures side by side in time order, each with its moment: before and after prove what came first. */
export function Pictures({ shots, view, places }: PicturesProps) {
  if (shots.length === 0) return null;
  return (
    <div class="pictures">
      {shots.map((shot) =>
        places.includes(view.picturePlaces.get(shot.id) ?? '') ? (
          <Picture key={shot.id} shot={shot} view={view} />
        ) : (
          <PictureLink key={shot.id} shot={shot} />
        ),
      )}
    </div>
  );
}

/** Only encoded pictures are ever put into the file; anything else in the map is left out. */
const PICTURE_DATA = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/;

function Picture({ shot, view }: { readonly shot: ReportShot; readonly view: ReportView }) {
  const language = useContext(Language);
  const data = view.pictures.get(shot.file);
  const isPicture = data !== undefined && PICTURE_DATA.test(data);
  const twin = view.pictureTwins.get(shot.id);
  const alt = `${inOneLine(labelOf(SHOT_TERMS, shot.reason), language)}, ${formatMs(shot.atMs)}`;
  return (
    <figure class="picture" id={anchor('picture', shot.id)}>
      {twin !== undefined && (
        <div class="picture-missing">
          <Text text={WORDS.pictureTwin} />{' '}
          <a href={linkTo('picture', twin)}>
            <Foreign text={twin} />
          </a>
        </div>
      )}
      {twin === undefined && isPicture && <img alt={alt} src={data} />}
      {twin === undefined && !isPicture && (
        <div class="picture-missing">
          <Text text={WORDS.pictureMissing} />
          <br />
          <Foreign text={shot.file} />
        </div>
      )}
      <figcaption>
        <strong>{formatMs(shot.atMs)}</strong> <Text text={labelOf(SHOT_TERMS, shot.reason)} />
        <br />
        <VisitLink pageId={shot.pageId} pass={shot.pass} /> · <Foreign text={shot.id} />
      </figcaption>
    </figure>
  );
}

function PictureLink({ shot }: { readonly shot: ReportShot }) {
  return (
    <p class="picture-link">
      <Text text={WORDS.pictureElsewhere} />{' '}
      <a href={linkTo('picture', shot.id)}>
        <Foreign text={shot.id} />
      </a>{' '}
      ({formatMs(shot.atMs)}, <Text text={labelOf(SHOT_TERMS, shot.reason)} />)
    </p>
  );
}
