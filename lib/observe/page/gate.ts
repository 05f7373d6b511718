import type { Rect } from '@/lib/model/prompt-shape';
import { type FoundControl, findControls } from '@/lib/observe/shape/controls';
import { findTicks } from '@/lib/observe/shape/ticks';
import { commonAncestor, isWithin, parentOf } from '@/lib/observe/sight/flat-tree';
import { clipTo, unionOf } from '@/lib/observe/sight/geometry';
import { isGround } from '@/lib/observe/sight/hit';
import type { Sight } from '@/lib/observe/sight/sight';
import {
  isAnswerLabel,
  isIdentityControl,
  isIdentityField,
  isWallText,
  speaksOfConsent,
  speaksOfIdentity,
} from '@/lib/observe/words';
import type { Block } from './blocks';
import { isContent, tallyOf } from './content';
import { fieldWords, hasFieldToCome } from './page-fields';

/** A page that is little else than a log-in, phone or authorization form, or a notice that bars the way. */
export interface FoundGate {
  readonly root: Element;
  readonly box: Rect;
}

const LONGEST_GATE = 500;
const LONGEST_WALL = 160;
const MOST_OTHER_CONTROLS = 4;
const LONGEST_TITLE = 14;
/** So many short lines may stand around a form; more of them are a list of something. */
const MOST_TITLES = 6;

/** Papers and faces that are to be shown. */
const DOCUMENTS =
  /上传(?:身份证|证件)|身份证(?:正反面|人像面|国徽面)|手持(?:身份证|证件)|人[脸臉](?:识别|驗證|验证|辨識)/u;

/** Reads a gate from what the page shows; `fields` are those in sight, `layers` what lies over it and is none of it. */
export function findGate(
  sight: Sight,
  blocks: readonly Block[],
  fields: readonly Element[],
  layers: readonly Element[],
): FoundGate | null {
  const tally = tallyOf(blocks);
  if (tally.images > 2 || tally.hanChars + tally.latinChars / 2 > LONGEST_GATE) return null;
  const text = blocks.map((block) => block.text).join('\n');
  const forIdentity = fields.filter((field) => isIdentityField(fieldWords(field)));
  const consent = asksConsent(text);
  const speaks = consent || DOCUMENTS.test(text) || speaksOfIdentity(text) || isWallText(text);
  if (forIdentity.length === 0 && !speaks) return null;
  const root = containerOf([...blocks.map((block) => block.element), ...fields]);
  if (!root || sight.document.documentElement.scrollHeight > sight.viewport.height * 2) return null;
  const ticks = new Set(findTicks(sight, [root]).map((tick) => tick.element));
  const controls = findControls(sight, [root], ticks).filter(
    ({ element }) => !layers.some((layer) => isWithin(element, layer)),
  );
  const asks = forIdentity.length > 0 || hasFieldToCome(sight) || controls.some((control) => isMainAsk(sight, control));
  const agreed = (consent || DOCUMENTS.test(text)) && controls.some(({ shape }) => isAnswerLabel(shape.text));
  const barred = isWallText(text) && text.length <= LONGEST_WALL && controls.length <= 3;
  if (!(asks || agreed || barred) || !isLittleElse(blocks, controls)) return null;
  const parts = [...blocks.map((block) => block.element), ...fields, ...controls.map((control) => control.element)];
  const box = clipTo(unionOf(parts.map((part) => sight.rect(part))), sight.viewport);
  return { root, box };
}

/** A large button that logs in or grants, not a word in the corner. */
function isMainAsk(sight: Sight, control: FoundControl): boolean {
  if (!control.shape.openType && !isIdentityControl(control.shape.text)) return false;
  const { width, height } = control.shape.rect;
  return width >= sight.viewport.width * 0.3 && height >= 28 && control.shape.filled;
}

/** What does not speak of logging in would not do as content, and there is hardly anywhere else to go. */
function isLittleElse(blocks: readonly Block[], controls: readonly FoundControl[]): boolean {
  const elsewhere = controls.filter(
    ({ shape }) => shape.text !== '' && shape.textFrom === 'text' && !belongsToAsk(shape.text),
  );
  if (elsewhere.length > MOST_OTHER_CONTROLS) return false;
  const rest = blocks.filter((block) => block.image || !isAboutAsk(block, controls));
  const titles = rest.filter(isTitle);
  const others = titles.length > MOST_TITLES ? rest : rest.filter((block) => !isTitle(block));
  return !isContent(tallyOf(others));
}

function belongsToAsk(text: string): boolean {
  return (
    isIdentityControl(text) ||
    isAnswerLabel(text) ||
    speaksOfConsent(text) ||
    /微信|支付宝|QQ|密码|其他方式|游客|国|\+\d/u.test(text)
  );
}

/** Whether one agrees is what the page asks, in a sentence that names the policy. */
function asksConsent(text: string): boolean {
  return speaksOfConsent(text) && /同意|接受|agree|accept/iu.test(text);
}

function isTitle(block: Block): boolean {
  return !block.image && block.text.length <= LONGEST_TITLE && !/\d/.test(block.text);
}

function isAboutAsk(block: Block, controls: readonly FoundControl[]): boolean {
  if (speaksOfIdentity(block.text) || speaksOfConsent(block.text) || isWallText(block.text)) return true;
  return controls.some(({ element, shape }) => isWithin(block.element, element) && belongsToAsk(shape.text));
}

function containerOf(elements: readonly Element[]): Element | null {
  const [first, ...rest] = elements;
  if (!first) return null;
  let root: Element | null = first;
  for (const element of rest) root = root && commonAncestor(root, element);
  if (root && rest.length === 0) root = parentOf(root) ?? root;
  return root && isGround(root) ? root.ownerDocument.body : root;
}
