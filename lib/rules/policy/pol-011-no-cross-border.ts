import { type Draft, defineRule, type RuleContext } from '@/lib/rules/define';
import { pipl } from '@/lib/rules/shared/clauses';
import { type DocumentVisit, policiesOf, type ReadDocument } from '@/lib/rules/shared/documents';
import { judgesStart, visitsOfSameStart } from '@/lib/rules/shared/sibling-walks';
import { documentDraft, judgePolicy } from './_judge-document';
import { contactedHosts } from './_recipients';

/** Says that everything stays in the country. */
const STAYS =
  /(?:存储|储存|保存|存放)[于在至]?[^。]{0,12}(?:中华人民共和国|中国|我国)?(?:大陆)?境内|(?:不|不会|未)[^。]{0,8}(?:向|跨)?[^。]{0,6}(?:境外|出境|跨境)/;

/** A privacy policy that is silent, or wrong, on where information goes. Judged once a start address. */
export const noCrossBorder = defineRule({
  id: 'POL-011',
  severity: 'high',
  automation: 'automatic',
  needs: ['document-read', 'request-sent'],
  clauses: [pipl('第三十八条、第三十九条')],
  title: { zh: '无跨境说明', en: 'Nothing on transfer abroad' },
  explanation: {
    zh: '向境外提供个人信息要告知接收方并取得单独同意；不出境的也应写明存放在境内。本规则找存放地点或出境说明，并与走查中实际联系的境外服务对照。',
    en: 'Transfer abroad needs notice of the recipient and separate consent; where nothing leaves, the policy should say that it is kept in the country. The rule looks for the place of storage or a section on transfer and compares it with the overseas services really contacted.',
  },
  fix: {
    zh: '写明“存储于中国境内”，或列出境外接收方、目的、信息种类和行使权利的方式并取得单独同意；与说明不符的境外接入移除。',
    en: 'State that information is kept in China, or list overseas recipients with purpose, kinds and rights, with separate consent; remove services that contradict it.',
  },
  notReported: {
    zh: '只从境外内容分发网络取文件的；走查没有联系境外服务时，没有说明的按低级提示。',
    en: 'Files fetched from overseas delivery networks. Where no overseas service was contacted, silence is a low finding.',
  },
  bad: {
    zh: '写着“数据存于境内”，页面却把访问记录发到境外统计服务。',
    en: '“Data is kept in China”, while the page reports to overseas analytics.',
  },
  good: {
    zh: '“您的信息存储于中国境内服务器，不向境外提供。”',
    en: '“Your information is kept on servers in China and not provided abroad.”',
  },
  penalties: ['P-PIPL'],
  check(visit, context) {
    if (!judgesStart(visit, context)) return 'inapplicable';
    const overseas = overseasHosts(visit, context);
    const verdict = judgePolicy('POL-011', visit, context, {
      ...SAYS,
      severity: overseas.length > 0 ? undefined : 'low',
    });
    if (verdict === 'inapplicable' || overseas.length === 0) return verdict;
    const [main] = policiesOf(visit, context);
    const denial = main && words(main).find((text) => STAYS.test(text));
    return main === undefined || denial === undefined ? verdict : [contradiction(main, denial, overseas)];
  },
});

const SAYS = {
  failed: {
    zh: '没有写明个人信息存放在哪里、是否向境外提供',
    en: 'does not say where information is kept and whether it goes abroad',
  },
  doubt: {
    zh: '对存放地点或出境写得含糊。请看这几句：能知道信息是否出境、给了谁吗？',
    en: 'is vague on where information is kept. Please read the words: do they tell whether it goes abroad, and to whom?',
  },
  annexes: true,
};

function overseasHosts(visit: DocumentVisit, context: RuleContext): readonly string[] {
  return contactedHosts(visitsOfSameStart(visit, context), context)
    .filter(({ reading }) => reading?.overseas === true && reading.purpose !== 'cdn')
    .map(({ host }) => host);
}

function words({ reading }: ReadDocument): readonly string[] {
  return reading.verdicts['POL-011']?.words ?? [];
}

function contradiction(main: ReadDocument, denial: string, hosts: readonly string[]): Draft {
  const says = {
    zh: `写的是信息不出境，而页面联系了境外服务 ${hosts.join('、')}`,
    en: `says that nothing goes abroad, while the page contacts overseas services: ${hosts.join(', ')}`,
  };
  const draft = documentDraft(main, says, { outcome: 'failed', words: [denial], subject: 'contradiction' });
  return { ...draft, evidence: [...draft.evidence, ...hosts.map((ref) => ({ kind: 'request' as const, ref }))] };
}
