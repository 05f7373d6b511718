import type { Payload } from '@/lib/model/event';
import type { DocumentBlock, DocumentText } from '@/lib/recognise/policy/document';
import { HOME, type Line } from '@/test/unit/timeline/support/recording';

/** Documents as the extractor gives them, and the events that record them. */

const STYLE: DocumentText['style'] = {
  smallestFontPx: 14,
  bodyFontPx: 15,
  lowestContrast: 9,
  lineHeightRatio: 1.8,
  zoomable: true,
  images: 0,
  anchors: 0,
};

/** The parts of a policy that leaves nothing out; a test replaces or drops the part that it is about. */
const PARTS = {
  title: '# 隐私政策',
  dates: '更新日期：2026 年 1 月 5 日；生效日期：2026 年 1 月 12 日。',
  who: [
    '# 一、我们是谁',
    '本程序由杭州拾页文化有限公司运营，地址为杭州市西湖区文三路 90 号，客服电话 0571-5550 0100，邮箱 privacy@pages.example。',
  ],
  collect: [
    '# 二、我们收集什么、为什么',
    '- 登录：收集手机号和短信验证码，用于确认账号归属。',
    '- 下单与配送：收集收货人姓名、手机号和收货地址，用于配送和售后联系。',
    '- 实名购票：收集姓名、身份证号、银行卡号，用于法律要求的实名核验和支付。',
  ],
  sensitive: [
    '# 三、敏感个人信息',
    '**身份证号、银行卡号属于敏感个人信息，收集它们是完成法律要求的实名核验和支付所必需的；一旦泄露，可能导致身份被冒用、财产受到损失，对您的个人权益产生影响。**',
  ],
  share: ['# 四、第三方', '我们使用极验（武汉极意网络科技有限公司）提供的人机验证，向其共享设备型号和操作行为。'],
  storage: ['# 五、存放', '您的个人信息存储于中国境内的服务器，不向境外提供。'],
  retention: ['# 六、期限', '订单信息自交易完成之日起保存三年，期满删除或匿名化。'],
  rights: [
    '# 七、您的权利',
    '您可以在“我的—设置—个人信息”查阅、复制、更正、补充和删除您的个人信息；在“我的—设置—授权管理”撤回同意；在“我的—设置—账号与安全”注销账号。',
  ],
  minors: ['# 八、未成年人', '不满十四周岁的儿童须由父母或者其他监护人阅读并同意本政策后使用。'],
  complaints: ['# 九、投诉', '投诉举报请发邮件到 privacy@pages.example，我们在十五个工作日内答复。'],
} satisfies Readonly<Record<string, string | readonly string[]>>;

type Part = keyof typeof PARTS;

/** A full policy with some parts replaced; an empty string drops one. `#` marks headings, `-` items, `**` bold. */
export function policy(over: Partial<Record<Part, string | readonly string[]>> = {}): DocumentText {
  const parts: Readonly<Record<string, string | readonly string[]>> = { ...PARTS, ...over };
  return documentOf('隐私政策', Object.values(parts).flat());
}

/** An agreement that is fair, with further clauses. */
export function agreement(...clauses: readonly string[]): DocumentText {
  return documentOf('用户协议', [
    '# 用户协议',
    '更新日期：2026 年 1 月 5 日。本协议由您与杭州拾页文化有限公司订立。',
    '# 一、下单与取消',
    '您提交订单并付款后合同成立。商品尚未发出时，您可以取消并获得全额退款。',
    ...clauses,
    '# 九、争议',
    '因本协议发生争议的，双方先行协商；协商不成的，可以向您所在地人民法院起诉。',
  ]);
}

export function documentOf(
  title: string,
  lines: readonly string[],
  style: Partial<DocumentText['style']> = {},
): DocumentText {
  const blocks = lines.filter((line) => line !== '').map(blockOf);
  return { title, url: `${HOME}privacy`, blocks, style: { ...STYLE, ...style } };
}

function blockOf(line: string): DocumentBlock {
  const bold = line.startsWith('**');
  const tag = line.startsWith('# ') ? 'heading' : line.startsWith('- ') ? 'item' : 'paragraph';
  return { text: line.replace(/^(?:# |- )|\*\*/g, ''), tag, bold };
}

/** The event of a document that was read, or of a link that was not. */
export function read(document: DocumentText | null, parts: Partial<Payload<'document-read'>> = {}, atMs = 9000): Line {
  const requestedUrl = parts.requestedUrl ?? `${HOME}privacy`;
  const payload: Payload<'document-read'> = {
    linkText: '隐私政策',
    requestedUrl,
    url: requestedUrl,
    status: 200,
    outcome: 'read',
    taps: 1,
    document: document && { ...document, blocks: document.blocks.map((block) => ({ ...block })) },
    cut: false,
    ...parts,
  };
  return [atMs, 'document-read', payload, { source: 'walker' }];
}
