/** One line of progress for the person at the terminal; stdout stays free for what was asked for. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** What the machine lacks, in words a person can act on. Scripts print it without a stack and exit with 2. */
export class SetUpError extends Error {
  name = 'SetUpError';
}
