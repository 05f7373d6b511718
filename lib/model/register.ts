import * as v from 'valibot';

/** What a person read in a filing register: whose a number is. Registers cannot be asked by a program. */
export const registerAnswerSchema = v.object({
  /** As `registerKey` gives it. */
  number: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  /** The holder's name; null where the register has no such number. */
  subject: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
});
export type RegisterAnswer = v.InferOutput<typeof registerAnswerSchema>;

/** The part of a number that has one holder: website, app and mini-program of one filing differ in the serial alone. */
export function registerKey(number: string): string {
  return /ICP备/.test(number) ? number.replace(/-\s*\d+[A-Z]?$/i, '') : number;
}

/** What the register said of a number; undefined where nobody has asked. */
export function answerFor(answers: readonly RegisterAnswer[] | undefined, number: string): RegisterAnswer | undefined {
  return answers?.find((answer) => answer.number === registerKey(number));
}

/** The answers with that on one number put in, replaced, or (null) taken out. Sorted, so that equal answers are equal. */
export function withAnswer(
  answers: readonly RegisterAnswer[] | undefined,
  number: string,
  answer: Pick<RegisterAnswer, 'subject'> | null,
): RegisterAnswer[] {
  const key = registerKey(number);
  const others = (answers ?? []).filter((one) => one.number !== key);
  const own = answer ? [{ number: key, subject: answer.subject }] : [];
  return [...others, ...own].sort((a, b) => (a.number < b.number ? -1 : 1));
}
