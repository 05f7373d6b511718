import { describe, expect, it } from 'vitest';
import { hostOf, isPrivateHost } from '@/lib/rules/shared/hosts';

describe('hosts', () => {
  it.each([
    ['https://m.shop.cn:8443/a', 'm.shop.cn:8443'],
    ['data:text/plain,x', ''],
    ['nonsense', ''],
  ])('host of %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });

  it.each([
    ['localhost:3000', true],
    ['127.0.0.1', true],
    ['10.1.2.3:80', true],
    ['192.168.0.9', true],
    ['172.31.0.1', true],
    ['[::1]:80', true],
    ['printer.local', true],
    ['172.32.0.1', false],
    ['100.1.1.1', false],
    ['localhost.evil.com', false],
    ['shop.cn', false],
  ])('%s is private: %s', (host, is) => {
    expect(isPrivateHost(host)).toBe(is);
  });
});
