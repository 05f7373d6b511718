import { useState } from 'preact/hooks';
import { Foreign } from '@/components/report/Foreign';
import { Text } from '@/components/report/Text';
import { Disclosure } from '@/components/ui/Disclosure';
import type { Report } from '@/lib/model/report';
import type { Bilingual } from '@/lib/model/vocabulary';
import { ruleCount } from '@/lib/panel/sentences';
import { PANEL_WORDS } from '@/lib/panel/words';
import { cleanCaution } from '@/lib/report/sentences';
import { type CheckRow, checkRows } from '@/lib/report/view/check-rows';

/** No finding: what was checked and what was not, so that nobody takes silence for a pass. */
export function NothingFound({ report, live }: { readonly report: Report; readonly live: boolean }) {
  if (report.pages.length === 0) return live ? <Waiting /> : <Line text={PANEL_WORDS.nothingRecorded} />;
  const rows = checkRows(report);
  const passed = rows.filter((row) => row.passed.length > 0);
  const rest = rows.filter((row) => row.passed.length === 0);
  // A rule without a word on any page was not tested either.
  const untested = rest.filter((row) => row.untested.length > 0 || row.inapplicable.length === 0);
  const absent = rest.filter((row) => !untested.includes(row));
  return (
    <div class="card nothing">
      <h3>
        <Text text={live ? PANEL_WORDS.nothingYet : PANEL_WORDS.nothing} />
      </h3>
      <Rules rows={passed} title={PANEL_WORDS.checkedWhat} />
      <Rules rows={untested} title={PANEL_WORDS.untestedWhat} />
      <Rules rows={absent} title={PANEL_WORDS.inapplicableWhat} />
      <p class="aside">
        <Text text={cleanCaution(report.notTested.length)} />
      </p>
    </div>
  );
}

function Waiting() {
  return (
    <>
      <Line text={PANEL_WORDS.waiting} />
      <p class="aside">
        <Text text={PANEL_WORDS.waitingLong} />
      </p>
    </>
  );
}

function Line({ text }: { readonly text: Bilingual }) {
  return (
    <p>
      <Text text={text} />
    </p>
  );
}

function Rules({ title, rows }: { readonly title: Bilingual; readonly rows: readonly CheckRow[] }) {
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return null;
  const label = (
    <>
      <Text text={title} />{' '}
      <span class="aside">
        <Text text={ruleCount(rows.length)} />
      </span>
    </>
  );
  return (
    <Disclosure label={label} onToggle={setOpen} open={open}>
      {() => (
        <ul class="bullets">
          {rows.map((row) => (
            <li key={row.ruleId}>
              {row.title && <Text text={row.title} />}{' '}
              <code class="aside">
                <Foreign text={row.ruleId} />
              </code>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
