import { describe, expect, it } from 'vitest';
import { standsAlone } from '@/lib/recognise/filing/stands-alone';

const NUMBER = '粤ICP备2021123456号-1';

function read(text: string, besideText = '', wordsAfter = 0): boolean {
  return standsAlone({ text, candidate: NUMBER, besideText, wordsAfter });
}

describe('a number outside the foot', () => {
  it.each([
    [NUMBER, ''],
    [`© 2024 山野茶铺 ${NUMBER}`, ''],
    [`备案号：${NUMBER}\n复制`, '清除缓存'],
    [`增值电信业务经营许可证 合字B2-20190344 ${NUMBER}`, ''],
    [`广州山野茶业有限公司 ${NUMBER} 粤公网安备44010602015173号`, '隐私政策'],
    [NUMBER, '新闻动态 2024-03-18 新厂房二期工程顺利封顶 2024-01-09 通过 ISO9001 监督审核'],
  ])('stands alone: %s', (text, beside) => {
    expect(read(text, beside)).toBe(true);
  });

  it.each([
    [`老板，号下来了：${NUMBER}`, ''],
    [`用户协议里写的 ${NUMBER}`, ''],
    [`将页脚改为 ${NUMBER}`, ''],
    [NUMBER, '当前状态\n待核验'],
    [NUMBER, '开发者\n乙文化传媒'],
    [`域名 jia.example ${NUMBER}`, ''],
  ])('is part of something: %s', (text, beside) => {
    expect(read(text, beside)).toBe(false);
  });

  it('is part of what still goes on for long after it', () => {
    expect(read(NUMBER, '', 80)).toBe(true);
    expect(read(NUMBER, '', 300)).toBe(false);
  });
});
