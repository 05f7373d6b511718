import { useContext } from 'preact/hooks';
import { YesNo } from '@/components/report/Badge';
import { Address, Foreign } from '@/components/report/Foreign';
import { inOneLine, Language } from '@/components/report/language';
import { Text } from '@/components/report/Text';
import type { ReportFiling } from '@/lib/model/report';
import { OPERATOR_WORDS } from '@/lib/panel/operator-words';
import { filingProblem } from '@/lib/report/open-terms';
import { FILING_KIND_TERMS, LINK_VERDICT_TERMS, labelOf } from '@/lib/report/terms';
import { mergeFiling } from '@/lib/report/view/merge-rows';
import { WORDS } from '@/lib/report/words';
import { RegisterField } from './RegisterField';
import { useStore } from './store';

interface FilingCardProps {
  readonly filing: readonly ReportFiling[];
  readonly live: boolean;
}

/** The filing numbers seen so far: each with its kind, whether it can be relied on, and what to do with it. */
export function FilingCard({ filing, live }: FilingCardProps) {
  const numbers = mergeFiling(filing).map(({ first }) => first);
  return (
    <section class="card filing" id="filing">
      <h2>
        <Text text={WORDS.filing} />
      </h2>
      {numbers.length === 0 ? (
        <>
          <p>
            <Text text={live ? OPERATOR_WORDS.filingNotFound : OPERATOR_WORDS.filingNever} />
          </p>
          <p class="aside">
            <Text text={OPERATOR_WORDS.filingHint} />
          </p>
        </>
      ) : (
        numbers.map((one) => <FilingNumber filing={one} key={`${one.kind} ${one.text} ${one.linkVerdict}`} />)
      )}
      {numbers.some(({ valid }) => valid) && (
        <p class="aside">
          <Text text={OPERATOR_WORDS.holderWhy} />
        </p>
      )}
    </section>
  );
}

function FilingNumber({ filing }: { readonly filing: ReportFiling }) {
  const store = useStore();
  const language = useContext(Language);
  return (
    <div class="filing-number">
      <div class="filing-line">
        <strong class="number">
          <Foreign text={filing.text} />
        </strong>
        <button
          aria-label={`${inOneLine(OPERATOR_WORDS.copyNumber, language)} ${filing.text}`}
          class="button"
          onClick={() => void store.copy(filing.text)}
          type="button"
        >
          <Text text={OPERATOR_WORDS.copyNumber} />
        </button>
      </div>
      <dl class="inline-facts">
        <dt>
          <Text text={WORDS.kind} />
        </dt>
        <dd>
          <Text text={labelOf(FILING_KIND_TERMS, filing.kind)} />
        </dd>
        <Format filing={filing} />
        <dt>
          <Text text={WORDS.visible} />
        </dt>
        <dd>
          <YesNo value={filing.visible} worry={false} />
        </dd>
        <Position filing={filing} />
        <Link filing={filing} />
      </dl>
      <RegisterField number={filing.text} valid={filing.valid} />
    </div>
  );
}

function Format({ filing }: { readonly filing: ReportFiling }) {
  return (
    <>
      <dt>
        <Text text={WORDS.wellFormed} />
      </dt>
      <dd class={filing.valid ? undefined : 'worry'}>
        <Text text={filing.valid ? WORDS.wellFormedYes : WORDS.wellFormedNo} />
        {filing.problem !== null && (
          <>
            {' · '}
            <Text text={filingProblem(filing.problem)} />
          </>
        )}
      </dd>
    </>
  );
}

function Position({ filing }: { readonly filing: ReportFiling }) {
  return (
    <>
      <dt>
        <Text text={WORDS.position} />
      </dt>
      <dd>
        <Text text={filing.atBottom ? WORDS.atBottom : WORDS.notAtBottom} />
        {filing.centred && (
          <>
            {' · '}
            <Text text={WORDS.centred} />
          </>
        )}
      </dd>
    </>
  );
}

function Link({ filing }: { readonly filing: ReportFiling }) {
  const fine = filing.linkVerdict === 'ok' || filing.linkVerdict === 'text';
  return (
    <>
      <dt>
        <Text text={WORDS.link} />
      </dt>
      <dd>
        <span class={fine ? undefined : 'worry'}>
          <Text text={labelOf(LINK_VERDICT_TERMS, filing.linkVerdict)} />
        </span>
        {filing.link !== null && !fine && (
          <div>
            <Address url={filing.link} />
          </div>
        )}
      </dd>
    </>
  );
}
