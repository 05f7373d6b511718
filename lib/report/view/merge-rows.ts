import type { ReportApiCall, ReportFiling, ReportPersonalInfo, ReportPrompt } from '@/lib/model/report';

/** Rows that say the same of several visits, as one. `first` stands for all. */
export interface Merged<T> {
  readonly first: T;
  readonly all: readonly T[];
}

/** Rows with one key become one, in the order of the first of each. */
export function mergeRows<T>(rows: readonly T[], keyOf: (row: T) => readonly unknown[]): readonly Merged<T>[] {
  const byKey = new Map<string, T[]>();
  for (const row of rows) {
    const key = JSON.stringify(keyOf(row));
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return [...byKey.values()].flatMap((all) => (all[0] === undefined ? [] : [{ first: all[0], all }]));
}

/** The same prompt, wherever it was shown. */
export function mergePrompts(rows: readonly ReportPrompt[]): readonly Merged<ReportPrompt>[] {
  return mergeRows(rows, ({ kind, source, text, buttons, canDecline, purpose, inducement, preticked, selector }) => [
    kind,
    source,
    text,
    buttons,
    canDecline,
    purpose,
    inducement,
    preticked,
    selector,
  ]);
}

/** The same number, shown in the same way. */
export function mergeFiling(rows: readonly ReportFiling[]): readonly Merged<ReportFiling>[] {
  return mergeRows(rows, ({ pageId: _page, ...rest }) => Object.entries(rest).sort());
}

/** The same information sent or kept in the same way; moments may differ. */
export function mergeInfo(rows: readonly ReportPersonalInfo[]): readonly Merged<ReportPersonalInfo>[] {
  return mergeRows(rows, (row) => [
    row.type,
    row.masked,
    row.basis,
    row.confidence,
    row.channel,
    row.encoding,
    row.secure,
    row.party,
    row.host,
    row.operator,
    row.consent,
    row.request,
  ]);
}

/** The same call from the same place under the same consent. */
export function mergeApiCalls(rows: readonly ReportApiCall[]): readonly Merged<ReportApiCall>[] {
  return mergeRows(rows, ({ api, container, info, caller, consent }) => [api, container, info, caller, consent]);
}
