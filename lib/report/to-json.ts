import type {
  Report,
  ReportApiCall,
  ReportClause,
  ReportDocument,
  ReportDossier,
  ReportDossierConclusion,
  ReportDossierEntry,
  ReportEvidence,
  ReportFiling,
  ReportPage,
  ReportPersonalInfo,
  ReportPrompt,
  ReportResult,
  ReportRun,
  ReportShot,
  ReportThirdParty,
} from '@/lib/model/report';

/** Order in which the contract lists the keys of each kind of object, by the key that the object stands under. */
const KEY_ORDER: Readonly<Record<string, readonly string[]>> = {
  '': [
    'schemaVersion',
    'tool',
    'run',
    'pages',
    'results',
    'prompts',
    'filing',
    'personalInfo',
    'apiCalls',
    'thirdParties',
    'dossiers',
    'documents',
    'shots',
    'notTested',
  ] satisfies readonly (keyof Report)[],
  tool: ['name', 'version'],
  run: [
    'startedAt',
    'endedAt',
    'source',
    'container',
    'profile',
    'device',
    'lang',
    'browser',
    'consentPasses',
  ] satisfies readonly (keyof ReportRun)[],
  pages: [
    'id',
    'url',
    'title',
    'pass',
    'status',
    'error',
    'firstPaintMs',
    'contentAtMs',
    'firstGestureMs',
    'armed',
  ] satisfies readonly (keyof ReportPage)[],
  armed: ['probe', 'observer', 'network', 'lateStart', 'gaps'] satisfies readonly (keyof ReportPage['armed'])[],
  results: [
    'ruleId',
    'category',
    'outcome',
    'severity',
    'baseSeverity',
    'pageId',
    'pass',
    'title',
    'message',
    'atMs',
    'phase',
    'evidence',
    'fingerprint',
    'clauses',
    'fix',
  ] satisfies readonly (keyof ReportResult)[],
  evidence: ['kind', 'ref'] satisfies readonly (keyof ReportEvidence)[],
  clauses: ['document', 'number', 'article', 'date', 'verified'] satisfies readonly (keyof ReportClause)[],
  prompts: [
    'id',
    'pageId',
    'pass',
    'kind',
    'source',
    'shownAtMs',
    'hiddenAtMs',
    'text',
    'buttons',
    'beforeContent',
    'beforeGesture',
    'canDecline',
    'purpose',
    'inducement',
    'preticked',
    'coverage',
    'selector',
    'answer',
  ] satisfies readonly (keyof ReportPrompt)[],
  buttons: ['text', 'role'],
  answer: ['answer', 'atMs'],
  filing: [
    'pageId',
    'kind',
    'text',
    'valid',
    'problem',
    'visible',
    'atBottom',
    'centred',
    'link',
    'linkBelow',
    'linkVerdict',
  ] satisfies readonly (keyof ReportFiling)[],
  personalInfo: [
    'pageId',
    'pass',
    'type',
    'masked',
    'basis',
    'confidence',
    'channel',
    'encoding',
    'secure',
    'party',
    'host',
    'operator',
    'atMs',
    'phase',
    'consent',
    'request',
  ] satisfies readonly (keyof ReportPersonalInfo)[],
  request: ['method', 'url', 'harEntry'],
  apiCalls: [
    'pageId',
    'pass',
    'api',
    'container',
    'info',
    'atMs',
    'phase',
    'consent',
    'caller',
  ] satisfies readonly (keyof ReportApiCall)[],
  thirdParties: [
    'host',
    'operator',
    'purpose',
    'requests',
    'firstAtMs',
    'firstPageId',
    'consent',
  ] satisfies readonly (keyof ReportThirdParty)[],
  dossiers: ['pageId', 'entries', 'conclusions'] satisfies readonly (keyof ReportDossier)[],
  entries: [
    'slot',
    'state',
    'value',
    'words',
    'url',
    'pageId',
    'valid',
    'match',
  ] satisfies readonly (keyof ReportDossierEntry)[],
  conclusions: ['about', 'verdict', 'message'] satisfies readonly (keyof ReportDossierConclusion)[],
  documents: [
    'id',
    'pageId',
    'linkText',
    'title',
    'url',
    'finalUrl',
    'foundOn',
    'taps',
    'openedAtMs',
    'outcome',
    'status',
    'kind',
    'characters',
    'language',
    'updated',
    'effective',
    'ownProfile',
    'unread',
  ] satisfies readonly (keyof ReportDocument)[],
  shots: ['id', 'pageId', 'pass', 'file', 'atMs', 'reason', 'promptId'] satisfies readonly (keyof ReportShot)[],
  notTested: ['ruleId', 'reason'],
  title: ['zh', 'en'],
  message: ['zh', 'en'],
  fix: ['zh', 'en'],
  reason: ['zh', 'en'],
};

/**
 * `report.json` as text: keys in the order of the contract whatever order the value was built in (unknown ones follow,
 * sorted), two spaces, a newline at the end.
 */
export function toJson(report: Report): string {
  return `${JSON.stringify(inOrder(report, ''), null, 2)}\n`;
}

function inOrder(value: unknown, under: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, under));
  if (typeof value !== 'object' || value === null) return value;
  const listed = Object.hasOwn(KEY_ORDER, under) ? (KEY_ORDER[under] ?? []) : [];
  const entries = Object.entries(value).sort(([a], [b]) => compareKeys(a, b, listed));
  // `fromEntries` defines keys, so that a foreign `__proto__` stays a plain key.
  return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item, key)]));
}

function compareKeys(a: string, b: string, listed: readonly string[]): number {
  const byPlace = place(a, listed) - place(b, listed);
  if (byPlace !== 0) return byPlace;
  return a < b ? -1 : 1;
}

function place(key: string, listed: readonly string[]): number {
  const index = listed.indexOf(key);
  return index < 0 ? listed.length : index;
}
