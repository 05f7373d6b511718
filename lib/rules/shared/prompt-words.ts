import type { Bilingual, PromptKind } from '@/lib/model/vocabulary';
import type { PromptView } from '@/lib/timeline/view';

const QUOTE_LENGTH = 28;

const KIND_NAMES: Readonly<Record<PromptKind, Bilingual>> = {
  phone: { zh: '手机号', en: 'phone number' },
  location: { zh: '位置', en: 'location' },
  profile: { zh: '头像昵称等账号资料', en: 'account profile' },
  camera: { zh: '摄像头', en: 'camera' },
  microphone: { zh: '麦克风', en: 'microphone' },
  album: { zh: '相册', en: 'photo album' },
  contacts: { zh: '通讯录', en: 'contacts' },
  clipboard: { zh: '剪贴板', en: 'clipboard' },
  notification: { zh: '通知', en: 'notifications' },
  subscription: { zh: '订阅消息', en: 'subscription messages' },
  realname: { zh: '实名信息', en: 'real-name information' },
  payment: { zh: '支付', en: 'payment' },
  login: { zh: '登录', en: 'log-in' },
  'privacy-consent': { zh: '隐私政策同意', en: 'consent to the privacy policy' },
  other: { zh: '个人信息', en: 'personal information' },
};

/** What a prompt asks for, in words. */
export function kindName(kind: PromptKind): Bilingual {
  return KIND_NAMES[kind];
}

/** The prompt's own words, short: its title or the start of its text, in corner brackets; its interface if it has none. */
export function quotePrompt(prompt: PromptView): string {
  const { title, text } = prompt.shape;
  return quote(title.trim() === '' ? text : title);
}

/** A short quotation in corner brackets, on one line. */
export function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `「${line.length > QUOTE_LENGTH ? `${line.slice(0, QUOTE_LENGTH)}…` : line}」`;
}

/** What tells prompts apart across runs: kind, source and words without digits (countdowns, amounts). */
export function promptSubject(prompt: PromptView): string {
  const { title, text, source } = prompt.shape;
  const words = (title.trim() === '' ? text : title).replace(/[\d\s]+/g, '').slice(0, 40);
  return [prompt.reading.kind, source, words].join('|');
}
