import { franchise } from '@shop/franchise/profiles';
import { lawful } from './lawful';
import type { ShopProfile } from './profile';

/** The profile of the entry that the visitor came in by, as its document names it. */
export const profile: ShopProfile = profileOf(
  document.querySelector<HTMLMetaElement>('meta[name=shop-entry]')?.content ?? 'main',
);

function profileOf(entry: string): ShopProfile {
  if (__FAULTY__) return franchise[entry] ?? lawful;
  return lawful;
}
