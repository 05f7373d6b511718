import {
  ActionSheet,
  AddressEdit,
  Button,
  Cell,
  CellGroup,
  Checkbox,
  Field,
  Form,
  NavBar,
  Picker,
  Popup,
  ShareSheet,
  Skeleton,
  Swipe,
  SwipeItem,
  showConfirmDialog,
  showDialog,
  showLoadingToast,
  showNotify,
  showToast,
  Tabbar,
  TabbarItem,
} from 'vant';
import { createApp, h, ref, type VNode } from 'vue';

/** Pages made with a real component library; the fragment says which one. */

const goods = (): VNode =>
  h('div', { class: 'goods' }, [
    h('h3', '当季水果专区'),
    h('p', '山东烟台红富士苹果五斤装，果径八十毫米以上，坏果包赔。'),
    h('p', '新西兰全脂纯牛奶一升装，低温冷链配送，次日送达到家。'),
  ]);

const policyTick = (): VNode =>
  h(Checkbox, { modelValue: false, class: 'agree', shape: 'square' }, () => [
    '我已阅读并同意',
    h('span', { style: 'color:#1989fa' }, '《用户协议》'),
    h('span', { style: 'color:#1989fa' }, '《隐私政策》'),
  ]);

const scenes: Record<string, () => VNode | VNode[]> = {
  dialog: () => {
    void showConfirmDialog({
      title: '用户隐私保护提示',
      message: '请阅读并同意隐私政策后使用',
      confirmButtonText: '同意',
      cancelButtonText: '不同意',
    }).catch(() => undefined);
    return goods();
  },
  alert: () => {
    void showDialog({ message: '网络异常，请重新登录后再试' });
    return goods();
  },
  sheet: () => [
    goods(),
    h(ActionSheet, { show: true, actions: [{ name: '拍照' }, { name: '从相册选择' }], cancelText: '取消' }),
  ],
  login: () => [
    goods(),
    h(Popup, { show: true, round: true, closeable: true, position: 'bottom', style: 'padding:40px 20px' }, () => [
      h('div', { class: 'tit' }, '登录后享会员价'),
      h(Field, { label: '手机号', placeholder: '请输入手机号', type: 'tel' }),
      h(
        Field,
        { label: '验证码', placeholder: '请输入短信验证码' },
        { button: () => h(Button, { size: 'small' }, () => '发送验证码') },
      ),
      policyTick(),
      h(Button, { type: 'primary', block: true, disabled: true }, () => '登录'),
    ]),
  ],
  coupon: () => [
    goods(),
    h(Popup, { show: true, style: 'background:transparent;overflow:visible' }, () => [
      h('div', { style: 'width:280px;height:320px;background:#f44;color:#fff;border-radius:12px;padding:30px' }, [
        '新人红包 满30减10',
        h('div', { class: 'get' }, '立即领取'),
      ]),
      h('i', {
        class: 'van-icon van-icon-close',
        style: 'position:absolute;bottom:-50px;left:125px;font-size:30px;color:#fff',
      }),
    ]),
  ],
  picker: () => [
    goods(),
    h(Popup, { show: true, position: 'bottom' }, () =>
      h(Picker, {
        title: '选择城市',
        columns: ['北京', '上海', '广州', '深圳', '杭州'].map((text) => ({ text, value: text })),
      }),
    ),
  ],
  toast: () => {
    showToast('已加入购物车');
    return goods();
  },
  loading: () => {
    showLoadingToast({ message: '加载中...', forbidClick: true, duration: 900 });
    return goods();
  },
  loadingPrompt: () => {
    showLoadingToast({ message: '加载中...', forbidClick: true, duration: 0 });
    setTimeout(
      () => void showConfirmDialog({ title: '授权手机号登录', message: '申请获取您的手机号' }).catch(() => undefined),
      1500,
    );
    return goods();
  },
  notify: () => {
    showNotify({ type: 'warning', message: '门店已打烊，现在下单将于明日配送' });
    return goods();
  },
  share: () => [
    goods(),
    h(ShareSheet, {
      show: true,
      title: '立即分享给好友',
      options: [
        { name: '微信', icon: 'wechat' },
        { name: '微博', icon: 'weibo' },
      ],
    }),
  ],
  tabs: () => [
    h(NavBar, { title: '首页', leftText: '返回', fixed: true, placeholder: true }),
    h(Swipe, { autoplay: 300, style: 'height:160px' }, () =>
      [1, 2, 3].map((index) =>
        h(SwipeItem, { style: 'background:#39a9ed;color:#fff' }, () => `轮播图第 ${index} 张 满减活动进行中`),
      ),
    ),
    goods(),
    h(Tabbar, { modelValue: 0 }, () =>
      ['首页', '分类', '购物车', '我的'].map((name) => h(TabbarItem, { icon: 'home-o' }, () => name)),
    ),
  ],
  skeleton: () => {
    const loading = ref(true);
    setTimeout(() => {
      loading.value = false;
    }, 500);
    return h({ render: () => h(Skeleton, { title: true, row: 8, loading: loading.value }, () => goods()) });
  },
  address: () =>
    h('div', [
      goods(),
      h(AddressEdit, { areaList: { province_list: {}, city_list: {}, county_list: {} }, showSetDefault: true }),
    ]),
  gate: () =>
    h('div', [
      h(NavBar, { title: '登录', leftArrow: true }),
      h(Form, () => [
        h(CellGroup, { inset: true }, () => [
          h(Field, { label: '手机号', placeholder: '请输入手机号', type: 'tel' }),
          h(Field, { label: '密码', placeholder: '请输入密码', type: 'password' }),
        ]),
        policyTick(),
        h(
          'div',
          { style: 'margin:16px' },
          h(Button, { round: true, block: true, type: 'primary', nativeType: 'submit' }, () => '登录'),
        ),
      ]),
    ]),
  mine: () =>
    h('div', [
      h('div', { style: 'padding:30px' }, '点击登录/注册'),
      h(CellGroup, () =>
        ['我的订单', '我的优惠券', '收货地址', '联系客服', '隐私政策', '关于我们', '设置'].map((title) =>
          h(Cell, { title, isLink: true }),
        ),
      ),
      goods(),
    ]),
  waiting: () => [
    goods(),
    h(Popup, { show: false, lazyRender: false, position: 'bottom' }, () => '授权登录 一键登录'),
    h(ActionSheet, { show: false, lazyRender: false, actions: [{ name: '退出登录' }] }),
  ],
};

const scene = scenes[location.hash.slice(1)] ?? goods;
createApp({ render: () => h('div', { class: 'page' }, [scene()].flat()) }).mount('#app');
