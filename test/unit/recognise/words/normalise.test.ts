import * as OpenCC from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { TRADITIONAL_PAIRS } from '@/lib/recognise/words/lexicon/traditional';
import { normalise, normaliseLines, sentencesOf } from '@/lib/recognise/words/normalise';

describe('normalise', () => {
  it.each([
    ['同 意 并 继 续', '同意并继续'],
    ['同\u200b意\ufeff', '同意'],
    ['同\ue601意', '同意'],
    ['登　录', '登录'],
    ['ＡＧＲＥＥ　＆　Continue', 'agree & continue'],
    ['我已閱讀並同意《隱私權政策》', '我已阅读并同意《隐私政策》'],
    ['請輸入手機號碼', '请输入手机号'],
    ['微信一鍵登入', '微信一键登录'],
    ['私隱政策聲明', '隐私政策声明'],
    ['登陆／注册', '登录/注册'],
    ['「服務條款」', '"服务条款"'],
    ['恭喜🎉🎉获得红包', '恭喜获得红包'],
    ['✖️', '×'],
    ['❌ 关闭', '×关闭'],
    ['Don’t allow', "don't allow"],
    ['使用 App 时允许', '使用app时允许'],
    ['隐私政策\n用户协议', '隐私政策用户协议'],
    ['  ', ''],
  ])('%s → %s', (text, plain) => {
    expect(normalise(text)).toBe(plain);
  });

  it('changes nothing when done twice', () => {
    for (const text of ['請點選「同意」按鈕', 'Sign in with Apple', '立即領取 NT$100 折價券', '❌✕×']) {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }
  });

  it('keeps to what OpenCC says of each character', () => {
    const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
    const pairs = TRADITIONAL_PAIRS.flatMap((row) => row.match(/../gu) ?? []);
    expect(pairs.length).toBeGreaterThan(1400);
    const wrong = pairs.filter((pair) => toSimplified(pair.charAt(0)) !== pair.charAt(1));
    expect(wrong).toEqual([]);
  });
});

describe('lines and sentences', () => {
  it('cuts lines and leaves the empty ones out', () => {
    expect(normaliseLines('授權提示\n\n 申請獲取 你的位置 \r\n允許')).toEqual(['授权提示', '申请获取你的位置', '允许']);
  });

  it('cuts sentences at their ends', () => {
    expect(sentencesOf(['请授权!授权后可用。', 'please log in. then go on'])).toEqual([
      '请授权',
      '授权后可用',
      'please log in',
      'then go on',
    ]);
  });
});
