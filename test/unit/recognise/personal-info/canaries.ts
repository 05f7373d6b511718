import fc from 'fast-check';
import type { InfoType } from '@/lib/model/vocabulary';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const han = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'张王李欧阳测试小明华强北路号浦东新区'), minLength: min, maxLength: max });
const latin = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: min, maxLength: max });

/** A value that a tester could declare or type. */
export const canary: fc.Arbitrary<{ type: InfoType; value: string }> = fc.oneof(
  digits(9).map((rest) => ({ type: 'phone' as const, value: `15${rest}` })),
  digits(17).map((rest) => ({ type: 'id-card' as const, value: `9${rest}` })),
  digits(15).map((rest) => ({ type: 'bank-card' as const, value: `62${rest}` })),
  han(2, 5).map((value) => ({ type: 'name' as const, value })),
  han(8, 20).map((value) => ({ type: 'address' as const, value: `${value} 18-2` })),
  fc.tuple(latin(5, 10), latin(4, 8)).map(([name, host]) => ({ type: 'email' as const, value: `${name}@${host}.cn` })),
  fc.tuple(latin(5, 8), digits(4)).map(([word, tail]) => ({ type: 'password' as const, value: `${word}&${tail}%!` })),
);

/** Writes every character in one of the forms that addresses and bodies know. */
export function disguise(value: string, choices: Iterable<number>): string {
  const choice = choices[Symbol.iterator]();
  const next = (): number => choice.next().value ?? 0;
  const rounds = next() % 4;
  let text = [...value].map((character) => (next() < 3 ? escapeAll(character) : character)).join('');
  if (rounds === 0) return value;
  for (let turn = 1; turn < rounds; turn += 1) text = encodeURIComponent(text);
  return text;
}

function escapeAll(character: string): string {
  return [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}
