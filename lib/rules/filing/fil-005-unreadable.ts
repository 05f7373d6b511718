import type { Bilingual } from '@/lib/model/vocabulary';
import { type Draft, defineRule, type RuleContext } from '@/lib/rules/define';
import { appFiling, internetServices } from '@/lib/rules/shared/clauses';
import { isSeen } from '@/lib/rules/shared/filing-numbers';
import type { Timed } from '@/lib/timeline/view';
import { isOwed, type NumberGroup, numbersJudgedOn } from './_numbers';

/** The number is in the page, but a person cannot see or read it. */
export const unreadableNumber = defineRule({
  id: 'FIL-005',
  severity: 'medium',
  automation: 'automatic',
  needs: ['filing-shown'],
  clauses: [internetServices('第十二条 显著位置'), appFiling('显著位置标明')],
  title: { zh: '备案号不可见/不可读', en: 'Filing number hidden or unreadable' },
  explanation: {
    zh: '“标明”是给人看的。本规则量每个号码的显示状态：是否被隐藏、透明、移出屏幕、被底部标签栏等遮住，字号是否小于 9 像素，与背景的对比度是否低于约 2:1。',
    en: 'The number is there to be read. The rule measures each one: hidden, transparent, off the screen, covered by a tab bar, smaller than 9 px, or with a contrast below about 2:1.',
  },
  fix: {
    zh: '使用不小于 12 像素、与背景对比明显的文字，并在底部为标签栏留出间距。',
    en: 'Use text of 12 px or more with clear contrast, and leave room for the tab bar at the foot.',
  },
  notReported: {
    zh: '首次提示等弹层暂时盖住的号码；在另一轮走查里看得见的同一号码；小程序中在别的页面看得见的号码；深色模式下对比正常的文字。',
    en: 'Numbers under a dialog for the moment, numbers that can be seen in another pass or, in a mini-program, on another page; text that reads well in dark mode.',
  },
  bad: {
    zh: '白底上浅灰 8 像素小字，或被标签栏盖住。',
    en: 'Light grey 8 px type on white, or covered by the tab bar.',
  },
  good: {
    zh: '页面底部 12 像素深灰文字，滚到底可见。',
    en: 'Dark grey 12 px type at the foot, in full view after scrolling.',
  },
  penalties: ['P-ICP'],
  check(visit, context) {
    const groups = numbersJudgedOn(visit, context, isOwed);
    if (groups.length === 0) return 'inapplicable';
    return groups.filter((group) => !isReadable(group, context)).map((group) => toDraft(group, context));
  },
});

/** A website owes the number on this page; of a mini-program any page will do. */
function isReadable({ onPage, everywhere }: NumberGroup, context: RuleContext): boolean {
  return (context.profile === 'mini-program' ? everywhere : onPage).some(isSeen);
}

const REASONS: Readonly<Record<NonNullable<Timed<'filing-shown'>['hiddenBy']>, Bilingual>> = {
  display: { zh: '没有显示出来', en: 'is not displayed' },
  visibility: { zh: '被设为不可见', en: 'is set invisible' },
  opacity: { zh: '几乎透明', en: 'is all but transparent' },
  size: { zh: '没有可见的大小', en: 'has no visible size' },
  font: { zh: '字号太小', en: 'is too small' },
  contrast: { zh: '与背景对比太低', en: 'has too little contrast' },
  covered: { zh: '被其他元素盖住', en: 'is covered by something else' },
  clipped: { zh: '被裁掉', en: 'is clipped' },
  offscreen: { zh: '在屏幕之外', en: 'is off the screen' },
};

function toDraft({ here }: NumberGroup, context: RuleContext): Draft {
  const { reading, shown } = here;
  const why = REASONS[shown.hiddenBy ?? 'display'];
  // A page of a tab that was never opened waits undisplayed: whether it is readable there, nobody has seen.
  const unopened =
    context.profile === 'mini-program' && (shown.hiddenBy === 'display' || shown.hiddenBy === 'offscreen');
  const measures = shown.hiddenBy === 'contrast' || shown.hiddenBy === 'font';
  const zh = measures ? `（${shown.fontPx} 像素，对比度 ${shown.contrast.toFixed(1)}:1）` : '';
  const en = measures ? ` (${shown.fontPx} px, contrast ${shown.contrast.toFixed(1)}:1)` : '';
  return {
    outcome: unopened ? 'cantTell' : 'failed',
    message: {
      zh: `备案号 ${reading.number} 在页面里，但${why.zh}${zh}，用户看不到或看不清。`,
      en: `The number ${reading.number} is in the page but ${why.en}${en}; users cannot see or read it.`,
    },
    atMs: null,
    evidence: [
      { kind: 'text', ref: reading.number },
      { kind: 'element', ref: shown.selector },
    ],
    subject: reading.number,
  };
}
