// biome-ignore-all format: a table of words, many to a line
import type { ButtonRole } from '@/lib/model/vocabulary';

/**
 * Words of buttons by what a tap on them means in a dialog that asks for something, of which nothing else is known.
 * accept: gives what is asked (consent, permission, log-in, phone, generic yes). reject: declines, postpones, browses
 * without, leaves. close: puts the layer away. link: opens a policy or more words. other: everything else. Labelled from
 * meaning before the classifier was written; this part (30 %, drawn by hash) was not looked at while tuning.
 */
export const CONTROL_HOLDOUT: Readonly<Record<ButtonRole, readonly string[]>> = {
  accept: [
    '同意并使用', '我已阅读并同意', '阅读并同意', '同意协议', '同意协议并登录', '同意获取', '确认并同意', '知情并同意', '我已知晓并同意', '允许', '始终允许',
    '允许一次', '仅本次允许', '使用App时允许', '允许访问相册', '去授权', '授权并登录', '一键授权', '授权手机号', '授权手机号登录', '授权位置',
    '授权头像昵称', '微信授权登录', '授权微信昵称头像', '我接受', '接受并继续', '接受所有Cookie', '好哒', '可以', '确定', '是', '立即开启',
    '去打开定位', '开启通知', '开启消息通知', '打开设置', '微信手机号一键登录', '手机号快捷登录', '微信快捷登录', '使用微信手机号登录', '手机号登录',
    '手机号登录/注册', '登 录', '注册/登录', '立即登录', '马上登录', '点击登录', '登录领取', '登录并领取', '立即注册', '注册并登录', '绑定',
    '绑定手机号', '获取头像昵称', '授权手机号领取', '授权领券', '同意并领取', '验证并登录', '138****8000 一键登录', '立即认证', '同意协议并一键登录',
    '订阅消息', '允許', '確定', '授權', 'Agree and continue', 'Accept all', 'Accept all cookies',
    'Accept and continue', 'Allow once', 'Allow while using app', 'Allow all', 'Continue',
    'Sign in with Apple', 'Continue with Google', 'Enable location', 'Turn on notifications',
    'Authorize', 'Grant permission',
  ],
  reject: [
    '拒绝', '暂不', '暂不登录', '暂时不用', '跳过', '稍后', '稍后登录', '以后再说', '残忍拒绝', '忍痛拒绝', '残忍离开', '放弃优惠',
    '不同意并退出App', '离开', '关闭小程序', '仅浏览', '仅浏览不登录', '只浏览', '只逛逛', '逛一逛', '游客访问', '游客浏览', '继续浏览', '免登录体验',
    '再想想', '让我想想', '谢谢，不用', '不，谢谢', '不要', '我不要', '不感兴趣', '没兴趣', '算了吧', '还是算了', '不登录', '不接受并退出', '忽略本次',
    '仅接受必要Cookie', '我知道了，暂不授权', '暫不同意', '稍後再說', '不允許', '拒絕', '暫時不要', 'Don’t Allow', 'No, thanks',
    'Not now', 'Skip login', 'Continue as guest', 'Just browsing', 'Leave', 'Never',
    'Continue without accepting',
  ],
  close: [
    '关闭弹窗', '关闭窗口', '✕', '我知道了', '朕知道了', '了解', '已了解', '返回首页', '關閉', '知道了，关闭', 'Close', 'Dismiss',
    'Got it', 'I understand', 'Go back', 'Close ×',
  ],
  link: [
    '《XX商城用户服务协议》', '《儿童个人信息保护规则》', '《个人信息收集清单》', '隐私政策', '用户协议', '服务条款', '隐私条款', '了解详情', '查看协议',
    '服務條款', 'Terms of Service', 'Privacy Notice', '《天翼账号认证服务条款》',
  ],
  other: [
    '立即抢购', '去看看', '取消订单', '再次购买', '确认收货', '取消关注', '清空购物车', '编辑', '保存', '下一步', '刷新', '获取验证码', '60s后重发',
    '忘记密码', '更换手机号', '退出登录', '注销账号', '去更新', '立即体验', '进入小程序', '开始使用', '复制链接', '重置', '筛选', '上海市', '重新定位',
    '红色', '不限', '店铺已关闭', '授权管理', '未授权', '未开启', '已开启', '浏览器打开', '打开App', '开通会员', '明天', '09:00-12:00',
    '客服', '点赞', '扫一扫', '限时秒杀', '关闭订单', '关闭通知', '拒绝退款', '同意退款', '同意换货', '放弃支付', '取消支付', '允许评论', '开启新旅程',
    '拒绝订单', '再来一单', '加入購物車', 'Submit', 'Save', 'Search', 'Retry', 'Delete', 'Share', 'Update now',
    'Contact us', 'Accept payment methods', 'Download app',
  ],
};
