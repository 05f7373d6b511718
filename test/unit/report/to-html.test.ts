import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '@/lib/model/report';
import { GLOSSARY, METHOD } from '@/lib/report/method';
import { OUTCOME_TERMS } from '@/lib/report/terms';
import { toHtml } from '@/lib/report/to-html';
import { nameUnseen, visibleParts } from '@/lib/report/view/visible-text';
import { WORDS } from '@/lib/report/words';
import { badReport } from './bad-report';
import { emptyReport } from './fixtures';
import { HOSTILE_TEXTS } from './hostile-texts';
import { cleanReport, hostileReport, lostReport } from './other-reports';

const PICTURE = 'data:image/png;base64,iVBORw0KGgo=';

/** Reading a whole report takes a while on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const WINDOW = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });

/** The document that a browser makes of the file; nothing in it runs. */
function read(html: string) {
  return new WINDOW.DOMParser().parseFromString(html, 'text/html');
}

type Doc = ReturnType<typeof read>;

function all(document: Doc, selector: string) {
  return [...document.querySelectorAll(selector)];
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** Reading a file takes longer than making it, so tests that only look share one reading. */
const BAD = read(toHtml(badReport()));

const REPORTS: readonly (readonly [name: string, report: Report])[] = [
  ['bad', badReport()],
  ['clean', cleanReport()],
  ['with failed pages', lostReport()],
  ['empty', emptyReport()],
];

describe('toHtml: one self-contained file', () => {
  it.each(REPORTS)('%s: refers to nothing outside', (_name, report) => {
    const html = toHtml(report, { shots: new Map(report.shots.map(({ file }) => [file, PICTURE])) });
    const document = read(html);
    const loaded = all(document, '[src], link, object, embed, iframe, base, audio, video, source, image, use');
    expect(loaded.map((one) => one.getAttribute('src')).filter((src) => src !== PICTURE)).toEqual([]);
    const style = all(document, 'style')
      .map((one) => one.textContent)
      .join('');
    expect(style).toContain('--paper');
    expect(style).not.toMatch(/url\(|@import|@font-face/);
  });

  it('allows by policy exactly its own style and script, and pictures inside', () => {
    const document = BAD;
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const only = (tag: string): string => {
      const found = all(document, tag);
      expect(found.length).toBe(1);
      return digest(found[0]?.textContent ?? '');
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      'img-src data:',
      `style-src ${only('style')}`,
      `script-src ${only('script')}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('puts the policy before anything that it governs', () => {
    const html = toHtml(badReport());
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html.indexOf('charset')).toBeLessThan(200);
  });

  it('is the same for the same report', () => {
    expect(toHtml(badReport())).toBe(toHtml(badReport()));
  });

  it.each([
    ['a script', 'data:text/html,<script>alert(1)</script>'],
    ['an svg', 'data:image/svg+xml;base64,PHN2Zy8+'],
    ['an address', 'https://shop.example.com/a.png'],
    ['an address after a picture', `${PICTURE}" onerror="alert(1)`],
  ])('takes no picture from %s', (_name, uri) => {
    const report = badReport();
    const document = read(toHtml(report, { shots: new Map(report.shots.map(({ file }) => [file, uri])) }));
    expect(all(document, 'img')).toEqual([]);
    expect(document.body.textContent).toContain(WORDS.pictureMissing.zh);
  });

  it('gives every place an id of its own, also where two visits share a fingerprint', () => {
    const report = badReport();
    const results = report.results.flatMap((one, index) =>
      index === 0 ? [one, { ...one, pageId: 'p5', message: { zh: '别的话', en: 'other words' } }] : [one],
    );
    const ids = [...toHtml({ ...report, results }).matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('holds every picture once', () => {
    const report = badReport();
    const uris = new Map(report.shots.map(({ file }, index) => [file, `data:image/png;base64,AAA${index}`]));
    const shown = all(read(toHtml(report, { shots: uris })), 'img').map((img) => img.getAttribute('src'));
    expect([...shown].sort()).toEqual([...uris.values()].sort());
  });
});

/** Rule, outcome and visit of every entry of the checklist, stretches of visits (p1–p5) written out. */
function listed(document: Doc, report: Report): ReadonlySet<string> {
  const ids = report.pages.map((page) => page.id);
  const entries = all(document, '#section-checks tbody tr').flatMap((row) => {
    const ruleId = row.querySelector('th code')?.textContent ?? '';
    return [...row.querySelectorAll('li:has(.badge)')].flatMap((line) => {
      const outcome = line.querySelector('.badge .zh')?.textContent ?? '';
      return [...line.querySelectorAll('.visit-row > span')].flatMap((run) => {
        const [first = '', last = first] = run.textContent.split('–');
        return ids.slice(ids.indexOf(first), ids.indexOf(last) + 1).map((id) => `${ruleId} ${outcome} ${id}`);
      });
    });
  });
  return new Set(entries);
}

describe('toHtml: content', () => {
  it.each(REPORTS)('%s: says everything in both languages', (_name, report) => {
    const document = read(toHtml(report));
    const chinese = all(document, '.zh');
    const english = all(document, '.en');
    expect(chinese.length).toBeGreaterThan(60);
    expect(english.length).toBe(chinese.length);
    expect(chinese.filter((one) => one.getAttribute('lang') !== 'zh-CN' || one.textContent.trim() === '')).toEqual([]);
    expect(english.filter((one) => one.getAttribute('lang') !== 'en' || one.textContent.trim() === '')).toEqual([]);
  });

  it('has no English sentence in Chinese and no Chinese one in English', () => {
    const words = [
      ...Object.values(WORDS),
      ...METHOD.flatMap((one) => [one.title, one.text]),
      ...GLOSSARY.map((one) => one.text),
    ];
    expect(words.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en))).toEqual([]);
  });

  it('shows every result', () => {
    const report = badReport();
    const document = BAD;
    const text = document.body.textContent;
    const found = report.results.filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell');
    expect(found.filter(({ fingerprint }) => !text.includes(fingerprint))).toEqual([]);
    expect(listed(document, report)).toEqual(
      new Set(report.results.map(({ ruleId, outcome, pageId }) => `${ruleId} ${OUTCOME_TERMS[outcome].zh} ${pageId}`)),
    );
    const checklist = document.querySelector('#section-checks')?.textContent ?? '';
    expect(report.notTested.filter(({ ruleId }) => !checklist.includes(ruleId))).toEqual([]);
  });

  it.each<readonly [string, (report: Report) => readonly string[]]>([
    ['page', (report) => report.pages.flatMap(({ id, url, title }) => [id, url, title])],
    [
      'prompt',
      (report) => report.prompts.flatMap(({ id, text, buttons }) => [id, text, ...buttons.map((one) => one.text)]),
    ],
    ['filing number', (report) => report.filing.flatMap(({ text, link }) => [text, link ?? ''])],
    ['personal value', (report) => report.personalInfo.flatMap(({ masked, host }) => [masked, host])],
    ['interface call', (report) => report.apiCalls.flatMap(({ api, caller }) => [api, caller ?? ''])],
    ['third party', (report) => report.thirdParties.flatMap(({ host, operator }) => [host, operator ?? ''])],
    [
      'clause',
      (report) => report.results.flatMap(({ clauses }) => clauses.flatMap((one) => [one.document, one.article])),
    ],
    ['fix', (report) => report.results.flatMap(({ outcome, fix }) => (outcome === 'failed' ? [fix.zh, fix.en] : []))],
    ['evidence', (report) => report.results.flatMap(({ evidence }) => evidence.map((one) => one.ref))],
  ])('shows every %s', (_name, wanted) => {
    const report = badReport();
    const text = squeezed(BAD.body.textContent);
    expect(wanted(report).filter((one) => !text.includes(squeezed(one)))).toEqual([]);
  });

  it('marks clauses that nobody has checked', () => {
    const items = all(BAD, '.clauses li').map((one) => one.textContent);
    expect(
      items.filter((item) => item.includes('运营规范')).every((item) => item.includes(WORDS.clauseUnverified.zh)),
    ).toBe(true);
    expect(
      items.filter((item) => item.includes('个人信息保护法')).every((item) => item.includes(WORDS.clauseVerified.zh)),
    ).toBe(true);
  });

  it('explains a rule where its text is given', () => {
    const rules = [{ id: 'AUTH-001', explanation: { zh: '说明为什么', en: 'reason why' } }];
    expect(read(toHtml(badReport(), { rules })).querySelector('#rule-AUTH-001')?.textContent).toContain('说明为什么');
  });

  it('keeps cases for a person out of the violations', () => {
    expect(BAD.querySelector('#section-findings')?.textContent).not.toContain('POL-001');
    expect(BAD.querySelector('#section-person')?.textContent).toContain('POL-001');
  });

  it.each<readonly [string, Report, string]>([
    [
      'bad',
      badReport(),
      '检查了 4 个页面（共 9 次访问），其中 4 个页面有疑似违规，共 22 处，涉及 7 条规则：严重 6 处、高 7 处、中 9 处。',
    ],
    ['clean', cleanReport(), '检查了 1 个页面（共 2 次访问），没有发现疑似违规。'],
    ['with failed pages', lostReport(), '另有 2 次访问未能完成'],
    ['empty', emptyReport(), '没有打开任何页面，因此没有结论。'],
  ])('%s: the summary says so', (_name, report, sentence) => {
    expect(read(toHtml(report)).querySelector('#section-summary')?.textContent).toContain(sentence);
  });

  it('never calls pages without a result clean', () => {
    const text = read(toHtml(emptyReport())).body.textContent;
    expect(text).not.toContain(WORDS.findingsNone.zh);
  });

  it.each([
    ['the run', 'zh', undefined, 'language-zh', 'zh-CN'],
    ['the run', 'en', undefined, 'language-en', 'en'],
    ['the caller', 'zh', 'en', 'language-en', 'en'],
  ] as const)('starts in the language of %s (%s, %s)', (_name, run, lang, checked, root) => {
    const report = emptyReport();
    const document = read(toHtml({ ...report, run: { ...report.run, lang: run } }, lang ? { lang } : {}));
    expect(all(document, 'input[checked]').map((input) => input.id)).toEqual([checked]);
    expect(document.documentElement.getAttribute('lang')).toBe(root);
  });

  it('gives no score', () => {
    const text = BAD.querySelector('#section-summary')?.textContent ?? '';
    expect(text).not.toMatch(/%|评分|得分|分数|score|\/\s*100/i);
  });
});

/** Attributes that the report's own markup uses; a page can only add to their values. */
const ATTRIBUTES = new Set(
  'aria-hidden aria-labelledby alt charset checked class content cx cy data-fold data-fold-all data-when datetime dominant-baseline height hidden href http-equiv id lang name open r rel scope src target text-anchor type value width x x1 x2 y y1 y2'.split(
    ' ',
  ),
);

describe.each(HOSTILE_TEXTS)('toHtml against %s', (_name, text) => {
  const html = toHtml(hostileReport(text), { rules: [{ id: 'AUTH-001', explanation: { zh: text, en: text } }] });
  const document = read(html);

  it('adds no element that runs or loads', () => {
    expect(all(document, 'script').length).toBe(1);
    expect(all(document, 'style').length).toBe(1);
    expect(all(document, 'img, iframe, object, embed, form, base, link, template, math, foreignObject')).toEqual([]);
    expect(all(document, 'title').length).toBe(1);
    expect(all(document, 'body').length).toBe(1);
  });

  it('adds no attribute', () => {
    const names = new Set(all(document, '*').flatMap((one) => [...one.attributes].map((attribute) => attribute.name)));
    expect([...names].filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
  });

  it('links only to places in the file and to the web', () => {
    const links = all(document, 'a');
    const href = (one: (typeof links)[number]): string => one.getAttribute('href') ?? '';
    expect(links.filter((one) => !/^(?:#[\w.-]+|https?:\/\/)/.test(href(one)))).toEqual([]);
    const outside = links.filter((one) => !href(one).startsWith('#'));
    expect(outside.filter((one) => one.getAttribute('rel') !== 'noreferrer noopener')).toEqual([]);
  });

  it('has no invisible or reordering character', () => {
    const found = [...html].filter(
      (character) => /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(character) && character !== '\n',
    );
    expect(found).toEqual([]);
  });

  it('keeps the whole text', () => {
    const shown = visibleParts(text)
      .map((part) => (part.kind === 'plain' ? part.text : nameUnseen(part)))
      .join('');
    expect(squeezed(document.body.textContent)).toContain(squeezed(shown));
  });

  it('keeps ids unique', () => {
    const ids = all(document, '[id]').map((one) => one.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
