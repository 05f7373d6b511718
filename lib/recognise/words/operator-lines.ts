/**
 * Lines by which a page says who runs it: copyright, operator, company, credit code, its own address and numbers. Part of
 * what is put into every page, and so kept small: what a line says is read from the recording.
 */

const MOST_LINES = 16;
const LONGEST_LINE = 140;
/** A label and what it labels are often set apart: a cell each, a link for the name. */
const LABEL_ONLY = 24;

const COPYRIGHT = /©|\(c\) ?20|版[权權]所有|copyright/i;
/** The operator's own, not a buyer's: 收货地址 and 联系电话 of a form are left where they are. */
const OWN = /信用代[码碼]|主办|[运经]营[方者主单公]|[司业位]名称|[司业册营公]地址|客服[电热邮]/;
const OTHERS = /[收配取寄]|自提|乘客/;

/** The lines of a page's text that tell of its operator, each once, joined with the next where the label stands alone. */
export function operatorLines(text: string): readonly string[] {
  const lines = text.split('\n');
  const found = lines.flatMap((line, index) => {
    if (!tellsOfOperator(line)) return [];
    const next = lines[index + 1] ?? '';
    const joined = line.length > LABEL_ONLY || tellsOfOperator(next) ? line : `${line} ${next}`;
    return [joined.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE)];
  });
  return [...new Set(found)].slice(0, MOST_LINES);
}

function tellsOfOperator(line: string): boolean {
  return COPYRIGHT.test(line) || (OWN.test(line) && !OTHERS.test(line));
}

/** A line claims the copyright. */
export function isCopyrightLine(line: string): boolean {
  return COPYRIGHT.test(line);
}
