import { describe, expect, it } from 'vitest';
import { audibility, siteOf } from '@/lib/background/address';

describe('audibility', () => {
  it.each([
    ['https://shop.example.cn/a', false, 'audit'],
    ['http://127.0.0.1:8080/', false, 'audit'],
    ['https://chrome.google.com/about', false, 'audit'],
    ['https://notaddons.mozilla.org.example.cn/', false, 'audit'],
    ['https://a.cn/?file=x.pdf', false, 'audit'],
    ['file:///home/a.html', true, 'audit'],
    ['file:///home/a.html', false, 'file'],
    ['file:///home/a.pdf', true, 'pdf'],
    ['https://a.cn/x.PDF', true, 'pdf'],
    ['https://a.cn/x.pdf?download=1#p', true, 'pdf'],
    ['chrome://extensions/', true, 'browser-page'],
    ['about:blank', true, 'browser-page'],
    ['chrome-extension://abc/panel.html', true, 'browser-page'],
    ['view-source:https://a.cn/', true, 'view-source'],
    ['https://chromewebstore.google.com/detail/x', true, 'store'],
    ['https://chrome.google.com/webstore/detail/x', true, 'store'],
    ['https://addons.mozilla.org/', true, 'store'],
    ['', true, 'other'],
    ['no address', true, 'other'],
  ] as const)('%s, files %s: %s', (address, files, expected) => expect(audibility(address, files)).toBe(expected));
});

describe('siteOf', () => {
  it.each([
    ['https://shop.example.cn:8443/a?b#c', 'https://shop.example.cn/*'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1/*'],
    ['file:///home/a.html', 'file:///*'],
    ['null', 'file:///*'],
  ])('%s: %s', (address, expected) => expect(siteOf(address)).toEqual([expected]));
});
