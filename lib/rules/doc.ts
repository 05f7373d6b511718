import type { Bilingual, Lang, Severity } from '@/lib/model/vocabulary';
import type { Clause, RegisteredRule } from './define';

/** A rule's documentation page as Markdown, Chinese first, generated from the rule's own texts. */
export function renderRuleDoc(rule: RegisteredRule): string {
  return `# ${rule.id} ${rule.title.zh}\n\n${section(rule, 'zh')}\n---\n\n# ${rule.id} ${rule.title.en}\n\n${section(rule, 'en')}`;
}

/** The index of the documentation pages, one row a rule in the order given. */
export function renderRuleIndex(rules: readonly RegisteredRule[]): string {
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](${rule.id}.md) | ${rule.title.zh} / ${rule.title.en} | ${severityWords(rule, 'en')} | ${rule.automation} |`,
  );
  return [
    '# 规则 / Rules',
    '',
    '这些页面由规则源码生成，请勿手工修改：`npm run docs:rules`。',
    'These pages are generated from the rules; do not edit them: `npm run docs:rules`.',
    '',
    '报告中的结论均为“疑似”，不构成法律意见。 / Findings are suspicions and no legal opinion.',
    '',
    '| 编号 / id | 规则 / rule | 级别 / severity | 方式 / automation |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

type Words = Readonly<
  Record<
    | 'severity'
    | 'automation'
    | 'passes'
    | 'looked'
    | 'notReported'
    | 'bad'
    | 'good'
    | 'fix'
    | 'clauses'
    | 'needs'
    | 'penalties',
    Bilingual
  >
>;

const HEADINGS: Words = {
  severity: { zh: '级别', en: 'Severity' },
  automation: { zh: '方式', en: 'Automation' },
  passes: { zh: '走查轮次', en: 'Passes' },
  looked: { zh: '看什么', en: 'What is looked at' },
  notReported: { zh: '不报告什么', en: 'What is not reported' },
  bad: { zh: '问题示例', en: 'Bad' },
  good: { zh: '合规示例', en: 'Good' },
  fix: { zh: '怎么改', en: 'What to do' },
  clauses: { zh: '依据', en: 'Clauses' },
  needs: { zh: '所需证据', en: 'Evidence needed' },
  penalties: { zh: '后果编号', en: 'Consequence keys' },
};

const SEVERITY_NAMES: Readonly<Record<Severity, Bilingual>> = {
  critical: { zh: '严重', en: 'critical' },
  high: { zh: '高', en: 'high' },
  medium: { zh: '中', en: 'medium' },
  low: { zh: '低', en: 'low' },
  info: { zh: '提示', en: 'info' },
};

const AUTOMATION_NAMES: Readonly<Record<RegisteredRule['automation'], Bilingual>> = {
  automatic: { zh: '自动', en: 'automatic' },
  assisted: { zh: '辅助（人工确认）', en: 'assisted (a person decides)' },
  manual: { zh: '人工', en: 'manual' },
};

const ALL_PASSES: Bilingual = { zh: '全部', en: 'all' };

const VERIFIED: Readonly<Record<Clause['evidence'], Bilingual>> = {
  V: { zh: '已核对原文', en: 'primary text read' },
  V2: { zh: '据转载核对，未见原文', en: 'from a secondary copy' },
  M: { zh: '待确认，引用前请核对原文', en: 'awaits confirmation, check before citing' },
};

function section(rule: RegisteredRule, lang: Lang): string {
  const head = (key: keyof Words): string => HEADINGS[key][lang];
  const passes = rule.passes
    ? rule.passes.map((pass) => `\`${pass}\``).join(lang === 'zh' ? '、' : ', ')
    : ALL_PASSES[lang];
  const colon = lang === 'zh' ? '：' : ': ';
  const needs = rule.needs.map((kind) => `\`${kind}\``).join(' ');
  return [
    `- ${head('severity')}${colon}${severityWords(rule, lang)}`,
    `- ${head('automation')}${colon}${AUTOMATION_NAMES[rule.automation][lang]}`,
    `- ${head('passes')}${colon}${passes}`,
    `- ${head('needs')}${colon}${needs}`,
    '',
    ...paragraph(head('looked'), rule.explanation[lang]),
    ...paragraph(head('notReported'), rule.notReported[lang]),
    ...paragraph(head('bad'), rule.bad[lang]),
    ...paragraph(head('good'), rule.good[lang]),
    ...paragraph(head('fix'), rule.fix[lang]),
    `## ${head('clauses')}`,
    '',
    ...rule.clauses.map((clause) => `- ${clauseLine(clause, lang)}`),
    '',
    ...(rule.penalties.length > 0 ? [`${head('penalties')}${colon}${rule.penalties.join(', ')}`, ''] : []),
  ].join('\n');
}

function paragraph(title: string, text: string): readonly string[] {
  return [`## ${title}`, '', text, ''];
}

function severityWords(rule: RegisteredRule, lang: Lang): string {
  const name = (severity: Severity): string => SEVERITY_NAMES[severity][lang];
  if (typeof rule.severity === 'string') return name(rule.severity);
  const { web, miniProgram } = rule.severity;
  return lang === 'zh'
    ? `网页 ${name(web)}，小程序 ${name(miniProgram)}`
    : `web ${name(web)}, mini-program ${name(miniProgram)}`;
}

function clauseLine({ document, number, article, date, evidence }: Clause, lang: Lang): string {
  const bare = /[《》]/.test(document) ? document : `《${document}》`;
  const details = [number, date].filter((part) => part !== undefined).join(lang === 'zh' ? '，' : ', ');
  const open = lang === 'zh' ? '（' : ' (';
  const close = lang === 'zh' ? '）' : ')';
  const about = details === '' ? '' : `${open}${details}${close}`;
  return `${bare}${about} ${article} — ${VERIFIED[evidence][lang]}`;
}
