import { describe, expect, it } from 'vitest';
import { judgeLink } from '@/lib/recognise/filing/link-verdict';
import { link } from './shown';

describe('judgeLink', () => {
  it.each([
    ['https://beian.miit.gov.cn', 'ok'],
    ['https://beian.miit.gov.cn/', 'ok'],
    ['http://beian.miit.gov.cn', 'ok'],
    ['https://beian.miit.gov.cn./', 'ok'],
    ['https://BEIAN.MIIT.GOV.CN/#/Integrated/recordQuery', 'ok'],
    ['//beian.miit.gov.cn', 'ok'],
    ['http://www.beian.miit.gov.cn', 'outdated'],
    ['http://www.miitbeian.gov.cn', 'outdated'],
    ['http://www.miibeian.gov.cn/', 'outdated'],
    ['https://icp.chinaz.com/', 'wrong'],
    ['https://www.beianx.cn/search/x', 'wrong'],
    ['https://icp.gov.moe/?keyword=20230187', 'wrong'],
    ['https://www.miit.gov.cn/', 'wrong'],
    ['https://beian.mps.gov.cn/', 'wrong'],
    ['http://www.beian.gov.cn/', 'wrong'],
    ['/', 'wrong'],
    ['https://shop.example.net/', 'wrong'],
    // Written without a scheme it leads to a page of the site itself.
    ['beian.miit.gov.cn', 'wrong'],
    ['https://example.net/?to=https://beian.miit.gov.cn/', 'wrong'],
    ['https://example.net/beian.miit.gov.cn', 'wrong'],
    ['https://user@example.net/', 'wrong'],
    ['https://beian.miit.gov.cn.evil.example/', 'lookalike'],
    ['https://beian.miit.gov.cn.example.com/', 'lookalike'],
    ['https://beian-miit.gov.cn/', 'lookalike'],
    ['https://beian.miit.gov.com/', 'lookalike'],
    ['https://beian.miit.gov.cn@evil.example/', 'lookalike'],
    ['https://beian.miit.gov.cn%2f@evil.example/', 'lookalike'],
    ['https://beian.mlit.gov.cn/', 'lookalike'],
    ['https://be1an.miit.gov.cn.cc/', 'lookalike'],
    ['https://beian.miit.gov.cn.cn/', 'lookalike'],
    ['https://beіan.mіit.gov.cn/', 'lookalike'],
    ['https://www.miitbeian.com/', 'lookalike'],
    ['#', 'absent'],
    ['#/', 'absent'],
    ['', 'absent'],
    ['  ', 'absent'],
    ['javascript:;', 'absent'],
    ['javascript:void(0)', 'absent'],
    ['about:blank', 'absent'],
    ['tel:12300', 'wrong'],
    ['weixin://dl/business', 'absent'],
  ])('%s is %s for a number of the ministry', (href, verdict) => {
    expect(judgeLink(link(href) ?? { href, resolved: href }, 'ministry').verdict).toBe(verdict);
  });

  it.each([
    ['https://beian.mps.gov.cn/#/query/webSearch?code=1', 'ok'],
    ['http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=1', 'ok'],
    ['https://beian.miit.gov.cn/', 'wrong'],
    ['https://beian.mps.gov.cn.evil.example/', 'lookalike'],
  ])('%s is %s for a police number', (href, verdict) => {
    expect(judgeLink(link(href) ?? { href, resolved: href }, 'police').verdict).toBe(verdict);
  });

  it('names the host it leads to', () => {
    expect(judgeLink({ href: 'x', resolved: 'https://Example.net:8443/x' }, 'ministry').host).toBe('example.net');
  });
});
