const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';
/** First two digits of the areas that issue cards (GB/T 2260), Hong Kong, Macau and Taiwan permits, foreign residents. */
const ID_AREAS = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;

/** Check character of an 18-character resident identity number (GB 11643, ISO 7064 MOD 11-2). */
export function hasIdCheck(id: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(id)) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(id.charAt(index)), 0);
  return ID_CHECKS.charAt(sum % 11) === id.charAt(17).toUpperCase();
}

/** Area and date of birth of a 15- or 18-character identity number can exist. */
export function hasIdShape(id: string): boolean {
  if (!ID_AREAS.test(id)) return false;
  const date = id.length === 15 ? `19${id.slice(6, 12)}` : id.slice(6, 14);
  return isDate(Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6, 8)));
}

function isDate(year: number, month: number, day: number): boolean {
  if (year < 1800 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

/** Luhn check of bank cards and IMEIs. Random digits pass one time in ten: never proof by itself. */
export function hasLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** Mainland mobile numbers on segments that had been assigned by 2022. */
const ASSIGNED = /^1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])\d{8}$/;

/** Eleven digits on an assigned mobile segment. */
export function isMobile(digits: string): boolean {
  return ASSIGNED.test(digits);
}
