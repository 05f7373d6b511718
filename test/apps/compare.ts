import type { PromptShape } from '@/lib/model/prompt-shape';
import type { Recording } from '@/lib/model/recording';
import type { Report, ReportPrompt } from '@/lib/model/report';
import { CONSENT_PASSES } from '@/lib/model/vocabulary';
import type { ExpectedPrompt, ExpectedStart } from './expectation';

/** One line of the table: what was expected or found, and what is wrong with it; no `problem` where all is well. */
export interface Row {
  readonly pass: string;
  readonly page: string;
  readonly what: string;
  readonly problem: string | null;
}

const LONGEST_QUOTE = 60;

interface FoundPrompt {
  readonly pass: string;
  readonly page: string;
  readonly surface: PromptShape['surface'];
  readonly prompt: ReportPrompt;
}

/** Holds a report and its recording against the labels of its start URL. */
export function compareWithExpected(report: Report, recording: Recording, expected: ExpectedStart): readonly Row[] {
  const found = report.prompts.map((prompt) => place(prompt, report, recording));
  return [
    ...unauditedPages(report),
    ...CONSENT_PASSES.flatMap((pass) => promptRows(pass, found, expected)),
    ...ruleRows(report, expected),
  ];
}

function unauditedPages(report: Report): readonly Row[] {
  const failed = report.pages.filter((page) => page.status === 'failed');
  return failed.map((page) => ({
    pass: page.pass,
    page: routeOf(page.url),
    what: 'page',
    problem: page.error ?? 'not audited',
  }));
}

function place(prompt: ReportPrompt, report: Report, recording: Recording): FoundPrompt {
  const page = report.pages.find((candidate) => candidate.id === prompt.pageId);
  return { pass: prompt.pass, page: routeOf(page?.url ?? ''), surface: surfaceOf(prompt, recording), prompt };
}

/** The report's row leaves the surface out; the recorded shape with the same words at the same place has it. */
function surfaceOf(prompt: ReportPrompt, recording: Recording): PromptShape['surface'] {
  if (prompt.source !== 'dom') return 'native';
  const walks = recording.walks.filter((walk) => walk.pass === prompt.pass).map((walk) => walk.id);
  const shapes = recording.events.flatMap((event) =>
    (event.kind === 'prompt-shown' || event.kind === 'prompt-changed') && walks.includes(event.walk)
      ? [event.shape]
      : [],
  );
  const here = shapes.filter((shape) => shape.selector === prompt.selector);
  const same = here.find((shape) => shape.text === prompt.text) ?? here[0];
  if (!same) throw new Error(`the recording has no shape for ${prompt.id}`);
  return same.surface;
}

/** Route of a hash router, without its query. */
function routeOf(url: string): string {
  const hash = url.includes('#') ? url.slice(url.indexOf('#') + 1) : '/';
  return hash.split('?')[0] || '/';
}

function promptRows(pass: (typeof CONSENT_PASSES)[number], all: readonly FoundPrompt[], start: ExpectedStart): Row[] {
  const expected = start.prompts.filter((prompt) => prompt.passes.includes(pass));
  const found = all.filter((one) => one.pass === pass);
  const missing = expected.filter((prompt) => !prompt.optional && !found.some((one) => isMeant(prompt, one)));
  return [
    ...found.map((one) => foundRow(one, expected)),
    ...missing.map((prompt) => ({
      pass,
      page: prompt.page,
      what: `${prompt.kind} ${prompt.words ?? ''}`,
      problem: '没有记录到 / not recorded',
    })),
  ];
}

function foundRow(found: FoundPrompt, expected: readonly ExpectedPrompt[]): Row {
  const label = expected.find((prompt) => isMeant(prompt, found));
  const { kind, source, beforeContent, canDecline, text } = found.prompt;
  const timing = beforeContent ? 'before content' : 'after content';
  return {
    pass: found.pass,
    page: found.page,
    what: [kind, source, found.surface, timing, canDecline ? 'can decline' : 'cannot decline'].join(', '),
    problem: label ? differences(label, found) : `没有这个弹窗 / no such prompt: ${oneLine(text)}`,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, LONGEST_QUOTE);
}

function isMeant(label: ExpectedPrompt, found: FoundPrompt): boolean {
  if (label.page !== found.page) return false;
  return label.words === undefined
    ? label.source === found.prompt.source
    : found.prompt.text.replace(/\s+/g, '').includes(label.words);
}

function differences(label: ExpectedPrompt, { prompt, surface }: FoundPrompt): string | null {
  const wrong: string[] = [];
  if (prompt.kind !== label.kind) wrong.push(`kind: ${label.kind}`);
  if (prompt.source !== label.source) wrong.push(`source: ${label.source}`);
  if (!label.surface.includes(surface)) wrong.push(`surface: ${label.surface.join(' or ')}`);
  if (label.beforeContent !== null && prompt.beforeContent !== label.beforeContent) {
    wrong.push(`before content: ${label.beforeContent}`);
  }
  if (prompt.canDecline !== label.canDecline) wrong.push(`can decline: ${label.canDecline}`);
  return wrong.length > 0 ? `应为 / expected ${wrong.join(', ')}` : null;
}

function ruleRows(report: Report, { failed, notFailed }: ExpectedStart): Row[] {
  const failures = report.results.filter((result) => result.outcome === 'failed');
  const required = failed.map((ruleId) => ({
    pass: '',
    page: '',
    what: `${ruleId} failed`,
    problem: failures.some((result) => result.ruleId === ruleId) ? null : '没有判为 failed / did not fail',
  }));
  const wrong = failures.filter((result) => notFailed.includes(result.ruleId));
  return [
    ...required,
    ...wrong.map((result) => ({
      pass: result.pass,
      page: routeOf(report.pages.find((page) => page.id === result.pageId)?.url ?? ''),
      what: `${result.ruleId} failed`,
      problem: `不应判为 failed / must not fail: ${result.message.zh}`,
    })),
  ];
}
