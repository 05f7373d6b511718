import { useState } from 'preact/hooks';
import { Text } from '@/components/report/Text';
import type { Report, ReportResult } from '@/lib/model/report';
import type { Bilingual } from '@/lib/model/vocabulary';
import type { Judged } from '@/lib/panel/judge';
import { pictureOfElement, picturesOfFinding } from '@/lib/panel/pictures';
import { PANEL_WORDS } from '@/lib/panel/words';
import { PictureDialog, type Viewed } from './PictureDialog';
import { useStore } from './store';
import { Thumb } from './Thumb';

interface FindingPicturesProps {
  readonly result: ReportResult;
  readonly judged: Judged;
  readonly live: boolean;
}

/** Pictures of a finding, and the way to its element: in the page where that is allowed, else on a picture. */
export function FindingPictures({ result, judged, live }: FindingPicturesProps) {
  const [viewed, setViewed] = useState<Viewed | null>(null);
  const shots = picturesOfFinding(result, judged.report);
  return (
    <>
      {shots.length > 0 && (
        <div class="thumbs">
          {shots.map((shot) => (
            <Thumb key={shot.id} onOpen={() => setViewed({ shot, box: null, selector: '', note: null })} shot={shot} />
          ))}
        </div>
      )}
      <ShowElement judged={judged} live={live} onView={setViewed} result={result} />
      {viewed && <PictureDialog onClose={() => setViewed(null)} viewed={viewed} />}
    </>
  );
}

interface ShowElementProps extends FindingPicturesProps {
  readonly onView: (viewed: Viewed) => void;
}

function ShowElement({ result, judged, live, onView }: ShowElementProps) {
  const store = useStore();
  const screen = store.screen.value;
  const passive = screen.kind === 'recording' && screen.session.passive;
  const inPage = live && !passive;
  if (!hasElement(result, judged.report)) return null;
  const show = (): void => {
    const place = store.locate(result);
    if (inPage && place) {
      void store.highlight(place);
      return;
    }
    const shot = pictureOfElement(result, judged.report);
    const instead = live ? PANEL_WORDS.lostCrop : PANEL_WORDS.storedCrop;
    const why: Bilingual = passive ? PANEL_WORDS.passiveCrop : instead;
    const box = shot?.promptId ? (place?.box ?? null) : null;
    onView({ shot, box, selector: place?.selector ?? '', note: shot ? why : PANEL_WORDS.noPictureOfIt });
  };
  return (
    <button class="button" onClick={show} type="button">
      <Text text={inPage ? PANEL_WORDS.inPage : PANEL_WORDS.inPicture} />
    </button>
  );
}

function hasElement({ evidence }: ReportResult, { prompts }: Report): boolean {
  return evidence.some(
    ({ kind, ref }) =>
      (kind === 'element' && ref !== '') ||
      (kind === 'prompt' && prompts.some((prompt) => prompt.id === ref && prompt.selector !== '')),
  );
}
