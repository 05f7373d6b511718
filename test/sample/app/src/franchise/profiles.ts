import { startAnalytics } from '@shop/shop/analytics';
import { answerConsent } from '@shop/shop/consent';
import { lawful } from '@shop/shop/lawful';
import type { FooterContent, ShopProfile } from '@shop/shop/profile';
import AcceptOnlyNotice from './AcceptOnlyNotice.vue';
import BindPhoneDialog from './BindPhoneDialog.vue';
import ConsentBar from './ConsentBar.vue';
import ExitNotice from './ExitNotice.vue';
import PhoneGate from './PhoneGate.vue';
import PickupForm from './PickupForm.vue';
import RecallPage from './RecallPage.vue';

const LICENCE = '浙B2-20239876';
const NUMBER = '浙ICP备2024987654号-3';
const REGISTER = 'https://beian.miit.gov.cn/';
const LAZY_MS = 1500;
const PERSUADE_MS = 1500;

const plainFooter: FooterContent = { icp: null, police: null, licence: null, policyLinks: true };

/** Nobody gets in without a phone number, and the page says neither who runs it nor what becomes of the number. */
const flagship: ShopProfile = {
  ...lawful,
  gate: PhoneGate,
  notice: null,
  homeFooter: { ...plainFooter, policyLinks: false },
  checkoutFooter: { ...plainFooter, policyLinks: false },
  welcomesWithCoupon: false,
  onStart: () => undefined,
};

/** A notice that takes only yes, ticked in advance, while measuring has long begun; the footer kept the template's number. */
const dongmen: ShopProfile = {
  ...lawful,
  name: '岫青茶铺·东门店',
  notice: AcceptOnlyNotice,
  homeFooter: { ...plainFooter, icp: { text: '浙ICP备XXXXXXXX号-X', href: REGISTER }, licence: LICENCE },
  welcomesWithCoupon: false,
  onStart: () => void setTimeout(startAnalytics, LAZY_MS),
};

/** Asks again a moment after every no; products open only against a phone number; the filing number leads nowhere. */
const xihu: ShopProfile = {
  ...lawful,
  name: '岫青茶铺·西湖店',
  goodsGate: BindPhoneDialog,
  homeFooter: { ...plainFooter, icp: { text: NUMBER } },
  homeShortcuts: false,
  welcomesWithCoupon: false,
  onStart: () => undefined,
  onRefused: () => void setTimeout(() => answerConsent('unasked'), PERSUADE_MS),
};

/** Saying no ends the visit; the filing number links to a look-alike of the register. */
const beimen: ShopProfile = {
  ...lawful,
  name: '岫青茶铺·北门店',
  notice: ExitNotice,
  homeFooter: { ...plainFooter, icp: { text: NUMBER, href: 'https://beian.miit.gov.cn.icp-chaxun.com/' } },
  welcomesWithCoupon: false,
  onStart: () => undefined,
};

/** Order page of a poster: wants a phone number without a word why, reads the position by itself, hides the number. */
const nanshan: ShopProfile = {
  ...lawful,
  name: '岫青茶铺·南山路店',
  notice: ConsentBar,
  contactForm: PickupForm,
  homeFooter: { ...plainFooter, licence: LICENCE },
  checkoutFooter: { ...plainFooter, icp: { text: NUMBER, href: REGISTER, faint: true }, licence: LICENCE },
  welcomesWithCoupon: false,
  onStart: () => undefined,
};

/** Page behind a text message: looks the member up in clear text, with the phone number in the address. */
const recall: ShopProfile = {
  ...lawful,
  home: RecallPage,
  notice: ConsentBar,
  welcomesWithCoupon: false,
  onStart: () => undefined,
};

/** The entries of the build with faults, by the name in their document. */
export const franchise: Readonly<Record<string, ShopProfile>> = {
  main: flagship,
  dongmen,
  xihu,
  beimen,
  nanshan,
  recall,
};
