import type { ControlShape } from '@/lib/model/prompt-shape';
import type { Bilingual } from '@/lib/model/vocabulary';
import { readPrompt } from '@/lib/recognise/prompt/read-prompt';
import type { PromptView } from '@/lib/timeline/view';
import { quote } from './prompt-words';

const LEAST_SIDE_PX = 24;
const LEAST_CONTRAST = 3;

/** Refusing was possible only after waiting: the control was there from the start, but disabled. */
export function isDelayed(prompt: PromptView): boolean {
  const first = readPrompt(prompt.shape);
  return first.canDecline
    ? false
    : declineControls(prompt.shape.controls, first.roles).some((control) => !control.enabled);
}

/** Why a prompt that cannot be refused well cannot, as the rest of a sentence about it. */
export function declineProblem(prompt: PromptView): Bilingual {
  const { lastShape, reading } = prompt;
  if (reading.canDecline) return { zh: '的拒绝控件要等待一段时间才可用', en: 'lets the user refuse only after a wait' };
  const control = declineControls(lastShape.controls, reading.roles)[0];
  if (!control) return nothingThere(lastShape.controls);
  const name = quote(control.text);
  if (!control.enabled) return { zh: `的拒绝控件${name}不可点`, en: `has a refuse control ${name} that is disabled` };
  if (control.contrast < LEAST_CONTRAST) {
    const contrast = control.contrast.toFixed(1);
    return {
      zh: `的拒绝控件${name}对比度只有 ${contrast}:1，看不清`,
      en: `has a refuse control ${name} with a contrast of only ${contrast}:1`,
    };
  }
  const { width, height } = control.rect;
  if (Math.min(width, height) < LEAST_SIDE_PX) {
    const size = `${Math.round(width)}×${Math.round(height)}`;
    return {
      zh: `的拒绝控件${name}只有 ${size} 像素，难以点中`,
      en: `has a refuse control ${name} of only ${size} px`,
    };
  }
  return { zh: `的拒绝控件${name}不够显著`, en: `has a refuse control ${name} that is not conspicuous` };
}

function declineControls(controls: readonly ControlShape[], roles: readonly string[]): readonly ControlShape[] {
  return controls.filter((_, index) => roles[index] === 'reject' || roles[index] === 'close');
}

function nothingThere(controls: readonly ControlShape[]): Bilingual {
  const texts = controls
    .map((control) => control.text)
    .filter((text) => text.trim() !== '')
    .slice(0, 3);
  if (texts.length === 0) return { zh: '没有拒绝或关闭控件', en: 'has no control to refuse or close it' };
  const list = texts.map(quote).join('、');
  return { zh: `没有拒绝或关闭控件（只有${list}）`, en: `has no control to refuse or close it (only ${list})` };
}
