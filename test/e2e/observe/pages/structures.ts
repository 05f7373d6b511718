/** Page bodies written after the markup that component libraries and frameworks produce. */

export const GOODS = `<div class="goods" style="padding:12px"><h2>当季水果专区</h2><p>山东烟台红富士苹果五斤装，果径八十毫米以上，坏果包赔。</p></div>
<div class="goods" style="padding:12px"><h2>进口乳品</h2><p>新西兰全脂纯牛奶一升装，低温冷链配送，次日送达到家。</p></div>`;

const MASK = 'position:fixed;inset:0;background:rgba(0,0,0,.6)';
const CENTRE = 'position:fixed;left:40px;right:40px;top:260px;background:#fff;border-radius:8px;padding:20px';
const PICTURE = (fill: string, width: number, height: number): string =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}'%3E%3Crect width='${width}' height='${height}' fill='${fill}'/%3E%3C/svg%3E`;

/** One layer each, over content. */
export const LAYERS: Readonly<Record<string, string>> = {
  weui: `<style>.weui-mask{z-index:1000;${MASK}}.weui-dialog{position:fixed;z-index:5000;top:50%;left:16px;right:16px;transform:translateY(-50%);background:#fff;text-align:center;border-radius:12px}
    .weui-dialog__ft{display:flex;line-height:56px}.weui-dialog__btn{flex:1;display:block;color:#576b95;text-decoration:none}</style>${GOODS}
    <div class="js_dialog" role="dialog" aria-modal="true"><div class="weui-mask"></div><div class="weui-dialog"><div class="weui-dialog__hd"><strong class="weui-dialog__title">用户隐私保护提示</strong></div>
    <div class="weui-dialog__bd">感谢使用，请阅读<a href="/p">《用户隐私保护指引》</a></div><div class="weui-dialog__ft"><a href="javascript:" class="weui-dialog__btn">拒绝</a><a href="javascript:" class="weui-dialog__btn">同意</a></div></div></div>`,
  uniPopup: `<style>uni-view,uni-page,uni-page-body,uni-app{display:block}</style><uni-app><uni-page><uni-page-body><uni-view class="content">${GOODS}
    <uni-view class="uni-popup center" style="position:fixed;z-index:99"><uni-view><uni-view name="mask" style="position:fixed;inset:0;background-color:rgba(0,0,0,.4)"></uni-view>
    <uni-view name="content" style="position:fixed;display:flex;inset:0;flex-direction:column;justify-content:center;align-items:center"><uni-view class="uni-popup__wrapper center">
    <uni-view class="box" style="width:300px;background:#fff;border-radius:10px;padding:20px"><uni-view class="title">申请获取您的手机号</uni-view><uni-view class="desc">用于订单配送时与您联系</uni-view>
    <uni-view style="display:flex"><uni-view class="left" style="flex:1;line-height:44px">暂不授权</uni-view><uni-view class="right" style="flex:1;line-height:44px;background:#07c160;color:#fff">同意</uni-view></uni-view>
    </uni-view></uni-view></uni-view></uni-view></uni-view></uni-view></uni-page-body></uni-page></uni-app>`,
  uniModal: `<style>uni-modal{position:fixed;inset:0;z-index:999;display:block}.uni-mask{z-index:999;${MASK}}.uni-modal{position:fixed;z-index:999;width:300px;top:50%;left:50%;transform:translate(-50%,-50%);background:#fff}.uni-modal__ft{display:flex;line-height:48px}.uni-modal__btn{flex:1}</style>
    <uni-app><uni-page>${GOODS}</uni-page><uni-modal><div class="uni-mask"></div><div class="uni-modal"><div class="uni-modal__hd"><strong class="uni-modal__title">提示</strong></div><div class="uni-modal__bd">您还未登录，是否前往登录？</div>
    <div class="uni-modal__ft"><div class="uni-modal__btn uni-modal__btn_default">取消</div><div class="uni-modal__btn uni-modal__btn_primary" style="color:#007aff">确定</div></div></div></uni-modal></uni-app>`,
  taro: `<style>.taro_page{width:100%;height:100%;position:absolute;left:0;top:0;background:#fff;z-index:0}body,html,#app{height:100%}taro-view-core{display:block}</style>
    <div id="app" class="taro_router" style="position:relative"><div class="taro_page">${GOODS}</div><div class="taro_page taro_page_show" style="z-index:1">${GOODS}<taro-view-core class="at-modal" style="position:fixed;inset:0;z-index:1000">
    <taro-view-core class="at-modal__overlay" style="position:absolute;inset:0;background:rgba(0,0,0,.3)"></taro-view-core><taro-view-core class="at-modal__container" style="position:absolute;top:50%;left:50%;width:300px;transform:translate(-50%,-50%);background:#fff">
    <taro-view-core class="at-modal__header">授权提示</taro-view-core><taro-view-core>需要获取您的位置信息用于推荐附近门店</taro-view-core><taro-view-core><taro-button-core>取消</taro-button-core><taro-button-core open-type="getLocation">确定</taro-button-core></taro-view-core></taro-view-core></taro-view-core></div></div>`,
  antd: `<div id="root">${GOODS}</div><div class="adm-center-popup adm-modal" style="z-index:1000;position:relative"><div class="adm-mask" style="z-index:1000;${MASK}"><div class="adm-mask-aria-button" role="button" aria-label="背景蒙层" style="position:absolute;inset:0"></div></div>
    <div class="adm-center-popup-wrap" style="position:fixed;z-index:1000;top:50%;left:50%;width:75vw;transform:translate(-50%,-50%)"><div class="adm-modal-body" role="dialog" style="background:#fff;border-radius:8px;padding:16px"><div class="adm-modal-title">绑定手机号</div>
    <div>绑定后可查看订单进度</div><a class="adm-button" role="button" style="display:block">绑定</a><a class="adm-button" role="button" style="display:block">以后再说</a></div></div></div>`,
  nut: `${GOODS}<div class="nut-overlay" style="z-index:2000;${MASK}"></div><div class="nut-popup nut-popup--center" style="position:fixed;z-index:2000;top:50%;left:50%;transform:translate(-50%,-50%);background:#fff;width:296px">
    <view class="nut-dialog__header">温馨提示</view><div>本店使用 Cookie，请阅读《隐私政策》</div><button class="nut-button">拒绝</button><button class="nut-button">同意</button></div>`,
  coupon: `${GOODS}<div class="ad-mask" style="z-index:999;${MASK}"><div class="ad-body" style="position:absolute;left:45px;top:190px;width:300px;height:320px;background:#f43;color:#fff;padding:20px"><h3>新人专享红包</h3><p>满30减10元优惠券</p>
    <div class="get-btn" style="background:#fc0;text-align:center;line-height:40px">立即领取</div></div><img class="close" src="${PICTURE('white', 30, 30)}" style="position:absolute;left:180px;top:560px;width:30px;height:30px"></div>`,
  picture: `${GOODS}<div style="z-index:99;${MASK}"><img style="position:absolute;left:45px;top:200px;width:300px;height:380px" src="${PICTURE('red', 300, 380)}"><div class="guanbi" style="position:absolute;left:180px;top:600px;width:30px;height:30px;color:#fff">×</div></div>`,
  cookieBar: `${GOODS}<div style="position:fixed;left:0;right:0;bottom:0;background:#333;color:#fff;padding:10px">我们使用 Cookie 改善体验，详见<a href="/p">隐私政策</a><button>拒绝</button><button>接受</button></div>`,
  drawer: `${GOODS}<div class="filter-mask" style="${MASK}"></div><div class="filter" style="position:fixed;top:0;right:0;bottom:0;width:280px;background:#fff"><h4>价格区间</h4><input placeholder="最低价"><button>重置</button><button>确定</button></div>`,
  fullScreen: `${GOODS}<div class="login-popup" style="position:fixed;inset:0;background:#fff;z-index:100"><i class="icon-close" style="position:absolute;left:10px;top:10px;width:24px;height:24px;background:#ccc"></i><h2 style="margin-top:80px">手机号登录</h2>
    <input type="tel" placeholder="请输入手机号"><button style="width:300px;height:44px">获取验证码</button></div>`,
  native: `${GOODS}<dialog id="d"><h3>开启定位服务</h3><p>用于为您推荐附近门店</p><button>暂不</button><button>去开启</button></dialog><script>d.showModal()</script>`,
  popover: `${GOODS}<div id="p" popover style="width:300px"><h3>隐私政策更新提示</h3><p>请阅读新版政策</p><button>不同意</button><button>同意</button></div><script>p.showPopover()</script>`,
  shadow: `${GOODS}<x-login></x-login><script>document.querySelector('x-login').attachShadow({mode:'open'}).innerHTML='<style>.m{${MASK}}.p{${CENTRE}}</style><div class="m"></div><div class="p"><b>授权登录</b><p>获取您的手机号</p><button>允许</button><button>拒绝</button></div>'</script>`,
  blank: `<div id="app"></div><div class="m" style="${MASK}"></div><div class="p" style="${CENTRE}"><h3>授权手机号</h3><p>登录后即可使用</p><button class="btn">一键登录</button></div>`,
  blankNoMask: `<div id="app"></div><div class="p" style="${CENTRE};box-shadow:0 0 9px #999"><h3>授权手机号</h3><p>登录后即可使用</p><button class="btn">一键登录</button></div>`,
  radio: `${GOODS}<div style="${MASK}"></div><div style="${CENTRE}"><b>隐私政策</b><p>请选择是否同意我们处理您的信息</p><label><input type="radio" name="r">同意</label><label><input type="radio" name="r">不同意</label><div class="ok">提交</div></div>`,
  blurred: `<div style="filter:blur(6px)">${GOODS}</div><div style="position:fixed;left:0;right:0;bottom:0;padding:30px;background:#fff;box-shadow:0 0 4px"><p>登录后查看更多</p><button style="width:200px;height:44px">立即登录</button></div>`,
  toast: `${GOODS}<div class="van-toast" style="position:fixed;top:50%;left:50%;transform:translate(-50%,-50%);background:rgba(0,0,0,.7);color:#fff;padding:8px 12px">已加入购物车</div>`,
};

/** Pages without any layer. */
export const PLAIN: Readonly<Record<string, string>> = {
  waiting: `${GOODS}<div style="${MASK};opacity:0;pointer-events:none"><div>授权登录<button>同意</button></div></div>
    <div class="popup" style="position:fixed;left:0;right:0;bottom:0;transform:translateY(100%);background:#fff;height:300px">绑定手机号<button>一键登录</button></div>
    <div class="dialog" style="position:fixed;left:0;top:0;width:0;height:0;overflow:hidden"><p>授权</p></div><div class="modal" style="display:none;position:fixed;inset:0">登录</div>
    <div class="modal" style="position:fixed;inset:0;opacity:0">隐形的弹窗 登录</div><div class="sheet" style="position:absolute;left:-999px;top:0">登录</div>`,
  under: `<div style="position:absolute;inset:0;background:#fff;z-index:1" class="prev"><div class="popup" style="${CENTRE};position:absolute;z-index:5">授权登录<button>同意</button></div></div><div class="page" style="position:absolute;inset:0;background:#fff;z-index:9">${GOODS}</div>`,
  bars: `<div class="nav" style="position:fixed;top:0;left:0;right:0;height:44px;background:#fff;z-index:9">购物车</div><div style="padding:50px 0">${GOODS}</div>
    <div style="position:fixed;bottom:50px;left:0;right:0;height:50px;background:#fff">合计 ¥128.00<button>提交订单</button></div><div class="tabs" style="position:fixed;bottom:0;left:0;right:0;height:50px;display:flex;background:#fff"><div style="flex:1">首页</div><div style="flex:1">分类</div><div style="flex:1">登录</div></div>
    <div style="position:fixed;right:10px;bottom:120px;width:48px;height:48px;background:#0a0">客服</div>`,
  shell: `<style>html,body{height:100%}</style><div id="app" style="position:fixed;inset:0;z-index:1;background:#f5f5f5"><div class="header" style="position:fixed;top:0;left:0;right:0;height:44px;z-index:10;background:#fff">商城</div>
    <div class="main" style="position:fixed;top:44px;bottom:50px;left:0;right:0;overflow:auto">${GOODS}${GOODS}</div><div class="foot" style="position:fixed;bottom:0;left:0;right:0;height:50px;display:flex;background:#fff"><span>首页</span><span>我的</span></div></div>`,
  carousel: `<div style="position:relative;height:200px;overflow:hidden"><div class="slide" style="position:absolute;inset:0;z-index:1;background:#39f">第一屏 夏日清凉节 全场五折起</div><div class="slide" style="position:absolute;inset:0;z-index:2;background:#f93">第二屏 中秋好礼 满百减二十 <button>去看看</button></div></div>
    ${GOODS}<div class="card" style="position:relative;height:120px"><img src="${PICTURE('red', 300, 120)}"><div class="mask" style="position:absolute;inset:0;background:rgba(0,0,0,.4);z-index:1">已售罄 补货中</div></div>`,
  hero: `<div style="position:relative;height:844px;background:#456"><div class="hero-overlay" style="position:absolute;inset:0;background:rgba(0,0,0,.4)"></div><div style="position:relative;z-index:1;color:#fff;padding:40px"><h1>鲜果到家</h1><p>每日清晨从产地直采，全程冷链，两小时送到您家门口，不新鲜包退。</p><p>已覆盖全国一百二十座城市，欢迎来店里看看。</p><a href="/shop">进入商城</a></div></div>`,
  map: `<canvas style="position:fixed;inset:0;width:100%;height:100%"></canvas><div class="panel" style="position:fixed;left:0;right:0;bottom:0;height:360px;background:#fff">${GOODS}</div>`,
  mine: `<div style="padding:20px;background:#07c160"><b>登录/注册</b></div><ul>${['我的订单', '收货地址', '优惠券', '我的收藏', '联系客服', '设置', '关于我们', '隐私政策'].map((name) => `<li class="cell" style="height:44px">${name}</li>`).join('')}</ul><p>猜你喜欢：新西兰全脂纯牛奶一升装，低温冷链配送，次日送达到家。</p>`,
  headerLogin: `<header style="height:48px">鲜果到家 <a href="/login">登录</a></header><div id="list"></div><script>setTimeout(()=>{list.innerHTML=${JSON.stringify(GOODS)}},900)</script>`,
  search: `<div><input type="search" placeholder="搜索商品"><button>搜索</button></div>${GOODS}`,
  skeleton: `<div class="skeleton"><div style="height:200px;background:#eee"></div></div><script>setTimeout(()=>{document.body.innerHTML=${JSON.stringify(GOODS)}},300)</script>`,
};

/** Pages that are a gate and nothing else. */
export const GATES: Readonly<Record<string, string>> = {
  form: `<div class="login" style="padding:40px 20px"><h1>欢迎登录鲜果到家</h1><input type="tel" placeholder="请输入手机号" maxlength="11"><input placeholder="请输入验证码"><span class="code">获取验证码</span><div class="submit" style="background:#07c160;color:#fff;height:44px">登录</div>
    <div class="agree"><i class="check" style="display:inline-block;width:14px;height:14px;border:1px solid"></i>我已阅读并同意<span style="color:#07c160">《用户协议》</span>和<span style="color:#07c160">《隐私政策》</span></div></div>`,
  oneTap: `<div style="text-align:center;padding-top:120px"><div>鲜果到家</div><div>申请获得以下权限</div><div>获得你的公开信息（昵称、头像等）</div><button open-type="getPhoneNumber" style="width:300px;height:44px;background:#07c160;color:#fff;border:0">微信手机号一键登录</button></div>`,
  wall: `<div style="text-align:center;padding-top:200px"><p>请先登录后查看商品详情</p><button style="width:160px;height:40px;background:#07c160">去登录</button></div>`,
};

/** Pages that show next to nothing and ask for nothing. */
export const BARE: Readonly<Record<string, string>> = {
  emptyCart: `<div style="text-align:center;padding-top:200px"><p>购物车空空如也</p><button style="width:160px;height:40px;background:#07c160">去逛逛</button></div>`,
  fixedEmptyCart: `<div class="page" style="position:fixed;inset:0;background:#fff"><div class="empty" style="position:fixed;top:44px;bottom:50px;left:0;right:0"><p>购物车还是空的</p><a href="#/">去逛逛</a></div></div>`,
  notFound: `<h3>页面不存在</h3><a href="/">返回首页</a>`,
};
