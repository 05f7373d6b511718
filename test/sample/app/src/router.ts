import { createRouter, createWebHashHistory, type RouteRecordRaw } from 'vue-router';
import { profile } from './shop/profiles';

const routes: RouteRecordRaw[] = [
  { path: '/', component: profile.home, meta: { title: '', tab: true } },
  { path: '/category', component: () => import('./pages/CategoryPage.vue'), meta: { title: '点单', tab: true } },
  { path: '/goods/:id', component: () => import('./pages/GoodsPage.vue'), meta: { title: '商品详情' } },
  { path: '/cart', component: () => import('./pages/CartPage.vue'), meta: { title: '购物车', tab: true } },
  { path: '/checkout', component: () => import('./pages/CheckoutPage.vue'), meta: { title: '确认订单' } },
  { path: '/paid', component: () => import('./pages/PaidPage.vue'), meta: { title: '支付结果' } },
  { path: '/my', component: () => import('./pages/MyPage.vue'), meta: { title: '我的', tab: true } },
  { path: '/orders', component: () => import('./pages/OrdersPage.vue'), meta: { title: '我的订单' } },
  { path: '/login', component: () => import('./pages/LoginPage.vue'), meta: { title: '登录' } },
  { path: '/settings', component: () => import('./pages/SettingsPage.vue'), meta: { title: '设置' } },
  { path: '/about', component: () => import('./pages/AboutPage.vue'), meta: { title: '关于岫青' } },
  { path: '/stores', component: () => import('./pages/StoresPage.vue'), meta: { title: '选择门店' } },
  { path: '/coupons', component: () => import('./pages/CouponsPage.vue'), meta: { title: '领券中心' } },
  { path: '/member', component: () => import('./pages/MemberPage.vue'), meta: { title: '会员权益' } },
  { path: '/legal/:doc', component: () => import('./pages/LegalPage.vue'), meta: { title: '协议与政策' } },
  { path: '/:rest(.*)*', redirect: '/' },
];

export const router = createRouter({
  history: createWebHashHistory(),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

router.afterEach((to) => {
  const title = typeof to.meta['title'] === 'string' ? to.meta['title'] : '';
  document.title = title ? `${title} - ${profile.name}` : profile.name;
});
