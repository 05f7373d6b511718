import { type DossierMatch, type DossierVerdict, NAME_SLOTS } from '@/lib/model/dossier';
import type { ReportDossierConclusion } from '@/lib/model/report';
import type { Bilingual } from '@/lib/model/vocabulary';
import type { OperatorFact } from '@/lib/rules/shared/operator-facts';
import { type Compared, namesInWords, verdictOn } from '@/lib/rules/shared/operator-names';

interface ComparedFacts {
  readonly names: readonly Compared[];
  readonly numbers: readonly Compared[];
  readonly codes: readonly Compared[];
  readonly addresses: readonly Compared[];
  /** A document says how several companies belong together. */
  readonly explained: boolean;
}

type About = ReportDossierConclusion['about'];

/** What each comparison came to, in words: mismatches by name, agreements too, and what could not be compared. */
export function conclusionsOn(facts: ComparedFacts): readonly ReportDossierConclusion[] {
  const { names, numbers, codes, addresses, explained } = facts;
  return [
    conclusion('name', names, verdictOn(names, explained)),
    conclusion('filing-number', numbers, verdictOn(numbers)),
    conclusion('credit-code', codes, verdictOn(codes)),
    conclusion('address', addresses, verdictOn(addresses)),
  ];
}

const THING: Readonly<Record<About, Bilingual>> = {
  name: { zh: '运营者名称', en: 'Operator’s name' },
  'filing-number': { zh: '备案号的主体', en: 'Subject of the filing numbers' },
  'credit-code': { zh: '统一社会信用代码', en: 'Credit code' },
  address: { zh: '地址', en: 'Address' },
};

const SAYS: Readonly<Record<DossierVerdict, Bilingual>> = {
  same: { zh: '一致', en: 'the same everywhere' },
  nearly: { zh: '相近，但不完全相同', en: 'nearly the same, but not quite' },
  differs: { zh: '不一致', en: 'not the same' },
  explained: { zh: '不一致，文件里说明了关系，请核对', en: 'not the same; a document explains why, please check' },
  single: { zh: '只有一处写明，无从比较', en: 'in one place only, nothing to compare' },
  none: { zh: '没有看到', en: 'not found' },
};

function conclusion(about: About, compared: readonly Compared[], verdict: DossierVerdict): ReportDossierConclusion {
  const wrong = compared.filter(({ fact }) => about === 'credit-code' && fact.valid === false);
  const told = verdict === 'single' || verdict === 'none' ? { zh: '', en: '' } : sides(compared);
  const check = wrong.map(({ fact }) => fact.value).join('、');
  return {
    about,
    verdict,
    message: {
      zh: `${THING[about].zh}${SAYS[verdict].zh}${told.zh}${check === '' ? '' : `。校验位不对：${check}`}。`,
      en: `${THING[about].en}: ${SAYS[verdict].en}${told.en}${check === '' ? '' : `. Wrong check character: ${check}`}.`,
    },
  };
}

/** Which places say the same, which nearly, which something else. */
function sides(compared: readonly Compared[]): Bilingual {
  const of = (...matches: readonly DossierMatch[]) => compared.filter(({ match }) => matches.includes(match));
  const groups: readonly (readonly [Bilingual, readonly Compared[]])[] = [
    [{ zh: '', en: '' }, of('reference', 'same')],
    [{ zh: '相近的有', en: 'nearly: ' }, of('nearly')],
    [{ zh: '不同的有', en: 'different: ' }, of('differs')],
  ];
  const some = groups.filter(([, members]) => members.length > 0);
  const said = some.map(([lead, members]) => ({ lead, words: listed(members.map(({ fact }) => fact)) }));
  return {
    zh: `：${said.map(({ lead, words }) => `${lead.zh}${words.zh}`).join('；')}`,
    en: ` – ${said.map(({ lead, words }) => `${lead.en}${words.en}`).join('; ')}`,
  };
}

/** Names with their places; what is compared within one kind of place needs no word for it. */
function listed(facts: readonly OperatorFact[]): Bilingual {
  if (facts.every(({ slot }) => NAME_SLOTS.some((one) => one === slot))) return namesInWords(facts);
  const values = [...new Set(facts.map(({ value }) => value))];
  return { zh: values.map((value) => `「${value}」`).join('、'), en: values.map((value) => `“${value}”`).join(', ') };
}
