import { describe, expect, it } from 'vitest';
import { readRegister } from '@/lib/cli/read-register';

const YEAR = 2026;

describe('readRegister', () => {
  it.each([
    ['浙ICP备19012345号-2=杭州拾页文化有限公司', '浙ICP备19012345号', '杭州拾页文化有限公司'],
    ['浙 ICP 备 19012345 号 = 杭州拾页文化有限公司 ', '浙ICP备19012345号', '杭州拾页文化有限公司'],
    ['浙B2-20080224-1=甲有限公司', '浙B2-20080224-1', '甲有限公司'],
    ['浙公网安备 33010602011771号=甲有限公司', '浙公网安备33010602011771号', '甲有限公司'],
    ['浙ICP备19012345号=a=b 有限公司', '浙ICP备19012345号', 'a=b 有限公司'],
    ['浙ICP备19012345号=无', '浙ICP备19012345号', null],
    ['浙ICP备19012345号=None', '浙ICP备19012345号', null],
  ])('%s', (given, number, subject) => {
    expect(readRegister([given], YEAR)).toEqual({ ok: true, value: [{ number, subject }] });
  });

  it('takes several, in the order of their numbers', () => {
    const read = readRegister(['粤ICP备2021098765号=乙有限公司', '浙ICP备19012345号=甲有限公司'], YEAR);
    expect(read.ok && read.value.map(({ subject }) => subject)).toEqual(['甲有限公司', '乙有限公司']);
  });

  it.each([
    ['浙ICP备19012345号', 'number=holder'],
    ['浙ICP备19012345号=', 'number=holder'],
    [`浙ICP备19012345号=${'长'.repeat(101)}`, 'number=holder'],
    ['=甲有限公司', 'no valid filing number'],
    ['浙ICP备1901号=甲有限公司', 'no valid filing number'],
    ['浙ICP备00000000号=甲有限公司', 'no valid filing number'],
    ['浙ICP备2099123456号=甲有限公司', 'no valid filing number'],
    ['备案号浙ICP备19012345号另见=甲有限公司', 'no valid filing number'],
    ['13800138000=甲有限公司', 'no valid filing number'],
  ])('refuses %s', (given, why) => {
    const read = readRegister([given], YEAR);
    expect(read.ok ? '' : read.reason).toContain(why);
  });

  it('refuses two answers on one holder', () => {
    const read = readRegister(['浙ICP备19012345号-1=甲有限公司', '浙ICP备19012345号-2=乙有限公司'], YEAR);
    expect(read.ok ? '' : read.reason).toContain('twice: 浙ICP备19012345号');
  });
});
