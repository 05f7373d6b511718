import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/recognise/policy/read-policy';
import { documentOf, policyOf } from './document-of';

const factsOf = (...lines: string[]) => readPolicy(policyOf(lines)).facts;

describe('the processor', () => {
  it.each([
    ['湖州青禾农业发展有限公司', '本指引由湖州青禾农业发展有限公司（下文称“开发者”）填写。'],
    ['湖州青禾农业发展有限公司', '您好，这里是湖州青禾农业发展有限公司（以下简称“青禾”）。'],
    ['湖州青禾农业发展有限公司', '处理者：湖州青禾农业发展有限公司'],
    ['鹿角咖啡（廈門）餐飲有限公司', '鹿角咖啡（廈門）餐飲有限公司（以下稱「鹿角」）依照本政策處理資料。'],
    [
      'Brightleaf Coffee (Shenzhen) Co., Ltd.',
      'Brightleaf Coffee (Shenzhen) Co., Ltd. ("Brightleaf", "we") runs this page.',
    ],
    [null, '我们把订单交给顺丰速运有限公司配送。'],
  ])('%s', (name, line) => expect(factsOf(line).processor).toBe(name));
});

describe('contacts', () => {
  it('are the processor’s, not those of recipients', () => {
    const { contact } = factsOf(
      '# 第三方',
      '| 某接收方 | other@third.test',
      '# 联系我们',
      '电话：0572-2001 3344转2，邮箱 privacy@qinghe.test，地址：湖州市吴兴区仁皇山路200号3楼',
    );
    expect(contact).toEqual({
      phone: '0572-2001 3344转2',
      email: 'privacy@qinghe.test',
      address: '湖州市吴兴区仁皇山路200号3楼',
    });
  });

  it.each([
    '传真：024-2345678',
    '电话：024-2345679（2021年3月起停用）',
    '服务器记录IP地址、网络延迟',
    '客服邮箱：xxx@xxx.com',
    '可以拨打12315投诉',
  ])('none in %s', (line) => expect(factsOf(line).contact).toEqual({ phone: null, email: null, address: null }));
});

describe('dates', () => {
  it.each([
    ['2025年6月18日', '2025年6月25日', '更新日期：2025年6月18日　生效日期：2025年6月25日'],
    ['2024年8月8日', '2024年8月15日', '2024年8月8日更新，2024年8月15日生效'],
    ['2024年12月26日', '2025年2月1日', '（2024年12月26日湖州市数据局印发，自2025年2月1日起施行）'],
    ['March 14, 2025', null, 'Last updated: March 14, 2025'],
    [null, null, '订单保存到2025年6月18日。'],
  ])('%s and %s', (updated, effective, line) => expect(factsOf(line).dates).toEqual({ updated, effective }));
});

describe('declared information', () => {
  it('is what is collected, not what is denied', () => {
    const { declaredTypes } = factsOf('# 收集', '我们收集您的手机号、收货地址，用于配送。我们不读取通讯录和剪贴板。');
    expect(declaredTypes).toEqual(['phone', 'address']);
  });
});

describe('clauses on credentials', () => {
  const agreement = (lines: readonly string[]) =>
    readPolicy(
      documentOf([
        '# 匠作平台服务协议',
        '本协议由您与济南匠作信息服务有限公司订立，争议由被告住所地人民法院管辖，余额可以随时申请退款并原路退回。',
        ...lines,
      ]),
    ).facts.credentialClauses;

  it('are quoted one by one', () => {
    const use = '匠作只把您的证件用于核对接单资格。';
    const custody = '证件影像加密存放。';
    const breach = '匠作泄露您的证件的，应当赔偿您的损失。';
    expect(agreement([use, custody, breach])).toEqual({ use, custody, breach });
    expect(agreement(['您可以随时退出。'])).toEqual({ use: null, custody: null, breach: null });
  });
});

describe('what a document is', () => {
  const COLLECTS = '我们收集您的手机号，用于登录；信息保存至您注销账号为止，期满删除。您可以查阅、更正、删除您的信息。';
  const DEALS = '双方发生争议的，由人民法院管辖。违约的一方应当赔偿对方的损失，余额可以退款。账号不得出租、转借。';
  it.each([
    ['privacy-policy', ['# 隐私政策', COLLECTS, COLLECTS]],
    ['user-agreement', ['# 用户协议', DEALS, DEALS, '个人信息的处理见《隐私政策》。']],
    ['combined', ['# 用户协议与隐私政策', DEALS, COLLECTS]],
    ['combined', ['# 用户服务协议', DEALS, COLLECTS]],
    ['not-a-policy', ['# 登录', '请输入手机号', '我已阅读并同意《用户协议》和《隐私政策》']],
    ['not-a-policy', ['# 404', '页面不存在']],
    ['not-a-policy', []],
  ])('%s: %s', (kind, lines) => expect(readPolicy(documentOf(lines)).kind).toBe(kind));

  it('has its policy apart where an index leads to it', () => {
    const lines = ['# 用户协议与隐私政策', DEALS, COLLECTS];
    expect(readPolicy(documentOf(lines, { anchors: 2 })).verdicts['POL-020']?.outcome).toBe('passed');
    expect(readPolicy(documentOf(lines)).verdicts['POL-020']?.outcome).toBe('failed');
  });
});
