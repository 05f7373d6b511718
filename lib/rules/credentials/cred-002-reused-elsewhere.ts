import type { Bilingual } from '@/lib/model/vocabulary';
import { describeInfo } from '@/lib/recognise/personal-info/labels';
import { type Draft, defineRule, type RuleContext, type RuleVisit } from '@/lib/rules/define';
import { networkData, pipl } from '@/lib/rules/shared/clauses';
import { pageOf } from '@/lib/rules/shared/page-route';
import type { VisitView } from '@/lib/timeline/view';
import { isKnownHit, isSame, type Sighting, serviceOf, sightings } from './_services';
import { asksForReuse } from './_views';

/** Jumps to another mini-program, whose appid makes it another service. */
const JUMP = /(?:navigateToMiniProgram|launchMiniProgram|openEmbeddedMiniProgram|navigateToBizProgram)$/;

type Visit = RuleVisit<'info-shown' | 'field-typed' | 'request-sent'>;

/** An ID or bank card given to one service turns up in another that never asked. */
export const reusedElsewhere = defineRule({
  id: 'CRED-002',
  severity: 'critical',
  automation: 'automatic',
  needs: ['info-shown', 'field-typed', 'request-sent'],
  clauses: [pipl('第六条、第十四条（目的变更须重新取得同意）、第二十三条'), networkData('第二十二条第四项、第六项')],
  title: { zh: '跨服务复用证件信息', en: 'ID or bank card reused in another service' },
  explanation: {
    zh: '在甲服务里为一个目的留下的证件、银行卡，用到乙服务要重新取得同意。本规则跟踪测试者声明（--canary）或输入的证件号、卡号：在一个服务里出现之后，又在另一个域名、另一个小程序或测试者指定的另一路径（--service）里预填、显示、发送或存储，而那里没有征求过同意。',
    en: 'What was given to one service for one purpose needs new consent in another. The rule follows ID and card numbers that the tester declared (--canary) or typed: seen in one service and then filled in, shown, sent or stored in another origin, another mini-program or another path the tester named (--service), where nobody asked.',
  },
  fix: {
    zh: '换一个服务使用前，先问“是否使用已认证的身份信息？”，可以拒绝；拒绝时留空由用户另填。',
    en: 'Before another service uses it, ask “use your verified identity?” with a way to say no, and leave the form empty then.',
  },
  notReported: {
    zh: '乙服务里先征求过、可以拒绝的；用户在乙服务里重新输入的；同一服务内从下单到退款的延续。',
    en: 'Services that asked with a way to refuse, values the user typed there again, and what continues within one service, such as order and refund.',
  },
  bad: {
    zh: '购票时填的身份证号，打开贷款页就已经填好。',
    en: 'The ID number given for a ticket stands in a loan form.',
  },
  good: {
    zh: '贷款页留空，并询问“是否使用已认证的身份信息？”。',
    en: 'The loan form is empty and asks “use your verified identity?”.',
  },
  penalties: ['P-PIPL', 'P-NDSR'],
  check(visit, context) {
    const view = visit.walk.visits[visit.index];
    if (!view) return 'inapplicable';
    const here = sightings(view).filter(({ how }) => how !== 'typed');
    const jumps = jumpsOf(view);
    if (here.length === 0 && jumps.length === 0) return 'inapplicable';
    return [...here.flatMap((sighting) => reuseDraft(sighting, here, visit, context)), ...jumps];
  },
});

interface Origin {
  readonly visit: VisitView;
  readonly sighting: Sighting;
}

function reuseDraft(
  sighting: Sighting,
  here: readonly Sighting[],
  visit: Visit,
  context: RuleContext,
): readonly Draft[] {
  // One value in one service is one finding, whatever became of it there: the first and most telling sight stands.
  if (here.find((other) => isSame(other, sighting)) !== sighting) return [];
  const service = serviceOf(visit.url, context);
  const before = earlierVisits(visit, context);
  const sameService = before.filter((earlier) => serviceOf(earlier.url, context) === service);
  const known = sameService.flatMap(sightings).some((earlier) => isSame(earlier, sighting));
  const typedHere = visit
    .of('field-typed')
    .some((typed) => typed.infoType === sighting.type && typed.masked === sighting.masked);
  const asked = [
    ...sameService.flatMap(({ prompts }) => prompts),
    ...visit.prompts.filter(({ shownAtMs }) => shownAtMs <= sighting.ms),
  ];
  if (known || typedHere || asked.some(asksForReuse)) return [];
  const origin = originOf(sighting, before, service, context);
  return origin ? [draft(sighting, origin, visit)] : [];
}

/** Where the value came from: typed if it ever was, else first seen. */
function originOf(
  sighting: Sighting,
  before: readonly VisitView[],
  service: string,
  context: RuleContext,
): Origin | null {
  const elsewhere = before
    .filter((earlier) => serviceOf(earlier.url, context) !== service)
    .flatMap((earlier) => sightings(earlier).map((seen): Origin => ({ visit: earlier, sighting: seen })))
    .filter((origin) => isSame(origin.sighting, sighting));
  return elsewhere.find((origin) => origin.sighting.how === 'typed') ?? elsewhere[0] ?? null;
}

/** What the same person did before: in the same walk, or in any that a person walked. */
function earlierVisits(visit: Visit, context: RuleContext): readonly VisitView[] {
  return context.timeline.visits.filter(
    (earlier) =>
      earlier.startAtMs < visit.startAtMs &&
      (earlier.walk.walk.id === visit.walk.walk.id || (earlier.pass === 'live' && visit.pass === 'live')),
  );
}

function draft(sighting: Sighting, origin: Origin, visit: Visit): Draft {
  const name = describeInfo(sighting.type);
  const from = HOW[origin.sighting.how];
  const here = HOW[sighting.how];
  const [pageA, pageB] = [pageOf(origin.visit.url), pageOf(visit.url)];
  return {
    outcome: 'failed',
    message: {
      zh: `${name.zh}（${sighting.masked}）在 ${pageA} ${from.zh}，又在另一服务 ${pageB} ${here.zh}，该服务没有征求同意。`,
      en: `The ${name.en} (${sighting.masked}) that ${from.en} at ${pageA} ${here.en} at ${pageB}, another service that never asked.`,
    },
    atMs: sighting.ms,
    evidence: [origin.sighting.evidence, sighting.evidence],
    subject: `${sighting.type}|${sighting.masked}|${pageA}`,
  };
}

const HOW: Readonly<Record<Sighting['how'], Bilingual>> = {
  typed: { zh: '输入', en: 'was typed' },
  prefilled: { zh: '被预先填好', en: 'stands filled in' },
  displayed: { zh: '被显示', en: 'is shown' },
  sent: { zh: '被发送', en: 'is sent' },
  stored: { zh: '被存储', en: 'is stored' },
};

/** A number that goes along to another mini-program. */
function jumpsOf(view: VisitView): readonly Draft[] {
  return view.of('api-called').flatMap(({ api, hits, ms }): Draft[] => {
    const hit = JUMP.test(api) ? hits.find(isKnownHit) : undefined;
    if (!hit || view.prompts.some((prompt) => prompt.shownAtMs <= ms && asksForReuse(prompt))) return [];
    const name = describeInfo(hit.type);
    return [
      {
        outcome: 'failed',
        message: {
          zh: `${name.zh}（${hit.masked}）随 ${api} 带到另一个小程序，此前没有征求同意。`,
          en: `The ${name.en} (${hit.masked}) goes along to another mini-program with ${api}; nobody asked before.`,
        },
        atMs: ms,
        evidence: [{ kind: 'api', ref: api }],
        subject: `${hit.type}|${hit.masked}|${api}`,
      },
    ];
  });
}
