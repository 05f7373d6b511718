import * as stock from './stock.mjs';

/** Pages below the layers, as blocks. Each is put together anew from a page's seed. */
export const BACKGROUNDS = {
  'shop-home': (some, page) => [
    { search: some.pick(stock.SEARCHES) },
    ...(some.below(2)
      ? [{ swipe: 3 }, { grid: some.some(stock.SHOP_ENTRIES, 8) }]
      : [{ grid: some.some(stock.SHOP_ENTRIES, 4) }, { swipe: 2 }]),
    { head: some.pick(['猜你喜欢', '今日好物', '本周热卖', '店长推荐']) },
    { goods: goods(some, 6) },
    { tabbar: stock.SHOP_TABS },
    ...(page.footer ? [{ footer: page.footer }] : []),
  ],
  product: (some) => [
    { nav: { title: '商品详情', back: true } },
    { picture: true },
    productPanel(some),
    {
      cells: [
        { title: '规格', value: some.pick(['500g', '1kg × 2', '均码', '家庭装']) },
        { title: '运费', value: '满49元包邮' },
        { title: '服务', value: '7天无理由 · 破损包赔' },
      ],
    },
    { rows: reviews(some, 2) },
    { bar: { text: '客服　收藏', action: some.pick(['立即购买', '加入购物车']) } },
  ],
  article: (some) => [
    { nav: { title: some.pick(['资讯', '生活家', '健康科普']), back: true } },
    { article: some.pick(stock.ARTICLES) },
    { head: '相关阅读' },
    { rows: news(some, 3) },
  ],
  news: (some) => [
    { nav: { title: some.pick(['晨间速读', '本地生活', '校园新闻']) } },
    { tabs: ['推荐', '本地', '财经', '体育', '科技', '文化'] },
    { rows: news(some, 7) },
  ],
  'order-confirm': (some) => [
    { nav: { title: '确认订单', back: true } },
    { cells: [{ title: some.pick(['门店自提', '送货上门']), value: some.pick(['今天 18:00 前', '明天上午']) }] },
    { rows: dishes(some, 3).map((row) => ({ ...row, action: undefined })) },
    {
      cells: [
        { title: '商品小计', value: '¥86.00' },
        { title: '优惠券', value: '1 张可用' },
        { title: '备注', value: '少冰、少糖' },
      ],
    },
    { bar: { text: '合计 ¥81.00', action: '提交订单' } },
  ],
  mine: (some) => [
    {
      person: {
        name: some.pick(['点击登录', '登录/注册', '游客8362', '微风不燥']),
        note: some.pick(['登录后享会员权益', '普通会员', '开启今日打卡']),
      },
    },
    { grid: stock.ORDER_STATES },
    { cells: some.some(stock.MINE_ENTRIES, 7) },
    { tabbar: stock.SHOP_TABS },
  ],
  settings: (some) => [
    { nav: { title: '设置', back: true } },
    { cells: stock.SETTING_ENTRIES.slice(0, 5 + some.below(3)) },
    { cells: [{ title: '隐私政策' }, { title: '用户协议' }, { title: '关于我们', value: 'v3.6.2' }] },
  ],
  menu: (some) => [
    {
      hero: {
        title: `${some.pick(stock.SHOPS)}（${some.pick(stock.PLACES)}店）`,
        note: some.pick(['营业中 09:00–22:00', '距您 320m · 月售 2000+', '堂食 | 自取 | 外送']),
      },
    },
    { menu: { groups: ['热销', '新品', '主食', '小吃', '饮品', '套餐'], rows: dishes(some, 6) } },
    { bar: { text: '购物车 ¥0', action: '去结算' } },
  ],
  stores: (some) => [
    { nav: { title: '选择门店' } },
    { search: '搜索门店名称或地址' },
    { map: true },
    { rows: stores(some, 5) },
  ],
  clinic: (some) => [
    { nav: { title: some.pick(['预约挂号', '在线门诊', '社区医院']) } },
    { grid: stock.CLINIC_ENTRIES },
    { tabs: ['全部科室', '内科', '儿科', '口腔科', '皮肤科'] },
    { rows: doctors(some, 5) },
  ],
  government: (some) => [
    { hero: { title: some.pick(['一网通办', '市民服务大厅', '政务服务']), note: '让数据多跑路，让群众少跑腿' } },
    { grid: stock.PUBLIC_ENTRIES },
    { notice: some.pick(stock.PUBLIC_NOTICES) },
    { cells: some.some(stock.PUBLIC_MATTERS, 6) },
    { footer: '主办单位：某市政务服务管理局' },
  ],
  parking: (some) => [
    { nav: { title: '停车缴费' } },
    {
      panel: {
        title: some.pick(['万象城 B2 停车场', '人民医院东停车场', '高铁站 P3']),
        big: `¥${4 + some.below(30)}.00`,
        lines: [
          `入场 今天 10:2${some.below(9)}`,
          `已停 ${1 + some.below(5)} 小时 ${some.below(59)} 分`,
          '前 30 分钟免费',
        ],
        action: '立即支付',
      },
    },
    { cells: [{ title: '缴费记录' }, { title: '开具发票' }, { title: '月卡办理' }, { title: '找车' }] },
  ],
  booking: (some) => [
    { nav: { title: some.pick(['预约到店', '选择时间', '场馆预订']), back: true } },
    {
      panel: {
        title: some.pick(['羽毛球 2 号场', '深层洁面护理', '钢琴陪练（45 分钟）']),
        lines: ['请选择方便的时间'],
        slots: ['09:00', '10:00', '11:00', '13:30', '14:30', '15:30', '16:30', '19:00', '20:00'],
      },
    },
    { head: '预约须知' },
    { cells: [{ title: '提前 2 小时可免费取消' }, { title: '请提前 10 分钟到店' }] },
    { bar: { text: '已选 14:30', action: '下一步' } },
  ],
  course: (some) => [
    { nav: { title: '课程' } },
    { swipe: 2 },
    { tabs: ['推荐', '英语', '编程', '职场', '考研'] },
    { rows: courses(some, 6) },
  ],
  logistics: (some) => [
    { nav: { title: '物流详情', back: true } },
    { panel: { title: '运输中', lines: [`运单号 SF${100000 + some.below(899999)}`, '预计明天送达'] } },
    { steps: { names: ['已下单', '已揽收', '运输中', '待签收'], active: 2 } },
    { rows: stock.TRACKS.map((track) => ({ ...track, bare: true })) },
  ],
  hotel: (some) => [
    { search: '城市 / 酒店名' },
    { panel: { title: '入住 10月1日 — 离店 10月3日', lines: ['共 2 晚 · 1 间 · 2 成人'], action: '搜索酒店' } },
    { rows: rooms(some, 5) },
  ],
  coupons: (some) => [
    { nav: { title: '领券中心', back: true } },
    { tabs: ['精选', '餐饮', '出行', '商超'] },
    ...some.some(stock.COUPONS, 5).map((coupon) => ({ coupon })),
  ],
  bare: (_, page) => [{ nav: { title: page.title, back: page.seed % 2 === 0 } }],
  brand: (some, page) => [
    { nav: { title: page.title } },
    { hero: { title: some.pick(stock.SHOPS), note: some.pick(['欢迎光临', '好好吃饭', '认真做好每一杯']) } },
  ],
  'order-short': (some) => [
    { nav: { title: '填写订单', back: true } },
    { rows: dishes(some, 1).map((row) => ({ ...row, action: undefined })) },
    {
      cells: [
        { title: '商品小计', value: '¥36.00' },
        { title: '优惠', value: '-¥5.00' },
      ],
    },
  ],
  'shop-en': (some) => [
    { nav: { title: some.pick(['Corner Market', 'Harbor Books', 'Daily Roast']) } },
    { swipe: 2 },
    { head: 'Popular this week' },
    {
      rows: some.some(stock.ENGLISH_GOODS, 5).map((title) => ({
        title,
        note: 'Free delivery on orders over ¥99, ships within two days',
        price: `¥${19 + some.below(200)}`,
      })),
    },
  ],
  'news-hant': (some) => [
    { nav: { title: '今日焦點' } },
    { tabs: ['推薦', '本地', '財經', '體育'] },
    { rows: some.some(stock.TRADITIONAL_HEADLINES, 6).map((title) => ({ title, note: '編輯部 · 3 小時前' })) },
  ],
  empty: (some) => [
    { nav: { title: some.pick(['购物车', '我的收藏', '消息']) } },
    { empty: some.pick(['购物车空空如也', '还没有收藏', '暂无新消息']) },
  ],
  shell: (some) => [
    {
      shell: [
        { nav: { title: some.pick(['会员日', '家电清洗', '图书馆']) } },
        { swipe: 2 },
        { grid: some.some(stock.SHOP_ENTRIES, 8) },
        { rows: courses(some, 5) },
      ],
    },
  ],
};

function goods(some, count) {
  return some.some(stock.GOODS, count).map((name) => ({
    name,
    price: `${9 + some.below(180)}.${some.below(2) ? '90' : '00'}`,
    was: some.below(2) ? `${200 + some.below(90)}` : undefined,
    tag: some.below(3) ? undefined : some.pick(['自营', '包邮', '次日达', '品牌授权']),
  }));
}

function productPanel(some) {
  return {
    panel: {
      title: some.pick(stock.GOODS),
      big: `¥${19 + some.below(300)}`,
      lines: [some.pick(['月销 1200+ · 官方品牌授权', '产地直发 · 48 小时内发货', '已售 8600 件 · 好评 99%'])],
    },
  };
}

const reviews = (some, count) => some.some(stock.REVIEWS, count);
const news = (some, count) =>
  some
    .some(stock.HEADLINES, count)
    .map((title) => ({ title, note: `${some.pick(['本报', '记者站', '官方号'])} · ${1 + some.below(23)} 小时前` }));
const dishes = (some, count) =>
  some.some(stock.DISHES, count).map((title) => ({
    title,
    note: `月售 ${some.below(900)} · 好评 9${some.below(9)}%`,
    price: `¥${8 + some.below(50)}`,
    action: '＋',
  }));
const stores = (some, count) =>
  some.some(stock.PLACES, count).map((place) => ({
    title: `${some.pick(stock.SHOPS)}·${place}店`,
    note: `${place}路 ${some.below(300)} 号 · 营业至 22:00`,
    bare: true,
    action: '选择',
  }));
const doctors = (some, count) =>
  some.some(stock.DOCTORS, count).map((title) => ({
    title,
    note: some.pick(['擅长常见病、慢性病诊治', '从业 15 年 · 接诊 3000+', '三甲医院 · 今日余号 6']),
    action: '挂号',
  }));
const courses = (some, count) =>
  some.some(stock.COURSES, count).map((title) => ({
    title,
    note: `${10 + some.below(50)} 课时 · ${1 + some.below(9)} 万人学过`,
    price: some.below(2) ? '免费' : `¥${9 + some.below(300)}`,
  }));
const rooms = (some, count) =>
  some
    .some(stock.ROOMS, count)
    .map((title) => ({ title, note: '含双早 · 免费取消 · 距地铁站 300 米', price: `¥${180 + some.below(700)}起` }));
