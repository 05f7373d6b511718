import { beijingTime, secondsBetween } from '@/components/report/beijing-time';
import { Text } from '@/components/report/Text';
import type { Session } from '@/lib/panel/screen';
import { duration } from '@/lib/panel/sentences';

/** When a session began, to the minute. */
export function StartTime({ session: { startedAt } }: { readonly session: Session }) {
  return <time dateTime={startedAt}>{beijingTime(startedAt).slice(0, 16)}</time>;
}

/** How long a session took; null where that is unknown. */
export function tookOf({ startedAt, endedAt }: Session) {
  const seconds = endedAt === null ? null : secondsBetween(startedAt, endedAt);
  return seconds === null ? null : <Text text={duration(seconds)} />;
}
