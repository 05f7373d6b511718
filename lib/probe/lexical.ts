/**
 * Reads a host global by its bare name. Unlike a property of `window` this also finds what a classic script declared
 * with `const`, `let` or `class`. The names stay free in the bundle, so that the page's own binding is what is read.
 * `jWeixin` is the other name of WeChat's `wx`.
 */
export const readByName = {
  wx: () => wx,
  jWeixin: () => jWeixin,
  my: () => my,
  tt: () => tt,
  swan: () => swan,
  qq: () => qq,
  ks: () => ks,
  jd: () => jd,
  dd: () => dd,
  mt: () => mt,
  xhs: () => xhs,
  uni: () => uni,
  WeixinJSBridge: () => WeixinJSBridge,
  AlipayJSBridge: () => AlipayJSBridge,
};

/** A global that a host puts into a page. */
export type HostName = keyof typeof readByName;

declare const wx: unknown;
declare const jWeixin: unknown;
declare const my: unknown;
declare const tt: unknown;
declare const swan: unknown;
declare const qq: unknown;
declare const ks: unknown;
declare const jd: unknown;
declare const dd: unknown;
declare const mt: unknown;
declare const xhs: unknown;
declare const uni: unknown;
declare const WeixinJSBridge: unknown;
declare const AlipayJSBridge: unknown;
