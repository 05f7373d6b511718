import { clauseOf } from './clauses';

/** Documents that rules on policies, agreements and credentials rest on; verified as told in `clauses.ts`. */

/** 消费者权益保护法, articles on collection and penalties read, article 26 on standard terms not. */
export const consumerLawUnconfirmed = clauseOf('中华人民共和国消费者权益保护法', 'M', { date: '2014-03-15' });

/** The four departments' campaign of 2025, which names mini-programs. */
export const specialAction = clauseOf('关于开展2025年个人信息保护系列专项行动的公告', 'V2', { date: '2025-03-28' });

/** WeChat's privacy guideline and developers' guide. */
export const wechatPrivacy = clauseOf('微信小程序用户隐私保护指引与隐私协议开发指南', 'V');

/** Douyin's privacy guides. */
export const douyinPrivacy = clauseOf('抖音小程序隐私协议开发指南', 'V');

/** 人脸识别技术应用安全管理办法: that it is in force is known from a copy, the wording of its articles is not. */
export const faceMeasuresUnconfirmed = clauseOf('人脸识别技术应用安全管理办法', 'M', { date: '2025-06-01' });
