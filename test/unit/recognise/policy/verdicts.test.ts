import { describe, expect, it } from 'vitest';
import { type PolicyRuleId, type PolicyVerdict, readPolicy } from '@/lib/recognise/policy/read-policy';
import { documentOf, policyOf } from './document-of';

type Row = readonly [outcome: PolicyVerdict['outcome'], ...lines: string[]];

const ROWS: Readonly<Partial<Record<PolicyRuleId, readonly Row[]>>> = {
  'POL-004': [
    ['passed', '本平台由湖州青禾农业发展有限公司运营。', '# 联系我们', '客服电话：0572-2001 3344'],
    ['passed', '湖州青禾农业发展有限公司（以下简称“青禾”）重视隐私。', '邮箱：privacy@qinghe.test'],
    ['passed', '个人信息处理者：湖州市图书馆，地址：湖州市吴兴区仁皇山路200号。'],
    ['passed', '我是这个小程序的个人开发者：林小满。', '邮箱 lin@qinghe.test'],
    ['failed', '我们非常重视您的隐私。', '客服电话：0572-2001 3344'],
    ['failed', '本平台由湖州青禾农业发展有限公司运营。'],
    ['failed', '本平台由XX科技有限公司运营。', '客服邮箱：xxx@xxx.com'],
    ['failed', '我们非常重视您的隐私。', '# 第三方', '配送交由顺丰速运有限公司完成，电话 95338。'],
    [
      'cantTell',
      '湖州青禾农业发展有限公司（以下简称“我们”）重视隐私。电话：0572-2001 3344',
      '© 2025 杭州途鸟旅行社有限公司 版权所有',
    ],
  ],
  'POL-005': [
    ['passed', '# 我们收集的信息', '| 功能 | 个人信息 | 目的 | 方式', '| 登录 | 手机号 | 识别账号 | 您填写'],
    [
      'passed',
      '# 一、我们收集哪些信息',
      '1. 登录：收集手机号，用于识别账号。',
      '2. 配送：收集姓名和收货地址，用于送货。',
    ],
    [
      'passed',
      '为了配送订单，开发者将在获取你的明示同意后，收集你的【收货地址】。',
      '为了识别会员，开发者将在获取你的明示同意后，收集你的【手机号】。',
    ],
    ['cantTell', '# 登录', '登录时我们需要你的手机号码来创建账号，用于接收验证码。'],
    ['failed', '# 信息收集', '我们可能收集包括但不限于姓名、手机号等信息，必要时可能收集其他信息。'],
    [
      'failed',
      '# 第三方清单',
      '| 第三方公司 | 信息 | 用途',
      '| 某统计 | 设备标识 | 统计',
      '# 其他',
      '我们重视您的信息。',
    ],
  ],
  'POL-007': [
    ['passed', '# 保存期限', '订单信息保存三年，期满后删除。'],
    ['passed', '# 留多久', '账号资料保存到您注销账号为止，之后匿名化。'],
    ['cantTell', '# 保存', '订单信息保存24个月。'],
    ['cantTell', '# 保存', '我们在法律法规规定的期限内保存您的信息。'],
    ['failed', '# 保存', '我们在合理的期限内保存您的信息。'],
    ['failed', '# 收集', '我们收集您的手机号，用于登录。'],
  ],
  'POL-008': [
    ['passed', '# 您的权利', '在“我的—资料”可以查阅、复制、更正、补充、删除；在“我的—设置”可以注销账号、撤回同意。'],
    [
      'passed',
      '# 您的权利',
      '| 权利 | 入口',
      '| 查阅、复制 | “我的—导出”',
      '| 更正、补充 | “我的—资料”',
      '| 删除 | “我的—记录”',
      '| 注销 | “设置—注销”',
      '| 撤回同意 | “设置—授权”',
    ],
    [
      'passed',
      '# 您的权利',
      '您有权查阅、复制、更正、补充、删除个人信息，有权注销账号和撤回同意。',
      '如需行使上述权利，请发送邮件至 privacy@qinghe.test。',
    ],
    ['cantTell', '# 您的权利', '您享有查阅、复制、更正、补充、删除、注销、撤回同意的权利。'],
    ['failed', '# 您的权利', '您可以在“我的”里修改资料。'],
    ['failed', '# 收集', '我们收集您的手机号，用于登录。'],
  ],
  'POL-009': [
    ['inapplicable', '# 收集', '我们收集您的手机号，用于登录。我们不收集身份证号。'],
    ['inapplicable', '# 收集', '采集设备型号，用于定位页面报错。'],
    ['inapplicable', '# 收集', '敏感个人信息包括生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹等信息。'],
    ['passed', '# 收集', '** 我们收集您的身份证号，这是实名制所必需的；一旦泄露，您可能被人冒用身份。'],
    ['failed', '# 收集', '我们收集您的身份证号，这是实名制所必需的；一旦泄露，您可能被人冒用身份。'],
    ['failed', '# 收集', '** 我们收集您的人脸信息，这是实名制所必需的。'],
    ['failed', '# 收集', '我们收集您的银行卡号，用于退款。'],
  ],
  'POL-010': [
    ['passed', '# 未成年人', '未满十四周岁的，请在监护人同意后使用。'],
    ['passed', '问：我十三岁，能用吗？', '答：请爸爸妈妈一起来，要家长同意。'],
    ['passed', '本服务不面向未满18周岁的未成年人。'],
    ['cantTell', '# 未成年人', '未成年人使用的，建议由监护人指导。'],
    ['failed', '# 商品', '孩子长得快，尺码可以免费调换。'],
  ],
  'POL-011': [
    ['passed', '个人信息存储在中华人民共和国境内。'],
    ['passed', '# 存放在哪', '苏州的机房。'],
    ['passed', '我们不会向境外提供您的个人信息。'],
    ['passed', '# 出境', '订单信息将提供给日本的接收方，提交前征得您的单独同意。'],
    ['cantTell', '您的信息可能会被传输到境外的服务器。'],
    ['failed', '# 收集', '我们收集您的手机号，用于登录。'],
  ],
  'POL-012': [
    ['passed', '# 投诉', '投诉电话 0572-2001 3344，15个工作日内答复。'],
    ['passed', '# 不满意的话', '写信到 privacy@qinghe.test，十五天之内一定回复您。'],
    ['failed', '# 投诉', '投诉电话 0572-2001 3344，我们尽快答复。'],
    ['failed', '# 联系我们', '发邮件到 privacy@qinghe.test，我们在30个工作日内处理。'],
    ['failed', '# 投诉', '我们在15个工作日内答复。'],
  ],
  'POL-014': [
    ['failed', '本政策由XX科技有限公司制定。'],
    ['failed', '本政策适用于{{appName}}。'],
    ['failed', '联系地址：【公司地址】'],
    ['failed', '某某有限公司（以下简称“我们”）'],
    ['failed', 'Lorem ipsum dolor sit amet'],
    ['failed', '湖州青禾农业发展有限公司（以下简称“我们”）', '© 2025 杭州途鸟旅行社有限公司'],
    ['passed', '为了联系您，开发者将收集你的【手机号】。'],
    ['passed', '【更新】2025年9月30日 我们更新了本政策。'],
    ['passed', '您的号码显示为138xxxx1234，等待定位完成。'],
    ['passed', '湖州青禾农业发展有限公司（以下简称“青禾”）与杭州途鸟旅行社有限公司（以下简称“途鸟”）共同运营本平台。'],
    [
      'passed',
      '湖州青禾农业发展有限公司（以下简称“我们”）',
      '# 第三方共享清单',
      '第三方公司名称：高德软件有限公司（以下简称“高德”）',
    ],
  ],
  'POL-015': [
    ['passed', '更新日期：2025年6月18日'],
    ['passed', '自二〇二五年二月一日起施行'],
    ['passed', '版本 2025-03'],
    ['failed', '依据《个人信息保护法》（2021年11月1日起施行）制定。'],
    ['failed', '© 2018-2025 湖州青禾农业发展有限公司'],
    ['failed', '2025年版'],
    ['cantTell', '更新日期：2025年6月18日（请修改）'],
  ],
  'POL-016': [
    ['inapplicable', '我们重视您的隐私。'],
    ['failed', '本政策的最终解释权归我们所有。'],
    ['failed', '因黑客攻击造成的泄露，我们概不负责。'],
  ],
  'POL-017': [
    ['failed', '# 收集', '我们可能收集包括但不限于姓名、手机号、住址等信息。'],
    ['passed', '# 收集', '我们收集姓名、手机号等信息。'],
    ['passed', '# 安全', '信息可能泄露，必要时我们可能收集日志，可能向主管部门提供信息，包括但不限于时间。'],
    ['passed', '# 收集', '我们按会员等级展示信息，等待期内不收集信息，同等对待每一条信息。'],
  ],
};

describe.each(Object.entries(ROWS))('%s', (rule, rows) => {
  it.each(rows)('%s: %s %s', (outcome, ...lines) => {
    const document = policyOf(lines);
    const verdict = readPolicy(document).verdicts[rule as PolicyRuleId];
    expect(verdict?.outcome).toBe(outcome);
    const text = document.blocks.map((block) => block.text).join('\n');
    expect(verdict?.words.filter((words) => !text.includes(words))).toEqual([]);
    if (outcome === 'failed') expect([...(verdict?.words ?? []), ...(verdict?.missing ?? [])]).not.toEqual([]);
  });
});

describe('POL-016 in agreements', () => {
  const agreement = (line: string) =>
    documentOf([
      '# 青禾生鲜用户协议',
      '本协议由您与湖州青禾农业发展有限公司订立。双方因本协议发生争议的，由被告住所地人民法院管辖。您可以随时申请退款，余额原路退回，不收手续费。',
      line,
    ]);
  it.each([
    ['failed', '本协议的最终解释权归青禾所有。'],
    ['failed', '逾期未领取的，视为自动放弃。'],
    ['passed', '青禾不主张所谓“最终解释权”。'],
    ['passed', '青禾不会用“概不负责”之类的话推掉责任。'],
    ['passed', '您不因签订本协议而放弃任何权利。'],
  ])('%s: %s', (outcome, line) => {
    const { kind, verdicts } = readPolicy(agreement(line));
    expect(kind).toBe('user-agreement');
    expect(verdicts['POL-016']?.outcome).toBe(outcome);
    expect(verdicts['POL-007']?.outcome).toBe('inapplicable');
  });
});
