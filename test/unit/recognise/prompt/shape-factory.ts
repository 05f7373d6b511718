import type { ControlShape, FieldShape, PromptShape, TickShape } from '@/lib/model/prompt-shape';

/** A button in short: its words, or its words and what differs from an ordinary 120×40 button. */
export type ButtonDraft =
  | string
  | (Partial<Omit<ControlShape, 'rect'>> & { size?: readonly [number, number]; x?: number });
/** A field in short: its placeholder, or its parts. */
export type FieldDraft = string | Partial<Omit<FieldShape, 'rect'>>;
/** A tick in short: the sentence beside an empty box, or its parts. */
export type TickDraft = string | Partial<Omit<TickShape, 'rect'>>;

/** A layer in short; `makeShape` fills in the rest the way a phone page would look. */
export interface ShapeDraft {
  title?: string;
  lines?: readonly string[];
  buttons?: readonly ButtonDraft[];
  fields?: readonly FieldDraft[];
  ticks?: readonly TickDraft[];
  surface?: PromptShape['surface'];
  source?: PromptShape['source'];
  blocking?: boolean;
}

const VIEWPORT = { width: 390, height: 844 };

/** A whole shape from a draft: text in reading order, one line each; buttons in a row at the foot. */
export function makeShape(draft: ShapeDraft): PromptShape {
  const controls = (draft.buttons ?? []).map(makeControl);
  const fields = (draft.fields ?? []).map(makeField);
  const ticks = (draft.ticks ?? []).map(makeTick);
  const words = [
    draft.title ?? '',
    ...(draft.lines ?? []),
    ...fields.map((field) => field.label),
    ...ticks.map((tick) => tick.text),
    ...controls.filter((control) => control.textFrom === 'text').map((control) => control.text),
  ];
  const gate = draft.surface === 'gate';
  return {
    promptId: 'm1',
    source: draft.source ?? 'dom',
    surface: draft.surface ?? 'layer',
    title: draft.title ?? '',
    text: words.filter((word) => word !== '').join('\n'),
    selector: '.layer',
    rect: { x: 35, y: 250, width: 320, height: 300 },
    viewport: VIEWPORT,
    coverage: 1,
    panelCoverage: gate ? 1 : 0.3,
    blocking: draft.blocking ?? draft.surface !== 'inline',
    scrollLocked: false,
    contentBlurred: false,
    controls,
    fields,
    ticks,
  };
}

function makeControl(draft: ButtonDraft, index: number): ControlShape {
  const { size = [120, 40], x, ...parts } = typeof draft === 'string' ? { text: draft } : draft;
  return {
    text: '',
    textFrom: 'text',
    tag: 'button',
    fontPx: 16,
    contrast: 7,
    filled: false,
    enabled: true,
    selector: `.button-${index}`,
    ...parts,
    rect: { x: x ?? 40 + (index % 2) * 150, y: 480 + Math.floor(index / 2) * 56, width: size[0], height: size[1] },
  };
}

function makeField(draft: FieldDraft, index: number): FieldShape {
  const parts = typeof draft === 'string' ? { placeholder: draft } : draft;
  return {
    selector: `.field-${index}`,
    type: 'text',
    name: '',
    label: '',
    placeholder: '',
    autocomplete: '',
    maxLength: null,
    required: false,
    prefilled: false,
    nearText: '',
    ...parts,
    rect: { x: 40, y: 300 + index * 50, width: 300, height: 44 },
  };
}

function makeTick(draft: TickDraft, index: number): TickShape {
  const parts = typeof draft === 'string' ? { text: draft } : draft;
  return {
    selector: `.tick-${index}`,
    text: '',
    checked: false,
    ...parts,
    rect: { x: 40, y: 440 + index * 24, width: 16, height: 16 },
  };
}
