import type { ReportPersonalInfo } from '@/lib/model/report';
import { BASIS_TERMS, CHANNEL_TERMS, CONSENT_TERMS, infoLabel, labelOf } from '@/lib/report/terms';
import { type Merged, mergeInfo } from '@/lib/report/view/merge-rows';
import type { ReportView } from '@/lib/report/view/report-view';
import { WORDS } from '@/lib/report/words';
import { type Column, DataTable } from './DataTable';
import { Address, Foreign } from './Foreign';
import { Section } from './Section';
import { Text } from './Text';
import { VisitList } from './VisitLink';

type Row = Merged<ReportPersonalInfo>;

const COLUMNS: readonly Column<Row>[] = [
  { head: WORDS.infoType, cell: ({ first }) => <What info={first} /> },
  { head: WORDS.channel, cell: ({ first }) => <Channel info={first} /> },
  { head: WORDS.recipient, cell: ({ first }) => <Recipient info={first} />, width: 'wide' },
  { head: WORDS.protection, cell: ({ first }) => <Protection info={first} /> },
  { head: WORDS.consent, cell: ({ first }) => <Consent info={first} /> },
  { head: WORDS.visit, cell: ({ all }) => <VisitList visits={all} /> },
];

/** Personal information that left the page or was stored: masked, with its way, recipient, protection and consent. */
export function PersonalInfoSection({ view }: { readonly view: ReportView }) {
  const rows = mergeInfo(view.report.personalInfo);
  return (
    <Section id="personal-info" intro={WORDS.personalInfoIntro} title={WORDS.personalInfo}>
      {rows.length === 0 ? (
        <p>
          <Text text={WORDS.personalInfoNone} />
        </p>
      ) : (
        <DataTable columns={COLUMNS} label={WORDS.personalInfo} rows={rows} />
      )}
    </Section>
  );
}

function What({ info }: { readonly info: ReportPersonalInfo }) {
  return (
    <>
      <Text text={infoLabel(info.type)} />
      <div>
        <code>
          <Foreign text={info.masked} />
        </code>
      </div>
      <div class="aside">
        <Text text={labelOf(BASIS_TERMS, info.basis)} />
      </div>
    </>
  );
}

function Channel({ info }: { readonly info: ReportPersonalInfo }) {
  return (
    <>
      <Text text={labelOf(CHANNEL_TERMS, info.channel)} />
      <div class="aside">
        <Text text={WORDS.encodedAs} />: <Foreign text={info.encoding.join(', ')} />
      </div>
    </>
  );
}

function Recipient({ info }: { readonly info: ReportPersonalInfo }) {
  return (
    <>
      <Foreign text={info.host} />{' '}
      <span class={info.party === 'third' ? 'tag tag-third' : 'tag'}>
        <Text text={info.party === 'third' ? WORDS.thirdParty : WORDS.firstParty} />
      </span>
      {info.operator !== null && (
        <div>
          <Foreign text={info.operator} />
        </div>
      )}
      {info.request && (
        <div class="aside">
          <Foreign text={info.request.method} /> <Address url={info.request.url} />
        </div>
      )}
    </>
  );
}

function Protection({ info }: { readonly info: ReportPersonalInfo }) {
  if (info.request === null) return <Text text={WORDS.storedLocally} />;
  return (
    <span class={info.secure ? undefined : 'worry'}>
      <Text text={info.secure ? WORDS.encrypted : WORDS.clearText} />
    </span>
  );
}

function Consent({ info }: { readonly info: ReportPersonalInfo }) {
  return (
    <span class={info.consent === 'agreed' ? undefined : 'worry'}>
      <Text text={labelOf(CONSENT_TERMS, info.consent)} />
    </span>
  );
}
