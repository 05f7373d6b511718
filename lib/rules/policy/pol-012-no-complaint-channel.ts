import { defineRule } from '@/lib/rules/define';
import { appMethodUnconfirmed } from '@/lib/rules/shared/clauses';
import { specialAction } from '@/lib/rules/shared/document-clauses';
import { judgePolicy } from './_judge-document';

/** A privacy policy without a channel for complaints and a time of reply. Judged once a start address. */
export const noComplaintChannel = defineRule({
  id: 'POL-012',
  severity: 'medium',
  automation: 'automatic',
  needs: ['document-read'],
  clauses: [appMethodUnconfirmed('第六条第五项'), specialAction('未公布投诉举报渠道或未按时答复')],
  title: { zh: '无投诉举报渠道或答复时限', en: 'No channel for complaints, or no time of reply' },
  explanation: {
    zh: '要公布投诉、举报渠道，并在十五个工作日内答复。本规则在政策里找可用的电话、邮箱或入口，以及不超过十五个工作日的时限。',
    en: 'A channel for complaints has to be published and answered within fifteen working days. The rule looks in the policy for a usable telephone number, mailbox or page and for such a limit.',
  },
  fix: {
    zh: '写明投诉电话或邮箱，并承诺十五个工作日内答复。',
    en: 'Give a telephone number or mailbox for complaints and promise a reply within fifteen working days.',
  },
  notReported: {
    zh: '写在政策附件里的；时限以更短的天数表示的。',
    en: 'Channels that an annex states, and limits of fewer days.',
  },
  bad: { zh: '没有联系方式，或“我们将尽快回复”。', en: 'No contact, or “we will reply as soon as possible”.' },
  good: {
    zh: '“投诉请发 privacy@…，我们在十五个工作日内答复。”',
    en: '“Complaints to privacy@…, answered within fifteen working days.”',
  },
  penalties: ['P-MIIT'],
  check: (visit, context) => judgePolicy('POL-012', visit, context, SAYS),
});

const SAYS = {
  failed: {
    zh: '没有写明投诉举报渠道和不超过十五个工作日的答复时限',
    en: 'does not give a channel for complaints with a reply within fifteen working days',
  },
  doubt: {
    zh: '对投诉举报写得不完整。请看这几句：渠道可用、时限不超过十五个工作日吗？',
    en: 'is incomplete on complaints. Please read the words: does the channel work, and is the limit fifteen working days or less?',
  },
  annexes: true,
};
