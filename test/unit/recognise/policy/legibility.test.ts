import { describe, expect, it } from 'vitest';
import type { DocumentStyle } from '@/lib/recognise/policy/document';
import { readPolicy } from '@/lib/recognise/policy/read-policy';
import { documentOf, policyOf } from './document-of';

const LINE = '我们收集您的手机号，用于登录。';
const OLD = '我們蒐集您的手機號碼，用於登入會員帳號；資料儲存於境內的伺服器，您可以隨時刪除。';

describe('POL-003', () => {
  it.each<readonly [fault: string | null, style: Partial<DocumentStyle>]>([
    [null, {}],
    ['small-text', { smallestFontPx: 9, bodyFontPx: 9 }],
    ['low-contrast', { lowestContrast: 1.9 }],
    ['tight-lines', { lineHeightRatio: 1.05 }],
    ['no-zoom', { zoomable: false }],
  ])('%s', (fault, style) => {
    const verdict = readPolicy(policyOf([LINE], style)).verdicts['POL-003'];
    expect(verdict?.outcome).toBe(fault === null ? 'passed' : 'failed');
    if (fault !== null) expect(verdict?.missing).toEqual([fault]);
  });

  it('wants simplified Chinese, beside another script or alone', () => {
    const traditional = documentOf(['# 鹿角咖啡隱私權政策', OLD, OLD, OLD]);
    expect(readPolicy(traditional).verdicts['POL-003']?.missing).toEqual(['not-simplified']);
    const both = documentOf(['# 隐私政策', ...Array.from({ length: 3 }, () => LINE.repeat(3)), OLD]);
    expect(readPolicy(both).verdicts['POL-003']?.outcome).toBe('passed');
  });

  it('wants an index or a summary where the text is long', () => {
    const long = Array.from({ length: 2200 }, () => LINE);
    expect(readPolicy(policyOf(long)).verdicts['POL-003']?.missing).toEqual(['no-index']);
    expect(readPolicy(policyOf(long, { anchors: 8 })).verdicts['POL-003']?.outcome).toBe('passed');
    expect(readPolicy(policyOf(['# 摘要', ...long])).verdicts['POL-003']?.outcome).toBe('passed');
  });
});

describe('pictures for text', () => {
  const { kind, verdicts } = readPolicy(documentOf(['# 隐私政策'], { images: 2 }));
  it('is a policy that cannot be read', () => {
    expect(kind).toBe('privacy-policy');
    expect(verdicts['POL-003']).toMatchObject({ outcome: 'failed', missing: ['images-only'] });
    expect(verdicts['POL-007']?.outcome).toBe('cantTell');
  });
});

describe('POL-021', () => {
  const english =
    'We collect your mobile number so that we can text you when the order is ready, and keep it until you close the account.';
  it.each([
    ['passed', ['# 隐私政策', LINE, LINE, LINE, LINE, LINE, LINE]],
    ['passed', ['# 隐私政策 Privacy Policy', LINE.repeat(4), english]],
    ['failed', ['# Privacy Policy', english, english]],
  ])('%s: %s', (outcome, lines) => {
    expect(readPolicy(documentOf(lines)).verdicts['POL-021']?.outcome).toBe(outcome);
  });
});
