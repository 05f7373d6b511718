import type { ReportDossier, ReportDossierConclusion, ReportDossierEntry } from '@/lib/model/report';
import { DOSSIER_WORDS, MATCH_TERMS, STATE_TERMS, VERDICT_TERMS } from '@/lib/report/dossier-terms';
import { registerFor } from '@/lib/report/registers';
import { labelOf } from '@/lib/report/terms';
import { Address, Foreign } from './Foreign';
import { Text } from './Text';

/** Verdicts that a person should look at. */
const WORRY: ReadonlySet<string> = new Set(['differs', 'nearly', 'explained']);

/** What the comparisons came to, mismatches and agreements, a line each. */
export function Conclusions({ dossier }: { readonly dossier: ReportDossier }) {
  return (
    <ul class="plain-list conclusions">
      {dossier.conclusions.map((one) => (
        <li key={one.about}>
          <span class={`badge badge-${toneOf(one)}`}>
            <Text text={labelOf(VERDICT_TERMS, one.verdict)} />
          </span>{' '}
          <Text text={one.message} />
        </li>
      ))}
    </ul>
  );
}

function toneOf({ verdict }: ReportDossierConclusion): string {
  if (verdict === 'same') return 'good';
  return WORRY.has(verdict) ? 'medium' : 'plain';
}

/** What stands there, or why nothing does. */
export function EntryValue({ entry }: { readonly entry: ReportDossierEntry }) {
  const { state, value, words, slot, valid } = entry;
  if (state !== 'found' || value === null) {
    return (
      <>
        <span class={state === 'not-registered' ? 'worry' : 'aside'}>
          <Text text={labelOf(STATE_TERMS, state)} />
        </span>
        {slot === 'filing-subject' && words !== null && <AskRegister number={words} />}
      </>
    );
  }
  return (
    <>
      <Foreign text={value} />
      {slot === 'filing-subject' && words !== null && (
        <div class="aside">
          <Foreign text={words} />
        </div>
      )}
      {slot === 'credit-code' && valid !== null && (
        <div class={valid ? 'aside' : 'worry'}>
          <Text text={valid ? DOSSIER_WORDS.goodCode : DOSSIER_WORDS.badCode} />
        </div>
      )}
      {slot === 'filing-number' && valid === false && (
        <div class="worry">
          <Text text={DOSSIER_WORDS.badNumber} />
        </div>
      )}
    </>
  );
}

/** The number, and the register's address. */
function AskRegister({ number }: { readonly number: string }) {
  const { name, url } = registerFor(number);
  return (
    <div>
      <Foreign text={number} /> · <Text text={DOSSIER_WORDS.lookUp} />{' '}
      {url === null ? <Text text={name} /> : <Address url={url} />}
    </div>
  );
}

/** How it stands to the value that others are compared with. */
export function EntryMatch({ entry: { match } }: { readonly entry: ReportDossierEntry }) {
  if (match === null) return <>–</>;
  return (
    <span class={match === 'differs' || match === 'nearly' ? 'worry' : undefined}>
      <Text text={labelOf(MATCH_TERMS, match)} />
    </span>
  );
}

/** The words around it and the page or document that they stand in. */
export function EntrySource({ entry }: { readonly entry: ReportDossierEntry }) {
  const { slot, state, value, words, url } = entry;
  if (state !== 'found') return <>–</>;
  if (slot === 'filing-subject') return <Text text={DOSSIER_WORDS.inRegister} />;
  return (
    <>
      {words !== null && words !== value && (
        <blockquote class="quote">
          <Foreign text={words} />
        </blockquote>
      )}
      {url !== null && <Address url={url} />}
    </>
  );
}
