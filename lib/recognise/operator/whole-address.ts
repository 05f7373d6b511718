/** What stands after a word for address, up to the next clause, spaces included. */
const AFTER_LABEL =
  /(?:地址|住所地?|办公地|注册地)(?:为|是|在|位于)?\s*[:：]?\s*([^。；;！，,（）()“”「」|\n]{6,80})/gu;
const LEAD = /^(?:为|是|在|位于|[:：\s])+/u;

/** An address that was found in a text, from its first character to its last. */
export function wholeAddress(text: string, found: string): string {
  const core = found.replace(LEAD, '');
  const wholes = [...text.matchAll(AFTER_LABEL)].map((match) => (match[1] ?? '').replace(LEAD, '').trim());
  return wholes.find((whole) => whole.startsWith(core)) ?? core;
}
