import type { EvidenceDraft } from '@/lib/rules/define';
import { defineRule, type RuleVisit } from '@/lib/rules/define';
import { pipl } from '@/lib/rules/shared/clauses';
import { faceMeasuresUnconfirmed } from '@/lib/rules/shared/document-clauses';
import { personalCalls } from '@/lib/rules/shared/personal-calls';
import { quotePrompt } from '@/lib/rules/shared/prompt-words';

const FACE = /人脸|刷脸|面容|面部识别|活体(?:检测|验证)|face (?:recognition|verification|check)/i;
const OTHER_WAY =
  /其他(?:方式|验证)|其它(?:方式|验证)|短信验证|验证码|密码(?:验证|登录)|人工(?:审核|客服|办理)|银行卡验证|换(?:个|一种)方式|线下|柜台|another way|sms|password/i;

/** Faces are the only way that a page offers to prove who one is. */
export const faceOnly = defineRule({
  id: 'CRED-005',
  severity: 'high',
  automation: 'assisted',
  needs: ['prompt-shown', 'api-called'],
  clauses: [faceMeasuresUnconfirmed('不得将人脸识别作为唯一验证方式'), pipl('第二十八条、第二十九条')],
  title: { zh: '人脸作为唯一验证方式', en: 'Face as the only way' },
  explanation: {
    zh: '实现同样目的有其他方式的，不得只提供人脸识别。本规则列出走查中出现的人脸核验提示和接口调用，看同一处有没有其他方式，由人确认。',
    en: 'Where other ways serve the same end, faces may not be the only one. The rule lists prompts and calls for face checks and looks for another way in the same place; a person decides.',
  },
  fix: { zh: '同时提供短信、银行卡、人工等验证方式。', en: 'Offer SMS, a bank card or a clerk as well.' },
  notReported: {
    zh: '同一处提供了其他验证方式的；没有出现人脸核验的。',
    en: 'Places with another way, and programs without face checks.',
  },
  bad: { zh: '登录只能刷脸。', en: 'Log-in by face only.' },
  good: { zh: '刷脸、短信、人工三选一。', en: 'Face, SMS or a clerk.' },
  penalties: ['P-PIPL'],
  check(visit) {
    const layers = visit.layers.filter(({ lastShape }) => FACE.test(lastShape.text));
    const calls = personalCalls(visit.of('api-called')).filter(({ reading }) => reading.info === 'face');
    if (layers.length === 0 && calls.length === 0) return 'inapplicable';
    if (offersAnother(visit)) return [];
    const evidence: readonly EvidenceDraft[] = [
      ...layers.filter(({ reading }) => reading.isPrompt).map(({ id }) => ({ kind: 'prompt' as const, ref: id })),
      ...calls.map(({ call }) => ({ kind: 'api' as const, ref: call.api })),
    ];
    const names = [...new Set([...layers.map(quotePrompt), ...calls.map(({ call }) => call.api)])].join('、');
    return [
      {
        outcome: 'cantTell',
        message: {
          zh: `页面要求人脸核验：${names}，同一处没有看到其他验证方式。请试一试：能换一种方式吗？`,
          en: `The page wants a face check: ${names}, and no other way was seen in the same place. Please try: can it be done another way?`,
        },
        atMs: layers[0]?.shownAtMs ?? calls[0]?.call.ms ?? null,
        evidence,
        subject: 'face',
      },
    ];
  },
});

function offersAnother(visit: Pick<RuleVisit<'prompt-shown'>, 'layers'>): boolean {
  return visit.layers.some(({ lastShape }) => OTHER_WAY.test(lastShape.text));
}
