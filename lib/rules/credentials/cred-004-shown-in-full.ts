import { describeInfo } from '@/lib/recognise/personal-info/labels';
import { defineRule } from '@/lib/rules/define';
import { cvercNotice, pipl } from '@/lib/rules/shared/clauses';
import { isCredential } from '@/lib/rules/shared/credentials';

/** An ID or bank card number that the page shows in full. */
export const shownInFull = defineRule({
  id: 'CRED-004',
  severity: 'high',
  automation: 'automatic',
  needs: ['info-shown'],
  clauses: [pipl('第五十一条'), cvercNotice('未采取加密、去标识化等安全技术措施')],
  title: { zh: '证件或卡号完整展示', en: 'ID or bank card number shown in full' },
  explanation: {
    zh: '证件号、银行卡号展示时要去标识化。本规则在页面可见文字里找校验位正确的身份证号、旁边写着卡字样的银行卡号和测试者声明的值；号码不会保存，只留打码后的样子。',
    en: 'Such numbers have to be masked where they are shown. The rule looks in visible text for identity numbers with the right check character, bank card numbers beside words that say so, and the tester’s own values; only the masked form is kept.',
  },
  fix: {
    zh: '由服务端返回打码后的值，如 110***********002X、6222 **** **** 1234。',
    en: 'Have the server send masked values such as 110***********002X and 6222 **** **** 1234.',
  },
  notReported: {
    zh: '已打码的；用户正在输入的输入框；标明是示例、格式说明的号码；订单号、流水号。',
    en: 'Masked values, fields being typed into, numbers marked as samples, order and serial numbers.',
  },
  bad: { zh: '“我的证件”里列出完整的身份证号。', en: '“My documents” lists the whole ID number.' },
  good: { zh: '显示为 110***********002X', en: 'Shown as 110***********002X' },
  penalties: ['P-PIPL'],
  check(visit) {
    const shown = visit.of('info-shown').filter(({ from, infoType }) => from === 'text' && isCredential(infoType));
    return shown.map(({ infoType, masked, selector, ms }) => {
      const name = describeInfo(infoType ?? 'id-card');
      return {
        outcome: 'failed',
        message: {
          zh: `页面完整显示了${name.zh}（此处已打码：${masked}）。`,
          en: `The page shows a ${name.en} in full (masked here: ${masked}).`,
        },
        atMs: ms,
        evidence: [{ kind: 'element', ref: selector }],
        subject: `${infoType}|${masked}`,
      };
    });
  },
});
