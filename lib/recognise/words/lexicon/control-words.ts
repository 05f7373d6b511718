/**
 * Classes that the words of a button fall into, simplified and normalised. A button is read as a sequence of these;
 * a word in none of them is content (goods, places, times) and makes the button something else than an answer.
 */
export const CONTROL_CLASSES = {
  /** Turns what follows into its contrary. */
  negation:
    '不 不要 不想 不想要 不用 不必 不需要 不愿 不愿意 不给 别 暂不 暂时不 暂时不要 暂时不用 暂时不想 暂不想 暂不需要 先不 先不要 先别 先不用 均不 都不 全不 全部不 绝不 永不 坚决不 坚持不 依然不 仍不 勿 请勿 不了 偏不 不再 没有 没',
  refuse: '拒绝 拒收 谢绝 婉拒 回绝 禁止 否 阻止',
  /** How things stand, or a question about it: a description, not an answer. */
  state: '已 已经 未 尚未 还未 无需 无须 无 待 正在 中 成功 失败 过期 失效 如何 是否 什么 怎么 为何 哪些',
  accept: '同意 允许 授权 接受 许可 准许 认可 赞同 批准',
  confirm: '确定 确认 好 好的 好哒 好滴 好嘞 好呀 好啊 行 可以 没问题 是 是的 对 对的 ok yes 嗯 当然 当然可以',
  read: '阅读 已阅读 已阅 已读 已仔细阅读 知情 知悉 已知悉 已知晓 知晓 理解 已理解 充分理解 仔细阅读 认真阅读',
  login: '登录 注册 绑定 登录注册',
  /** Becoming a member, which takes the same information as logging in; by itself a benefit rather than an agreement. */
  join: '入会 加入 成为 开卡',
  /** Where messages come from once one has joined or follows. */
  channel: '公众号 服务号 订阅号 粉丝群 微信群 交流群 福利群 社群 群聊 群',
  verify: '认证 验证 实名 实名认证 身份认证 身份验证 实名验证 核验 人脸识别 人脸认证 人脸验证 刷脸',
  subscribe: '订阅 接收',
  open: '开启 启用',
  /** Opens an app as readily as a permission: counts only with its object. */
  unlock: '打开',
  settings: '设置 系统设置 设置页 设置中心 权限设置',
  obtain: '获取 读取 访问 收集 采集 共享',
  give: '使用 提供 给 填写 提交 发送 展示 同步 复用',
  view: '查看 查询 管理',
  continue: '继续',
  proceed: '进入 下一步 体验 开始 开始使用 开通 启动 开始体验',
  gift: '领取 领 领券 领红包 领奖 领奖品 领礼 领优惠 领福利 领礼包 领优惠券 领积分 积分 会员积分 礼品 奖品 现金 优惠 福利 权益 奖励 红包 优惠券 礼包 特权 好礼 机会 领取优惠券 领取红包 领取福利',
  cancel: '取消 撤销',
  drop: '放弃 舍弃',
  skip: '跳过',
  exit: '退出 离开 退出应用 退出小程序 退出程序 退出app 退出页面 离开页面 退出本页 关闭小程序 关闭应用 关闭app 关闭程序 退出软件 离开小程序 离开应用',
  later:
    '稍后 稍候 稍后再说 以后 以后再说 下次 下次再说 晚点 晚些 晚一点 晚点再说 改天 改日 改天再说 回头 回头再说 过会儿 过一会 过一会儿 等会 等会儿 等会儿再说 一会儿 一会再说 再等等 等等 等一下 有空再说 再说 日后 之后再说 过几天 再议 下次一定 缓缓',
  think:
    '再想想 想想 想一想 再想一想 想一下 考虑 考虑一下 再考虑 再考虑一下 再考虑考虑 考虑考虑 犹豫一下 让我想想 想好再说',
  indifferent: '算了 算了吧 还是算了 免了 没需要 没必要',
  /** Puts an offer away rather than answering it. */
  bored: '不感兴趣 没兴趣 没有兴趣 无兴趣 忽略',
  guest: '游客 访客 匿名 免登录 免注册 游客模式 访客模式 游客身份 访客身份 匿名模式 浏览模式 仅浏览模式',
  basic:
    '基本功能 基础功能 基本模式 基础模式 基本功能模式 基础功能模式 基本服务 基础服务 仅必要 必要 必要性 最小必要 仅基本功能 必需',
  /** Looking around without giving anything. The plain verbs need a word such as 先 or 仅 beside them. */
  browse: '浏览 看看 看一看 瞧瞧 转转',
  wander:
    '逛逛 逛一逛 逛 随便看看 随便逛逛 随便转转 先看看 先逛逛 再看看 直接浏览 仅浏览 只浏览 仅看看 只看看 只逛逛 随意看看 随意逛逛 先浏览 先看看吧',
  /** Going on with what one was doing. */
  linger: '再逛逛 再转转 再逛一逛 再玩玩 继续浏览 继续逛逛 继续看看',
  only: '仅 只 仅限 只限 先 再 随便 随意 直接 还是 就 仅仅 暂时 暂且',
  know: '知道 知道了 知道啦 我知道了 明白 明白了 了解 了解了 收到 懂了 晓得了 朕知道了 清楚了 已了解 已明白 已知道 已知道了 已收到 我已知悉 我已知晓 我已了解 我已明白 我已清楚',
  close:
    '关闭 关掉 关闭弹窗 关闭窗口 关闭提示 关闭页面 关闭广告 关闭公告 关闭此页 关闭弹层 关闭对话框 关闭浮层 关闭本页 关闭当前页 跳过广告 收起弹窗 关闭活动',
  /** Makes a list or panel smaller. */
  fold: '收起',
  back: '返回 返回首页 回到首页 返回主页 回首页 返回上一页 返回上页 返回上一级 返回上一步 返回上层 回到上一页 返回商城 返回页面 后退',
  /** New versions: declined like an offer, never an authorization. */
  update: '更新 升级 重启',
  revocable: '关注 收藏 点赞',
  ask: '询问 提示 提醒 显示 弹出 通知我 打扰 推荐',
  scope:
    '全部 所有 一次 本次 仅本次 单次 此次 始终 总是 一直 永久 每次 这次 长期 期间 使用期间 使用时 时 仅在使用期间 仅在使用中 仅在使用时 仅使用期间 仅使用时 使用中 以上 该 此 相关 上述 均 都 非必要',
  /** Moves the finger, adds no meaning. */
  urge: '立即 立刻 马上 去 前去 前往 现在 赶紧 快速 一键 快捷 便捷 点击 点我 点此 我要 我想 请 请先 请您 重新 再次 仍 仍然 仍要 自动 免费 安全 极速 快去 去往 新 新用户 老用户 用 通过 本机 当前 手动 进行 亲自',
  /** Another way, or one way of several. */
  method: '其他 其它 另一 另一个 换 换个 换一个 切换 切换为 切换到 切换至 改用 邮箱 电子邮箱 邮件 短信 扫码',
  self: '我 本人 您 您的 你 你的 用户 我的 身份 账号 账户 一下 会员',
  object:
    '手机号 手机 号码 本机号码 电话 电话号码 位置 位置信息 地理位置 定位 定位服务 定位权限 位置权限 权限 通知 消息通知 消息 推送 消息推送 消息提醒 通知权限 相机权限 相册权限 头像 昵称 头像昵称 用户信息 个人信息 信息 公开信息 资料 cookie cookies 身份信息 步数 微信手机号 微信运动',
  /** Parts of the phone: switched on for a function as often as given as a permission. */
  device: '相机 摄像头 相册 照片 麦克风 录音 通讯录 联系人 剪贴板 粘贴 蓝牙 日历',
  /** Whose account, device or program: no permission by itself. */
  platform:
    '服务 系统 平台 商城 微信 支付宝 qq 抖音 百度 快手 京东 淘宝 微博 钉钉 飞书 企业微信 apple 苹果 google facebook line 华为 小米 云闪付 美团 小程序 应用 app 本应用 本小程序 微信账号 微信号 手机账号',
  code: '验证码 短信验证码 手机验证码 动态码 校验码',
  password: '密码 账号密码',
  agreement:
    '协议 条款 服务条款 用户协议 服务协议 隐私政策 隐私协议 隐私条款 用户协议和隐私政策 政策 指引 声明 规则 须知 隐私',
  joint: '并 且 并且 和 与 及 以及 或 或者 后 即可 即 可 , 、 / & · + : - 以 来 的 地 得 在',
  particle:
    '了 吧 哦 噢 喔 呀 啦 呢 哈 啊 嘛 喽 咯 ~ ! 。 … ? > › → » 谢谢 多谢 谢啦 谢 感谢 依然 遗憾 抱歉 不好意思 一律 欣然 乐意 愉快',
  /** Makes leaving look hard. */
  pity: '坚持 残忍 狠心 无情 忍痛 坚决 果断 含泪 狠下心',
} as const;

export type ControlClass = keyof typeof CONTROL_CLASSES;
