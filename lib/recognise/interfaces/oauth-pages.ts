import type { Container } from '@/lib/model/vocabulary';

/** One platform's authorization page: where it is, and which of its scopes ask the user nothing. */
export interface OauthPage {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly container: Container;
  /** Assumed where the address names no scope. */
  readonly scope: string;
  readonly silentScopes: RegExp;
}

/** Authorization pages of the platforms (`apis`, 1.6 and 2). */
export const OAUTH_PAGES: readonly OauthPage[] = [
  {
    host: /^open\.weixin\.qq\.com$/,
    path: /^\/connect\/(?:oauth2\/authorize|qrconnect)/,
    container: 'wechat',
    scope: 'snsapi_userinfo',
    silentScopes: /^snsapi_base$/,
  },
  {
    host: /^open\.work\.weixin\.qq\.com$|^login\.work\.weixin\.qq\.com$/,
    path: /^\/(?:wwopen\/sso|wwlogin)/,
    container: 'wechat',
    scope: 'snsapi_login',
    silentScopes: /^snsapi_base$/,
  },
  {
    host: /^openauth(?:\.[a-z]+)?\.alipay\.com$|^openauth-sandbox\.dl\.alipaydev\.com$/,
    path: /^\/oauth2\//,
    container: 'alipay',
    scope: 'auth_user',
    silentScopes: /^auth_base$/,
  },
  {
    host: /^open\.douyin\.com$|^open\.snssdk\.com$/,
    path: /^\/(?:platform\/oauth|oauth|aweme\/oauth)/,
    container: 'douyin',
    scope: 'user_info',
    silentScopes: /^login_id$|silent/,
  },
  {
    host: /^openapi\.baidu\.com$/,
    path: /^\/oauth\/2\.0\/authorize/,
    container: 'baidu',
    scope: 'basic',
    silentScopes: /^$/,
  },
  {
    host: /^graph\.qq\.com$/,
    path: /^\/oauth2\.0\/(?:authorize|show)/,
    container: 'qq',
    scope: 'get_user_info',
    silentScopes: /^$/,
  },
  {
    host: /^open\.kuaishou\.com$/,
    path: /^\/oauth2\/authorize/,
    container: 'kuaishou',
    scope: 'user_info',
    silentScopes: /^user_base$/,
  },
  { host: /^open-oauth\.jd\.com$/, path: /^\/oauth2\//, container: 'jd', scope: 'snsapi_base', silentScopes: /^$/ },
  {
    host: /^login\.dingtalk\.com$|^oapi\.dingtalk\.com$/,
    path: /^\/(?:oauth2\/|connect\/)/,
    container: 'dingtalk',
    scope: 'openid',
    silentScopes: /^$/,
  },
];
