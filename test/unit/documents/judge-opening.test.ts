import { expect, it } from 'vitest';
import { judgeOpening, type Opening } from '@/lib/documents/judge-opening';
import { documentOf, policy } from '@/test/unit/rules/support/documents';

const FINE: Opening = {
  requestedUrl: 'https://m.shop.cn/privacy',
  url: 'https://m.shop.cn/privacy',
  problem: null,
  mime: 'text/html',
  document: policy(),
};
const FORM = documentOf('登录', ['手机号', '验证码', '登录']);

it.each<[string, Partial<Opening>, string]>([
  ['a policy', {}, 'read'],
  ['an error', { problem: 'http-404', document: null }, 'failed'],
  ['no answer', { problem: 'net::ERR_NAME_NOT_RESOLVED', mime: null, document: null }, 'failed'],
  ['a download', { problem: 'net::ERR_ABORTED', mime: null, document: null }, 'not-html'],
  ['a file', { mime: 'application/pdf', document: null }, 'not-html'],
  ['a log-in', { url: 'https://m.shop.cn/user/login', document: FORM }, 'login'],
  [
    'a log-in by its own link',
    { requestedUrl: 'https://m.shop.cn/login', url: 'https://m.shop.cn/login', document: FORM },
    'empty',
  ],
  ['a policy below a route named login', { url: 'https://m.shop.cn/login/privacy' }, 'read'],
  ['a blank page', { document: documentOf('', []) }, 'empty'],
  ['a picture', { document: documentOf('隐私政策', [], { images: 1 }) }, 'read'],
])('%s', (_, parts, outcome) => {
  expect(judgeOpening({ ...FINE, ...parts })).toBe(outcome);
});
