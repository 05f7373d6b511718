/** What services are called in policies, beside the name in the table of hosts: companies and products, normalised. */
export interface RecipientAlias {
  /** Hosts (and those below them) of the service. */
  readonly hosts: readonly string[];
  readonly names: readonly string[];
}

export const RECIPIENT_ALIASES: readonly RecipientAlias[] = [
  { hosts: ['amap.com', 'autonavi.com'], names: ['高德地图', '高德软件', '高德定位', 'amap'] },
  { hosts: ['map.qq.com'], names: ['腾讯位置服务', '腾讯地图', '腾讯定位'] },
  { hosts: ['map.baidu.com', 'api.map.baidu.com'], names: ['百度地图', '百度定位'] },
  { hosts: ['hm.baidu.com', 'tongji.baidu.com'], names: ['百度统计', '百度网讯', '百度移动统计'] },
  { hosts: ['umeng.com', 'umengacs.m.taobao.com', 'umengcloud.com'], names: ['友盟', 'umeng', '友盟同欣'] },
  { hosts: ['alipay.com', 'alipayobjects.com'], names: ['支付宝', '蚂蚁集团', 'alipay'] },
  { hosts: ['sentry.io'], names: ['sentry', 'functional software'] },
  {
    hosts: ['google-analytics.com', 'googletagmanager.com', 'analytics.google.com'],
    names: ['谷歌分析', 'google analytics', '谷歌统计'],
  },
  { hosts: ['megvii.com', 'faceid.com'], names: ['旷视', 'megvii', 'face++'] },
  { hosts: ['graph.qq.com', 'connect.qq.com'], names: ['qq互联', 'qq登录', 'tencent open'] },
  {
    hosts: ['oceanengine.com', 'pangle.io', 'pangolin-sdk-toutiao.com'],
    names: ['巨量引擎', '穿山甲', '字节跳动', 'pangle'],
  },
  { hosts: ['gdt.qq.com', 'e.qq.com'], names: ['腾讯广告', '优量汇', '广点通'] },
  { hosts: ['meituan.com', 'meituan.net', 'sankuai.com'], names: ['美团', '三快在线', '三快科技'] },
  { hosts: ['ele.me', 'elemecdn.com'], names: ['饿了么', '拉扎斯'] },
  {
    hosts: ['wx.qq.com', 'weixin.qq.com', 'servicewechat.com'],
    names: ['微信js-sdk', '微信开放平台', '微信sdk', '微信支付sdk', '微信登录sdk'],
  },
  { hosts: ['wx.tenpay.com', 'tenpay.com'], names: ['财付通', '微信支付'] },
  { hosts: ['253.com'], names: ['创蓝', '闪验'] },
  { hosts: ['aliyuncs.com', 'aliapp.org', 'alicdn.com', 'aliyun.com'], names: ['阿里云', '阿里云计算', 'aliyun'] },
  { hosts: ['jpush.cn', 'jiguang.cn'], names: ['极光', '和讯华谷', 'jpush'] },
  { hosts: ['getui.com', 'gepush.com', 'igexin.com'], names: ['个推', '每日互动'] },
  { hosts: ['sensorsdata.cn'], names: ['神策'] },
  { hosts: ['growingio.com'], names: ['growingio', '易数科技'] },
  { hosts: ['bugly.qq.com'], names: ['bugly', '腾讯bugly'] },
  { hosts: ['geetest.com'], names: ['极验', 'geetest'] },
  { hosts: ['xfyun.cn', 'iflytek.com'], names: ['科大讯飞', '讯飞', 'iflytek'] },
  { hosts: ['fadada.com'], names: ['法大大', 'fadada'] },
  { hosts: ['esign.cn', 'tsign.cn'], names: ['e签宝', '天谷信息'] },
  { hosts: ['unionpay.com', '95516.com'], names: ['银联', 'unionpay'] },
  { hosts: ['qiyukf.com', 'ysf.163.com'], names: ['网易七鱼', '七鱼'] },
  { hosts: ['udesk.cn'], names: ['udesk', '沃丰'] },
  { hosts: ['meiqia.com'], names: ['美洽'] },
  { hosts: ['shuzilm.cn'], names: ['数字联盟'] },
  { hosts: ['fengkongcloud.com', 'ishumei.com'], names: ['数美'] },
  { hosts: ['tongdun.net', 'tongdun.cn'], names: ['同盾'] },
  { hosts: ['qiniu.com', 'qiniucdn.com', 'clouddn.com'], names: ['七牛'] },
  { hosts: ['upyun.com', 'upaiyun.com'], names: ['又拍'] },
];

/** In the clause before a name: it is not used. */
export const NOT_USED =
  '(?:没有|未|不(?:再|会)?)(?:接入|使用|集成|嵌入|采用|引入|安装|装|放|向|提供)|不包含|无(?:任何)?(?:第三方|sdk)';
/** Software of that name on servers of one's own. */
export const OWN_SERVER = '自(?:行|己)?(?:部署|建|托管|搭建)|私有化|self-hosted';
/** Sentences that name who gets information. */
export const RECIPIENT_LEADS =
  '提供给|共享|委托|交由|交给|接收|受托|由[^。]{2,40}(?:配送|承运|承保|完成|打分|负责)|合作|向其|向[^。]{2,30}提供';
/** What every company is called. */
export const GENERIC_NAME =
  '(?:股份|有限|责任)*公司|集团|网络技术|信息技术|计算机系统|网络科技|信息科技|文化传播|,? ?(?:inc|llc|ltd|co|corp|limited|corporation|k\\.k)\\b\\.?|^(?:北京|上海|深圳市?|广州|杭州|南京|浙江|广东|江苏)';
