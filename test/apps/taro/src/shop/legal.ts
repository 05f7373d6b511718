import Taro from '@tarojs/taro';

/** Which document the page of agreements shows. */
export type LegalName = 'privacy' | 'service';

/** Opens one of the two documents. */
export function openLegal(name: LegalName): void {
  void Taro.navigateTo({ url: `/pages/legal/index?name=${name}` });
}

interface LegalText {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const LEGAL_TEXTS: Readonly<Record<LegalName, LegalText>> = {
  privacy: {
    title: '麦屿烘焙隐私政策',
    paragraphs: [
      '生效日期：2026 年 8 月 20 日。运营者：杭州麦屿食品有限公司。',
      '一、登录时我们收集手机号，用于建立账号；预订时收集取货人称呼和电话，用于通知取货；查找附近门店时经你同意读取一次位置，不保存。',
      '二、我们不向任何第三方提供你的个人信息，法律要求的除外。',
      '三、预订记录保存两年，存放在中华人民共和国境内；注销账号后十五个工作日内删除。',
      '四、你可以在“我的”中查询、更正、删除个人信息，撤回同意、注销账号，或致电 0571-8888 0000，我们在十五个工作日内答复。',
    ],
  },
  service: {
    title: '麦屿烘焙用户协议',
    paragraphs: ['浏览面包无需登录，预订和查看订单需要登录。', '面包当日现烤，请在预订的时段内取货。'],
  },
};
