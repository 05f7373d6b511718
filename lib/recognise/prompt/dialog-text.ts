import type { ControlShape, FieldShape, PromptShape } from '@/lib/model/prompt-shape';
import { readPrompt } from './read-prompt';
import type { PromptReading } from './reading';

/** The browser's own dialogs that carry a page's words. */
export type DialogType = 'alert' | 'confirm' | 'prompt';

const BUTTONS: Readonly<Record<DialogType, readonly string[]>> = {
  alert: ['我知道了'],
  confirm: ['确定', '取消'],
  prompt: ['确定', '取消'],
};
const RECT = { x: 0, y: 0, width: 120, height: 40 };

/** Reads the words of an `alert`, `confirm` or `prompt` as the layer that the browser draws for them. */
export function readDialogText(type: DialogType, text: string): PromptReading {
  return readPrompt(shapeOfDialog(type, text));
}

function shapeOfDialog(type: DialogType, text: string): PromptShape {
  return {
    promptId: 'dialog',
    source: 'dialog',
    surface: 'native',
    title: '',
    text,
    selector: '',
    rect: null,
    viewport: { width: 0, height: 0 },
    coverage: 1,
    panelCoverage: 0.2,
    blocking: true,
    scrollLocked: true,
    contentBlurred: false,
    controls: BUTTONS[type].map(buttonOf),
    fields: type === 'prompt' ? [fieldOf(text)] : [],
    ticks: [],
  };
}

/** An alert can only be put away, so its button reads as an acknowledgement. */
function buttonOf(text: string, index: number): ControlShape {
  return {
    text,
    textFrom: 'text',
    tag: 'button',
    rect: { ...RECT, x: index * 160 },
    fontPx: 16,
    contrast: 21,
    filled: false,
    enabled: true,
    selector: '',
  };
}

/** The question of a `prompt()` is the label of its only field. */
function fieldOf(text: string): FieldShape {
  return {
    selector: '',
    type: 'text',
    name: '',
    label: text,
    placeholder: '',
    autocomplete: '',
    maxLength: null,
    required: true,
    prefilled: false,
    rect: RECT,
    nearText: text,
  };
}
