import { type PublicRegister, registerOfNumber } from '@/lib/recognise/filing/registers';

/** Where a person looks a number up, for those who show it. */
export const registerFor: (number: string) => PublicRegister = registerOfNumber;
