import { describe, expect, it } from 'vitest';
import { findFilingCandidates } from '@/lib/recognise/filing/candidates';
import { readFiling } from '@/lib/recognise/filing/read-filing';
import { NUMBER_ROWS } from './number-rows';
import { link, shown } from './shown';

const WEB = { profile: 'web', year: 2026 } as const;
const MINI = { profile: 'mini-program', year: 2026 } as const;

describe('readFiling', () => {
  it.each(NUMBER_ROWS)('row %s: %s → %s %s', (_row, text, kind, number, valid, problem) => {
    const readings = findFilingCandidates(text).map(({ start, end }) =>
      readFiling(shown(text, { candidate: text.slice(start, end) }), WEB),
    );
    expect(readings).toContainEqual(expect.objectContaining({ kind, number, valid, problem }));
  });

  it.each([
    ['39', '备案主体编号：32201911426827'],
    ['40', '浙网文[2016]0132-032号'],
    ['41', '信息网络传播视听节目许可证：1109364号'],
    ['42', '域名注册服务机构许可：浙D3-20210002'],
  ])('row %s: %s is no number of these registers', (_row, text) => {
    expect(findFilingCandidates(text)).toEqual([]);
    expect(readFiling(shown(text), WEB)).toBeNull();
  });

  it.each([
    ['12345678', true],
    ['2026123456', false],
  ])('digits %s are those of documentation: %s', (digits, sample) => {
    expect(readFiling(shown(`粤ICP备${digits}号`), WEB)?.sample).toBe(sample);
  });

  it('takes the year from the recording, not from the clock', () => {
    expect(readFiling(shown('粤ICP备2025123456号'), { profile: 'web', year: 2024 })?.problem).toBe('future-year');
  });
});

describe('place on the page', () => {
  it.each([
    ['in a footer', { inFooter: true, rect: { x: 95, y: 10, width: 200, height: 16 } }, true, true],
    ['at the end of the document', { inFooter: false }, true, true],
    ['at the top', { inFooter: false, rect: { x: 95, y: 10, width: 200, height: 16 } }, false, true],
    ['flush left', { rect: { x: 0, y: 1560, width: 150, height: 16 } }, true, false],
  ])('%s', (_name, more, atBottom, centred) => {
    expect(readFiling(shown('粤ICP备2021123456号', more), WEB)).toMatchObject({ atBottom, centred });
  });

  it('is not visible when the observer says why', () => {
    expect(readFiling(shown('粤ICP备2021123456号', { hiddenBy: 'contrast' }), WEB)?.visible).toBe(false);
  });

  it.each([
    ['in prose', { inProse: true }],
    ['in a foreign frame', { foreignFrame: true }],
    ['as an example', { text: '例如：粤ICP备2021123456号' }],
  ])('does not count %s', (_name, more) => {
    expect(readFiling(shown('粤ICP备2021123456号', more), WEB)).toMatchObject({ valid: true, counts: false });
  });

  it.each([
    ['暂未备案', false, false],
    ['暂未备案', true, true],
    ['备案号：申请中', false, true],
  ])('an admission %s (footer: %s) counts: %s', (text, inFooter, counts) => {
    expect(readFiling(shown(text, { inFooter }), WEB)?.counts).toBe(counts);
  });
});

describe('link of a number', () => {
  it.each([
    ['https://beian.miit.gov.cn/', 'around', 'ok', true],
    ['//beian.miit.gov.cn/#/Integrated/index', 'inside', 'ok', true],
    ['https://beian.miit.gov.cn/', 'beside', 'ok', false],
    ['#', 'around', 'absent', false],
    ['', 'around', 'absent', false],
    ['javascript:;', 'around', 'absent', false],
    ['/privacy', 'around', 'wrong', true],
    ['/privacy', 'below', 'absent', false],
    ['https://icp.chinaz.com/', 'inside', 'absent', false],
    ['https://icp.chinaz.com/', 'around', 'wrong', true],
    ['https://beian.mps.gov.cn/#/query/webSearch?code=44010602015173', 'beside', 'absent', false],
    ['http://www.miitbeian.gov.cn', 'below', 'outdated', true],
    ['https://beian.miit.gov.cn.evil.example/', 'below', 'lookalike', true],
  ] as const)('%s (%s) is %s', (href, where, linkVerdict, linkBelow) => {
    const reading = readFiling(shown('粤ICP备2021123456号', { link: link(href, where) }), WEB);
    expect(reading).toMatchObject({ linkVerdict, linkBelow });
  });

  it.each([
    ['/pages/webview/index?url=https%3A%2F%2Fbeian.miit.gov.cn%2F', 'text'],
    ['/pages/about/filing', 'absent'],
    ['https://icp.chinaz.com/', 'wrong'],
    ['https://beian.miit.gov.cn/', 'ok'],
  ])('of a mini-program, around it: %s', (href, linkVerdict) => {
    expect(readFiling(shown('粤ICP备2021123456号-1X', { link: link(href) }), MINI)?.linkVerdict).toBe(linkVerdict);
  });

  it.each([
    ['工信部备案查询：beian.miit.gov.cn', MINI, 'text'],
    ['点击复制', MINI, 'text'],
    ['关于我们', MINI, 'absent'],
    ['工信部备案查询：beian.miit.gov.cn', WEB, 'absent', '粤ICP备2021123456号-1'],
    // Whatever shows it, such a program has no browser to open.
    ['工信部备案查询：beian.miit.gov.cn', WEB, 'text', '粤ICP备2021123456号-1K'],
  ] as const)('words beside it: %s', (besideText, context, linkVerdict, number: string = '粤ICP备2021123456号-1X') => {
    expect(readFiling(shown(number, { besideText }), context)?.linkVerdict).toBe(linkVerdict);
  });

  it.each([
    [
      '36',
      '浙公网安备 33010602011771号',
      'http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=33010602011771',
      'ok',
      null,
    ],
    ['37', '粤公网安备44010602015173号', 'https://beian.mps.gov.cn/#/query/webSearch?code=44010602015173', 'ok', null],
    [
      '38',
      '京公网安备11000002000001号',
      'https://beian.mps.gov.cn/#/query/webSearch?code=32083002000282',
      'wrong',
      'code-mismatch',
    ],
  ] as const)('row %s: police number and code', (_row, text, href, linkVerdict, problem) => {
    expect(readFiling(shown(text, { link: link(href) }), WEB)).toMatchObject({ linkVerdict, problem });
  });
});
