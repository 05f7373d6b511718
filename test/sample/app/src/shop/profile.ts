import type { Component } from 'vue';

/** A filing number as the footer prints it. Without `href` it is plain text. */
export interface FilingNumber {
  readonly text: string;
  readonly href?: string;
  /** Small and pale, as designers like it. */
  readonly faint?: boolean;
}

/** What stands at the bottom of a page. */
export interface FooterContent {
  readonly icp: FilingNumber | null;
  readonly police: FilingNumber | null;
  readonly licence: string | null;
  readonly policyLinks: boolean;
}

/** How one entry of the shop behaves: each store that runs its own entry has its own profile. */
export interface ShopProfile {
  readonly name: string;
  readonly home: Component;
  /** Shown in front of everything until it is passed. */
  readonly gate: Component | null;
  /** Asks for agreement on the first run. */
  readonly notice: Component | null;
  /** Shown on a product's page. */
  readonly goodsGate: Component | null;
  readonly contactForm: Component;
  readonly homeFooter: FooterContent;
  readonly checkoutFooter: FooterContent;
  readonly homeShortcuts: boolean;
  readonly welcomesWithCoupon: boolean;
  /** Runs once when the page has been mounted. */
  onStart(): void;
  /** Runs when the visitor has refused the notice. */
  onRefused(): void;
}
