import * as v from 'valibot';
import type { Report } from '@/lib/model/report';
import { failure, ok, type Result } from '@/lib/model/result';

/** Enough of the contract to render a stored report safely; the published JSON Schema says all of it. */
const row = v.looseObject({ pageId: v.string() });
const reportSchema = v.looseObject({
  schemaVersion: v.literal(1),
  tool: v.object({ name: v.literal('miniaudit'), version: v.string() }),
  run: v.looseObject({ startedAt: v.string(), source: v.string(), lang: v.picklist(['zh', 'en']) }),
  pages: v.array(v.looseObject({ id: v.string(), url: v.string(), pass: v.string(), status: v.string() })),
  results: v.array(
    v.looseObject({ ruleId: v.string(), outcome: v.string(), severity: v.string(), pageId: v.string() }),
  ),
  prompts: v.array(row),
  filing: v.array(row),
  personalInfo: v.array(row),
  apiCalls: v.array(row),
  thirdParties: v.array(v.looseObject({ host: v.string() })),
  dossiers: v.optional(v.array(row), []),
  documents: v.optional(v.array(row), []),
  shots: v.optional(v.array(row), []),
  notTested: v.array(v.looseObject({ ruleId: v.string() })),
});

/** Reads a `report.json` value; the reason names the field that is wrong. */
export function parseReport(input: unknown): Result<Report> {
  const parsed = v.safeParse(reportSchema, input);
  if (parsed.success) return ok(parsed.output as unknown as Report);
  const [issue] = parsed.issues;
  return failure(`${v.getDotPath(issue) ?? 'report'}: ${issue.message}`);
}
