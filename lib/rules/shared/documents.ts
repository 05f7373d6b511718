import type { Bilingual } from '@/lib/model/vocabulary';
import type { DocumentText } from '@/lib/recognise/policy/document';
import { readPolicy } from '@/lib/recognise/policy/read-policy';
import type { PolicyReading } from '@/lib/recognise/policy/reading';
import { partyOf } from '@/lib/recognise/third-party/identify-host';
import { isPolicyLink } from '@/lib/recognise/words/scene';
import type { RuleContext, RuleVisit } from '@/lib/rules/define';
import type { Timed } from '@/lib/timeline/view';
import { hostOf } from './hosts';
import { visitsOfSameStart } from './sibling-walks';

export type DocumentVisit = RuleVisit<'document-read'>;
export type Opened = Timed<'document-read'>;

/** A document with what is read from it. */
export interface ReadDocument {
  readonly event: Opened;
  readonly document: DocumentText;
  readonly reading: PolicyReading;
}

/** A long policy takes long to read, and many rules ask for it. */
const READINGS = new WeakMap<DocumentText, PolicyReading>();
/** Annexes of a policy: for children, lists of parts, of permissions, of recipients. */
const ANNEX = /儿童|未成年|清单|列表|目录|第三方|共享|sdk|cookie|权限|list|children|third/i;

/** The name is that of an annex of a policy rather than of the policy itself. */
export function isAnnexName(text: string): boolean {
  return ANNEX.test(text);
}

/** Every link to a document that was opened for the visit's start address; of one that was opened again, the last time. */
export function openedDocuments(visit: DocumentVisit, context: RuleContext): readonly Opened[] {
  const all = visitsOfSameStart(visit, context).flatMap((one) => one.of('document-read'));
  return [...new Map(all.map((event) => [`${event.requestedUrl} ${event.linkText}`, event])).values()];
}

/** Follows what is said of a document that was opened with the tester's own cookies; empty otherwise. */
export function profileNote({ ownProfile }: Pick<Opened, 'ownProfile'>): Bilingual {
  if (ownProfile !== true) return { zh: '', en: '' };
  return {
    zh: '（由扩展用测试者自己的 Cookie 和登录状态打开。）',
    en: ' (Opened by the extension with the tester’s own cookies and log-in.)',
  };
}

/** The program's privacy policies, the main one first, then their annexes. Those of others count where there are no own. */
export function policiesOf(visit: DocumentVisit, context: RuleContext): readonly ReadDocument[] {
  const all = readDocuments(visit, context).filter(
    ({ reading }) => reading.kind === 'privacy-policy' || reading.kind === 'combined',
  );
  const own = all.filter((one) => isOwn(one.event, visit, context));
  return [...(own.length > 0 ? own : all)].sort((a, b) => rank(a) - rank(b) || lettersOf(b) - lettersOf(a));
}

/** The program's own user agreements. */
export function agreementsOf(visit: DocumentVisit, context: RuleContext): readonly ReadDocument[] {
  return readDocuments(visit, context).filter(
    ({ event, reading }) =>
      (reading.kind === 'user-agreement' || reading.kind === 'combined') && isOwn(event, visit, context),
  );
}

/** All own documents that were read, whatever they are. */
export function ownDocuments(visit: DocumentVisit, context: RuleContext): readonly ReadDocument[] {
  return readDocuments(visit, context).filter(({ event }) => isOwn(event, visit, context));
}

function readDocuments(visit: DocumentVisit, context: RuleContext): readonly ReadDocument[] {
  return openedDocuments(visit, context).flatMap((event) => {
    const { document, outcome } = event;
    return document && outcome === 'read' ? [{ event, document, reading: readingOf(document) }] : [];
  });
}

/** What is read from a document; the same document is read once. */
export function readingOf(document: DocumentText): PolicyReading {
  const known = READINGS.get(document);
  if (known) return known;
  const reading = readPolicy(document);
  READINGS.set(document, reading);
  return reading;
}

function isOwn({ requestedUrl }: Opened, visit: DocumentVisit, context: RuleContext): boolean {
  return partyOf(hostOf(requestedUrl), hostOf(visit.url), context.timeline.recording.firstParty) === 'first';
}

function rank({ event, reading }: ReadDocument): number {
  if (isAnnexName(event.linkText)) return 2;
  return reading.kind === 'combined' || !isPolicyLink(event.linkText) ? 1 : 0;
}

/** Letters and figures in all blocks. */
export function lettersOf({ document }: Pick<ReadDocument, 'document'>): number {
  return document.blocks.reduce((sum, { text }) => sum + text.replace(/[\s\p{P}]/gu, '').length, 0);
}
