import { expect, it } from 'vitest';
import { judge } from '@/test/unit/rules/support/judge';
import { content, load } from '@/test/unit/timeline/support/recording';

it('CRED-008 is for a person to find out: never judged, always listed', () => {
  const [result] = judge('CRED-008', { lines: [load(0), content(200)] });
  expect([result?.outcome, result?.message.zh]).toEqual(['untested', '需要人工判断']);
});
