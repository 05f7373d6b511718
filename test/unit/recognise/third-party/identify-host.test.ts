import { describe, expect, it } from 'vitest';
import { CHINA_ADS_HOSTS } from '@/lib/recognise/third-party/hosts-china-ads';
import { CHINA_ANALYTICS_HOSTS } from '@/lib/recognise/third-party/hosts-china-analytics';
import { CHINA_FUNCTION_HOSTS } from '@/lib/recognise/third-party/hosts-china-functions';
import { CHINA_PLATFORM_HOSTS } from '@/lib/recognise/third-party/hosts-china-platforms';
import { OVERSEAS_HOSTS } from '@/lib/recognise/third-party/hosts-overseas';
import { identifyHost, partyOf } from '@/lib/recognise/third-party/identify-host';
import { identifyRequest } from '@/lib/recognise/third-party/identify-request';

describe('identifyHost', () => {
  it.each([
    ['hm.baidu.com', 'analytics', true, false],
    ['s11.cnzz.com', 'analytics', true, false],
    ['ulogs.umeng.com:443', 'analytics', true, false],
    ['shop.datasink.sensorsdata.cn', 'analytics', true, false],
    ['api.growingio.com', 'analytics', true, false],
    ['mcs.zijieapi.com', 'analytics', true, false],
    ['mi.gdt.qq.com', 'ads', true, false],
    ['pos.baidu.com', 'ads', true, false],
    ['api.jpush.cn', 'push', true, false],
    ['www.google-analytics.com', 'analytics', true, true],
    ['googleads.g.doubleclick.net', 'ads', true, true],
    ['x.clarity.ms', 'replay', true, true],
    ['static.hotjar.com', 'replay', true, true],
    ['o1.ingest.sentry.io', 'error-log', false, true],
    ['js.fundebug.cn', 'error-log', false, false],
    ['apis.map.qq.com', 'maps', false, false],
    ['api.map.baidu.com', 'maps', false, false],
    ['restapi.amap.com', 'maps', false, false],
    ['api.ipify.org', 'ip-location', false, true],
    ['pv.sohu.com', 'ip-location', false, false],
    ['turing.captcha.qcloud.com', 'captcha', false, false],
    ['static.geetest.com', 'captcha', false, false],
    ['c.dun.163.com', 'captcha', false, false],
    ['fp-it.portal101.cn', 'risk-control', false, false],
    ['wx.tenpay.com', 'payment', false, false],
    ['www.cmpassport.com', 'carrier-login', false, false],
    ['id6.me', 'carrier-login', false, false],
    ['smlt.esign.cn', 'real-name', false, false],
    ['verification.jpush.cn', 'carrier-login', false, false],
    ['open.weixin.qq.com', 'platform', false, false],
    ['res.wx.qq.com', 'platform', false, false],
    ['openauth.alipay.com', 'platform', false, false],
    ['open.douyin.com', 'platform', false, false],
    ['cdn.jsdelivr.net', 'cdn', false, true],
  ])('%s: %s, tracker %s, overseas %s', (host, purpose, tracker, overseas) => {
    expect(identifyHost(host)).toMatchObject({ purpose, tracker, overseas });
  });

  it.each([
    'www.baidu.com',
    'qq.com',
    'hm.baidu.com.evil.example',
    'nothm.baidu.com',
    'shop.example.net',
    '127.0.0.1:8080',
    'localhost',
    '',
  ])('%s is unknown', (host) => {
    expect(identifyHost(host)).toBeNull();
  });

  it('lists each host once, well-formed, and enough of them', () => {
    const groups = [
      CHINA_ADS_HOSTS,
      CHINA_ANALYTICS_HOSTS,
      CHINA_FUNCTION_HOSTS,
      CHINA_PLATFORM_HOSTS,
      OVERSEAS_HOSTS,
    ].flat();
    const hosts = groups.flatMap((group) => group.hosts.split(' '));
    expect(hosts).toEqual([...new Set(hosts)]);
    for (const host of hosts) expect(host).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/);
    expect(hosts.length).toBeGreaterThanOrEqual(120);
    expect(groups.every((group) => group.source !== '' && group.zh !== '' && group.en !== '')).toBe(true);
  });
});

describe('partyOf', () => {
  it.each([
    ['api.shop.com', 'www.shop.com', [], 'first'],
    ['shop.com:8443', 'shop.com', [], 'first'],
    ['API.Shop.com', 'shop.com', [], 'first'],
    ['a.shop.com.cn', 'b.shop.com.cn', [], 'first'],
    ['other.com.cn', 'shop.com.cn', [], 'third'],
    ['shop.com.evil.net', 'shop.com', [], 'third'],
    ['notshop.com', 'shop.com', [], 'third'],
    ['a.github.io', 'b.github.io', [], 'third'],
    ['img.cdn.net', 'shop.com', ['cdn.net'], 'first'],
    ['img.cdn.net', 'shop.com', ['https://www.cdn.net/'], 'third'],
    ['img.cdn.net', 'shop.com', ['*.cdn.net'], 'first'],
    ['127.0.0.1:8080', '127.0.0.1:8080', [], 'first'],
    ['127.0.0.1:8080', '127.0.0.1:8081', [], 'third'],
    ['127.0.0.1:8080', '127.0.0.1:8081', ['127.0.0.1:8080'], 'first'],
    ['localhost:1', 'localhost:2', [], 'third'],
    ['[::1]:80', '[::1]:81', [], 'third'],
    ['商城.中国', 'www.商城.中国', [], 'first'],
  ] as const)('%s on %s with %o is %s', (host, page, own, party) => {
    expect(partyOf(host, page, own)).toBe(party);
  });
});

describe('identifyRequest', () => {
  it.each([
    ['https://hm.baidu.com/hm.js?0123456789abcdef0123456789abcdef', 'analytics', true],
    ['https://track.shop.com/sa.gif?project=default&data=eyJh', 'analytics', true],
    ['https://shop.com/sa?project=production', 'analytics', true],
    ['https://shop.com/static/sensorsdata.min.js', 'analytics', true],
    ['https://shop.com/tj/hm.gif?si=0123&et=0', 'analytics', true],
    ['https://log.shop.com/web_logs', 'analytics', true],
    ['https://shop.com/stats/matomo.php?idsite=1', 'analytics', true],
    ['https://t.shop.com/g/collect?v=2&tid=G-ABC', 'analytics', true],
    ['https://err.shop.com/api/12/envelope/?sentry_key=abc', 'error-log', false],
    ['https://apis.map.qq.com/ws/geocoder/v1/', 'maps', false],
  ])('%s: %s, tracker %s', (url, purpose, tracker) => {
    expect(identifyRequest(url)).toMatchObject({ purpose, tracker });
  });

  it.each([
    'https://shop.com/api/goods/list?page=1',
    'https://shop.com/sa.gif',
    'https://shop.com/sale?project=spring',
    'https://shop.com/img/hm.gif',
    'https://shop.com/hm.js',
    'https://shop.com/mall/salesa?data=1',
    'https://shop.com/v1/list?id=3',
    'https://shop.com/collect?id=3',
    'data:image/png;base64,xx',
    'not an address',
  ])('%s is nobody else', (url) => {
    expect(identifyRequest(url)).toBeNull();
  });
});
