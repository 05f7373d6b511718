import type { DossierSlot } from '@/lib/model/dossier';
import { answerFor, registerKey } from '@/lib/model/register';
import { creditCodesIn } from '@/lib/recognise/operator/credit-code';
import { ownNamesIn } from '@/lib/recognise/operator/own-names';
import { wholeAddress } from '@/lib/recognise/operator/whole-address';
import { contactIn } from '@/lib/recognise/policy/contact';
import type { DocumentText } from '@/lib/recognise/policy/document';
import { readDutyWords } from '@/lib/recognise/words/duty-words';
import { isCopyrightLine } from '@/lib/recognise/words/operator-lines';
import { isAgreementLink, isPolicyLink } from '@/lib/recognise/words/scene';
import type { RuleContext } from '@/lib/rules/define';
import type { VisitView } from '@/lib/timeline/view';
import { agreementsOf, ownDocuments, policiesOf, type ReadDocument } from './documents';
import { numbersOfStart, type ShownNumber } from './filing-numbers';
import { visitsOfSameStart } from './sibling-walks';

/** One thing that a program says of its operator, and where. */
export interface OperatorFact {
  readonly slot: DossierSlot;
  /** As written. */
  readonly value: string;
  /** With the words around it. */
  readonly words: string;
  /** Address of the page or document; null for the register's answer. */
  readonly url: string | null;
  /** Visit that showed it; null in a document or a register. */
  readonly visitId: string | null;
  /** Whether a number or code is right by its own rules; null where there is none. */
  readonly valid: boolean | null;
}

const AROUND = 40;
const LONGEST_WORDS = 160;
/** A document that says how several companies belong together. */
const EXPLAINED = /关联公司|关联方|集团(?:内|旗下|成员)|子公司|母公司|委托[^。]{0,20}运营|共同(?:运营|处理)/;

/**
 * Everything that a program says of its operator, on the pages from one start address and in its documents, with what a
 * person read in the register. The only gathering: rules and dossier compare the same facts.
 */
export function operatorFacts(visit: VisitView, context: RuleContext): readonly OperatorFact[] {
  const numbers = numbersOfStart(visit, context).filter(
    ({ reading }) => reading.counts && reading.kind !== 'admission',
  );
  const facts = [
    ...numbers.map(numberFact),
    ...subjectFacts(numbers, context),
    ...policiesOf(visit, context)
      .slice(0, 1)
      .flatMap((one) => partyFact('policy-processor', one)),
    ...agreementsOf(visit, context).flatMap((one) => partyFact('agreement-party', one)),
    ...numbers.flatMap(lineFacts),
    ...visitsOfSameStart(visit, context).flatMap(pageFacts),
    ...ownDocuments(visit, context).flatMap(documentFacts),
  ];
  return firstOfEach(facts);
}

/** One of the program's own documents says that several companies run it together, and how. */
export function explainsRelation(visit: VisitView, context: RuleContext): boolean {
  return ownDocuments(visit, context).some(({ document }) => document.blocks.some(({ text }) => EXPLAINED.test(text)));
}

function numberFact({ visit, shown, reading }: ShownNumber): OperatorFact {
  const words = excerpt(shown.text, shown.candidate);
  const { number: value, valid } = reading;
  return { slot: 'filing-number', value, words, url: visit.url, visitId: visit.id, valid };
}

/** What the register said: of each number that the tester asked about. */
function subjectFacts(numbers: readonly ShownNumber[], context: RuleContext): readonly OperatorFact[] {
  const keys = [...new Set(numbers.map(({ reading }) => registerKey(reading.number)))];
  return keys.flatMap((number): OperatorFact[] => {
    const subject = answerFor(context.timeline.recording.register, number)?.subject;
    if (!subject) return [];
    return [{ slot: 'filing-subject', value: subject, words: number, url: null, visitId: null, valid: null }];
  });
}

function partyFact(slot: 'policy-processor' | 'agreement-party', { document, reading }: ReadDocument): OperatorFact[] {
  const { processor } = reading.facts;
  return processor === null ? [] : [documentFact(slot, processor, document)];
}

function documentFact(
  slot: DossierSlot,
  value: string,
  document: DocumentText,
  valid: boolean | null = null,
): OperatorFact {
  const block = document.blocks.find(({ text }) => text.includes(value))?.text ?? value;
  return { slot, value, words: excerpt(block, value), url: document.url, visitId: null, valid };
}

function documentFacts({ document, reading }: ReadDocument): readonly OperatorFact[] {
  const { phone, email, address } = reading.facts.contact;
  const codes = creditCodesIn(document.blocks.map(({ text }) => text).join('\n'));
  const block = document.blocks.find(({ text }) => address !== null && text.includes(address))?.text ?? '';
  return [
    ...(address === null ? [] : [documentFact('address', wholeAddress(block, address), document)]),
    ...(phone === null ? [] : [documentFact('phone', phone, document)]),
    ...(email === null ? [] : [documentFact('email', email, document)]),
    ...codes.map(({ code, valid }) => documentFact('credit-code', code, document, valid)),
  ];
}

/** Companies beside a number: in a footer anywhere near it, elsewhere in its own line. */
function lineFacts({ visit, shown }: ShownNumber): readonly OperatorFact[] {
  const lines = `${shown.text}\n${shown.besideText}`.split('\n');
  const near = shown.inFooter ? lines : lines.filter((line) => line.includes(shown.candidate));
  return near.flatMap((line) => lineOf(line, visit, 'number-line'));
}

/** What stands in a page's own lines; a policy that was walked to is read as a document. */
function pageFacts(visit: VisitView): readonly OperatorFact[] {
  if (isPolicyLink(visit.title) || isAgreementLink(visit.title)) return [];
  const lines = visit.settled?.operatorLines ?? [];
  return [...lines.flatMap((line) => lineOf(line, visit, 'page')), ...licenceFacts(visit)];
}

function lineOf(line: string, visit: VisitView, elsewhere: 'number-line' | 'page'): readonly OperatorFact[] {
  const slot = isCopyrightLine(line) ? 'footer' : elsewhere;
  const fact = (of: DossierSlot, value: string, valid: boolean | null = null): OperatorFact => {
    return { slot: of, value, words: excerpt(line, value), url: visit.url, visitId: visit.id, valid };
  };
  const { phone, email, address } = contactIn(line);
  return [
    ...ownNamesIn(line).map((name) => fact(slot, name)),
    ...creditCodesIn(line).map(({ code, valid }) => fact('credit-code', code, valid)),
    ...(address === null ? [] : [fact('address', address)]),
    ...(phone === null ? [] : [fact('phone', phone)]),
    ...(email === null ? [] : [fact('email', email)]),
  ];
}

/** A page that shows the business licence, or links to where it is. */
function licenceFacts(visit: VisitView): readonly OperatorFact[] {
  const words = readDutyWords(visit.settled?.dutyWords ?? []).licence;
  if (words === null) return [];
  const link = visit.settled?.links.find(({ text }) => readDutyWords([text]).licence !== null);
  return [
    {
      slot: 'licence-page',
      value: words,
      words: link?.text ?? words,
      url: link?.href ?? visit.url,
      visitId: visit.id,
      valid: null,
    },
  ];
}

/** The value with some words on both sides, on one line. */
function excerpt(text: string, value: string): string {
  const at = text.indexOf(value);
  if (at < 0) return value;
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + value.length + AROUND);
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`.slice(0, LONGEST_WORDS);
}

/** A footer that stands on every page, in every pass, says one thing; a document that repeats it says it too. */
function firstOfEach(facts: readonly OperatorFact[]): readonly OperatorFact[] {
  const known = new Map<string, OperatorFact>();
  for (const fact of facts) {
    const { slot, value, words, url, visitId } = fact;
    const source = slot === 'filing-subject' ? words : visitId === null ? url : 'page';
    const key = [slot, value.replace(/\s+/g, ''), source].join('|');
    if (!known.has(key)) known.set(key, fact);
  }
  return [...known.values()];
}
