const BASE = 'http://crm.xiuqingtea.cn';

export interface RecalledMember {
  readonly nickname: string;
  readonly mobile: string;
}

export interface MemberCoupon {
  readonly title: string;
  readonly until: string;
}

/** The member that a text message's short code stands for. */
export async function memberOf(code: string): Promise<RecalledMember> {
  return (await fetch(`${BASE}/recall?c=${encodeURIComponent(code)}`)).json();
}

/** Coupons that wait for the member. */
export async function couponsOf(mobile: string): Promise<readonly MemberCoupon[]> {
  return (await fetch(`${BASE}/member/coupons?mobile=${mobile}`)).json();
}
