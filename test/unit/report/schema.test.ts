import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { DOSSIER_MATCHES, DOSSIER_SLOTS, DOSSIER_STATES, DOSSIER_VERDICTS } from '@/lib/model/dossier';
import { DOCUMENT_UNREAD } from '@/lib/model/report';
import {
  CATEGORIES,
  CHANNELS,
  CONTAINERS,
  INFO_TYPES,
  LANGS,
  OUTCOMES,
  PROMPT_KINDS,
  SEVERITIES,
} from '@/lib/model/vocabulary';
import { toJson } from '@/lib/report/to-json';
import { badReport } from './bad-report';
import { emptyReport } from './fixtures';
import { cleanReport, hostileReport, lostReport } from './other-reports';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const schema = JSON.parse(readFileSync(new URL('../../../assets/report.schema.json', import.meta.url), 'utf8')) as Json;
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema as object);

/** The bad report as plain JSON, to be damaged by a test. */
function plain(): Json {
  return JSON.parse(toJson(badReport())) as Json;
}

function at(value: Json | undefined, path: readonly (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)];
    return typeof inner === 'object' && inner !== null ? inner[String(key)] : undefined;
  }, value);
}

function put(value: Json, path: readonly (string | number)[], item: Json | undefined): Json {
  const parent = at(value, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  if (typeof parent !== 'object' || parent === null) throw new Error(`nothing at ${path.join('.')}`);
  if (item === undefined) delete (parent as Record<string, Json>)[String(key)];
  else (parent as Record<string, Json>)[String(key)] = item;
  return value;
}

describe('report.schema.json', () => {
  it.each([
    ['bad', badReport()],
    ['clean', cleanReport()],
    ['with failed pages', lostReport()],
    ['empty', emptyReport()],
    ['hostile', hostileReport('</script>\u202E\n"')],
  ])('accepts the report: %s', (_name, report) => {
    validate(JSON.parse(toJson(report)));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['severity', SEVERITIES],
    ['container', CONTAINERS],
  ])('%s lists the words of the model', (name, words) => {
    expect(at(schema, ['$defs', name, 'enum'])).toEqual([...words]);
  });

  it.each([
    ['dossierEntry', 'slot', DOSSIER_SLOTS],
    ['dossierEntry', 'state', DOSSIER_STATES],
    ['dossierEntry', 'match', [...DOSSIER_MATCHES, null]],
    ['dossierConclusion', 'verdict', DOSSIER_VERDICTS],
    ['document', 'unread', [...DOCUMENT_UNREAD, null]],
    ['result', 'category', CATEGORIES],
    ['result', 'outcome', OUTCOMES],
    ['prompt', 'kind', PROMPT_KINDS],
    ['personalInfo', 'type', INFO_TYPES],
    ['personalInfo', 'channel', CHANNELS],
    ['run', 'lang', LANGS],
  ])('%s.%s lists the words of the model', (def, field, words) => {
    expect(at(schema, ['$defs', def, 'properties', field, 'enum'])).toEqual([...words]);
  });
});

const ROWS = [
  'pages',
  'results',
  'prompts',
  'filing',
  'personalInfo',
  'apiCalls',
  'thirdParties',
  'dossiers',
  'documents',
  'shots',
  'notTested',
];
/** Later than the first version: older reports are still valid. */
const OPTIONAL = new Set(['baseSeverity', 'answer', 'firstPageId', 'dossiers', 'documents']);

describe('report.schema.json requires', () => {
  const report = plain();
  const paths = [
    ...Object.keys(report as object).map((key) => [key]),
    ...['tool', 'run'].flatMap((part) => Object.keys(at(report, [part]) as object).map((key) => [part, key])),
    ...ROWS.flatMap((rows) => Object.keys(at(report, [rows, 0]) as object).map((key) => [rows, 0, key])),
    ...Object.keys(at(report, ['pages', 0, 'armed']) as object).map((key) => ['pages', 0, 'armed', key]),
    ['results', 0, 'message', 'zh'],
    ['results', 0, 'fix', 'en'],
    ['results', 0, 'evidence', 0, 'ref'],
    ['results', 0, 'clauses', 0, 'verified'],
    ['prompts', 0, 'buttons', 0, 'role'],
    ['personalInfo', 0, 'request', 'url'],
    ...Object.keys(at(report, ['dossiers', 0, 'entries', 0]) as object).map((key) => [
      'dossiers',
      0,
      'entries',
      0,
      key,
    ]),
    ['dossiers', 0, 'conclusions', 0, 'verdict'],
  ].filter((path) => !OPTIONAL.has(String(path.at(-1))));

  it.each(paths.map((path) => [path.join('.'), path] as const))('%s', (_name, path) => {
    expect(validate(put(plain(), path, undefined))).toBe(false);
  });
});

describe('report.schema.json refuses', () => {
  it.each<readonly [string, readonly (string | number)[], Json]>([
    ['another version', ['schemaVersion'], 2],
    ['another tool', ['tool', 'name'], 'other'],
    ['an unknown outcome', ['results', 0, 'outcome'], 'error'],
    ['an unknown severity', ['results', 0, 'severity'], 'serious'],
    ['an unknown base severity', ['results', 0, 'baseSeverity'], 'serious'],
    ['an unknown phase', ['results', 0, 'phase'], 'later'],
    ['a message in one language', ['results', 0, 'message'], 'text'],
    ['a third language', ['results', 0, 'message'], { zh: '', en: '', fr: '' }],
    ['an unknown evidence', ['results', 0, 'evidence', 0, 'kind'], 'video'],
    ['a moment as text', ['results', 0, 'atMs'], '310'],
    ['an unknown pass', ['pages', 0, 'pass'], 'flow:'],
    ['an unknown status', ['pages', 0, 'status'], 'skipped'],
    ['an unknown button role', ['prompts', 0, 'buttons', 0, 'role'], 'ok'],
    ['a coverage above the whole', ['prompts', 0, 'coverage'], 1.2],
    ['an unknown answer', ['prompts', 0, 'answer'], { answer: 'later', atMs: 1 }],
    ['an unknown link verdict', ['filing', 0, 'linkVerdict'], 'fine'],
    ['an unknown consent state', ['personalInfo', 0, 'consent'], 'yes'],
    ['a confidence above one', ['personalInfo', 0, 'confidence'], 80],
    ['half a request', ['thirdParties', 0, 'requests'], 1.5],
    ['an unknown place of the dossier', ['dossiers', 0, 'entries', 0, 'slot'], 'wall'],
    ['an unknown match', ['dossiers', 0, 'entries', 0, 'match'], 'equal'],
    ['an unknown reason', ['documents', 0, 'unread'], 'tired'],
    ['a rule id without a number', ['notTested', 0, 'ruleId'], 'AUTH'],
  ])('%s', (_name, path, value) => {
    expect(validate(put(plain(), path, value))).toBe(false);
  });

  it.each<readonly [string, readonly (string | number)[]]>([
    ['the report', ['later']],
    ['a page', ['pages', 0, 'later']],
    ['a result', ['results', 0, 'later']],
    ['a prompt', ['prompts', 0, 'later']],
  ])('no new field of %s', (_name, path) => {
    expect(validate(put(plain(), path, 'x'))).toBe(true);
  });
});
