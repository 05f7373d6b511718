/** The closed word lists of `design.md` 2 and 6. Every other file spells these words by importing them from here. */

export const CONTAINERS = [
  'browser',
  'wechat',
  'alipay',
  'douyin',
  'baidu',
  'qq',
  'kuaishou',
  'jd',
  'dingtalk',
] as const;
export type Container = (typeof CONTAINERS)[number];

/** `untouched`, `reject`, `accept` are walked by the tool; `live` is a person; `flow:<name>` replays a recorded flow. */
export type Pass = 'untouched' | 'reject' | 'accept' | 'live' | `flow:${string}`;
export const CONSENT_PASSES = ['untouched', 'reject', 'accept'] as const;
export type ConsentPass = (typeof CONSENT_PASSES)[number];

export type Phase = 'blank' | 'arrived' | 'browsing' | 'input' | 'transaction';

export type ConsentState = 'unasked' | 'asked' | 'agreed' | 'refused' | 'dismissed' | 'withdrawn';

/** W3C EARL outcome words. */
export const OUTCOMES = ['failed', 'cantTell', 'passed', 'inapplicable', 'untested'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CATEGORIES = [
  'authorization',
  'consent',
  'policy',
  'transmission',
  'sharing',
  'necessity',
  'credentials',
  'rights',
  'filing',
  'ads',
] as const;
export type Category = (typeof CATEGORIES)[number];

export type Automation = 'automatic' | 'assisted' | 'manual';
export type Profile = 'web' | 'mini-program';
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];
/** One sentence in both languages; Chinese is written first. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export const PROMPT_KINDS = [
  'phone',
  'location',
  'profile',
  'camera',
  'microphone',
  'album',
  'contacts',
  'clipboard',
  'notification',
  'subscription',
  'realname',
  'payment',
  'login',
  'privacy-consent',
  'other',
] as const;
export type PromptKind = (typeof PROMPT_KINDS)[number];
export type PromptSource = 'dom' | 'native' | 'bridge' | 'dialog' | 'redirect';
export type ButtonRole = 'accept' | 'reject' | 'close' | 'link' | 'other';
export type Purpose = 'stated' | 'vague' | 'absent';

export type FilingKind =
  | 'icp'
  | 'icp-website'
  | 'icp-app'
  | 'icp-miniprogram'
  | 'icp-quickapp'
  | 'icp-licence'
  | 'public-security';
export type LinkVerdict = 'ok' | 'text' | 'outdated' | 'wrong' | 'lookalike' | 'absent';

/** Types of personal information (`design.md` 6); `pi-formats` gives the shapes. */
export const INFO_TYPES = [
  'phone',
  'id-card',
  'bank-card',
  'email',
  'name',
  'address',
  'location',
  'plate',
  'passport',
  'uscc',
  'openid',
  'imei',
  'mac',
  'ip',
  'birthday',
  'password',
  'sms-code',
] as const;
export type InfoType = (typeof INFO_TYPES)[number];
export type InfoBasis = 'canary' | 'typed' | 'pattern';

export const CHANNELS = [
  'url',
  'body',
  'header',
  'cookie',
  'websocket',
  'local-storage',
  'session-storage',
  'indexeddb',
] as const;
export type Channel = (typeof CHANNELS)[number];
