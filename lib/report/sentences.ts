import type { Bilingual, Severity } from '@/lib/model/vocabulary';
import { labelOf, SEVERITY_TERMS } from './terms';

/** Sentences with numbers and names in them, both languages. */

/** How many of which severity; severities without any are left out. */
export function severityCounts(counts: readonly { readonly severity: Severity; readonly count: number }[]): Bilingual {
  const some = counts.filter(({ count }) => count > 0);
  return {
    zh: some.map(({ severity, count }) => `${labelOf(SEVERITY_TERMS, severity).zh} ${count} 处`).join('、'),
    en: some.map(({ severity, count }) => `${count} ${labelOf(SEVERITY_TERMS, severity).en.toLowerCase()}`).join(', '),
  };
}

/** What the summary opens with. `pages` and `visits` are those that could be audited. */
export function summarySentence(facts: {
  readonly findings: number;
  readonly rules: number;
  readonly pages: number;
  readonly affected: number;
  readonly visits: number;
  readonly counts: Bilingual;
}): Bilingual {
  const { findings, rules, pages, affected, visits, counts } = facts;
  if (findings === 0) {
    return {
      zh: `检查了 ${pages} 个页面（共 ${visits} 次访问），没有发现疑似违规。`,
      en: `No suspected violations were found on ${count(pages, 'page')} (${count(visits, 'visit')}).`,
    };
  }
  return {
    zh: `检查了 ${pages} 个页面（共 ${visits} 次访问），其中 ${affected} 个页面有疑似违规，共 ${findings} 处，涉及 ${rules} 条规则：${counts.zh}。`,
    en: `${count(findings, 'suspected violation')} of ${count(rules, 'rule')} on ${affected} of ${count(pages, 'page')} (${count(visits, 'visit')}): ${counts.en}.`,
  };
}

/** Said when no page could be opened or none was asked for. */
export function nothingAudited(failed: number): Bilingual {
  if (failed === 0)
    return { zh: '没有打开任何页面，因此没有结论。', en: 'No page was opened, so there is no conclusion.' };
  return {
    zh: `${failed} 次访问全部未能完成，没有检查任何页面，因此没有结论。`,
    en: `None of the ${count(failed, 'visit')} could be completed: no page was audited, so there is no conclusion.`,
  };
}

/** Said when some visits could not be completed. */
export function failedSentence(failed: number): Bilingual {
  return {
    zh: `另有 ${failed} 次访问未能完成，对应页面没有结论，见“页面与覆盖范围”。`,
    en: `${count(failed, 'further visit')} could not be completed; there is no conclusion on those pages. See “Pages and coverage”.`,
  };
}

/** How many cases wait for a person. */
export function personSentence(cases: number): Bilingual {
  return {
    zh: `另有 ${cases} 处需要人工判断。`,
    en: `${count(cases, 'further case')} ${cases === 1 ? 'needs' : 'need'} a person’s decision.`,
  };
}

/** Said under a clean result, so that it is not read as a certificate. */
export function cleanCaution(untested: number): Bilingual {
  return {
    zh: `这只说明所列页面和规则没有发现问题，不等于全面合规${untested > 0 ? `；还有 ${untested} 条规则未测试` : ''}。`,
    en: `This covers the listed pages and rules only and is no certificate of compliance${untested > 0 ? `; ${count(untested, 'rule')} ${untested === 1 ? 'was' : 'were'} not tested` : ''}.`,
  };
}

/** Where a rule's findings are: `3 处 · 2 个页面`. */
export function extent(findings: number, pages: number): Bilingual {
  return { zh: `${findings} 处 · ${pages} 个页面`, en: `${count(findings, 'finding')} · ${count(pages, 'page')}` };
}

/** `18 次访问`. */
export function visitCount(visits: number): Bilingual {
  return { zh: `${visits} 次访问`, en: count(visits, 'visit') };
}

/** Summary line of a folded list. */
export function morePlaces(places: number): Bilingual {
  return { zh: `其余 ${places} 个页面`, en: `${count(places, 'more page')}` };
}

/** Summary line of a long text that is folded. */
export function wholeText(characters: number): Bilingual {
  return { zh: `全文（${characters} 个字符）`, en: `whole text (${characters} characters)` };
}

/** What stands beside the start of the run: its time zone and, where known, how long it took. */
export function timeNote(seconds: number | null): Bilingual {
  if (seconds === null) return { zh: '（北京时间）', en: '(Beijing time)' };
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const zh = minutes === 0 ? `${rest} 秒` : `${minutes} 分 ${rest} 秒`;
  const en = minutes === 0 ? `${rest} s` : `${minutes} min ${rest} s`;
  return { zh: `（北京时间，用时 ${zh}）`, en: `(Beijing time, took ${en})` };
}

/** A moment on a visit's clock: `310 ms`, from a minute on `72.3 s`. */
export function formatMs(atMs: number): string {
  if (!Number.isFinite(atMs)) return '–';
  return Math.abs(atMs) >= 60_000 ? `${(atMs / 1000).toFixed(1)} s` : `${Math.round(atMs)} ms`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
