import type { ButtonRole, PromptKind, Purpose } from '@/lib/model/vocabulary';

/** What a layer is for. Only the first four are prompts (`design.md` 2); the rest is told apart from them. */
export const LAYER_TOPICS = [
  'authorization',
  'login',
  'privacy-notice',
  'personal-form',
  'marketing',
  'coupon',
  'update',
  'error',
  'network',
  'loading',
  'picker',
  'share',
  'customer-service',
  'captcha',
  'paywall',
  'age-gate',
  'maintenance',
  'confirmation',
  'other',
] as const;
export type LayerTopic = (typeof LAYER_TOPICS)[number];

/** What can be read from a layer's shape alone, by `readPrompt`. Pure: the same shape gives the same reading. */
export interface PromptReading {
  readonly topic: LayerTopic;
  /** It asks for an authorization, an agreement, a log-in or personal information. */
  readonly isPrompt: boolean;
  readonly kind: PromptKind;
  /** Every kind it asks for (bundles), `kind` first. */
  readonly asks: readonly PromptKind[];
  /** Parallel to `shape.controls`. */
  readonly roles: readonly ButtonRole[];
  /** Indices into `shape.controls` of the best control for each answer; null without one. */
  readonly acceptControl: number | null;
  readonly rejectControl: number | null;
  readonly closeControl: number | null;
  /** A visible, large enough, readable, enabled reject or close control exists (AUTH-007). */
  readonly canDecline: boolean;
  /** The reject control also leaves the program (lexicon G6b: 不同意并退出). */
  readonly declineExits: boolean;
  /** The words say that refusing blocks the use (lexicon G7). */
  readonly coercive: boolean;
  readonly purpose: Purpose;
  /** The words the purpose was judged on; empty when absent. */
  readonly purposeWords: string;
  readonly inducement: boolean;
  /** A tick beside policy words is on. */
  readonly preticked: boolean;
  /** Links or words that name a privacy policy or agreement. */
  readonly namesPolicy: boolean;
  /** Consent purposes (`base`, `phone`, `location` …) that an accept would grant. */
  readonly purposes: readonly string[];
}
