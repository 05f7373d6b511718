import { wholeText } from '@/lib/report/sentences';
import { Text } from './Text';
import { Visible } from './Visible';

/** Longer texts are folded; their beginning and the way to the whole stay in sight. */
const FOLD_AT = 320;
const FOLD_AT_LINES = 10;
const PREVIEW = 160;

/** Words that the audited page wrote: isolated from our own, never markup, unseen characters named. */
export function Foreign({ text }: { readonly text: string }) {
  return (
    <bdi class="foreign">
      <Visible text={text} />
    </bdi>
  );
}

/** The same for a block that may be very long: folded beyond a few lines, whole on paper and without scripts. */
export function ForeignBlock({ text }: { readonly text: string }) {
  if (text.length <= FOLD_AT && text.split('\n').length <= FOLD_AT_LINES) return <Foreign text={text} />;
  return (
    <details class="long" open data-fold>
      <summary>
        <span class="preview">
          <Foreign text={`${beginning(text)}…`} />{' '}
        </span>
        <span class="whole-label">
          <Text text={wholeText(text.length)} />
        </span>
      </summary>
      <Foreign text={text} />
    </details>
  );
}

/** The first characters on one line, without cutting one in half. */
function beginning(text: string): string {
  const characters = [...text.slice(0, 2 * PREVIEW)].slice(0, PREVIEW);
  return characters.join('').replaceAll(/\s+/g, ' ');
}

/** An address of the audited page: a link only where it leads to the web, plain text otherwise. */
export function Address({ url }: { readonly url: string }) {
  const target = webAddress(url);
  if (target === null || url.length > FOLD_AT) {
    return (
      <div class="url">
        <ForeignBlock text={url} />
      </div>
    );
  }
  return (
    <a class="url" href={target} rel="noreferrer noopener" target="_blank">
      <Foreign text={url} />
    </a>
  );
}

function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
