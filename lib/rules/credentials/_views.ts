import type { FieldShape } from '@/lib/model/prompt-shape';
import type { Bilingual } from '@/lib/model/vocabulary';
import { describeInfo } from '@/lib/recognise/personal-info/labels';
import { readField } from '@/lib/recognise/prompt/field-kind';
import { quote } from '@/lib/rules/shared/prompt-words';
import type { PromptView, VisitView } from '@/lib/timeline/view';

/** A field's own words, quoted. */
export function fieldWords({ label, placeholder, name }: FieldShape): string {
  return quote([label, placeholder].filter((text) => text !== '').join(' / ') || name);
}

/** What a credential field asks for. */
export function fieldTopic(field: FieldShape): Bilingual {
  return describeInfo(readField(field) === 'bank-card' ? 'bank-card' : 'id-card');
}

/** Layers, forms and gates that a field stands in. */
export function layersAround(visit: Pick<VisitView, 'layers'>, field: FieldShape): readonly PromptView[] {
  return visit.layers.filter(({ lastShape }) => lastShape.fields.some(({ selector }) => selector === field.selector));
}

/** Words that ask to use what is known of a person's identity or card. */
const ASKS_REUSE =
  /(?:使用|授权|同意|共享|调用|带入|填入|导入)[^。\n]{0,16}(?:已?(?:认证|实名|绑定|保存|留存)|身份|证件|银行卡)|(?:身份|证件|银行卡|实名)[^。\n]{0,12}(?:授权|用于本次|用于此)|use[^.\n]{0,30}(?:verified|saved|identity|id card|bank card)/i;

/** A prompt that asked for the use of an ID or a card, with a way to say no. */
export function asksForReuse({ lastShape, reading }: PromptView): boolean {
  const asks = reading.purposes.some((purpose) => purpose.startsWith('sensitive:')) || ASKS_REUSE.test(lastShape.text);
  return asks && reading.rejectControl !== null;
}
