import * as v from 'valibot';
import { WALK_SCHEMA } from '@/lib/model/recording';
import { registerAnswerSchema } from '@/lib/model/register';
import { LANGS } from '@/lib/model/vocabulary';

/** What the extension keeps of a session besides its events: the head of its recording, and how it is being recorded. */
export const sessionHeadSchema = v.object({
  id: v.string(),
  status: v.picklist(['recording', 'stopped']),
  startedAt: v.string(),
  /** Null while recording. */
  endedAt: v.nullable(v.string()),
  /** Address the session was started on, masked, and the page's title then. */
  url: v.string(),
  title: v.string(),
  /** `tab`: this tab by `activeTab`; `all`: every site, with the browser's network. */
  access: v.picklist(['tab', 'all']),
  /** Reviewer mode: nothing in the page is touched. */
  passive: v.boolean(),
  browser: v.string(),
  device: v.string(),
  lang: v.picklist(LANGS),
  profile: v.picklist(['web', 'mini-program']),
  version: v.string(),
  walks: v.array(WALK_SCHEMA),
  /** What the tester read in the filing registers. */
  register: v.optional(v.array(registerAnswerSchema)),
  /** Highest `seq` stored. */
  lastSeq: v.number(),
  /** Room taken on the disk by events and pictures, counted as they are written. */
  bytes: v.number(),
});
export type SessionHead = v.InferOutput<typeof sessionHeadSchema>;
