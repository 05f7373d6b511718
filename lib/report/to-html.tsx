import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { renderToString } from 'preact-render-to-string';
import tokens from '@/assets/styles/tokens.css?raw';
import base from '@/components/report/base.css?raw';
import enhance from '@/components/report/enhance.js?raw';
import exhibits from '@/components/report/exhibits.css?raw';
import findings from '@/components/report/findings.css?raw';
import frame from '@/components/report/frame.css?raw';
import { LanguageSwitch } from '@/components/report/LanguageSwitch';
import { Language } from '@/components/report/language';
import narrow from '@/components/report/narrow.css?raw';
import print from '@/components/report/print.css?raw';
import { ReportPage } from '@/components/report/ReportPage';
import type { Report } from '@/lib/model/report';
import type { Bilingual, Lang } from '@/lib/model/vocabulary';
import { RULES } from '@/lib/rules/registry';
import { buildView } from './view/report-view';
import { visibleLine } from './view/visible-text';
import { WORDS } from './words';

export interface HtmlOptions {
  /** Picture file (`shots[].file`) → data URI. Pictures that are missing are named instead. */
  readonly shots?: ReadonlyMap<string, string>;
  /** Language shown first; both are in the file. The run's own unless given. */
  readonly lang?: Lang;
  /** What the rules say of themselves; today's rules unless given. */
  readonly rules?: readonly { readonly id: string; readonly explanation: Bilingual }[];
}

/**
 * The report as one HTML file that asks nothing of any server: styles, script and pictures are inside, both languages
 * are inside, and everything can be read without the script. Whatever a page put into the report stays text.
 */
export function toHtml(report: Report, options: HtmlOptions = {}): string {
  const lang = options.lang ?? report.run.lang;
  const rules = options.rules ?? RULES;
  const view = buildView(report, {
    pictures: options.shots ?? new Map(),
    explanations: new Map(rules.map((rule) => [rule.id, rule.explanation])),
  });
  const body = renderToString(
    <Language.Provider value="both">
      <ReportPage controls={<LanguageSwitch initial={lang} />} view={view} />
    </Language.Provider>,
  );
  return [
    '<!doctype html>',
    `<html lang="${lang === 'en' ? 'en' : 'zh-CN'}">`,
    renderToString(<Head report={report} />).replace('</head>', () => `<style>${STYLE}</style></head>`),
    `<body>${body}<script>${SCRIPT}</script></body>`,
    '</html>',
    '',
  ].join('\n');
}

/** Browsers hash what they parsed, and parsing turns every line end into a line feed. */
const STYLE = [tokens, base, frame, findings, exhibits, narrow, print].join('\n').replaceAll(/\r\n?/g, '\n');
const SCRIPT = enhance.replaceAll(/\r\n?/g, '\n');

const POLICY = [
  "default-src 'none'",
  'img-src data:',
  `style-src '${digest(STYLE)}'`,
  `script-src '${digest(SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function Head({ report }: { readonly report: Report }) {
  const page = report.pages.find((one) => one.title !== '');
  const title = [`${WORDS.productName.zh} ${WORDS.productName.en}`, ...(page ? [visibleLine(page.title)] : [])].join(
    ' - ',
  );
  return (
    <head>
      <meta charset="utf-8" />
      <meta content={POLICY} http-equiv="Content-Security-Policy" />
      <meta content="width=device-width, initial-scale=1" name="viewport" />
      <meta content="light dark" name="color-scheme" />
      <meta content="no-referrer" name="referrer" />
      <title>{title}</title>
    </head>
  );
}

function digest(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}
