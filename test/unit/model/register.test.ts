import { describe, expect, it } from 'vitest';
import { answerFor, registerKey, withAnswer } from '@/lib/model/register';

describe('the key of a number', () => {
  it.each([
    ['浙ICP备19012345号-2', '浙ICP备19012345号'],
    ['浙ICP备19012345号-3X', '浙ICP备19012345号'],
    ['浙ICP备19012345号', '浙ICP备19012345号'],
    ['B2-20080101', 'B2-20080101'],
    ['浙B2-20080224-1', '浙B2-20080224-1'],
    ['浙公网安备33010602011771号', '浙公网安备33010602011771号'],
  ])('%s: %s', (number, key) => {
    expect(registerKey(number)).toBe(key);
  });
});

describe('answers', () => {
  const one = withAnswer(undefined, '浙ICP备19012345号-2', { subject: '甲有限公司' });

  it('are found for every carrier of the subject, and for no other number', () => {
    expect(answerFor(one, '浙ICP备19012345号-3X')?.subject).toBe('甲有限公司');
    expect(answerFor(one, '粤ICP备19012345号')).toBeUndefined();
    expect(answerFor(undefined, '浙ICP备19012345号')).toBeUndefined();
  });

  it('are replaced, added in order, and taken back', () => {
    const two = withAnswer(one, '京ICP备12345678号', { subject: null });
    expect(two.map(({ number }) => number)).toEqual([...two.map(({ number }) => number)].sort());
    const changed = withAnswer(two, '浙ICP备19012345号', { subject: '乙有限公司' });
    expect(changed).toHaveLength(2);
    expect(answerFor(changed, '浙ICP备19012345号')?.subject).toBe('乙有限公司');
    expect(withAnswer(changed, '浙ICP备19012345号-9', null).map(({ number }) => number)).toEqual(['京ICP备12345678号']);
  });
});
