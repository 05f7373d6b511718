import type { PromptKind } from '@/lib/model/vocabulary';
import type { PromptParts } from './prompt-parts';

/** Consent purposes by the kind of prompt (`rules.md` 0.2). Kinds without a purpose of their own keep their name. */
const OF_KIND: Partial<Record<PromptKind, string>> = {
  'privacy-consent': 'base',
  realname: 'sensitive:id-card',
  notification: 'marketing',
  subscription: 'marketing',
};

/** Purposes that one agreement takes along when its words say so. */
const BUNDLED: readonly (readonly [RegExp, string])[] = [
  [
    /(?:同意|授权|接受|agree|accept)[^。;]{0,30}(?:营销|推广|优惠信息|商业信息|广告|促销|marketing|promotion)/u,
    'marketing',
  ],
  [/(?:同意|授权|agree|consent)[^。;]{0,40}(?:出境|跨境|境外|overseas|cross-border)/u, 'cross-border'],
  [
    /(?:同意|授权|agree|consent)[^。;]{0,30}(?:(?:共享|提供)(?:给|至)?[^。;]{0,6}(?:第三方|合作方|关联公司|合作伙伴)|third part)/u,
    'share:third-party',
  ],
  [/(?:同意|授权|agree)[^。;]{0,30}(?:人脸|面部|生物识别|face)/u, 'sensitive:face'],
  [/(?:监护人|家长|guardian|parent)[^。;]{0,16}(?:同意|consent)/u, 'minor'],
];

/** Consent purposes that accepting the prompt would grant, each once, the main one first. */
export function grantedPurposes(parts: PromptParts, asks: readonly PromptKind[]): readonly string[] {
  const own = asks.map((kind) => OF_KIND[kind] ?? kind);
  // Only what an unticked box leaves in the words of the prompt itself comes along with a yes.
  const words = [parts.title, ...parts.lines].join('\n');
  const bundled = BUNDLED.filter(([pattern]) => pattern.test(words)).map(([, purpose]) => purpose);
  return [...new Set([...own, ...bundled])];
}
