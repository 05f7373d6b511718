import { describe, expect, it } from 'vitest';
import { isOthers, standsAlone } from '@/lib/recognise/filing/stands-alone';

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
    [NUMBER, '叉烧包 ¥8\n点餐\n订单\n我的'],
    [`${NUMBER} 复制`, '注销账号\n小程序备案号'],
    [`版权所有\n${NUMBER} 关于我们`, ''],
    [`成都青梧软件有限公司 · ${NUMBER}`, ''],
    [`${NUMBER}\n开发者：清和茶铺`, ''],
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
    [`主体备案号：${NUMBER}\n网站域名：jia.example`, ''],
    [`网站备案：${NUMBER}`, '人气：318 收录时间：2023-01-19'],
  ])('is part of something: %s', (text, beside) => {
    expect(read(text, beside)).toBe(false);
  });

  it('is part of what still goes on for long after it', () => {
    expect(read(NUMBER, '', 80)).toBe(true);
    expect(read(NUMBER, '', 300)).toBe(false);
  });

  it('is somebody else’s where words point at them', () => {
    expect(isOthers({ text: NUMBER, besideText: '该小程序备案号' })).toBe(true);
    expect(isOthers({ text: `此网站的备案号 ${NUMBER}`, besideText: '' })).toBe(true);
    expect(isOthers({ text: NUMBER, besideText: '小程序备案号\n该应用由清和茶铺提供' })).toBe(false);
  });
});
