import { describe, expect, it } from 'vitest';
import { BRIDGE_ROWS, OWN_ROWS, SHARED_ROWS, WEB_ROWS } from '@/lib/recognise/interfaces/api-tables';
import { identifyApi, isLoginPath, isOauthRedirect } from '@/lib/recognise/interfaces/identify-api';

describe('identifyApi', () => {
  it.each([
    ['navigator.geolocation.getCurrentPosition', '', 'location', 'location', 'browser'],
    ['navigator.geolocation.watchPosition', '', 'location', 'location', 'browser'],
    ['Notification.requestPermission', '', 'notification', 'notification', 'browser'],
    ['navigator.mediaDevices.getUserMedia', '{"video":true}', 'camera', 'camera', 'browser'],
    ['navigator.mediaDevices.getUserMedia', '{"audio":true,"video":false}', 'microphone', 'microphone', 'browser'],
    ['navigator.mediaDevices.getUserMedia', 'audio', 'microphone', 'microphone', 'browser'],
    ['navigator.mediaDevices.getUserMedia', 'audio video', 'camera', 'camera', 'browser'],
    ['navigator.clipboard.readText', '', 'clipboard', 'clipboard', 'browser'],
    ['navigator.contacts.select', 'name,tel', 'contacts', 'contacts', 'browser'],
    ['DeviceMotionEvent.requestPermission', '', 'sensor', 'other', 'browser'],
    ['PaymentRequest.show', '', 'payment', 'payment', 'browser'],
    ['wx.getLocation', '', 'location', 'location', 'wechat'],
    ['jWeixin.getLocation', '', 'location', 'location', 'wechat'],
    ['wx.authorize', 'scope.userLocation', 'location', 'location', 'wechat'],
    ['wx.authorize', '{"scope":"scope.record"}', 'microphone', 'microphone', 'wechat'],
    ['wx.getUserProfile', '', 'profile', 'profile', 'wechat'],
    ['wx.chooseImage', '', 'album', 'album', 'wechat'],
    ['wx.scanQRCode', '', 'camera', 'camera', 'wechat'],
    ['wx.startRecord', '', 'microphone', 'microphone', 'wechat'],
    ['wx.chooseWXPay', '', 'payment', 'payment', 'wechat'],
    ['wx.requestSubscribeMessage', '', 'subscription', 'subscription', 'wechat'],
    ['wx.requirePrivacyAuthorize', '', 'consent', 'privacy-consent', 'wechat'],
    ['WeixinJSBridge.invoke:geoLocation', '', 'location', 'location', 'wechat'],
    ['WeixinJSBridge.invoke:editAddress', '', 'address', 'other', 'wechat'],
    ['WeixinJSBridge.invoke:getBrandWCPayRequest', '', 'payment', 'payment', 'wechat'],
    ['my.getAuthCode', 'auth_user', 'profile', 'profile', 'alipay'],
    ['my.getAuthCode', '{"scopes":["auth_zhima"]}', 'credit', 'realname', 'alipay'],
    ['my.getPhoneNumber', '', 'phone', 'phone', 'alipay'],
    ['AlipayJSBridge.call:getAuthCode', 'auth_user', 'profile', 'profile', 'alipay'],
    ['AlipayJSBridge.call:getCurrentLocation', '', 'location', 'location', 'alipay'],
    ['AlipayJSBridge.call:alipayContact', '', 'contacts', 'contacts', 'alipay'],
    ['AlipayJSBridge.call:login', '', 'identity', 'login', 'alipay'],
    ['tt.getUserProfile', '', 'profile', 'profile', 'douyin'],
    ['tt.authorize', 'scope.album', 'album-write', 'album', 'douyin'],
    ['swan.chooseAddress', '', 'address', 'other', 'baidu'],
    ['qq.getUserInfo', '', 'profile', 'profile', 'qq'],
    ['ks.authorize', 'scope.userInfo', 'profile', 'profile', 'kuaishou'],
    ['jd.getLocation', '', 'location', 'location', 'jd'],
    ['xhs.getLocation', '', 'location', 'location', 'browser'],
    ['wx.invoke:getLocation', '', 'location', 'location', 'wechat'],
    ['dd.device.geolocation.get', '', 'location', 'location', 'dingtalk'],
    ['dd.biz.contact.complexPicker', '', 'contacts', 'contacts', 'dingtalk'],
    ['uni.getLocation', '', 'location', 'location', 'browser'],
  ] as const)('%s %s asks the user about %s', (api, detail, info, kind, container) => {
    expect(identifyApi(api, detail)).toMatchObject({ info, kind, container, asks: true, silent: false });
  });

  it.each([
    ['wx.login', 'identity', 'wechat'],
    ['wx.getUserInfo', 'profile', 'wechat'],
    ['wx.getClipboardData', 'clipboard', 'wechat'],
    ['wx.getNetworkType', 'network', 'wechat'],
    ['wx.getSystemInfoSync', 'device', 'wechat'],
    ['my.getAuthCode', 'identity', 'alipay'],
    ['swan.getSystemRiskInfo', 'fingerprint', 'baidu'],
    ['tt.startAccelerometer', 'sensor', 'douyin'],
    ['dd.runtime.permission.requestAuthCode', 'identity', 'dingtalk'],
    ['navigator.userAgentData.getHighEntropyValues', 'fingerprint', 'browser'],
    ['navigator.clipboard.writeText', 'clipboard', 'browser'],
  ] as const)('%s reads %s without a prompt', (api, info, container) => {
    expect(identifyApi(api, '')).toMatchObject({ info, kind: null, container, asks: false, silent: true });
  });

  it.each([
    'wx.ready',
    'wx.config',
    'wx.miniProgram.navigateTo',
    'wx.hideMenuItems',
    'wx.request',
    'wx.authorize',
    'my.alert',
    'fetch',
    'navigator.sendBeacon',
    'WeixinJSBridge.invoke:preVerifyJSAPI',
    'AlipayJSBridge.call:setTitle',
    'plus.getLocation',
    '',
  ])('%s touches nothing personal', (api) => {
    expect(identifyApi(api, '')).toBeNull();
  });

  it('calls a track sensitive, a single position not', () => {
    const sensitive = ['wx.startLocationUpdate', 'navigator.geolocation.watchPosition', 'wx.getLocation'].map(
      (api) => identifyApi(api, '')?.sensitive,
    );
    expect(sensitive).toEqual([true, true, false]);
  });

  it('names every interface once', () => {
    for (const rows of [SHARED_ROWS, OWN_ROWS, BRIDGE_ROWS, WEB_ROWS]) {
      const names = rows.flatMap(([, , list]) => list.split(' '));
      expect(names).toEqual([...new Set(names)]);
    }
  });
});

describe('isOauthRedirect', () => {
  it.each([
    [
      'https://open.weixin.qq.com/connect/oauth2/authorize?appid=a&scope=snsapi_userinfo#wechat_redirect',
      'wechat',
      false,
    ],
    ['https://open.weixin.qq.com/connect/oauth2/authorize?appid=a&scope=snsapi_base#wechat_redirect', 'wechat', true],
    ['https://open.weixin.qq.com/connect/qrconnect?scope=snsapi_login', 'wechat', false],
    ['https://openauth.alipay.com/oauth2/publicAppAuthorize.htm?scope=auth_user', 'alipay', false],
    ['https://openauth.alipay.com/oauth2/publicAppAuthorize.htm?scope=auth_base', 'alipay', true],
    ['https://openauth.alipay.com/oauth2/publicAppAuthorize.htm?scope=auth_base,auth_user', 'alipay', false],
    ['https://open.douyin.com/platform/oauth/connect/?scope=user_info', 'douyin', false],
    ['https://graph.qq.com/oauth2.0/authorize?client_id=1', 'qq', false],
    ['https://openapi.baidu.com/oauth/2.0/authorize?scope=basic', 'baidu', false],
    ['https://login.dingtalk.com/oauth2/auth?scope=openid', 'dingtalk', false],
  ])('%s is %s, silent: %s', (url, container, silent) => {
    expect(isOauthRedirect(url)).toMatchObject({ container, silent });
  });

  it.each([
    'https://open.weixin.qq.com.evil.example/connect/oauth2/authorize?scope=snsapi_userinfo',
    'https://shop.example.net/connect/oauth2/authorize?scope=snsapi_userinfo',
    'https://shop.example.net/?to=https://open.weixin.qq.com/connect/oauth2/authorize',
    'https://open.weixin.qq.com/',
    '/connect/oauth2/authorize',
    '',
  ])('%s is none', (url) => {
    expect(isOauthRedirect(url)).toBeNull();
  });
});

describe('isLoginPath', () => {
  it.each([
    '/login',
    '/login.html',
    '/pages/login/index',
    'pages/login/login?redirect=%2F',
    '/#/login',
    'https://a.cn/app/#/user/login?x=1',
    '/wxlogin',
    '/user-login',
    '/phoneLogin',
    '/pages/user/bindPhone',
    '/pages/bind_mobile/index',
    '/pages/auth/auth',
    '/pages/authorize/index',
    '/pages/getPhoneNumber/index',
    '/pages/phone/index',
    '/register',
    '/passport/index',
    '/oauth2/authorize',
    '/account/signin',
    '/pages/realname/index',
  ])('%s leads to a log-in', (path) => {
    expect(isLoginPath(path)).toBe(true);
  });

  it.each([
    '/',
    '/index',
    '/pages/index/index',
    '/author/12',
    '/pages/authors/list',
    '/authority',
    '/catalogin',
    '/category/phone',
    '/goods/phone',
    '/mobile/index.html',
    '/phone-case',
    '/signin',
    '/pages/sign/index',
    '/user/login-log',
    '/settings/unbind',
    '/blog/logins-explained',
    '/regions',
    '/binder',
    '/goods?from=login',
    '/register-of-companies/12',
  ])('%s does not', (path) => {
    expect(isLoginPath(path)).toBe(false);
  });
});
