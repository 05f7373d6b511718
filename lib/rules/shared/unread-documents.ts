import type { EventKind } from '@/lib/model/event';
import type { Bilingual } from '@/lib/model/vocabulary';
import { partyOf } from '@/lib/recognise/third-party/identify-host';
import type { RuleContext, RuleVisit } from '@/lib/rules/define';
import type { VisitView } from '@/lib/timeline/view';
import { type DocumentLink, documentLinks } from './document-links';
import { hostOf } from './hosts';
import { pageOf } from './page-route';
import { judgesStart, visitsOfSameStart } from './sibling-walks';

/** Many rules ask for the same visit. */
const KNOWN = new WeakMap<object, Bilingual | null>();

/**
 * Says which of the program's own documents nobody has opened, where a person opens them one by one: a rule that found
 * nothing to judge in the others has not been tested. Null where a scan opened all that it could, or none is left.
 */
export function unreadDocuments(visit: RuleVisit<EventKind>, context: RuleContext): Bilingual | null {
  const known = KNOWN.get(visit);
  if (known !== undefined) return known;
  const names = judgesStart(visit, context) ? namesOf(visitsOfSameStart(visit, context), context) : [];
  const words = names.length === 0 ? null : wordsOf(names);
  KNOWN.set(visit, words);
  return words;
}

function namesOf(visits: readonly VisitView[], context: RuleContext): readonly string[] {
  if (visits.some((visit) => visit.of('walk-step').some(({ step }) => step === 'documents'))) return [];
  const read = visits.flatMap((visit) => visit.of('document-read'));
  const pages = new Set(read.map(({ requestedUrl }) => pageOf(requestedUrl)));
  const texts = new Set(read.map(({ linkText }) => linkText));
  const host = hostOf(visits[0]?.url ?? '');
  const isLeft = ({ href, text }: DocumentLink): boolean => {
    if (texts.has(text) || (href !== null && pages.has(pageOf(href)))) return false;
    return href === null || partyOf(hostOf(href), host, context.timeline.recording.firstParty) === 'first';
  };
  return [...new Set(documentLinks(visits).filter(isLeft).map(bareName))];
}

function bareName({ text }: DocumentLink): string {
  return text.replace(/[《》]/g, '').trim();
}

function wordsOf(names: readonly string[]): Bilingual {
  const list = names.map((name) => `《${name}》`);
  return {
    zh: `还没有读取${list.join('、')}，读取之后才能判断`,
    en: `${list.join(', ')} not read yet; only then can it be judged`,
  };
}
