import { readField } from '@/lib/recognise/prompt/field-kind';
import { defineRule } from '@/lib/rules/define';
import { appMethodUnconfirmed, beijingScan, collectionDraft } from '@/lib/rules/shared/clauses';
import { routeOf } from '@/lib/rules/shared/page-route';
import type { VisitView } from '@/lib/timeline/view';
import { fieldWords } from './_views';

const CLOSING = /注销(?:账号|账户|帐号|会员|申请)?|close (?:my )?account|delete (?:my )?account|deactivate/i;
const CLOSING_ROUTE = /cancel-?account|account-?cancel|log-?off|write-?off|close-?account|delete-?account|zhuxiao/;
const UPLOAD = /手持|身份证|证件|照片|正面|反面|photo|id ?card/i;

/** Closing an account wants more than opening it did. */
export const extraToClose = defineRule({
  id: 'CRED-006',
  severity: 'high',
  automation: 'assisted',
  needs: ['field-shown', 'prompt-shown', 'page-surveyed'],
  clauses: [
    appMethodUnconfirmed('第六条第二项'),
    collectionDraft('注销不得要求额外信息'),
    beijingScan('注销账号设置障碍'),
  ],
  title: { zh: '注销时索取更多信息', en: 'More asked for to close an account' },
  explanation: {
    zh: '注销账号不得要求提供超出注册、使用时收集范围的信息。本规则在注销页面上列出要求的证件、银行卡、手持证件照等，由人对照注册时要过什么。',
    en: 'Closing an account may not want more than was collected for it. The rule lists IDs, cards and photographs asked for on such pages; a person compares with what signing up wanted.',
  },
  fix: { zh: '用注册时的同样方式验证，如短信验证码。', en: 'Verify in the way of signing up, such as by SMS.' },
  notReported: { zh: '只要求短信验证码或密码的注销页。', en: 'Pages that want an SMS code or the password only.' },
  bad: { zh: '注销账号要上传手持身份证照片。', en: 'A photograph with one’s ID in hand to close an account.' },
  good: { zh: '短信验证码确认即可注销。', en: 'An SMS code closes it.' },
  penalties: ['P-PIPL'],
  check(visit) {
    const view = visit.walk.visits[visit.index];
    if (!view || !isClosing(view)) return 'inapplicable';
    const extra = visit.of('field-shown').filter(({ field }) => {
      const kind = readField(field);
      const upload = field.type === 'file' && UPLOAD.test(`${field.label}${field.nearText}`);
      return kind === 'id-card' || kind === 'bank-card' || upload;
    });
    if (extra.length === 0) return [];
    const names = [...new Set(extra.map(({ field }) => fieldWords(field)))];
    return [
      {
        outcome: 'cantTell',
        message: {
          zh: `注销页面要求提供${names.join('、')}。请对照：注册和使用时收集过这些吗？`,
          en: `The page that closes an account asks for ${names.join(', ')}. Please compare: was this collected before?`,
        },
        atMs: extra[0]?.ms ?? null,
        evidence: extra.map(({ field }) => ({ kind: 'element', ref: field.selector })),
        subject: names.join('|'),
      },
    ];
  },
});

function isClosing(view: VisitView): boolean {
  if (CLOSING.test(view.title) || CLOSING_ROUTE.test(routeOf(view.url))) return true;
  return view.layers.some(({ lastShape }) => lastShape.fields.length > 0 && CLOSING.test(lastShape.text));
}
