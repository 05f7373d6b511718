import * as v from 'valibot';
import { type AuditEvent, parseEvent } from '@/lib/model/event';
import { registerAnswerSchema } from '@/lib/model/register';
import { failure, ok, type Result } from '@/lib/model/result';
import { CONTAINERS, LANGS, type Pass } from '@/lib/model/vocabulary';

/** The stored form of a session: facts only. Everything else (visits, phases, results) is recomputed from it. */

export const RECORDING_VERSION = 1;

export const WALK_SCHEMA = v.object({
  id: v.string(),
  pass: v.custom<Pass>(
    (value) => typeof value === 'string' && /^(untouched|reject|accept|live|flow:.+)$/.test(value),
    'expected a pass name',
  ),
  /** Address the walk was started with. */
  url: v.string(),
  status: v.picklist(['audited', 'failed']),
  /** Why the page could not be audited, null when it was. */
  error: v.nullable(v.object({ code: v.string(), message: v.string() })),
});
/** One walk of one address in one pass, from a fresh profile (`live`: the tester's own). */
export type Walk = v.InferOutput<typeof WALK_SCHEMA>;

const headSchema = v.object({
  schemaVersion: v.literal(RECORDING_VERSION),
  tool: v.object({ name: v.string(), version: v.string() }),
  startedAt: v.string(),
  endedAt: v.string(),
  source: v.picklist(['scan', 'attach', 'har', 'extension']),
  container: v.picklist(CONTAINERS),
  device: v.string(),
  browser: v.string(),
  lang: v.picklist(LANGS),
  profile: v.picklist(['web', 'mini-program']),
  /** Registrable domains that the tester calls their own besides the page's. */
  firstParty: v.array(v.string()),
  /** Paths that the tester calls services of their own, besides origins (`/tickets`). */
  services: v.optional(v.array(v.string())),
  /** What a person read in the filing registers. */
  register: v.optional(v.array(registerAnswerSchema)),
  walks: v.array(WALK_SCHEMA),
  events: v.array(v.unknown()),
});

export type Recording = Readonly<Omit<v.InferOutput<typeof headSchema>, 'events'>> & {
  readonly events: readonly AuditEvent[];
};

/** Reads a `recording.json` value; the reason names the field that is wrong. */
export function parseRecording(input: unknown): Result<Recording> {
  const head = v.safeParse(headSchema, input);
  if (!head.success) return failure(describe(head.issues[0]));
  const events: AuditEvent[] = [];
  for (const [index, event] of head.output.events.entries()) {
    try {
      events.push(parseEvent(event));
    } catch (error) {
      return failure(`events[${index}]: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return ok({ ...head.output, events });
}

function describe(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'recording'}: ${issue.message}`;
}
