import { describe, expect, it } from 'vitest';
import {
  isDetailPage,
  isLoginRoute,
  isOwnPage,
  isPageOfFunction,
  pageOf,
  routeOf,
} from '@/lib/rules/shared/page-route';

const H = 'https://m.shop.cn';

describe('what an address says', () => {
  it.each([
    [`${H}/a/b?x=1`, '/a/b'],
    [`${H}/index.html#/goods/3?from=home`, '/goods/3'],
    [`${H}/#!/user`, '/user'],
    [`${H}/page#section`, '/page'],
    ['not an address', ''],
  ])('route of %s', (url, route) => {
    expect(routeOf(url)).toBe(route);
  });

  it.each([
    [`${H}/?token=1#/goods/3?x=2`, 'm.shop.cn/#/goods/3'],
    [`${H}/a?x=1#top`, 'm.shop.cn/a'],
    [`${H}/shop/#/`, 'm.shop.cn/shop/'],
    [`${H}/shop/`, 'm.shop.cn/shop/'],
  ])('page of %s', (url, page) => {
    expect(pageOf(url)).toBe(page);
  });

  it.each([
    ['/#/user', true],
    ['/pages/my/my', true],
    ['/#/order/list', true],
    ['/pages/cart/index.html', true],
    ['/#/goods/3', false],
    ['/#/', false],
    ['/user-agreement', false],
    ['/pages/order/index', false],
  ])('own page %s: %s', (path, own) => {
    expect(isOwnPage(H + path)).toBe(own);
  });

  it.each([
    ['/#/goods/101', true],
    ['/goods/detail?goodsId=3', true],
    ['/pages/product/detail?spu=8', true],
    ['/article/5f3c2a9e1b', true],
    ['/#/category', false],
    ['/#/goods/list', false],
    ['/', false],
  ])('detail page %s: %s', (path, detail) => {
    expect(isDetailPage(H + path)).toBe(detail);
  });

  it.each([
    ['/#/login', true],
    ['/pages/bindPhone/index', true],
    ['/#/goods/3', false],
  ])('log-in page %s: %s', (path, login) => {
    expect(isLoginRoute(H + path)).toBe(login);
  });

  it.each([
    ['/#/stores', 'location', true],
    ['/pages/map/index', 'location', true],
    ['/#/scan', 'camera', true],
    ['/#/shop', 'location', false],
    ['/#/stores', 'camera', false],
    ['/#/voice', 'microphone', true],
    ['/#/news', 'notification', false],
  ])('%s is a page of the function %s: %s', (path, kind, is) => {
    expect(isPageOfFunction(H + path, kind)).toBe(is);
  });
});
