import DeliveryForm from '@shop/components/DeliveryForm.vue';
import PrivacyNotice from '@shop/components/PrivacyNotice.vue';
import HomePage from '@shop/pages/HomePage.vue';
import { startAnalytics } from './analytics';
import { whenAgreed } from './consent';
import type { FooterContent, ShopProfile } from './profile';

const FOOTER: FooterContent = {
  icp: { text: '浙ICP备2024987654号-3', href: 'https://beian.miit.gov.cn/' },
  police: {
    text: '浙公网安备33010602987654号',
    href: 'https://beian.mps.gov.cn/#/query/webSearch?code=33010602987654',
  },
  licence: null,
  policyLinks: true,
};

/** The shop as it should be: asks first, takes no for an answer, measures only after a yes. */
export const lawful: ShopProfile = {
  name: '岫青茶铺',
  home: HomePage,
  gate: null,
  notice: PrivacyNotice,
  goodsGate: null,
  contactForm: DeliveryForm,
  homeFooter: FOOTER,
  checkoutFooter: FOOTER,
  homeShortcuts: true,
  welcomesWithCoupon: true,
  onStart: () => whenAgreed(startAnalytics),
  onRefused: () => undefined,
};
