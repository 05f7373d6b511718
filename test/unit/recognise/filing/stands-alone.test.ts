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

  it.each([
    [NUMBER, '该小程序备案号', false],
    [`此网站的备案号 ${NUMBER}`, '', false],
    [`经营者自有网站备案：${NUMBER}`, '', false],
    [NUMBER, '商家官网备案', false],
    [`平台方：码上云科技，平台方 ICP 备案：${NUMBER}`, '', true],
    [`合作媒体：跑者说（上海跑者传媒有限公司 ${NUMBER}）`, '', true],
    [`友情链接：华清监测（${NUMBER}） | 东岳膜业`, '', true],
    [`界面模板作者：素材驿站，作者网站备案 ${NUMBER}，与本俱乐部无关`, '', true],
  ])('is somebody else’s: %s, beside %s', (text, besideText, inFooter) => {
    expect(isOthers({ text, candidate: NUMBER, besideText, inFooter })).toBe(true);
  });

  it.each([
    [NUMBER, '小程序备案号\n该应用由清和茶铺提供', false],
    [`友情链接：华清监测 东岳膜业 ${NUMBER}`, '', true],
    [`平台备案号：${NUMBER}`, '', true],
    [`© 清和茶铺（${NUMBER}）`, '该应用备案', true],
  ])('is the page’s own: %s, beside %s', (text, besideText, inFooter) => {
    expect(isOthers({ text, candidate: NUMBER, besideText, inFooter })).toBe(false);
  });
});
