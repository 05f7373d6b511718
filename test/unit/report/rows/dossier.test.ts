import { describe, expect, it } from 'vitest';
import type { DossierSlot } from '@/lib/model/dossier';
import type { RegisterAnswer } from '@/lib/model/register';
import type { ReportDossier } from '@/lib/model/report';
import { dossierRows } from '@/lib/report/rows/dossier';
import { buildTimeline } from '@/lib/timeline/build';
import { agreement, policy, read } from '@/test/unit/rules/support/documents';
import { filing, survey } from '@/test/unit/rules/support/events';
import { content, HOME, type Line, load, recordingOf } from '@/test/unit/timeline/support/recording';

const NUMBER = '浙ICP备17045678号-3';
const KEY = '浙ICP备17045678号';
const OWN = '杭州拾页文化有限公司';
const CODE = '9144030071526726XG';
const TERMS = read(agreement(), { linkText: '用户协议', requestedUrl: `${HOME}terms` }, 9100);

function dossier(lines: readonly Line[], register: RegisterAnswer[] = []): ReportDossier {
  const [row, ...more] = dossierRows(buildTimeline({ ...recordingOf([load(0), content(200), ...lines]), register }));
  expect(more).toEqual([]);
  if (!row) throw new Error('no dossier');
  return row;
}

/** Entries of a slot in short: value or state, then the match. */
function inSlot({ entries }: ReportDossier, slot: DossierSlot): readonly string[] {
  return entries
    .filter((entry) => entry.slot === slot)
    .map(({ state, value, match, valid }) => [value ?? state, match, valid].filter((part) => part !== null).join(' '));
}

function verdicts({ conclusions }: ReportDossier): Readonly<Record<string, string>> {
  return Object.fromEntries(conclusions.map(({ about, verdict }) => [about, verdict]));
}

describe('the dossier', () => {
  it('has every place, and says of each empty one why it is empty', () => {
    const row = dossier([survey(900)]);
    expect(row.entries.map(({ slot, state }) => `${slot} ${state}`)).toEqual([
      'filing-number not-found',
      'filing-subject not-found',
      'policy-processor not-opened',
      'agreement-party not-opened',
      'footer not-found',
      'number-line not-found',
      'page not-found',
      'licence-page not-found',
      'credit-code not-found',
      'address not-found',
      'phone not-found',
      'email not-found',
    ]);
    expect(verdicts(row)).toEqual({ name: 'none', 'filing-number': 'none', 'credit-code': 'none', address: 'none' });
  });

  it('gathers what pages, documents and the register say, each with where it was seen', () => {
    const row = dossier(
      [
        filing(400, NUMBER, { text: `主办单位：${OWN} ${NUMBER}` }),
        survey(900, {
          dutyWords: ['营业执照'],
          links: [{ text: '营业执照', href: `${HOME}licence` }],
          operatorLines: [`© 2026 ${OWN} 版权所有`, `统一社会信用代码：${CODE}`, '公司地址：杭州市西湖区文三路90号'],
        }),
        read(policy()),
        TERMS,
      ],
      [{ number: KEY, subject: OWN }],
    );
    expect(inSlot(row, 'filing-number')).toEqual([`${NUMBER} true`]);
    expect(inSlot(row, 'filing-subject')).toEqual([`${OWN} reference`]);
    expect(inSlot(row, 'policy-processor')).toEqual([`${OWN} same`]);
    expect(inSlot(row, 'agreement-party')).toEqual([`${OWN} same`]);
    expect(inSlot(row, 'footer')).toEqual([`${OWN} same`]);
    expect(inSlot(row, 'number-line')).toEqual([`${OWN} same`]);
    expect(inSlot(row, 'licence-page')).toEqual(['营业执照']);
    expect(inSlot(row, 'credit-code')).toEqual([`${CODE} true`]);
    expect(inSlot(row, 'phone')).toEqual(['0571-5550 0100']);
    expect(inSlot(row, 'email')).toEqual(['privacy@pages.example']);
    expect(inSlot(row, 'address')).toEqual(['杭州市西湖区文三路90号 reference', '杭州市西湖区文三路 90 号 same']);
    const footer = row.entries.find(({ slot }) => slot === 'footer');
    expect(footer).toMatchObject({ url: HOME, pageId: 'p1', words: `© 2026 ${OWN} 版权所有` });
    const processor = row.entries.find(({ slot }) => slot === 'policy-processor');
    expect(processor).toMatchObject({ url: `${HOME}privacy`, pageId: null });
    expect(processor?.words).toContain(`本程序由${OWN}运营`);
    expect(row.entries.find(({ slot }) => slot === 'licence-page')?.url).toBe(`${HOME}licence`);
    expect(verdicts(row)).toMatchObject({ name: 'same', 'filing-number': 'single', address: 'same' });
  });

  it('names what differs, and what agrees', () => {
    const row = dossier([
      filing(400, NUMBER),
      survey(900, { operatorLines: ['© 2026 京西山野图书有限公司'] }),
      read(policy()),
      TERMS,
    ]);
    expect(inSlot(row, 'footer')).toEqual(['京西山野图书有限公司 differs']);
    const [name] = row.conclusions;
    expect(name?.verdict).toBe('differs');
    expect(name?.message.zh).toBe(
      `运营者名称不一致：「${OWN}」（隐私政策的处理者、用户协议的签约方）；不同的有「京西山野图书有限公司」（页脚版权）。`,
    );
    expect(name?.message.en).toContain('different: “京西山野图书有限公司” (Copyright line)');
  });

  it.each([
    ['nobody has asked', [], 'not-asked'],
    ['the register has no such number', [{ number: KEY, subject: null }], 'not-registered'],
  ] as const)('says of a number that %s', (_name, register, state) => {
    const row = dossier([filing(400, NUMBER)], [...register]);
    const subject = row.entries.find(({ slot }) => slot === 'filing-subject');
    expect(subject).toMatchObject({ state, words: KEY, value: null });
  });

  it.each([
    ['nearly', '© 杭州拾页文化有限责任公司', {}],
    ['explained', '© 京西山野图书有限公司', { share: '本程序由我们与其子公司京西山野图书有限公司共同运营。' }],
    ['single', '', {}],
  ] as const)('comes to: %s', (verdict, line, parts) => {
    const row = dossier([survey(900, { operatorLines: [line] }), read(policy(parts))]);
    expect(verdicts(row)['name']).toBe(verdict);
  });

  it('two subjects’ numbers differ, two carriers of one do not', () => {
    const two = [filing(400, NUMBER), filing(401, '粤ICP备2021098765号-1')];
    expect(verdicts(dossier(two))['filing-number']).toBe('differs');
    expect(verdicts(dossier([filing(400, NUMBER), filing(401, '浙ICP备17045678号-4X')]))['filing-number']).toBe('same');
  });

  it('a credit code with a wrong check character is said to be wrong', () => {
    const row = dossier([survey(900, { operatorLines: ['统一社会信用代码：91330106MA2ABCDE1A'] })]);
    expect(inSlot(row, 'credit-code')).toEqual(['91330106MA2ABCDE1A false']);
    expect(row.conclusions.find(({ about }) => about === 'credit-code')?.message.zh).toContain('校验位不对');
  });

  it('a page that failed has none', () => {
    const recording = recordingOf([load(0)]);
    const walks = recording.walks.map((walk) => ({
      ...walk,
      status: 'failed' as const,
      error: { code: 'x', message: '' },
    }));
    expect(dossierRows(buildTimeline({ ...recording, walks }))).toEqual([]);
  });
});
