const DIGITS = new Map([...'零一二三四五六七八九'].map((char, index) => [char, index]));
const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  five: 5,
  seven: 7,
  ten: 10,
  fifteen: 15,
  thirty: 30,
};

/** The number that digits, Chinese numerals up to the hundreds, or a small English number word stand for. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number.parseInt(text, 10);
  const word = WORDS[text];
  if (word !== undefined) return word;
  let sum = 0;
  let digit = 0;
  for (const char of text) {
    if (char === '百') sum += (digit || 1) * 100;
    else if (char === '十') sum += (digit || 1) * 10;
    else {
      digit = char === '两' ? 2 : (DIGITS.get(char) ?? 0);
      continue;
    }
    digit = 0;
  }
  return sum + digit;
}
