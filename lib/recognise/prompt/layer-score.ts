import { LAYER_WORDS, type LayerWords } from '@/lib/recognise/words/lexicon/layers';
import type { ControlPart, PromptParts } from './prompt-parts';
import type { LayerTopic } from './reading';

const MARKS = { title: 3, body: 2, control: 2 } as const;
/** Fewer marks are a chance hit. */
const MIN_SCORE = 2;
/** A page of this many ways onward is a menu, whatever one of them is called; in a layer it takes two more. */
const MENU_CONTROLS = 5;
/** Share of the screen from which a layer is more than a passing message. */
const LARGE_PANEL = 0.15;

/** How well a layer's heading, lines and controls match one topic's words: 3, 2 and 2 points. */
export function scoreTopic(topic: LayerWords['topic'], parts: PromptParts): number {
  const words = LAYER_WORDS.find((entry) => entry.topic === topic);
  return words ? score(words, parts) : 0;
}

/** The topic without any asking that fits best; null where none fits. */
export function bestLayerTopic(parts: PromptParts): LayerTopic | null {
  if (isMenu(parts) && parts.shape.surface !== 'layer') return null;
  let best: { topic: LayerTopic; points: number } | null = null;
  for (const words of LAYER_WORDS) {
    const points = score(words, parts);
    if (points >= MIN_SCORE && (best === null || points > best.points)) best = { topic: words.topic, points };
  }
  return best?.topic ?? null;
}

/** The heading or the body speaks of the topic; a button such as 刷新 alone stands under many messages. */
export function speaksOf(topic: LayerWords['topic'], parts: PromptParts): boolean {
  const words = LAYER_WORDS.find((entry) => entry.topic === topic);
  if (!words) return false;
  return (
    words.title?.test(parts.title) === true || [parts.title, ...parts.lines].some((line) => words.body?.test(line))
  );
}

function score(words: LayerWords, parts: PromptParts): number {
  let points = 0;
  if (words.title?.test(parts.title)) points += MARKS.title;
  if (parts.lines.some((line) => words.body?.test(line))) points += MARKS.body;
  // On a whole page such buttons stand for what the page sells, not for what it is.
  const counts = points > 0 || parts.shape.surface === 'layer' || parts.shape.surface === 'native';
  if (counts && parts.controls.some((control) => words.control?.test(control.words))) points += MARKS.control;
  return points;
}

/** Many ways onward and no field: a menu, a list, a home page. */
export function isMenu(parts: PromptParts): boolean {
  if (parts.fields.length > 0) return false;
  const onward = parts.controls.filter(({ asked, words }) => words !== '' && (asked === 'other' || asked === 'link'));
  return onward.length >= MENU_CONTROLS + (parts.shape.surface === 'layer' ? 2 : 0);
}

/** The layer is large enough, and in the way enough, to be a question even where no button was recognised. */
export function coversMuch(parts: PromptParts): boolean {
  return parts.shape.surface === 'gate' || (parts.shape.blocking && parts.shape.panelCoverage >= LARGE_PANEL);
}

/** Controls that are not links to texts. */
export function answersOf(parts: PromptParts): readonly ControlPart[] {
  return parts.controls.filter((control) => control.asked !== 'link');
}

/** A yes by words of its own (允许, 去授权), as against 确定. */
export function isFirmYes(control: ControlPart): boolean {
  return control.asked === 'accept' && control.reading.strength === 'strong';
}

/** The layer can be answered: a firm yes, or a yes beside a no, or a yes alone. */
export function hasAnswer(parts: PromptParts): boolean {
  if (parts.controls.some(isFirmYes)) return true;
  const yes = parts.controls.some((control) => control.asked === 'accept');
  const no = parts.controls.some((control) => control.asked === 'reject' || control.asked === 'close');
  return yes && (no || parts.controls.length <= 2);
}
