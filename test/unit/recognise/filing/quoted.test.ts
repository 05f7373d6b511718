import { describe, expect, it } from 'vitest';
import { isQuoted } from '@/lib/recognise/filing/quoted';

const NUMBER = '粤ICP备2021123456号-1';

function read(text: string, inFooter = false): boolean {
  const start = text.indexOf(NUMBER);
  return isQuoted({ text, beside: '', start, end: start + NUMBER.length, inFooter });
}

describe('numbers that are written about', () => {
  it.each([
    `例如：${NUMBER}`,
    `示例：${NUMBER}`,
    `我的是“${NUMBER}”，可以照着格式写`,
    `短信写的是 ${NUMBER} ，现在要做什么？`,
    `您提交的备案已审核通过，服务备案号为：${NUMBER}。`,
    `页面底部写着${NUMBER}`,
    `${NUMBER}经查询并不存在`,
    `…版权所有 ${NUMBER} …`,
    `VITE_APP_ICP = ${NUMBER}`,
    `<p>${NUMBER}</p>`,
    `域名：jia.example\n备案号：${NUMBER}\n审核时间：2021-03-04`,
    `${NUMBER}（示例）`,
    `备案号 ${NUMBER} 怎么填`,
    `最早是${NUMBER}，后来公司搬到天津，就换了新的。现在这个站已经关了。`,
    `乙方保证其备案号（${NUMBER}）真实有效。`,
    `A. ${NUMBER}`,
    `A. 沪ICP备2022001234号\nB. ${NUMBER}`,
    `chore: remove demo icp ${NUMBER}`,
    `[${NUMBER}]：来人组队打副本`,
    `技术支持：捷站网络（捷站网络备案号：${NUMBER}）`,
  ])('%s', (text) => {
    expect(read(text)).toBe(true);
  });

  it('amid questions and answers', () => {
    const quoted = { text: NUMBER, start: 0, end: NUMBER.length, inFooter: false };
    expect(isQuoted({ ...quoted, beside: '是写在网站最底下吗？\n对，居中' })).toBe(true);
    expect(isQuoted({ ...quoted, beside: '联系我们\n400-000-0000' })).toBe(false);
  });

  it.each([
    `技术支持：领航建站（领航建站自有备案：${NUMBER}）`,
    `网站建设：星云网络 星云网络备案编号：${NUMBER}`,
    `本站由快站通建设（快站通备案号：${NUMBER}）`,
    `例如：${NUMBER}`,
    `本文示例号码“${NUMBER}”为虚构`,
  ])('in a footer too: %s', (text) => {
    expect(read(text, true)).toBe(true);
  });
});

describe('numbers that are meant', () => {
  it.each([
    NUMBER,
    `© 2024 山野茶铺 ${NUMBER}`,
    `版权所有 山野茶业有限公司 备案号：${NUMBER}`,
    `${NUMBER} | 粤公网安备44010602015173号`,
    `本站备案号为${NUMBER}`,
    `${NUMBER}（广州山野茶业有限公司）`,
    `关于我们 联系我们 在线客服 ${NUMBER} 可信网站`,
    `客服电话：400-000-0000，${NUMBER}，版权所有`,
    `您好，欢迎光临\n${NUMBER}`,
    `${NUMBER} 版权归本公司所有，未经许可不得转载。`,
    `技术支持：某某网络（400-000-0000） ${NUMBER}`,
    `技术支持：某某网络 网站备案号：${NUMBER}`,
    `网站建设：某某网络 山野茶业备案号：${NUMBER}`,
    `Copyright 您的公司名称 ${NUMBER}`,
  ])('%s', (text) => {
    expect(read(text)).toBe(false);
  });
});
