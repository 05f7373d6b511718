import { useContext } from 'preact/hooks';
import { inOneLine, Language } from '@/components/report/language';
import { Text } from '@/components/report/Text';
import type { ReportFiling } from '@/lib/model/report';
import type { Bilingual } from '@/lib/model/vocabulary';
import type { Judged } from '@/lib/panel/judge';
import { PANEL_WORDS } from '@/lib/panel/words';
import { useStore } from './store';

/** Ways to the parts of a session, each with its state in a word: findings may run to many screens. */
export function Jumps({ judged }: { readonly judged: Judged }) {
  const language = useContext(Language);
  const found = useStore().findings.value.length;
  const { pages, filing } = judged.report;
  return (
    <nav aria-label={inOneLine(PANEL_WORDS.jumps, language)} class="jumps">
      <ul>
        <li>
          <a href="#findings">
            <Text text={PANEL_WORDS.findings} /> {found}
          </a>
        </li>
        <li>
          <a href="#filing">
            <Text text={filingState(filing)} />
          </a>
        </li>
        <li>
          <a href="#documents">
            <Text text={PANEL_WORDS.jumpDocuments} />
          </a>
        </li>
        {pages.length > 0 && (
          <li>
            <a href="#timeline">
              <Text text={PANEL_WORDS.jumpTimeline} />
            </a>
          </li>
        )}
        {pages.length > 0 && (
          <li>
            <a href="#coverage">
              <Text text={PANEL_WORDS.jumpCoverage} />
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function filingState(filing: readonly ReportFiling[]): Bilingual {
  if (filing.length === 0) return PANEL_WORDS.filingIsAbsent;
  const fine = filing.every(
    ({ valid, visible, linkVerdict }) => valid && visible && (linkVerdict === 'ok' || linkVerdict === 'text'),
  );
  return fine ? PANEL_WORDS.filingIsFine : PANEL_WORDS.filingIsWrong;
}
