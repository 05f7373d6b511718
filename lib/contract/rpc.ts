import * as v from 'valibot';
import { registerAnswerSchema } from '@/lib/model/register';
import { failure, ok, type Result } from '@/lib/model/result';
import { INFO_TYPES, LANGS } from '@/lib/model/vocabulary';
import { WIRE_LIMITS } from './limits';

/**
 * One-shot messages to the extension's background. Content scripts may send `hello` and `push`; the panel everything
 * else. Who sent it is told by the browser, never by the message.
 */

/** Sent by the observer of every document before anything else; tells what a browser's `sender` does not. */
const helloSchema = v.object({
  call: v.literal('hello'),
  /** Minted by the document, for browsers that give none. */
  token: v.pipe(v.string(), v.maxLength(64)),
  url: v.string(),
  /** Epoch ms of the navigation start. */
  startedAt: v.number(),
  /** HTTP status as the page's own navigation timing has it, null where unknown. */
  status: v.nullable(v.number()),
  /** The document was there before the scripts. */
  late: v.boolean(),
  /** The script that can see is there already; else it has to be sent after. */
  reader: v.boolean(),
});

/** Wire strings of one document, numbered from 1; a batch that was answered is never taken twice. */
const pushSchema = v.object({
  call: v.literal('push'),
  token: v.pipe(v.string(), v.maxLength(64)),
  batch: v.pipe(v.number(), v.integer(), v.minValue(1)),
  events: v.pipe(v.array(v.pipe(v.string(), v.maxLength(WIRE_LIMITS.event))), v.maxLength(2000)),
});

export const RESETS = ['none', 'storage', 'storage-and-cookies'] as const;
export type Reset = (typeof RESETS)[number];

const startSchema = v.object({
  call: v.literal('start'),
  tabId: v.number(),
  /** What of the site's own is cleared first, so that the page meets a new visitor. */
  reset: v.picklist(RESETS),
  passive: v.boolean(),
  lang: v.picklist(LANGS),
  profile: v.picklist(['web', 'mini-program']),
  /** The tester's own values, searched in everything that leaves the page; kept in memory only. */
  canaries: v.array(v.object({ type: v.picklist(INFO_TYPES), value: v.string() })),
});

/** Opens a policy or an agreement and records what it says. */
const readDocumentSchema = v.object({
  call: v.literal('read-document'),
  sessionId: v.string(),
  /** Where its entry was seen. */
  walk: v.string(),
  doc: v.nullable(v.string()),
  /** As its entry calls it. */
  text: v.pipe(v.string(), v.maxLength(500)),
  url: v.pipe(v.string(), v.regex(/^(?:https?|file):/)),
  taps: v.nullable(v.number()),
  /** Selector of the pop-up that shows it. */
  layer: v.nullable(v.string()),
  /** The tab in which the tester has opened it; null: it gets one of its own. */
  tabId: v.nullable(v.number()),
});

/** What the register said of a number; null takes an answer back. */
const registerSchema = v.object({
  call: v.literal('register'),
  sessionId: v.string(),
  number: registerAnswerSchema.entries.number,
  answer: v.nullable(v.object({ subject: registerAnswerSchema.entries.subject })),
});

const panelSchemas = [
  startSchema,
  v.object({ call: v.literal('stop'), sessionId: v.string() }),
  v.object({ call: v.literal('remove'), sessionId: v.string() }),
  /** Shows an element of the page to the tester: refused in passive mode. */
  v.object({
    call: v.literal('highlight'),
    sessionId: v.string(),
    walk: v.string(),
    doc: v.string(),
    selector: v.string(),
  }),
  readDocumentSchema,
  registerSchema,
  /** The panel asked the browser for wider access, with this outcome. */
  v.object({ call: v.literal('access-changed') }),
] as const;

const contentSchema = v.variant('call', [helloSchema, pushSchema]);
const panelSchema = v.variant('call', [...panelSchemas]);

export type HelloCall = v.InferOutput<typeof helloSchema>;
export type PushCall = v.InferOutput<typeof pushSchema>;
export type ContentCall = v.InferOutput<typeof contentSchema>;
export type PanelCall = v.InferOutput<typeof panelSchema>;
export type StartCall = v.InferOutput<typeof startSchema>;
export type RegisterCall = v.InferOutput<typeof registerSchema>;
export type ReadDocumentCall = v.InferOutput<typeof readDocumentSchema>;

/** What a document is told: whether it is being audited, and how. */
export type HelloAnswer =
  | { readonly audited: false }
  | { readonly audited: true; readonly passive: boolean; readonly access: 'tab' | 'all' };
/** `taken` is the highest batch stored; `audited: false` tells the document to stop. */
export interface PushAnswer {
  readonly audited: boolean;
  readonly taken: number;
}
/** Why a call of the panel was refused, as a stable word; the panel has the sentence. */
export type Refusal =
  | 'no-access'
  | 'unscriptable'
  | 'tab-gone'
  | 'already-recording'
  | 'no-session'
  | 'passive'
  | 'element-gone'
  | 'disk-full'
  | 'failed';
export type PanelAnswer =
  | { readonly ok: true; readonly sessionId?: string }
  | { readonly ok: false; readonly why: Refusal; readonly detail?: string };

/** Commands to the observers of a tab. */
export type ObserverCommand =
  | { readonly to: 'miniaudit-observer'; readonly do: 'stop' }
  | { readonly to: 'miniaudit-observer'; readonly do: 'survey' }
  | { readonly to: 'miniaudit-observer'; readonly do: 'boxes'; readonly needles: readonly string[] }
  | { readonly to: 'miniaudit-observer'; readonly do: 'highlight'; readonly token: string; readonly selector: string };

/** Reads what a content script sent. */
export function parseContentCall(input: unknown): Result<ContentCall> {
  return parse(contentSchema, input);
}

/** Reads what one of the extension's own pages sent. */
export function parsePanelCall(input: unknown): Result<PanelCall> {
  return parse(panelSchema, input);
}

function parse<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Result<T> {
  const read = v.safeParse(schema, input);
  return read.success ? ok(read.output) : failure(read.issues[0]?.message ?? 'bad message');
}
