import type { PromptKind } from '@/lib/model/vocabulary';
import { isIdentityAction, isLocationAction } from '@/lib/recognise/words/scene';
import type { PromptView } from '@/lib/timeline/view';
import { isOwnPage, isPageOfFunction } from './page-route';

const DEVICE_WORDS: Readonly<Partial<Record<PromptKind, RegExp>>> = {
  camera: /扫一?扫|扫码|拍照|拍摄|相机|识别|人脸|头像|上传|更换|直播|视频|scan|camera|photo/i,
  album: /相册|图片|照片|头像|上传|保存|海报|更换|photo|upload|save/i,
  microphone: /语音|录音|说话|通话|麦克风|直播|voice|record|speak/i,
  contacts: /通讯录|联系人|好友|邀请|contact/i,
  clipboard: /粘贴|复制|识别|paste|copy/i,
  notification: /通知|提醒|消息|订阅|notif|remind/i,
  subscription: /通知|提醒|消息|订阅|预约|下单|支付|提交|开始|notif|remind|subscri/i,
};

/** Services that begin with the nearest shop or with the user's address. */
const PLACE_BOUND = /点餐|点单|外卖|自提|自取|到店|堂食|配送|同城|租车|骑行|充电|停车/;

/**
 * The user brought the prompt about by using the function that needs it: tapped 收藏 or 我的 before a log-in, 附近门店
 * before a location prompt, or opened the very page that is about it.
 */
export function hasOwnTrigger(prompt: PromptView): boolean {
  return isTriggerWord(prompt.reading.kind, prompt.tapText) || isTriggerPage(prompt);
}

/** The words of a tapped control belong to the function that needs this kind of authorization. */
export function isTriggerWord(kind: PromptKind, words: string): boolean {
  if (words.trim() === '') return false;
  if (kind === 'location') return isLocationAction(words) || PLACE_BOUND.test(words);
  const device = DEVICE_WORDS[kind];
  return device ? device.test(words) : isIdentityAction(words);
}

/** The page that was set out for is itself about the account, or about the function. */
function isTriggerPage({ reading, visit }: PromptView): boolean {
  const { kind } = reading;
  const aimedAt = visit.requestedUrl;
  if (kind in DEVICE_WORDS || kind === 'location') return isPageOfFunction(aimedAt, kind);
  return isOwnPage(aimedAt);
}

/** A tap counts as the cause of what follows within this time … */
const TAP_REACH_MS = 2000;
/** … and, where the browser itself still grants the tap's activation, within this. */
const ACTIVATION_MS = 5000;

/** What the user had tapped shortly before: something in the page, something in a layer (an answer), or nothing. */
export function tappedBefore(prompt: PromptView, activated: boolean): 'page' | 'layer' | null {
  const reachMs = activated ? ACTIVATION_MS : TAP_REACH_MS;
  const tap = prompt.visit
    .of('gesture')
    .filter((event) => event.type === 'tap' && event.ms <= prompt.shownAtMs && event.ms >= prompt.shownAtMs - reachMs)
    .at(-1);
  if (!tap) return null;
  return tap.promptId === null ? 'page' : 'layer';
}
