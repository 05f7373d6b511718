/** Segments that are about logging in, authorizing or binding and nothing else. */
export const LOGIN_SEGMENT =
  /^(?:(?:(?:[a-z]+-)*|user|wx|wechat|weixin|phone|mobile|tel|sms|code|pwd|password|account|quick|onekey|auto|h5|mini|third|alipay|app|member|to|go|re|page)log-?in(?:-?(?:page|index|phone|mobile|sms|wx|wechat|register|view|home|h5|by[a-z-]+|with[a-z-]+))?|(?:user-?)?(?:register|registration|reg|sign-?up)|(?:user|wx|wechat|wap|h5|web|mini|phone|mobile|get|to|page|member)?-?auth(?:orize|orise|orization|entication)?(?:-?(?:page|index|login|phone|user|user-?info|profile|callback|h5|mobile))?|o-?auth2?(?:-?[a-z]+)?|passport|(?:account-?|user-?|phone-?|mobile-?|wx-?|to-?)?bind(?:ing)?(?:-?(?:phone|mobile|tel|wx|wechat|account|user|member|page|index|number|phonenumber|info))?|(?:get|auth|verify|check|input|fill|grant|request|change)-?(?:user-?)?(?:phone|mobile|tel)(?:-?(?:num(?:ber)?|no|auth|login|page))?|(?:phone|mobile|tel)-?(?:num(?:ber)?-?)?(?:login|auth|bind|verify|authorize|grant)|real-?name(?:-?auth)?)$/;
/** Pages of these names are about a telephone number only inside a mini-program's page tree. */
export const PHONE_SEGMENT = /^(?:phone|mobile|tel)(?:-?(?:num(?:ber)?|page))?$/;
/** Daily check-in is called sign-in as well; only beside an account word does it mean logging in. */
export const SIGN_IN = /^sign-?in$/;
export const ACCOUNT_SEGMENT = /^(?:account|accounts|user|users|member|identity|sso|ucenter)$/;
/** Lists and records about log-ins. */
export const NOT_LOGIN = /log-?in-?(?:log|record|history|device|out)|unbind|author(?!i[sz])/;
