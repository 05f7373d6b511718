import type { ButtonRole } from '@/lib/model/vocabulary';

/** What a button's words say by themselves. */
export interface ControlReading {
  readonly role: ButtonRole;
  /**
   * What it does in a dialog that asks, where its words name something that is no authorization: 密码登录 is another way
   * to say yes, 残忍离开 and 暂不开通 are ways to say no, 收起 puts the dialog away.
   */
  readonly leaning?: 'accept' | 'reject' | 'close';
  /** Declining this way also leaves the program. */
  readonly exits: boolean;
  /** `weak` words (确定, 好的, 继续) take their meaning from what they answer. */
  readonly strength: 'strong' | 'weak';
}

export const NO_ANSWER: ControlReading = { role: 'other', exits: false, strength: 'weak' };
export const LEANS_YES: ControlReading = { ...NO_ANSWER, leaning: 'accept' };
export const LEANS_NO: ControlReading = { ...NO_ANSWER, leaning: 'reject' };

/** The role in a dialog that asks for something. */
export function roleWhenAsked(reading: ControlReading): ButtonRole {
  return reading.leaning ?? reading.role;
}

/** Roles that turn the offer down, by answering no or by putting the layer away. */
export function isDecline(role: ButtonRole): boolean {
  return role === 'reject' || role === 'close';
}
