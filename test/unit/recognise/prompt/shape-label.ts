import type { PromptKind, Purpose } from '@/lib/model/vocabulary';
import type { LayerTopic } from '@/lib/recognise/prompt/reading';
import type { ShapeDraft } from './shape-factory';

/** A layer and what a person would say of it; only what is given is compared. Without `kind` it is no prompt. */
export interface LabelledShape {
  readonly name: string;
  readonly draft: ShapeDraft;
  readonly topic: LayerTopic;
  readonly kind?: PromptKind;
  readonly purpose?: Purpose;
  readonly canDecline?: boolean;
  readonly declineExits?: boolean;
  readonly coercive?: boolean;
  readonly inducement?: boolean;
  readonly preticked?: boolean;
  readonly namesPolicy?: boolean;
}
