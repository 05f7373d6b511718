import { bodyNamed, isSameName, type Named, namesIn } from './company-names';
import { CALLED, CALLED_US, LATIN_BODY, OTHERS_ROLE, OWN_ROLE, PERSON_NAME, RUNS, SPEAKS } from './lexicon/names';
import type { Outline, Passage } from './outline';

const ROLE = new RegExp(OWN_ROLE, 'u');
const OTHERS = new RegExp(OTHERS_ROLE, 'u');
const IS_CALLED = new RegExp(CALLED, 'u');
const IS_US = new RegExp(CALLED_US, 'u');
const DOES_RUN = new RegExp(RUNS, 'u');
const SPEAKS_UP = new RegExp(SPEAKS, 'u');
const LED = /(?:由|是|与|和|您与|您和)\s*$/u;
const BODY_ROLE = '(?:处理者|运营方|运营者|运营主体|主办单位|公司名称|单位名称)\\s*(?:[:：]|为|是|系)\\s*';
const BODY_START = '(?:^|[，,。；由与和是])';
const BODY_CALLED = '(?=\\s*[（(][^）)]{0,120}?(?:以下|下文|下)(?:简|统)?称)';
const PERSON = new RegExp(
  `(?:个人开发者|开发者|独立开发者|运营者|经营者|站长)\\s*(?:[:：是为]|叫)\\s*(${PERSON_NAME})`,
  'u',
);
const SHOP = /^([\p{Script=Han}A-Za-z0-9]{2,20})[（(](?:个体工商户|个人独资企业)/u;
const LATIN = new RegExp(LATIN_BODY, 'u');
const COPYRIGHT = /©|版权所有|版權所有|copyright|备案|ICP/iu;
/** Where a document introduces itself, and where it signs. */
const OPENING = 14;
const CLOSING = 4;

/** Who processes the information, or the party of the agreement that offers it. */
export function processorOf(outline: Outline): string | null {
  for (const find of [inRole, defined, byDeed, signed, otherThanCompany]) {
    const name = find(outline).flat()[0];
    if (name !== undefined) return name;
  }
  return null;
}

/** Every company that the text names, as written, once. */
export function companiesOf(outline: Outline): readonly string[] {
  const texts = outline.sections.flatMap(({ heading, passages }) => [heading, ...passages]);
  return [...new Set(texts.flatMap(({ raw }) => namesIn(raw)).map(({ name }) => name))];
}

/**
 * Whom the document calls "we": by role, definition, signature, or as the one who promises. More than one entry when it
 * speaks for different companies in different places; companies named together are one entry.
 */
export function ownNames(outline: Outline): readonly string[] {
  const groups = [...inRole(outline), ...defined(outline), ...signed(outline), ...speaking(outline)];
  const known: string[] = [];
  const different: string[] = [];
  for (const group of groups) {
    const joined = known.length === 0 || group.some((name) => known.some((other) => isSameName(name, other)));
    if (joined) known.push(...group);
    else different.push(...group);
  }
  return [...new Set([...known.slice(0, 1), ...different])];
}

type Groups = readonly (readonly string[])[];

/** The names that a test picks, passage by passage. */
function pick(passages: readonly Passage[], test: (named: Named) => boolean): Groups {
  return passages
    .map(({ raw }) => namesIn(raw).filter((named) => !OTHERS.test(lastClause(named.before)) && test(named)))
    .map((names) => names.map(({ name }) => name))
    .filter((names) => names.length > 0);
}

/** `处理者：…公司`, `本平台的个人信息处理者为…局`. */
function inRole(outline: Outline): Groups {
  const passages = own(outline);
  const bodies = passages.map(({ raw }) => bodyNamed(raw, BODY_ROLE, '(?=[，,。（(；;\\s]|$)'));
  return [...pick(passages, ({ before }) => ROLE.test(before)), ...present(bodies)];
}

/** `…公司（以下简称“…”）`; far from the opening only where it is called "we". */
function defined(outline: Outline): Groups {
  const opening = early(outline);
  const found = pick(opening, ({ after }) => IS_CALLED.test(after));
  const bodies = found.length > 0 ? [] : opening.map(({ raw }) => bodyNamed(raw, BODY_START, BODY_CALLED));
  return [...found, ...present(bodies), ...pick(own(outline), ({ after }) => IS_US.test(after))];
}

/** `由…公司运营`, `…公司运营“…”`. */
function byDeed(outline: Outline): Groups {
  return pick(early(outline), ({ before, after }) => LED.test(before) || DOES_RUN.test(after));
}

/** A last line that is nothing but a name, or a copyright line. */
function signed(outline: Outline): Groups {
  const lines = own(outline).filter(
    (passage) => COPYRIGHT.test(passage.raw) || outline.passages.slice(-CLOSING).includes(passage),
  );
  return pick(lines, ({ before, after }) => {
    const led = before.replace(/copyright|©|[\s\d—–-]/giu, '');
    return led === '' && (after.trim() === '' || COPYRIGHT.test(before + after));
  });
}

/** `…公司承诺`, `解释权归…公司`. */
function speaking(outline: Outline): Groups {
  return pick(own(outline), ({ before, after }) => SPEAKS_UP.test(after) || /解释权归$/u.test(before));
}

/** One person, a shop of one's own, an office or a hospital. */
function otherThanCompany(outline: Outline): Groups {
  return present(
    early(outline).map(
      ({ raw }) =>
        SHOP.exec(raw)?.[1] ??
        PERSON.exec(raw)?.[1] ??
        bodyNamed(raw, '^', '(?=（|\\(|通过|依)') ??
        LATIN.exec(raw)?.[1] ??
        null,
    ),
  );
}

function present(names: readonly (string | null)[]): Groups {
  return names.flatMap((name) => (name === null ? [] : [[name]]));
}

/** Passages that may speak of the document's own party: not tables, not lists of recipients. */
function own({ sections }: Outline): readonly Passage[] {
  return sections
    .filter(({ topics }) => !topics.has('share'))
    .flatMap(({ passages }) => passages.filter(({ tag }) => tag !== 'cell'));
}

/** Its first passages, and what it says of itself under contact. */
function early(outline: Outline): readonly Passage[] {
  const opening = new Set(outline.passages.slice(0, OPENING));
  const contact = new Set(
    outline.sections.filter(({ topics }) => topics.has('complaint')).flatMap((one) => one.passages),
  );
  return own(outline).filter((passage) => opening.has(passage) || contact.has(passage));
}

function lastClause(text: string): string {
  return /[^，,。；;]*$/u.exec(text)?.[0] ?? '';
}
