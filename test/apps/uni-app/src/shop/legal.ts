/** Which document the page of agreements shows. */
export type LegalName = 'privacy' | 'service';

/** Opens one of the two documents. */
export function openLegal(name: LegalName): void {
  uni.navigateTo({ url: `/pages/legal/legal?name=${name}` });
}

interface LegalText {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const LEGAL_TEXTS: Readonly<Record<LegalName, LegalText>> = {
  privacy: {
    title: '果屿鲜果隐私政策',
    paragraphs: [
      '更新日期：2026 年 9 月 1 日。本政策由广州果屿商贸有限公司（“我们”）制定，说明我们如何处理你的个人信息。',
      '一、我们收集的信息：登录时收集手机号；下单时收集收货人姓名、电话和地址，用于配送；查找自提点时经你同意读取一次位置，不保存。',
      '二、共享：仅把收货信息交给承运的配送公司，用于送达订单。我们不向广告公司提供你的个人信息。',
      '三、保存：订单信息保存三年，账号注销后十五个工作日内删除。信息存放在中华人民共和国境内。',
      '四、你的权利：可在“我的—设置”中查询、更正、删除个人信息，撤回同意或注销账号；也可致电 020-8888 0000，我们在十五个工作日内答复。',
      '五、未成年人：未满十四周岁的用户请在监护人同意后使用。',
    ],
  },
  service: {
    title: '果屿鲜果用户协议',
    paragraphs: [
      '欢迎使用果屿鲜果。浏览商品无需注册；下单、查看订单需要登录。',
      '鲜果为易腐商品，签收后二十四小时内如有破损可申请赔付。',
      '本协议适用中华人民共和国法律。',
    ],
  },
};
