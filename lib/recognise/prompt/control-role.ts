import type { ControlShape } from '@/lib/model/prompt-shape';
import { normalise } from '@/lib/recognise/words/normalise';
import { isAgreementLink, isPolicyLink } from '@/lib/recognise/words/scene';
import { readAnswer } from './control-answer';
import { readOpenAnswer } from './control-open';
import { type ControlReading, NO_ANSWER } from './control-reading';
import { type ControlToken, hasClass, tokenizeControl } from './control-tokens';
import { readEnglishControl } from './english-control';
import { readOpenType } from './open-type';

/** The parts of a control that its role is read from. */
export type ControlWords = Pick<ControlShape, 'text' | 'textFrom'> & {
  readonly href?: string | undefined;
  readonly openType?: string | undefined;
};

const LONGEST_BUTTON = 28;
/** Names of icon-font classes, picture files and labels. */
const CLOSE_ICON = /(?:^|[-_ /.])(?:close|cross|guanbi|shut|dismiss|cancel|cha|times|btn-?x|x)(?:[-_ .@\d]|$)|关闭/u;
const BACK_ICON = /(?:^|[-_ /.])(?:back|fanhui|arrow-?left|left-?arrow|chevron-?left|left)(?:[-_ .\d]|$)|返回/u;
/** Counts and waits beside a button's words: (5s), 3 秒, （12）. */
const COUNT = /[([]\s*\d{1,3}\s*(?:s|秒|sec)?\s*[)\]]|(?<!\d)\d{1,2}\s*(?:s|秒)(?:后(?:自动)?)?/gu;
/** A panel, by its name, put away: 关闭此对话框, 关闭侧栏. */
const CLOSES_PANEL =
  /^(?:点击)?关闭(?:此|该|本|当前)?[^,。]{0,6}(?:对话框|弹窗|弹框|弹层|窗口|视窗|侧边?栏|面板|抽屉|浮层|遮罩|蒙层|菜单|广告|公告|横幅|提示|设置|详情|列表|卡片|预览|键盘|页面?)$/u;
const MORE_LINK =
  /^(?:查看|阅读|了解|点击(?:查看|了解))(?:更多)?(?:详情|全文|详细|完整版?|完整内容|协议|说明|规则|指引|文档|政策|条款|详细说明|更多详情)$|^(?:了解更多|查看更多说明|了解详情|阅读全文|查看全文)$/u;
/** Named after the kind of text they open, without a verb: 活动规则, 使用文档, 保密政策. */
const DOCUMENT =
  /^(?!.*(?:提交|上传|下载|添加|新增|新建|编辑|修改|删除|导出|打印|选择|管理|创建))\p{Script=Han}{1,6}(?:规则|文档|政策|指引|指南|须知|声明|章程|守则|公约|手册)$/u;

/** Says what a tap on a control means by its words alone: gives what is asked, declines, closes, opens a text, or none of these. */
export function classifyControl(control: ControlWords): ControlReading {
  const byType = readOpenType(control.openType);
  if (byType) return byType;
  const text = normalise(control.text).replace(COUNT, '').trim();
  if (control.textFrom === 'icon') return readIcon(text);
  if (/^[×x]$/u.test(text)) return { role: 'close', exits: false, strength: 'strong' };
  if (control.textFrom === 'label' && text.length <= 24 && CLOSE_ICON.test(text)) return readIcon(text);
  if (text === '') return NO_ANSWER;
  const link = readLink(text);
  if (link) return link;
  if (!/\p{Script=Han}/u.test(text)) return readEnglishControl(text) ?? NO_ANSWER;
  return readChinese(text.replace(/×/gu, ''));
}

function readIcon(text: string): ControlReading {
  if (/^[×x]$/u.test(text) || CLOSE_ICON.test(text)) return { role: 'close', exits: false, strength: 'strong' };
  if (BACK_ICON.test(text)) return { role: 'close', exits: false, strength: 'weak' };
  return NO_ANSWER;
}

function readLink(text: string): ControlReading | null {
  const named = isPolicyLink(text) || isAgreementLink(text) || /^(?:《[^《》]+》[和与及、,&]?)+$/u.test(text);
  return named || MORE_LINK.test(text) || DOCUMENT.test(text)
    ? { role: 'link', exits: false, strength: 'strong' }
    : null;
}

function readChinese(text: string): ControlReading {
  if (text.length > LONGEST_BUTTON) return NO_ANSWER;
  if (/《[^》]*》[^并后]*$/u.test(text) && /阅|已读|即|表示|代表|勾选/u.test(text)) return NO_ANSWER;
  if (CLOSES_PANEL.test(text)) return { role: 'close', exits: false, strength: 'strong' };
  const bare = text.replace(/(?<=.)\([^()]*\)$/u, '').replace(/《[^》]*》/gu, '协议');
  const tokens = dropLatinTwin(tokenizeControl(bare));
  if (hasClass(tokens, 'content') && !isBrandedLogin(tokens)) {
    return readOpenAnswer(bare, tokens) ?? NO_ANSWER;
  }
  return readAnswer(tokens.filter((token) => token.of !== 'particle'));
}

/** "同意 Agree": the second language says the same, so it adds no content. */
function dropLatinTwin(tokens: readonly ControlToken[]): readonly ControlToken[] {
  return tokens.filter((token) => token.of !== 'content' || readEnglishControl(token.text) === null);
}

/** "携程账号一键登录": an unknown name before a log-in is a brand. */
function isBrandedLogin(tokens: readonly ControlToken[]): boolean {
  const content = tokens.filter((token) => token.of === 'content');
  const [first] = tokens;
  return (
    content.length === 1 &&
    first?.of === 'content' &&
    first.text.length <= 8 &&
    tokens.at(-1)?.of === 'login' &&
    hasClass(tokens, 'urge', 'self', 'object', 'accept')
  );
}
