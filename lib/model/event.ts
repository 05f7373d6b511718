import * as v from 'valibot';
import { documentReadSchema } from '@/lib/model/document-shape';
import { infoShownSchema } from '@/lib/model/info-shown';
import { controlSchema, fieldSchema, promptShapeSchema, rectSchema, tickSchema } from '@/lib/model/prompt-shape';
import { CHANNELS, INFO_TYPES } from '@/lib/model/vocabulary';

/**
 * The recording's events: small immutable past facts, without verdicts or phases (`design.md` 2).
 * Each kind's payload is a schema here, so that whatever is read back from a file is checked against the same text
 * that types the code. All free text is masked before an event is stored.
 */

/** One piece of personal information found in traffic or storage; the value itself is never kept. */
export const infoHitSchema = v.object({
  type: v.picklist(INFO_TYPES),
  masked: v.string(),
  basis: v.picklist(['canary', 'typed', 'pattern']),
  /** 0 to 1, see `pi-formats`: shape + checksum + context + provenance. */
  confidence: v.number(),
  channel: v.picklist(CHANNELS),
  encoding: v.array(v.string()),
  /** Parameter, key or header name it stood under, where known. */
  key: v.optional(v.string()),
});
export type InfoHit = v.InferOutput<typeof infoHitSchema>;

const hits = v.optional(v.array(infoHitSchema), []);
/** `url:line:column` of the first frame of the page's own code, where known. */
const caller = v.optional(v.string());

export const INITIATORS = [
  'document',
  'fetch',
  'xhr',
  'beacon',
  'websocket',
  'eventsource',
  'form',
  'image',
  'script',
  'stylesheet',
  'font',
  'media',
  'other',
] as const;

export const payloadSchemas = {
  /** A document exists in a frame; `url` as committed. Sent once per document, top or not. */
  'document-created': v.object({
    url: v.string(),
    top: v.boolean(),
    parentFrame: v.nullable(v.string()),
    /** False in cross-site frames; null when unknown. */
    sameSite: v.nullable(v.boolean()),
  }),
  /** The top frame loaded a document (`load`) or changed its route inside one (`route`). Starts a visit. */
  navigated: v.object({
    cause: v.picklist(['load', 'route']),
    url: v.string(),
    /** HTTP status of a load, null for routes and where unknown. */
    status: v.nullable(v.number()),
    /** What set it off: the walker's own steps (`start`, `walk`), the page, or the person. */
    by: v.picklist(['start', 'walk', 'page', 'gesture']),
  }),
  'title-changed': v.object({ title: v.string() }),
  painted: v.object({ name: v.picklist(['first-paint', 'first-contentful-paint']) }),
  /** First moment of business content in this visit (`rules.md` 0.1). */
  'content-visible': v.object({
    blocks: v.number(),
    hanChars: v.number(),
    latinChars: v.number(),
    images: v.number(),
  }),
  /** A layer, gate or form group came into sight. */
  'prompt-shown': v.object({ shape: promptShapeSchema }),
  /** The same one changed: a box ticked, a countdown ended, words replaced. Latest shape. */
  'prompt-changed': v.object({ shape: promptShapeSchema }),
  'prompt-hidden': v.object({ promptId: v.string() }),
  /** A trusted user event. `by: walk` marks the tool's own clicks, which are trusted too. */
  gesture: v.object({
    type: v.picklist(['tap', 'key', 'scroll']),
    by: v.picklist(['person', 'walk']),
    text: v.string(),
    selector: v.string(),
    /** Prompt of the same document that the gesture fell into. */
    promptId: v.nullable(v.string()),
    x: v.number(),
    y: v.number(),
  }),
  'field-shown': v.object({ field: fieldSchema }),
  /** Somebody typed; only what kind of information the value looks like is kept. */
  'field-typed': v.object({ selector: v.string(), infoType: v.nullable(v.picklist(INFO_TYPES)), masked: v.string() }),
  /** A personal value stands in full in the page's text, or in a field that nobody has touched. */
  'info-shown': infoShownSchema,
  'tick-shown': v.object({ tick: tickSchema }),
  /** A candidate filing number and the block it stands in; judged by `lib/recognise/filing`. */
  'filing-shown': v.object({
    /** Text of the block, ≤ 400 characters, as the page has it (not normalised). */
    text: v.string(),
    /** The candidate inside `text`, as the page has it. */
    candidate: v.string(),
    from: v.picklist(['text', 'attribute', 'pseudo', 'image', 'frame']),
    selector: v.string(),
    rect: rectSchema,
    /** Height of the document and of the viewport when measured. */
    pageHeight: v.number(),
    viewport: v.object({ width: v.number(), height: v.number() }),
    /** The first reason why a person could not see it, null when it can be seen. */
    hiddenBy: v.nullable(
      v.picklist(['display', 'visibility', 'opacity', 'size', 'font', 'contrast', 'covered', 'clipped', 'offscreen']),
    ),
    /** It stood on the screen when it was looked at; elsewhere nobody can tell what covers it. */
    onScreen: v.optional(v.boolean()),
    fontPx: v.number(),
    contrast: v.number(),
    inFooter: v.boolean(),
    /** Link around, inside or just below the number: its raw `href` attribute and the resolved address. */
    link: v.nullable(
      v.object({
        href: v.string(),
        resolved: v.string(),
        where: v.picklist(['around', 'inside', 'below', 'beside']),
      }),
    ),
    /** Text within 60 px below or beside that could stand for a link (register address, copy action). */
    besideText: v.string(),
    /** Characters of words that follow its block in the document, counted up to a few hundred; old recordings lack it. */
    wordsAfter: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    /** The number is in an article, a code block, an input or an editable area rather than page furniture. */
    inProse: v.boolean(),
    /** A third party's frame shows it. */
    foreignFrame: v.boolean(),
  }),
  /** A link or control that leads to a policy or agreement, by its words. */
  'policy-link-shown': v.object({
    control: controlSchema,
    /** Shown inside a layer rather than in the page. */
    inLayer: v.boolean(),
  }),
  /** What the page shows once it has settled, for blank and usability checks. */
  'page-surveyed': v.object({
    title: v.string(),
    visibleChars: v.number(),
    visibleImages: v.number(),
    /** Rendered as canvas only: words cannot be read. */
    canvasOnly: v.boolean(),
    /** A layer that takes taps covers most of the screen. */
    blocked: v.boolean(),
    /** A page with order or pay vocabulary (lexicon G16). */
    tradeWords: v.array(v.string()),
    /** Words on licences and trades that need one, lines on who runs the page; missing in older recordings. */
    dutyWords: v.optional(v.array(v.string())),
    operatorLines: v.optional(v.array(v.string())),
    /** Vertical scroll range in pixels. */
    scrollRange: v.number(),
    links: v.array(v.object({ text: v.string(), href: v.string() })),
    /** A password field or a whole log-in form is what the page is about. */
    formFields: v.number(),
  }),
  'request-sent': v.object({
    requestId: v.string(),
    method: v.string(),
    url: v.string(),
    initiator: v.picklist(INITIATORS),
    /** Bytes of the body, 0 without one, null when it could not be seen. */
    bodySize: v.nullable(v.number()),
    caller,
    hits,
  }),
  'response-received': v.object({
    requestId: v.string(),
    status: v.number(),
    mime: v.string(),
    fromServiceWorker: v.boolean(),
    /** `Location` of a redirect. */
    redirectTo: v.nullable(v.string()),
  }),
  'request-failed': v.object({ requestId: v.string(), url: v.string(), error: v.string(), blocked: v.boolean() }),
  'socket-sent': v.object({ requestId: v.string(), url: v.string(), size: v.number(), hits }),
  /** A platform or browser interface from `apis.md` was called by the page. */
  'api-called': v.object({
    api: v.string(),
    /** Global it was reached through (`wx`, `AlipayJSBridge`), null for web APIs. */
    host: v.nullable(v.string()),
    /** The object is a real host SDK by its members, not a framework that borrowed the name. */
    genuine: v.boolean(),
    /** Short, masked description of what was asked for: scope, path, permission name. */
    detail: v.string(),
    /** The page had transient user activation. */
    activated: v.boolean(),
    caller,
    hits,
  }),
  'storage-written': v.object({
    area: v.picklist(['cookie', 'local-storage', 'session-storage', 'indexeddb']),
    key: v.string(),
    size: v.number(),
    caller,
    hits,
  }),
  'form-submitted': v.object({ action: v.string(), method: v.string(), hits }),
  /** `alert`, `confirm`, `prompt`, `beforeunload`. */
  'dialog-opened': v.object({
    type: v.picklist(['alert', 'confirm', 'prompt', 'beforeunload']),
    text: v.string(),
    activated: v.boolean(),
  }),
  /** The page asked to go elsewhere; whether it got there is in `navigated`. */
  'location-requested': v.object({
    url: v.string(),
    cause: v.picklist(['push', 'replace', 'hash', 'assign', 'reload', 'back', 'submit', 'anchor']),
    activated: v.boolean(),
    caller,
  }),
  'window-opened': v.object({ url: v.string(), activated: v.boolean(), caller }),
  /** The page tried to leave: `window.close`, a host's close call. */
  'exit-requested': v.object({ api: v.string(), caller }),
  /** What the walker did, in its own words. */
  'walk-step': v.object({
    step: v.picklist(['open', 'settle', 'scroll', 'tap', 'follow', 'return', 'come-back', 'documents', 'end']),
    detail: v.string(),
    /** Prompt that a tap answers, and how. */
    promptId: v.optional(v.string()),
    answer: v.optional(v.picklist(['accept', 'reject', 'close'])),
  }),
  'screenshot-taken': v.object({
    file: v.string(),
    /** What it proves. */
    reason: v.picklist(['before-prompt', 'prompt', 'content', 'settled', 'end', 'finding']),
    /** `doc/promptId` it belongs to. */
    promptRef: v.nullable(v.string()),
    paintedBoxes: v.number(),
  }),
  /** A link to a policy or an agreement was opened in a page of its own and read. */
  'document-read': documentReadSchema,
  /** Something could not be watched. `what` is a stable word such as `not-settled`, `worker`, `child-frame`. */
  gap: v.object({ what: v.string(), detail: v.string() }),
  /** The scripts are in place in this document. */
  armed: v.object({ probe: v.boolean(), observer: v.boolean(), late: v.boolean() }),
} as const;

export type EventKind = keyof typeof payloadSchemas;
export const EVENT_KINDS = Object.keys(payloadSchemas) as readonly EventKind[];
export type Payload<K extends EventKind> = v.InferOutput<(typeof payloadSchemas)[K]>;

export const EVENT_SOURCES = ['probe', 'observer', 'browser', 'cdp', 'walker'] as const;
export type EventSource = (typeof EVENT_SOURCES)[number];

/** What every event carries besides its payload. */
export interface EventMeta {
  /** Position in the recording, from 1, without holes. */
  readonly seq: number;
  /** Milliseconds since the recording's `startedAt`, one decimal. */
  readonly atMs: number;
  readonly walk: string;
  /** `f0` is the top frame. */
  readonly frame: string;
  /** Document id minted in order of appearance, `d1` …; null where no document exists yet. */
  readonly doc: string | null;
  readonly source: EventSource;
}

export type EventOf<K extends EventKind> = K extends EventKind
  ? EventMeta & { readonly kind: K } & Readonly<Payload<K>>
  : never;
export type AuditEvent = EventOf<EventKind>;

const metaEntries = {
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  atMs: v.number(),
  walk: v.string(),
  frame: v.string(),
  doc: v.nullable(v.string()),
  source: v.picklist(EVENT_SOURCES),
};

const eventSchemas = Object.fromEntries(
  EVENT_KINDS.map((kind) => [
    kind,
    v.object({ ...metaEntries, kind: v.literal(kind), ...payloadSchemas[kind].entries }),
  ]),
);

/** Reads one stored event; the error names the field. */
export function parseEvent(input: unknown): AuditEvent {
  const kind = (input as { kind?: unknown } | null)?.kind;
  const schema = typeof kind === 'string' ? eventSchemas[kind] : undefined;
  if (!schema)
    throw new v.ValiError([
      {
        kind: 'validation',
        type: 'kind',
        input,
        expected: 'a known event kind',
        received: String(kind),
        message: `unknown event kind ${String(kind)}`,
      },
    ]);
  return v.parse(schema, input) as AuditEvent;
}
