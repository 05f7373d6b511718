import { type RegisterAnswer, registerKey, withAnswer } from '@/lib/model/register';
import type { Report } from '@/lib/model/report';
import { failure, ok, type Result } from '@/lib/model/result';
import { readNumber } from '@/lib/recognise/filing/read-number';

/** What stands for "the register has no such number". */
const NONE = /^(?:无|查不到|none)$/i;
const LONGEST = 100;

/** Reads what was found in the registers: `number=holder`, or `number=none`. The reason says which item is wrong. */
export function readRegister(given: readonly string[], year: number): Result<readonly RegisterAnswer[]> {
  let answers: readonly RegisterAnswer[] = [];
  for (const entry of given) {
    const cut = entry.indexOf('=');
    const subject = cut < 0 ? '' : entry.slice(cut + 1).trim();
    if (subject === '' || subject.length > LONGEST) {
      return failure(
        `--register 应写作 号码=主办单位，查不到写 号码=无 / --register must read number=holder, or number=none: ${entry}`,
      );
    }
    const number = readNumber(entry.slice(0, cut), year);
    if (!number?.valid) {
      return failure(
        `--register 的号码不是有效的备案号 / --register names no valid filing number: ${entry.slice(0, cut)}`,
      );
    }
    const key = registerKey(number.number);
    if (answers.some((answer) => answer.number === key)) {
      return failure(`--register 对同一主体的号码给了两次 / --register names one holder’s number twice: ${key}`);
    }
    answers = withAnswer(answers, key, { subject: NONE.test(subject) ? null : subject });
  }
  return ok(answers);
}

/** Says which answers are about numbers that no page shows: a slip of the pen would else go unnoticed. */
export function tellUnused(answers: readonly RegisterAnswer[], { filing }: Pick<Report, 'filing'>): void {
  const shown = new Set(filing.map(({ text }) => registerKey(text)));
  for (const { number } of answers.filter((answer) => !shown.has(answer.number))) {
    process.stderr.write(
      `miniaudit: 页面上没有 --register 给出的号码 / no page shows this number of --register: ${number}\n`,
    );
  }
}
