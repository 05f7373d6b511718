/** Words that pages are furnished with. */
export const SHOPS = [
  '青禾茶饮',
  '拾光咖啡',
  '老陈牛肉面',
  '森屿烘焙',
  '鲜果时光',
  '渝味小面',
  '麦田便利',
  '云朵洗衣',
  '小鹿母婴',
  '知味轩',
];
export const PLACES = ['人民广场', '滨江', '大学城', '万达', '高新', '火车站', '东湖', '软件园'];
export const SEARCHES = ['搜索商品', '大家都在搜：保温杯', '搜你想要的', '请输入商品名称'];
export const SHOP_ENTRIES = [
  { text: '限时秒杀', icon: 'clock' },
  { text: '新品', icon: 'rocket' },
  { text: '会员中心', icon: 'card' },
  { text: '附近门店', icon: 'pin' },
  { text: '领券', icon: 'gift' },
  { text: '拼团', icon: 'people' },
  { text: '家居', icon: 'home' },
  { text: '排行榜', icon: 'star' },
  { text: '分类', icon: 'list' },
  { text: '在线客服', icon: 'chat' },
];
export const SHOP_TABS = [
  { text: '首页', icon: 'home' },
  { text: '分类', icon: 'list' },
  { text: '购物车', icon: 'cart' },
  { text: '我的', icon: 'person' },
];
export const ORDER_STATES = [
  { text: '待付款', icon: 'card' },
  { text: '待发货', icon: 'gift' },
  { text: '待收货', icon: 'rocket' },
  { text: '退换/售后', icon: 'chat' },
];
export const MINE_ENTRIES = [
  { title: '我的收藏' },
  { title: '收货地址' },
  { title: '优惠券', value: '3 张' },
  { title: '积分商城' },
  { title: '实名认证', value: '未认证' },
  { title: '账号与安全' },
  { title: '隐私设置' },
  { title: '授权管理' },
  { title: '联系客服' },
  { title: '意见反馈' },
];
export const SETTING_ENTRIES = [
  { title: '账号与安全' },
  { title: '消息通知' },
  { title: '隐私设置', note: '管理位置、相册等权限' },
  { title: '个性化推荐', value: '已关闭' },
  { title: '授权管理' },
  { title: '清除缓存', value: '12.4 MB' },
  { title: '注销账号' },
];
export const CLINIC_ENTRIES = [
  { text: '预约挂号', icon: 'clock' },
  { text: '门诊缴费', icon: 'card' },
  { text: '报告查询', icon: 'list' },
  { text: '就诊人', icon: 'people' },
];
export const PUBLIC_ENTRIES = [
  { text: '社保', icon: 'shield' },
  { text: '公积金', icon: 'home' },
  { text: '出入境', icon: 'rocket' },
  { text: '交通', icon: 'pin' },
  { text: '教育', icon: 'star' },
  { text: '医保', icon: 'gift' },
  { text: '户政', icon: 'person' },
  { text: '办件查询', icon: 'list' },
];
export const PUBLIC_NOTICES = [
  '国庆期间窗口服务时间调整：10月1日至3日暂停办理，4日起恢复。',
  '医保年度缴费截止 12 月 31 日，请合理安排时间。',
];
export const PUBLIC_MATTERS = [
  { title: '居住证签注' },
  { title: '公积金提取' },
  { title: '新生儿落户' },
  { title: '企业开办' },
  { title: '老年优待证', note: '60 周岁以上市民可申领' },
  { title: '不动产登记查询' },
  { title: '电动车上牌' },
];
export const GOODS = [
  '云南高山小番茄 2kg',
  '316 不锈钢保温杯',
  '纯棉四件套',
  '无线降噪耳机',
  '手冲咖啡豆 中烘',
  '儿童学习桌',
  '有机燕麦片',
  '轻量跑鞋',
  '陶瓷刀具三件套',
  '便携榨汁机',
  '蓝牙音箱',
  '山茶花精华水',
  '速干运动短裤',
  '东北五常大米 5kg',
];
export const REVIEWS = [
  { title: '小**林', note: '物流很快，包装也结实，第二次回购了。', bare: true },
  { title: '阿**树', note: '颜色比图片深一点，质量不错。', bare: true },
  { title: '匿名用户', note: '客服耐心，尺码合适。', bare: true },
];
export const ARTICLES = [
  {
    title: '秋天怎样挑选一颗好吃的石榴',
    source: '生活家 · 10月12日 · 阅读 3.2 万',
    paragraphs: [
      '每到十月，石榴便成了水果摊上最醒目的颜色。果农告诉记者，判断石榴是否成熟，首先看它的形状：成熟的石榴棱角分明，外皮紧绷发亮。',
      '其次是掂分量。同样大小的果子，越重说明汁水越足。表皮上有少许黑点并不要紧，反而常常更甜。',
      '买回家的石榴不必急着吃，放在阴凉通风处可以保存两周左右。剥开之后的籽粒装进密封盒冷藏，三天内吃完最好。',
    ],
  },
  {
    title: '老城区十二条公交线路调整，这些站点有变化',
    source: '本地生活 · 今天 08:30',
    paragraphs: [
      '自下周一起，老城区共有十二条公交线路进行优化调整，主要涉及中山路、解放路和滨江大道三段。',
      '调整之后，高峰期发车间隔由八分钟缩短至五分钟，并新增两处换乘站，方便市民换乘地铁二号线。',
      '公交公司提醒，原有月票继续有效，乘客可在站台屏幕查看实时到站信息。',
    ],
  },
  {
    title: '每天走多少步才算够？医生给出的答案不是一万',
    source: '健康科普 · 王医生 · 昨天',
    paragraphs: [
      '许多人把日行万步当作健康的标准，但研究显示，对大多数成年人而言，每天七千步左右就能获得明显的好处。',
      '比步数更重要的是速度。快走时心率略有上升、微微出汗，对心肺更有帮助。',
      '膝关节不适的人群可以把步行拆成几次完成，或者改为游泳与骑行。',
    ],
  },
];
export const HEADLINES = [
  '周末降温，部分地区有小到中雨',
  '城市书房再添十二处，可通宵阅读',
  '小学生发明的浇花装置获奖',
  '早餐店里的三十年',
  '地铁五号线二期开始试运行',
  '博物馆夜场门票今天放票',
  '新米上市，价格与去年持平',
  '马拉松赛事交通管制公告',
  '这家工厂把旧衣变成了书包',
  '社区食堂推出十元套餐',
  '候鸟已抵达湿地公园',
];
export const DISHES = [
  '招牌牛肉面',
  '黄金鸡块',
  '杨枝甘露',
  '芝士莓莓',
  '酸辣土豆丝',
  '红油抄手',
  '冰美式',
  '手作葱油饼',
  '双人套餐',
  '桂花糯米藕',
];
export const DOCTORS = [
  '李明远 主任医师',
  '周静 副主任医师',
  '赵一凡 主治医师',
  '孙慧 主任医师',
  '何俊 主治医师',
  '高岚 副主任医师',
];
export const COURSES = [
  '零基础学水彩',
  '三十天口语打卡',
  '表格函数从入门到精通',
  '亲子瑜伽',
  '国画山水十讲',
  '短视频剪辑速成',
  '注册会计师冲刺班',
  '宝宝辅食课',
];
export const ROOMS = [
  '云栖湖畔酒店',
  '如意精选（会展中心店）',
  '山海民宿',
  '老街青年旅舍',
  '城际商务酒店',
  '听松度假村',
];
export const TRACKS = [
  { title: '快件已到达【转运中心】', note: '今天 06:42' },
  { title: '快件在【城南营业点】完成揽收', note: '昨天 19:10' },
  { title: '商家已发货', note: '昨天 16:25' },
];
export const COUPONS = [
  { amount: '¥10', title: '奶茶满减券', note: '满 39 元可用 · 本周有效' },
  { amount: '¥25', title: '生鲜专享券', note: '满 129 元可用' },
  { amount: '8折', title: '洗车券', note: '限周一至周四' },
  { amount: '¥5', title: '打车券', note: '全城可用' },
  { amount: '¥50', title: '酒店券', note: '满 399 元可用' },
  { amount: '¥3', title: '早餐券', note: '06:00–10:00' },
];
export const ENGLISH_GOODS = [
  'Ceramic pour-over set',
  'Linen tote bag',
  'Stainless bottle 500 ml',
  'Desk lamp with dimmer',
  'Oat and honey granola',
  'Wool picnic blanket',
];
export const TRADITIONAL_HEADLINES = [
  '週末轉涼，北部有短暫雨',
  '老街夜市重新開放',
  '捷運新線下月試營運',
  '在地農夫的一天',
  '圖書館推出深夜閱讀',
  '手作職人市集登場',
  '秋季賞楓路線整理',
];
