import { Foreign } from '@/components/report/Foreign';

/** Title over host of a page, in words of the page. */
export function PageLine({ title, url }: { readonly title: string; readonly url: string | null }) {
  const address = url !== null && URL.canParse(url) ? new URL(url).host || url : (url ?? '');
  return (
    <span class="page-line">
      {title !== '' && (
        <strong>
          <Foreign text={title} />
        </strong>
      )}
      <span class="aside">
        <Foreign text={address} />
      </span>
    </span>
  );
}
