import { describe, expect, it } from 'vitest';
import { call } from '@/test/unit/rules/support/events';
import { inShort, judge, type RuleCase } from '@/test/unit/rules/support/judge';
import { content, load, shapeOf, shown } from '@/test/unit/timeline/support/recording';

const start = [load(0), content(200)];

const CASES: readonly RuleCase[] = [
  {
    name: 'doubt: by face alone',
    lines: [...start, shown(500, shapeOf('f', '请进行人脸识别以确认是您本人', ['取消', '开始']))],
    results: ['p1 cantTell high'],
  },
  {
    name: 'doubt: an interface is called',
    lines: [...start, call(500, 'wx.startFacialRecognitionVerify')],
    results: ['p1 cantTell high'],
  },
  { name: 'clean: no face check', lines: start, results: ['p1 inapplicable'] },
  {
    name: 'near miss: another way',
    lines: [...start, shown(500, shapeOf('f', '请进行人脸识别，也可以改用短信验证', ['取消', '开始']))],
    results: ['p1 passed'],
  },
];

describe('CRED-005', () => {
  it.each(CASES)('$name', ({ results, ...row }) => {
    expect(judge('CRED-005', row).map(inShort)).toEqual(results);
  });
});
