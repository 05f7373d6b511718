import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { CONSENT_PASSES, PROMPT_KINDS } from '@/lib/model/vocabulary';
import { projectRoot } from '@/test/sample/root';

/** One prompt as a person labelled it from the screenshot. Null and several surfaces: the picture leaves it open. */
const promptSchema = v.strictObject({
  passes: v.array(v.picklist(CONSENT_PASSES)),
  page: v.string(),
  /** Words of the prompt; a prompt of the browser has none of the app's, there the source tells it. */
  words: v.optional(v.string()),
  kind: v.picklist(PROMPT_KINDS),
  source: v.picklist(['dom', 'native', 'bridge', 'dialog', 'redirect']),
  surface: v.array(v.picklist(['layer', 'gate', 'inline', 'native'])),
  beforeContent: v.nullable(v.boolean()),
  canDecline: v.boolean(),
  /** Appears only if the walk gets there. */
  optional: v.optional(v.boolean(), false),
});
export type ExpectedPrompt = v.InferOutput<typeof promptSchema>;

const startSchema = v.strictObject({
  start: v.string(),
  story: v.string(),
  prompts: v.array(promptSchema),
  failed: v.array(v.string()),
  notFailed: v.array(v.string()),
});
/** What has to come of one start URL. */
export type ExpectedStart = v.InferOutput<typeof startSchema>;

const appSchema = v.strictObject({ bad: v.array(startSchema), good: v.array(startSchema) });
const expectationSchema = v.strictObject({ about: v.string(), 'uni-app': appSchema, taro: appSchema });

export type AppName = 'uni-app' | 'taro';
export type AppBuild = 'bad' | 'good';

/** Reads the labels of one app's build from `expect.json`; a field that is wrong is named in the error. */
export function readExpectation(app: AppName, build: AppBuild): readonly ExpectedStart[] {
  const text = readFileSync(join(projectRoot(), 'test/apps/expect.json'), 'utf8');
  return v.parse(expectationSchema, JSON.parse(text))[app][build];
}
