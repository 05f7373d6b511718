import type { ButtonRole } from '@/lib/model/vocabulary';

/** What a button's words say by themselves. */
export interface ControlReading {
  readonly role: ButtonRole;
  /** Declining this way also leaves the program. */
  readonly exits: boolean;
  /** `weak` words (确定, 好的, 继续) take their meaning from what they answer. */
  readonly strength: 'strong' | 'weak';
}

export const NO_ANSWER: ControlReading = { role: 'other', exits: false, strength: 'weak' };
