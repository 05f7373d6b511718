import * as v from 'valibot';
import { documentTextSchema } from '@/lib/model/document-shape';
import { failure, ok, type Result } from '@/lib/model/result';

/** What the script that reads documents says of one frame. */
const lookSchema = v.object({
  url: v.string(),
  mime: v.string(),
  /** HTTP status as the page's own navigation timing has it, null where unknown. */
  status: v.nullable(v.number()),
  /** All that the document itself names has been loaded. */
  ready: v.boolean(),
  document: documentTextSchema,
  links: v.array(v.object({ text: v.string(), href: v.string() })),
});
export type DocumentLook = v.InferOutput<typeof lookSchema>;

/** Reads what the script gave back. */
export function parseDocumentLook(input: unknown): Result<DocumentLook> {
  const read = v.safeParse(lookSchema, input);
  return read.success ? ok(read.output) : failure(read.issues[0].message);
}
