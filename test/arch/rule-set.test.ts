import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Bilingual } from '@/lib/model/vocabulary';
import { RULES } from '@/lib/rules/registry';
import { filesUnder, ROOT, readProjectFile } from './support/project-files';

const RULE_FILE = /^lib\/rules\/([a-z]+)\/([a-z]+-\d{3})-([a-z0-9-]+)\.ts$/;
const FILES = filesUnder('lib/rules').filter((path) => RULE_FILE.test(path));
const IDS = new Set(RULES.map((rule) => rule.id));
/** What `new:rule` leaves for a person; joined here so that this file does not match. */
const TO_FILL = ['待填', '写'].join('');

function fileOf(id: string): string {
  return FILES.find((path) => path.split('/').at(-1)?.startsWith(`${id.toLowerCase()}-`)) ?? '';
}

describe('the rule set', () => {
  it('knows every rule file and nothing else', () => {
    expect(FILES.length).toBeGreaterThan(0);
    expect(FILES.map((path) => RULE_FILE.exec(path)?.[2]?.toUpperCase()).sort()).toEqual(RULES.map((rule) => rule.id));
  });

  it('has no id twice', () => {
    expect(RULES.filter((rule, index) => RULES.findIndex((other) => other.id === rule.id) !== index)).toEqual([]);
  });

  it('every file in a category is a rule, or a piece shared within it that starts with _', () => {
    const others = filesUnder('lib/rules').filter(
      (path) => path.split('/').length > 3 && !path.startsWith('lib/rules/shared/'),
    );
    expect(others.filter((path) => !RULE_FILE.test(path) && !(path.split('/').at(-1) ?? '').startsWith('_'))).toEqual(
      [],
    );
  });
});

describe.each(RULES)('$id', (rule) => {
  const file = fileOf(rule.id);

  it('lies in the folder of its category', () => {
    expect(file.split('/')[2]).toBe(rule.category);
  });

  it('has a unit test of the same name', () => {
    expect(existsSync(join(ROOT, 'test/unit', file.replace(/^lib\//, '').replace(/\.ts$/, '.test.ts')))).toBe(true);
  });

  // What a person has to decide is never failed by the rule alone.
  const found = rule.automation === 'automatic' ? 'failed' : 'cantTell';

  // What only a person can find out has no page that shows it.
  if (rule.automation !== 'manual') {
    it(`has three pages, and the bad one expects ${found} of it`, () => {
      const folder = `test/pages/${rule.id}`;
      const missing = ['bad.html', 'clean.html', 'near-miss.html', 'expect.json'].filter(
        (name) => !existsSync(join(ROOT, folder, name)),
      );
      expect(missing).toEqual([]);
      const expected = JSON.parse(readProjectFile(`${folder}/expect.json`)) as Expected;
      expect(expected.bad?.[found]).toContain(rule.id);
      expect(expected.clean?.[found]).not.toContain(rule.id);
      expect(expected['near-miss']?.[found]).not.toContain(rule.id);
      const named = Object.values(expected).flatMap((page) => [...(page?.failed ?? []), ...(page?.cantTell ?? [])]);
      expect(named.filter((id) => !IDS.has(id))).toEqual([]);
    });
  }

  it('has a documentation page', () => {
    expect(existsSync(join(ROOT, 'assets/docs/rules', `${rule.id}.md`))).toBe(true);
  });

  it('says everything in both languages', () => {
    const texts: Readonly<Record<string, Bilingual>> = {
      title: rule.title,
      explanation: rule.explanation,
      fix: rule.fix,
      notReported: rule.notReported,
      bad: rule.bad,
      good: rule.good,
    };
    const lacking = Object.entries(texts).filter(
      ([, { zh, en }]) => !/\p{Script=Han}/u.test(zh) || !/[A-Za-z]{3}/.test(en),
    );
    expect(lacking).toEqual([]);
    expect(new Set(Object.values(texts).flatMap(({ zh, en }) => [zh, en])).size).toBe(Object.keys(texts).length * 2);
  });

  it('rests on a clause, and calls it verified only where the primary text was read', () => {
    expect(rule.clauses.length).toBeGreaterThan(0);
    expect(rule.clauses.filter((clause) => clause.verified !== (clause.evidence === 'V'))).toEqual([]);
    expect(rule.clauses.filter((clause) => clause.document === '' || clause.article === '')).toEqual([]);
  });

  it('leaves nothing of the scaffold unfilled', () => {
    const files = [
      file,
      ...filesUnder(`test/pages/${rule.id}`),
      ...filesUnder('test/unit/rules').filter((path) => path.includes(rule.id.toLowerCase())),
    ];
    expect(files.filter((path) => readProjectFile(path).includes(TO_FILL))).toEqual([]);
  });
});

interface PageExpectation {
  readonly failed?: readonly string[];
  readonly cantTell?: readonly string[];
}

interface Expected {
  readonly bad?: PageExpectation;
  readonly clean?: PageExpectation;
  readonly 'near-miss'?: PageExpectation;
}
