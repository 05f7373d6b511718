import { reactive, ref } from 'vue';
import type { Session } from './api';

/** Who is logged in; null for a guest. Lives as long as the page. */
export const session = ref<Session | null>(null);

/** The log-in sheet over the page and why it was opened. */
export const loginSheet = reactive({ open: false, reason: '' });

/** True for a member; a guest is offered to log in and may say no. */
export function needsMember(reason: string): boolean {
  if (session.value) return true;
  loginSheet.reason = reason;
  loginSheet.open = true;
  return false;
}
