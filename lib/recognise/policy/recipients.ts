import { parse } from 'tldts';
import { identifyHost } from '@/lib/recognise/third-party/identify-host';
import { normalise } from '@/lib/recognise/words/normalise';
import type { DocumentText } from './document';
import { GENERIC_NAME, NOT_USED, OWN_SERVER, RECIPIENT_ALIASES, RECIPIENT_LEADS } from './lexicon/recipients';
import { type Outline, outlineOf, type Passage, sectionsAbout, sentencesIn } from './outline';
import { companiesOf } from './parties';
import { patternOf, wordsOf } from './sentences';

/** Whoever runs a host that the page contacted. */
export interface RecipientOwner {
  /** Names that the owner is known by; those of the host table are added. */
  readonly names: readonly string[];
  readonly host: string;
}

const HOST = /(?<![@\w.-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w-])/giu;
const NEGATED = patternOf(NOT_USED);
const SELF_RUN = patternOf(OWN_SERVER);
const LEADS = patternOf(RECIPIENT_LEADS);
const GENERIC = new RegExp(GENERIC_NAME, 'giu');
/** Shorter names mean other things as well. */
const SHORTEST_LATIN = 4;
const ROW = 3;

/** The exact words of the document that name the owner of a host, or null where no words do. */
export function namesRecipient(document: DocumentText, owner: RecipientOwner): string | null {
  const outline = outlineOf(document);
  const host = owner.host.toLowerCase().replace(/:\d+$/, '');
  const patterns = [hostPattern(host), ...namesOf(owner, host).map(namePattern)];
  for (const pattern of patterns) {
    const words = namedIn(outline, pattern);
    if (words !== null) return words;
  }
  return null;
}

/** Names and hosts of those who are said to receive information, as written. */
export function recipientsOf(outline: Outline, processor: string | null): readonly string[] {
  const sharing = sectionsAbout(outline, 'share').flatMap(sentencesIn);
  const led = outline.sentences.filter(({ norm }) => LEADS.test(norm));
  const norms = new Set([...sharing, ...led].map(({ raw }) => raw));
  const names = companiesOf(outline).filter(
    (name) => name !== processor && [...norms].some((raw) => raw.includes(name)),
  );
  const hosts = outline.passages.flatMap(({ raw, tag }) => (tag === 'cell' ? (raw.match(HOST) ?? []) : []));
  return [...new Set([...names, ...hosts])];
}

function namedIn(outline: Outline, pattern: RegExp): string | null {
  for (const { heading, passages } of outline.sections) {
    const inside = passages.filter((_, index) => !isOwnServer(passages, index)).flatMap(({ sentences }) => sentences);
    for (const sentence of [heading, ...inside]) {
      const found = pattern.exec(sentence.norm);
      if (found && !isDenied(sentence.norm, found.index)) return exactly(sentence.raw, found[0]) ?? wordsOf(sentence);
    }
  }
  return null;
}

/** The row of a table, or the passage, tells of software on servers of one's own. */
function isOwnServer(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index];
  const row = passage?.tag === 'cell' ? passages.slice(index, index + ROW) : [passage];
  return row.some((one) => one !== undefined && SELF_RUN.test(one.norm));
}

/** "没有接入百度统计" names nobody. */
function isDenied(norm: string, at: number): boolean {
  const clause = norm.slice(0, at);
  return NEGATED.test(clause.slice(clause.search(/[^,;:]*$/u)));
}

/** The name as the page writes it, where that is the same but for case. */
function exactly(raw: string, found: string): string | null {
  const at = raw.toLowerCase().indexOf(found);
  return at < 0 ? null : raw.slice(at, at + found.length);
}

/** The host itself, or a name above it that is still its owner's. */
function hostPattern(host: string): RegExp {
  const { domain } = parse(host, { allowPrivateDomains: true });
  const names = [host];
  for (let name = host; name !== domain && name.includes('.'); ) {
    name = name.slice(name.indexOf('.') + 1);
    if (name.includes('.')) names.push(name);
  }
  return new RegExp(`(?<![\\w.@-]|@[\\w.-]*)(?:${names.map(literal).join('|')})(?![\\w-])`, 'u');
}

function namesOf({ names }: RecipientOwner, host: string): readonly string[] {
  const operator = identifyHost(host)?.operator;
  const known = RECIPIENT_ALIASES.filter(({ hosts }) =>
    hosts.some((name) => host === name || host.endsWith(`.${name}`)),
  );
  const label = parse(host, { allowPrivateDomains: true }).domainWithoutSuffix ?? '';
  const all = [
    ...names,
    ...(operator ? [operator.zh, operator.en] : []),
    ...known.flatMap(({ names: aliases }) => aliases),
    ...(operator === undefined && known.length === 0 ? [label] : []),
  ];
  return [...new Set(all.map(normalise).map(bareName))].filter(isTelling);
}

/** A company without what every company is called: "高德软件有限公司" is known as "高德软件". */
function bareName(name: string): string {
  return name
    .replace(GENERIC, '')
    .replace(/\([^)]*\)/gu, '')
    .trim();
}

function isTelling(name: string): boolean {
  return /^[\x20-\x7e]+$/.test(name) ? name.replace(/\W/g, '').length >= SHORTEST_LATIN : name.length >= 2;
}

function namePattern(name: string): RegExp {
  const latin = /^[\x20-\x7e]+$/.test(name);
  const text = literal(name).replace(/ +/g, ' *');
  return new RegExp(latin ? `(?<![a-z0-9@.-])${text}(?![a-z0-9-]|\\.[a-z])` : text, 'u');
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
