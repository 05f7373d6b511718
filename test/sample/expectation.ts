import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { CONSENT_PASSES } from '@/lib/model/vocabulary';
import { projectRoot } from './root';
import type { Variant } from './variants';

/** One fault: the rule that must fail, on which route, in which pass at the latest. `:id` stands for any one segment. */
const faultSchema = v.object({
  route: v.string(),
  pass: v.picklist(CONSENT_PASSES),
  ruleId: v.string(),
  why: v.string(),
});
export type ExpectedFault = v.InferOutput<typeof faultSchema>;

const buildSchema = v.object({
  /** What a person would read in the register: `number=holder`. */
  register: v.optional(v.array(v.string()), []),
  starts: v.array(v.object({ url: v.string(), story: v.string(), faults: v.array(faultSchema) })),
});
const expectationSchema = v.object({ about: v.string(), bad: buildSchema, good: buildSchema });
export type Expectation = v.InferOutput<typeof expectationSchema>;

/** Reads `expect.json`; a field that is wrong is named in the error. */
export function readExpectation(): Expectation {
  return v.parse(expectationSchema, JSON.parse(readFileSync(join(projectRoot(), 'test/sample/expect.json'), 'utf8')));
}

/** Start URLs of a build, in order. */
export function startUrls(variant: Variant): readonly string[] {
  return readExpectation()[variant].starts.map((start) => start.url);
}

/** What a person would read in the registers about a build’s numbers, as `--register` takes it. */
export function registerAnswers(variant: Variant): readonly string[] {
  return readExpectation()[variant].register;
}

/** Faults of a build over all its start URLs. */
export function expectedFaults(variant: Variant): readonly ExpectedFault[] {
  return readExpectation()[variant].starts.flatMap((start) => start.faults);
}
