import * as v from 'valibot';

/**
 * What a person could see of one layer, gate or form that may ask for something: words, geometry, controls.
 * No verdicts: whether it is a prompt at all, of what kind, and whether one can decline, is read from this
 * by `lib/recognise/prompt`. Lengths are CSS pixels of the top viewport's size, colours are CSS `rgb()` strings.
 */

const rect = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
export type Rect = v.InferOutput<typeof rect>;
export const rectSchema = rect;

export const controlSchema = v.object({
  /** Visible text, else accessible name (aria-label, title, alt, value, icon class). */
  text: v.string(),
  /** Where `text` came from; `icon` means an icon font class, a glyph such as × or a picture file name. */
  textFrom: v.picklist(['text', 'label', 'icon', 'none']),
  tag: v.string(),
  /** `open-type` of mini-program buttons (getPhoneNumber …), if any. */
  openType: v.optional(v.string()),
  href: v.optional(v.string()),
  rect,
  fontPx: v.number(),
  /** Foreground against what is behind it, 1 to 21. */
  contrast: v.number(),
  /** Own background differs from the panel's: a filled button rather than bare text. */
  filled: v.boolean(),
  enabled: v.boolean(),
  selector: v.string(),
});
export type ControlShape = v.InferOutput<typeof controlSchema>;

export const fieldSchema = v.object({
  selector: v.string(),
  /** `input` type, or `textarea`, `select`, `editable`. */
  type: v.string(),
  name: v.string(),
  label: v.string(),
  placeholder: v.string(),
  autocomplete: v.string(),
  maxLength: v.nullable(v.number()),
  required: v.boolean(),
  /** Not empty when first seen, before any gesture. The value itself never travels with the shape. */
  prefilled: v.boolean(),
  rect,
  /** Helper text near the field within the same form group (≤ 300 characters), where a purpose would be stated. */
  nearText: v.string(),
});
export type FieldShape = v.InferOutput<typeof fieldSchema>;

export const tickSchema = v.object({
  selector: v.string(),
  /** The sentence beside the box. */
  text: v.string(),
  checked: v.boolean(),
  rect,
});
export type TickShape = v.InferOutput<typeof tickSchema>;

export const promptShapeSchema = v.object({
  /** Unique within its document. */
  promptId: v.string(),
  source: v.picklist(['dom', 'native', 'bridge', 'dialog', 'redirect']),
  /** `layer` over other content, `gate` that is the whole page, `inline` form within content. */
  surface: v.picklist(['layer', 'gate', 'inline', 'native']),
  title: v.string(),
  /** All visible text in reading order, ≤ 4000 characters. */
  text: v.string(),
  selector: v.string(),
  rect: v.nullable(rect),
  viewport: v.object({ width: v.number(), height: v.number() }),
  /** Share of the viewport covered by panel and mask together, 0 to 1. */
  coverage: v.number(),
  /** Share of the viewport covered by the panel alone, 0 to 1. */
  panelCoverage: v.number(),
  /** A mask or full-size layer keeps taps from what is behind it. */
  blocking: v.boolean(),
  scrollLocked: v.boolean(),
  /** What is behind it is blurred or hidden. */
  contentBlurred: v.boolean(),
  controls: v.array(controlSchema),
  fields: v.array(fieldSchema),
  ticks: v.array(tickSchema),
});
export type PromptShape = v.InferOutput<typeof promptShapeSchema>;
