/** What the page did to itself, boiled down for those who look. */
export interface MutationNews {
  /** Something changed that a person could notice; false for what merely keeps moving. */
  readonly matters: boolean;
  /** Nodes that were added or whose own appearance changed; at most a few hundred. */
  readonly touched: readonly Node[];
  /** Those of them that were not there, or not in sight, before. */
  readonly fresh: readonly Node[];
  /** So much at once that the document may have become another. */
  readonly flood: boolean;
}

const MOST_RECORDS = 120;
/** A node that changes more often than this without a pause just keeps moving: tickers, counters, carousels. */
const RESTLESS_COUNT = 8;
const RESTLESS_PAUSE_MS = 1500;

export interface Restless {
  count: number;
  lastAt: number;
}

/** Remembers how restless each node has been. */
export type RestlessNodes = WeakMap<Node, Restless>;

/** Boils a batch of records down. */
export function readRecords(records: readonly MutationRecord[], at: number, restless: RestlessNodes): MutationNews {
  const touched: Node[] = [];
  const fresh: Node[] = [];
  let matters = records.length > MOST_RECORDS;
  for (const record of records.slice(0, MOST_RECORDS)) {
    if (!isAppearance(record)) continue;
    const calm = isCalm(record, at, restless);
    matters ||= calm;
    const added = firstOf(record.addedNodes);
    touched.push(...(added.length > 0 ? added : [record.target]));
    fresh.push(...added);
    if (record.type === 'characterData' || isBroughtIn(record)) fresh.push(record.target);
  }
  return { matters, touched, fresh, flood: records.length > MOST_RECORDS };
}

const MOST_ADDED = 40;

function firstOf(nodes: NodeList): readonly Node[] {
  return nodes.length > MOST_ADDED ? [...nodes].slice(0, MOST_ADDED) : [...nodes];
}

const HIDING_STYLE = /display:\s*none|visibility:\s*hidden|opacity:\s*0(?![.\d]*[1-9])/i;
const COMING = /(?:^|[\s_-])(?:active|show|shown|enter|current|open|visible|in|on)(?:$|[\s_-])/i;
const LEAVING = /leave|exit|hide|hidden|inactive|(?:^|[\s_-])out(?:$|[\s_-])/i;

/** An attribute that brings an element into sight; a page that is on its way out is changed as well. */
function isBroughtIn(record: MutationRecord): boolean {
  if (record.type !== 'attributes' || isWhole(record.target)) return false;
  const before = record.oldValue ?? '';
  const attribute = (record.target as Element).getAttribute(record.attributeName ?? '');
  const now = attribute ?? '';
  switch (record.attributeName) {
    case 'style':
      return HIDING_STYLE.test(before) && !HIDING_STYLE.test(now);
    case 'class':
      return !LEAVING.test(now) && (COMING.test(now) || LEAVING.test(before));
    case 'hidden':
    case 'aria-hidden':
      return attribute === null || now === 'false';
    default:
      return record.attributeName === 'src' || record.attributeName === 'open';
  }
}

/** A class on `<html>`, `<body>` or the app's root says nothing about what in it is new. */
function isWhole(node: Node): boolean {
  return node.nodeName === 'HTML' || node.nodeName === 'BODY' || node.parentNode?.nodeName === 'BODY';
}

function isAppearance(record: MutationRecord): boolean {
  if (record.type === 'attributes') return record.target.parentNode?.nodeName !== 'HEAD';
  if (record.type === 'characterData') return record.target.nodeType === 3;
  // Frameworks leave comments as place holders.
  return hasMoreThanComments(record.addedNodes) || hasMoreThanComments(record.removedNodes);
}

function hasMoreThanComments(nodes: NodeList): boolean {
  return nodes.length > 1 || (nodes.length === 1 && nodes.item(0)?.nodeType !== 8);
}

/** Counts how restless a node is. Lists that grow are never restless. */
function isCalm(record: MutationRecord, at: number, restless: RestlessNodes): boolean {
  if (record.type === 'childList' && record.addedNodes.length > record.removedNodes.length) {
    return count(record.target, at, restless) <= RESTLESS_COUNT * 10;
  }
  return count(record.target, at, restless) <= RESTLESS_COUNT;
}

function count(node: Node, at: number, restless: RestlessNodes): number {
  const known = restless.get(node);
  if (!known || at - known.lastAt > RESTLESS_PAUSE_MS) {
    restless.set(node, { count: 1, lastAt: at });
    return 1;
  }
  known.count += 1;
  known.lastAt = at;
  return known.count;
}
