/** Controls whose function belongs to one person's account: asking who it is there is not asking early. */
export const IDENTITY_ACTIONS =
  /^(?:登录|注册|去登录|立即登录|点击登录|马上登录|请登录|登录[/·|]?注册|注册[/·|]?登录|.{0,8}一键登录|.{0,6}(?:手机号|账号|微信|验证码|快捷)登录|log ?in|sign ?in|sign ?up|my (?:account|orders?|profile)|account|profile)$|收藏|点赞|评论|评价|关注|签到|打卡|结算|下单|提交订单|立即购买|去支付|立即支付|付款|加入购物车|加购|购物车|领取|领券|兑换|抽奖|报名|预约|预订|挂号|投诉|反馈|发布|发表|提问|回复|我的|个人中心|会员中心|会员码|付款码|钱包|余额|积分|优惠券|卡券|订单|收货地址|地址管理|消息中心|开票|发票|售后|退款|退货|开通会员|入会|绑定|实名|认证|上传|投票|checkout|add to cart|buy now|favou?rite|wishlist|comment|review|like$/u;

/** Controls whose function needs to know where the user is. */
export const LOCATION_ACTIONS =
  /定位|附近|周边|门店|店铺列表|找店|选择?店|切换(?:城市|门店|店铺|地址)|选择(?:城市|地址|位置|地区|门店|自提点)|当前(?:城市|位置|地址)|所在地|地图|导航|到这去|路线|去这里|配送(?:地址|至|到)|送至|送到|收货地址|自提点|自取|打车|叫车|我的位置|获取位置|距离(?:最近|优先|排序)|离我最近|同城|本地|天气|签到打卡|外勤|nearby|near me|locat(?:e|ion)|\bmap\b|directions|find (?:a )?store|store locator/u;
