import { type ApiReading, identifyApi } from '@/lib/recognise/interfaces/identify-api';
import type { Timed } from '@/lib/timeline/view';

/** A call that gives the page personal information, and what it is. */
export interface PersonalCall {
  readonly call: Timed<'api-called'>;
  readonly reading: ApiReading;
}

const PERSONAL: ReadonlySet<string> = new Set([
  'location',
  'phone',
  'profile',
  'contacts',
  'clipboard',
  'wifi',
  'health',
  'realname',
  'face',
  'address',
]);
/** Writing to the clipboard tells the page nothing; WeChat's old profile call answers with anonymous data. */
const TELLS_NOTHING = /(?:set|write)|execCommand:copy$|^wx\.getUserInfo$/i;

/** The calls among the events that touch personal information; silent log-ins (`auth_base`) are no part of them. */
export function personalCalls(calls: readonly Timed<'api-called'>[]): readonly PersonalCall[] {
  return calls.flatMap((call) => {
    const reading = identifyApi(call.api, call.detail);
    if (!reading || !PERSONAL.has(reading.info) || TELLS_NOTHING.test(call.api)) return [];
    return [{ call, reading }];
  });
}
