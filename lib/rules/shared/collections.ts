import type { Bilingual } from '@/lib/model/vocabulary';
import { describeInfo } from '@/lib/recognise/personal-info/labels';
import { isPersonalField, readField } from '@/lib/recognise/prompt/field-kind';
import type { EvidenceDraft, RuleContext } from '@/lib/rules/define';
import type { VisitView } from '@/lib/timeline/view';
import { personalCalls } from './personal-calls';
import { kindName, quote, quotePrompt } from './prompt-words';
import { sentInfo } from './sent-info';
import { trackersOf } from './trackers';

/** Something that collects personal information, on the visit's clock. */
export interface Collection {
  readonly what: Bilingual;
  readonly ms: number;
  readonly evidence: EvidenceDraft;
  /** A field or log-in box: a sentence with the policy in the same form is notice enough. */
  readonly byForm: boolean;
}

/** What a visit collects: fields, phone and identity prompts, data sent, trackers, calls. Each thing once. */
export function collectionsOf(visit: VisitView, context: RuleContext): readonly Collection[] {
  const all = [
    ...byFields(visit),
    ...byPrompts(visit),
    ...byTraffic(visit),
    ...byTrackers(visit, context),
    ...byCalls(visit),
  ];
  const seen = new Set<string>();
  return all.filter(({ what }) => !seen.has(what.zh) && seen.add(what.zh));
}

function byFields(visit: VisitView): readonly Collection[] {
  return visit
    .of('field-shown')
    .filter(({ field }) => isPersonalField(readField(field)))
    .map(({ field, ms }) => {
      const words = quote(field.label || field.placeholder || field.name);
      return {
        what: { zh: `要求填写${words}的输入框`, en: `a field for ${words}` },
        ms,
        evidence: { kind: 'element', ref: field.selector },
        byForm: true,
      };
    });
}

function byPrompts(visit: VisitView): readonly Collection[] {
  return visit.prompts
    .filter(({ reading, shape }) => shape.source === 'dom' && (reading.kind === 'phone' || reading.kind === 'realname'))
    .map((prompt) => {
      const name = kindName(prompt.reading.kind);
      return {
        what: {
          zh: `要求${name.zh}的提示${quotePrompt(prompt)}`,
          en: `a prompt for ${name.en} ${quotePrompt(prompt)}`,
        },
        ms: prompt.shownAtMs,
        evidence: { kind: 'prompt', ref: prompt.id },
        byForm: true,
      };
    });
}

function byTraffic(visit: VisitView): readonly Collection[] {
  return sentInfo(visit).map(({ event, hit }) => {
    const name = describeInfo(hit.type);
    return {
      what: { zh: `外发${name.zh}（${hit.masked}）`, en: `${name.en} (${hit.masked}) sent` },
      ms: event.ms,
      evidence: { kind: 'request', ref: event.url },
      byForm: false,
    };
  });
}

function byTrackers(visit: VisitView, context: RuleContext): readonly Collection[] {
  return trackersOf(visit, context).map(({ host, operator, event }) => ({
    what: { zh: `向${operator.zh}（${host}）发送统计或广告请求`, en: `a tracking request to ${operator.en} (${host})` },
    ms: event.ms,
    evidence: { kind: 'request', ref: event.url },
    byForm: false,
  }));
}

/** Interfaces of the browser; those of a host platform come with the host's own notice. */
function byCalls(visit: VisitView): readonly Collection[] {
  return personalCalls(visit.of('api-called'))
    .filter(({ reading }) => reading.container === 'browser')
    .map(({ call, reading }) => ({
      what: { zh: `调用${reading.label.zh}接口 ${call.api}`, en: `a call for ${reading.label.en}, ${call.api}` },
      ms: call.ms,
      evidence: { kind: 'api', ref: call.api },
      byForm: false,
    }));
}
