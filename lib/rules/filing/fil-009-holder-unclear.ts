import type { Bilingual, FilingKind } from '@/lib/model/vocabulary';
import { registerOf } from '@/lib/recognise/filing/registers';
import { type Draft, defineRule } from '@/lib/rules/define';
import { antiFraud, internetServices } from '@/lib/rules/shared/clauses';
import { isSeen, numbersOfStart, type ShownNumber } from '@/lib/rules/shared/filing-numbers';
import { explainsRelation, operatorFacts } from '@/lib/rules/shared/operator-facts';
import { comparedNames, namesInWords } from '@/lib/rules/shared/operator-names';
import { judgesStart, viewOf } from '@/lib/rules/shared/sibling-walks';
import { type HeldNumbers, type HolderState, heldNumbers } from './_holder';
import { FILING_KIND_NAMES, isOwed } from './_numbers';

/** Whose the numbers are only the register knows, which a person has to ask; the answer is compared here. */
export const holderUnclear = defineRule({
  id: 'FIL-009',
  severity: 'high',
  automation: 'assisted',
  needs: ['filing-shown'],
  clauses: [antiFraud('第二十三条'), internetServices('第四条')],
  title: { zh: '备案主体与运营者不符', en: 'Filing holder is not the operator' },
  explanation: {
    zh: '号码属于谁只有登记系统知道，需要人工查询：ICP 备案号到 https://beian.miit.gov.cn/，公安备案号到 https://beian.mps.gov.cn/。查到的主办单位填在面板里，或用命令行选项 --register 给出，本规则就把它与隐私政策、用户协议、页脚写的运营者比较；个人备案的主办单位是本人姓名。没有填之前，全部号码和页面写的名称列在一起，请人判断。模板作者的号码没有换掉是常见的情形。',
    en: 'Whose a number is only the register knows, and a person has to ask it: https://beian.miit.gov.cn/ for ICP numbers, https://beian.mps.gov.cn/ for those of the police. The holder found there is entered in the panel, or given with the option --register, and the rule compares it with the operator that policy, agreement and footer name; where an individual has filed, the holder is that person. Until then all numbers and names are set side by side for a person to judge. A template author’s number left in is common.',
  },
  fix: {
    zh: '换成运营者自己的备案号；属于集团其他公司的，在政策里写明关系。',
    en: 'Show the operator’s own number; where it is that of another company of the group, say so in the policy.',
  },
  notReported: {
    zh: '登记系统的主办单位与页面、政策写的运营者一致的；政策写明了关联关系的；文章里引用的、嵌入的他方页面里的号码；格式不对的号码（见 FIL-002）。',
    en: 'Numbers whose holder in the register is the operator named on the pages, holders whose relation a policy explains, numbers quoted or in other parties’ frames, and malformed ones (FIL-002).',
  },
  bad: {
    zh: '页脚号码在登记系统里的主办单位是建站公司，隐私政策的处理者是另一家。',
    en: 'The register names the agency that built the site as holder, the policy another company as processor.',
  },
  good: {
    zh: '全部号码同属一个主体，登记系统查得的主办单位就是运营者。',
    en: 'All numbers are of one subject, and the register names the operator as its holder.',
  },
  penalties: ['P-AFL'],
  check(visit, context) {
    if (!judgesStart(visit, context)) return 'inapplicable';
    const numbers = numbersOfStart(visit, context).filter(canBeAsked);
    if (numbers.length === 0) return 'inapplicable';
    const view = viewOf(visit, context);
    const compared = comparedNames(operatorFacts(view, context)).map(({ fact }) => fact);
    const names = compared.filter(({ slot }) => slot !== 'filing-subject');
    const held = heldNumbers(numbers, names, explainsRelation(view, context), context);
    const told = namesInWords(names);
    const wrong = held.filter(({ state }) => state === 'differs' || state === 'unregistered');
    const open = held.filter((one) => one.state !== 'same' && !wrong.includes(one));
    if (wrong.length + open.length === 0) {
      const said = inWords(held);
      return {
        passed: {
          zh: `登记系统的主办单位与运营者一致。${said.zh}。${told.zh}。`,
          en: `The holder in the register is the operator. ${said.en}. ${told.en}.`,
        },
        evidence: evidenceOf(held),
      };
    }
    return [...draftOf('failed', wrong, told), ...draftOf('cantTell', open, told)];
  },
});

/** A number of any register that is right in form and that a user can see. */
function canBeAsked(number: ShownNumber): boolean {
  const { counts, kind, valid } = number.reading;
  return (isOwed(number) || (counts && kind === 'public-security')) && valid && isSeen(number);
}

const SAYS: Readonly<Record<HolderState, Bilingual>> = {
  unasked: { zh: '还没有查询', en: 'not asked yet' },
  unregistered: { zh: '登记系统里查不到', en: 'not in the register' },
  nameless: { zh: '页面和文件没有写运营者，无从比较', en: 'no page or document names an operator to compare with' },
  same: { zh: '与运营者一致', en: 'the operator' },
  unclear: { zh: '与页面和文件写的名称不完全一致', en: 'not the same as all names on pages and in documents' },
  differs: { zh: '不是页面和文件写的运营者', en: 'not the operator named on pages and in documents' },
};

function inWords(held: readonly HeldNumbers[]): Bilingual {
  const lines = held.map((one) => {
    const kinds = [...new Set(one.numbers.map(({ reading }) => reading.kind as FilingKind))];
    const name = (lang: 'zh' | 'en') =>
      kinds.map((kind) => FILING_KIND_NAMES[kind][lang]).join(lang === 'zh' ? '、' : ', ');
    const subject = one.subject === null ? '' : `「${one.subject}」`;
    return {
      zh: `${one.key}（${name('zh')}）：${subject === '' ? '' : `主办单位${subject}，`}${SAYS[one.state].zh}`,
      en: `${one.key} (${name('en')}): ${subject === '' ? '' : `holder ${subject}, `}${SAYS[one.state].en}`,
    };
  });
  return { zh: lines.map(({ zh }) => zh).join('；'), en: lines.map(({ en }) => en).join('; ') };
}

function evidenceOf(held: readonly HeldNumbers[]): Draft['evidence'] {
  const refs = held.flatMap(({ numbers, subject }) => [
    ...numbers.map(({ reading }) => reading.number),
    ...(subject === null ? [] : [subject]),
  ]);
  return [...new Set(refs)].map((ref) => ({ kind: 'text' as const, ref }));
}

/** One card for all numbers that are in doubt, another for those that a person found to be somebody else's. */
function draftOf(outcome: Draft['outcome'], held: readonly HeldNumbers[], told: Bilingual): readonly Draft[] {
  if (held.length === 0) return [];
  const said = inWords(held);
  const zhNames = told.zh === '' ? '页面和文件没有写运营者的名称。' : `运营者的名称：${told.zh}。`;
  const enNames = told.en === '' ? 'Pages and documents name no operator.' : `The operator’s names: ${told.en}.`;
  const failed = outcome === 'failed';
  return [
    {
      outcome,
      message: {
        zh: `${failed ? '疑似不是运营者自己的号码。' : ''}${said.zh}。${zhNames}${failed ? '' : question(held).zh}`,
        en: `${failed ? 'Suspected: not the operator’s own number. ' : ''}${said.en}. ${enNames}${failed ? '' : ` ${question(held).en}`}`,
      },
      atMs: null,
      evidence: evidenceOf(held),
      subject: failed ? 'holder-differs' : 'holder',
    },
  ];
}

/** What the person has to do, and where. */
function question(held: readonly HeldNumbers[]): Bilingual {
  const kinds = held
    .filter(({ state }) => state === 'unasked')
    .flatMap(({ numbers }) => numbers.map(({ reading }) => reading.kind as FilingKind));
  const registers = [...new Map(kinds.map((kind) => [registerOf(kind).name.zh, registerOf(kind)])).values()];
  if (registers.length === 0)
    return { zh: '请核对：它们是什么关系？', en: 'Please check: how do they belong together?' };
  const zh = registers.map(({ name, url }) => url ?? name.zh).join('、');
  const en = registers.map(({ name, url }) => url ?? name.en).join(', ');
  return {
    zh: `请到 ${zh} 查询主办单位：是运营者吗？`,
    en: `Please look the holder up at ${en}: is it the operator?`,
  };
}
