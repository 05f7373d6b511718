import type { Clause } from '@/lib/rules/define';

/**
 * The documents that rules rest on, each with how it was verified. Articles are named by the rules themselves.
 * `V`: the primary text was read; `V2`: a secondary copy; `M`: from memory, the clause awaits confirmation.
 */

/** A document whose articles rules name. */
export function clauseOf(
  document: string,
  evidence: Clause['evidence'],
  details: { readonly number?: string; readonly date?: string } = {},
): (article: string) => Clause {
  return (article) => ({ document, article, evidence, verified: evidence === 'V', ...details });
}

/** 个人信息保护法, in force 2021-11-01. */
export const pipl = clauseOf('中华人民共和国个人信息保护法', 'V', { number: '主席令第九十一号', date: '2021-11-01' });

/** 网络数据安全管理条例, in force 2025-01-01. */
export const networkData = clauseOf('网络数据安全管理条例', 'V', { number: '国务院令第790号', date: '2025-01-01' });

/** 互联网信息服务管理办法, 2011 revision. */
export const internetServices = clauseOf('互联网信息服务管理办法', 'V', {
  number: '国务院令第292号',
  date: '2011-01-08',
});

/** 个人信息保护合规审计管理办法 and the guidance annexed to it. */
export const auditMeasures = clauseOf('个人信息保护合规审计管理办法', 'V', { date: '2025-05-01' });

/** 电子商务法. */
export const eCommerce = clauseOf('中华人民共和国电子商务法', 'V', { date: '2019-01-01' });

const APP_METHOD = 'App违法违规收集使用个人信息行为认定方法';
const APP_METHOD_DETAILS = { number: '国信办秘字〔2019〕191号', date: '2019-11-28' };
/** The 2019 method for apps: sections one and two and the first item of section three were read in full. */
export const appMethod = clauseOf(APP_METHOD, 'V', APP_METHOD_DETAILS);
/** The same document, items whose exact wording awaits confirmation. */
export const appMethodUnconfirmed = clauseOf(APP_METHOD, 'M', APP_METHOD_DETAILS);

/** WeChat's rules on collecting phone numbers, 2023. */
export const wechatPhone = clauseOf('微信《关于小程序收集用户手机号行为的规范》', 'V2', { date: '2023-08' });

/** WeChat's operating rules; quoted in the 2023 phone-number rules. */
export const wechatOperation = clauseOf('微信小程序平台运营规范', 'V2');

/** Alipay's review practice on authorization at the first screen. */
export const alipayFirstScreen = clauseOf('支付宝小程序审核要求', 'V2');

/** T/TAF 180, part 1: authorization behaviour of mini-programs. */
export const tafAuthorization = clauseOf('T/TAF 180.1 小程序个人信息保护规范 第1部分：申请授权行为', 'V2', {
  date: '2023-09-11',
});

/** T/TAF 180, part 2: collection behaviour of mini-programs. */
export const tafCollection = clauseOf('T/TAF 180.2 小程序个人信息保护规范 第2部分：个人信息收集行为', 'V2', {
  date: '2023-10-31',
});

/** Necessary personal information by app category; covers mini-programs. */
export const necessaryInfo = clauseOf('常见类型移动互联网应用程序必要个人信息范围规定', 'V2', { date: '2021-05-01' });

/** MIIT's 2020 campaign notice. */
export const miitCampaign = clauseOf('关于开展纵深推进APP侵害用户权益专项整治行动的通知', 'V2', {
  number: '工信部信管函〔2020〕164号',
});

/** MIIT's 2023 notice on service quality. */
export const miitService = clauseOf('关于进一步提升移动互联网应用服务能力的通知', 'V2', {
  number: '工信部信管函〔2023〕26号',
});

/** Shanghai CAC's checklist for scan-to-order, 2023. */
export const shanghaiMenu = clauseOf('上海市网信办《餐饮行业扫码点餐常见个人信息保护问题自查清单》', 'V2', {
  date: '2023-07',
});

/** Beijing CAC's case analysis of scan-to-consume, 2023. */
export const beijingScan = clauseOf('北京市网信办、北京互联网应急中心扫码消费典型案例分析及指引', 'V2', {
  date: '2023-08-31',
});

/** CVERC's notice of apps and mini-programs, 2025. */
export const cvercNotice = clauseOf('国家计算机病毒应急处理中心违法违规收集使用个人信息移动应用通报', 'V2', {
  date: '2025-09',
});

/** The 2005 order on filing of non-commercial services. */
export const filingOrder = clauseOf('非经营性互联网信息服务备案管理办法', 'V2', {
  number: '信息产业部令第33号',
  date: '2005-03-20',
});

/** MIIT's 2023 notice on filing of apps, mini-programs and quick apps. */
export const appFiling = clauseOf('关于开展移动互联网应用程序备案工作的通知', 'V2', {
  number: '工信部信管〔2023〕105号',
  date: '2023-07-21',
});

/** GB/T 35273-2020. */
export const securitySpecification = clauseOf('GB/T 35273-2020 个人信息安全规范', 'M', { date: '2020-10-01' });

/** CAC's 2026 draft: direction only, not in force. */
export const collectionDraft = clauseOf('互联网应用程序个人信息收集使用规定（征求意见稿，未生效，仅供参考）', 'V2', {
  date: '2026-01-10',
});

/** The law against telecom fraud: applications are filed or licensed, whoever runs them. */
export const antiFraud = clauseOf('中华人民共和国反电信网络诈骗法', 'V', {
  number: '主席令第一一九号',
  date: '2022-12-01',
});

/** The police's 1997 measures on connecting to the internet; from memory. */
export const policeConnection = clauseOf('计算机信息网络国际联网安全保护管理办法', 'M', {
  number: '公安部令第33号',
  date: '1997-12-30',
});
