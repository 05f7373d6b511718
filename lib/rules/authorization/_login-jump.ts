import { isLoginPath } from '@/lib/recognise/interfaces/identify-api';
import type { Timed } from '@/lib/timeline/view';

const MINI_PROGRAM_NAVIGATION =
  /\.miniProgram\.(?:navigateTo|redirectTo|reLaunch|switchTab)$|\.webView\.(?:navigateTo|redirectTo|reLaunch)$/;

/** Calls that take the user to a log-in page of the mini-program around the web-view without a tap. */
export function loginJumps(calls: readonly Timed<'api-called'>[]): readonly Timed<'api-called'>[] {
  return calls.filter(
    (call) => !call.activated && MINI_PROGRAM_NAVIGATION.test(call.api) && isLoginPath(pathIn(call.detail)),
  );
}

/** The page path in a call's description. */
function pathIn(detail: string): string {
  return /[\w-]*\/[\w/.-]+/.exec(detail)?.[0] ?? detail;
}
