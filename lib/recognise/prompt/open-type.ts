import type { PromptKind } from '@/lib/model/vocabulary';
import type { ControlReading } from './control-reading';

/** What a mini-program button asks for by its `open-type`, lower case. */
const ASKS: ReadonlyMap<string, PromptKind> = new Map<string, PromptKind>([
  ['getphonenumber', 'phone'],
  ['getrealtimephonenumber', 'phone'],
  ['getuserinfo', 'profile'],
  ['getuserprofile', 'profile'],
  ['chooseavatar', 'profile'],
  ['getauthorize', 'profile'],
  ['agreeprivacyauthorization', 'privacy-consent'],
  ['chooseaddress', 'other'],
  ['opensetting', 'other'],
  ['subscribe', 'subscription'],
  ['requestsubscribemessage', 'subscription'],
]);
const OTHER = /^(?:contact|share|sharetimeline|feedback|launchapp|im|lifestyle|addtodesktop|openprofile|openaweme)/u;

/** Kinds that a button's `open-type` asks for, in the order written (`getPhoneNumber|agreePrivacyAuthorization` asks twice). */
export function kindsOfOpenType(openType: string | undefined): readonly PromptKind[] {
  return partsOf(openType)
    .map((part) => ASKS.get(part))
    .filter((kind): kind is PromptKind => kind !== undefined && kind !== 'other');
}

/** The role that the `open-type` alone gives a button; null when it says nothing. */
export function readOpenType(openType: string | undefined): ControlReading | null {
  const parts = partsOf(openType);
  if (parts.some((part) => ASKS.has(part))) return { role: 'accept', exits: false, strength: 'strong' };
  if (parts.includes('exit')) return { role: 'reject', exits: true, strength: 'strong' };
  if (parts.some((part) => /^disagree/u.test(part))) return { role: 'reject', exits: false, strength: 'strong' };
  if (parts.some((part) => OTHER.test(part))) return { role: 'other', exits: false, strength: 'strong' };
  return null;
}

function partsOf(openType: string | undefined): readonly string[] {
  return (openType ?? '')
    .toLowerCase()
    .split(/[|,\s]+/u)
    .filter((part) => part !== '');
}
