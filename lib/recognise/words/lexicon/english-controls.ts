/** English button words, whole text, lower case, outer punctuation removed. The first list that matches decides. */

const TAIL_ACCEPT =
  '(?: (?:all|everything|once|always|now|access|both|cookies|all cookies|permissions?|location(?: access| services)?|notifications?|camera|microphone|photos?|consent|(?:to )?(?:the |these )?terms|to all|to everything|it|this|and (?:continue|proceed|close|sign in|log ?in|enter|start)|& (?:continue|proceed|close)|while using (?:the )?app|only while using (?:the )?app|only this time|this time|selected|selection|recommended(?: cookies)?|optional(?: cookies)?|additional(?: cookies)?|analytics(?: cookies)?|to continue))*';
const PROVIDER = '(?: (?:with|via|using|by) (?:your )?(?:an? )?[a-z0-9 ]{2,20})?';

export const ENGLISH_REJECT: readonly RegExp[] = [
  /^(?:no|nope|nah|never|never mind|nevermind)(?:,? (?:thanks|thank you|thx))?$/,
  /^(?:i |we |please )?(?:do not|don'?t|dont|will not|won'?t|not) (?:agree|accept|allow|consent|share|enable|track|now|yet|authori[sz]e|grant|sign in|log ?in|want|use|link)(?: .{1,30})?$/,
  /^(?:i'?ll |i will )?(?:maybe|remind me|ask me|do it|decide|sign in|log ?in|set up|perhaps|try)? ?later(?: on)?$/,
  /^(?:not|maybe) (?:this time|next time|today|for now|right now)$|^next time$/,
  /^(?:i(?:'d| would) )?skip(?: (?:for now|this(?: step)?|it|all|step|log ?in|sign[- ]?in|sign[- ]?up|registration|intro|and continue))?$/,
  /^(?:i )?(?:decline|deny|refuse|reject|disagree|opt[- ]out|disallow|object|block)(?: (?:all|cookies|all cookies|optional(?: cookies)?|non-essential(?: cookies)?|access|(?:and|&) (?:exit|quit|leave|close|continue)))?$/,
  /^cancel$/,
  /^(?:continue|browse|proceed|enter|shop|use|log ?in|sign in|checkout|stay)(?: (?:the )?(?:app|site))? (?:as (?:a )?(?:guest|visitor)|anonymously|without(?: .{2,30})?|with (?:limited|basic) .{2,20})$/,
  /^without (?:agree|accept|allow|consent|sign|log|register|authori)[a-z]*(?: .{1,20})?$/,
  /^(?:guest|visitor)(?: (?:mode|access|user|log ?in))?$|^(?:browse only|just (?:browsing|looking)|look around)$/,
  /^(?:only|just|accept(?: only)?|allow(?: only)?|use(?: only)?) ?(?:strictly )?(?:necessary|essential|required)(?: cookies)?(?: only)?$|^(?:strictly )?(?:necessary|essential|required)(?: cookies)? only$/,
  /^(?:exit|leave|quit)(?: (?:the )?(?:app|site))?$/,
];

/** Ways to say no in a dialog that asks, which by themselves leave or put away something else. */
export const ENGLISH_LEANS_NO: readonly RegExp[] = [
  /^(?:exit|leave|quit)(?: (?:the )?(?:page|now|anyway))$/,
  /^(?:keep|continue|go on) (?:browsing|shopping|exploring|looking)$/,
];

/** Puts the offer away: no answer, and in a dialog that asks, none given. */
export const ENGLISH_BRUSH_OFF: readonly RegExp[] = [
  /^(?:i'?m )?not interested$|^ignore(?: (?:this|it|all|and continue))?$/,
  /^(?:do not|don'?t|never) (?:show|remind|ask)(?: (?:me|this|it|again|anymore|any more|message))*$/,
];

export const ENGLISH_EXIT = /\b(?:exit|leave|quit)\b/;

export const ENGLISH_CLOSE: readonly RegExp[] = [
  /^(?:x|close|dismiss|hide)(?: (?:this|it|dialog|popup|pop-up|window|modal|banner|ad|message|alert|notification|notice|panel|menu|sidebar|drawer|×))*$/,
  /^(?:go |take me )?(?:back|back home|home|back to (?:the )?(?:home|home ?page|shop|store|previous page))$/,
];

/** Acknowledges what was said. */
export const ENGLISH_KNOWN: readonly RegExp[] = [
  /^(?:ok,? |okay,? )?(?:got it|i understand|understood|i see|noted|gotcha)$/,
];

export const ENGLISH_LINK: readonly RegExp[] = [
  /^(?:learn|read|find out|see|know) more(?: .{1,30})?$/,
  /^(?:[a-z]+ ){0,2}(?:policy|policies|guidelines|documentation|docs|disclaimer|imprint|faqs?)$/,
  /^(?:view|see|read|show|more) (?:the )?(?:details?|full (?:text|policy|terms)|policy|terms|info(?:rmation)?)$/,
];

export const ENGLISH_ACCEPT_STRONG: readonly RegExp[] = [
  new RegExp(
    `^(?:yes,? )?(?:i )?(?:(?:have read|understand|acknowledge)(?: and| &) )?(?:agree|accept|allow|authori[sz]e|approve|consent|permit|always allow)${TAIL_ACCEPT}$`,
  ),
  /^(?:yes,? )?grant (?:access|permission|permissions)$|^(?:confirm|approve) (?:authori[sz]ation|log ?in|sign[- ]?in)$/,
  new RegExp(
    `^(?:one[- ]tap |quick )?(?:sign|log)[ -]?in(?: or (?:sign[ -]?up|register|create (?:an )?account)| ?/ ?(?:sign[ -]?up|register))?(?: now| again| and continue| to continue)?${PROVIDER}$`,
  ),
  /^continue (?:with|using) (?!(?:a |my |your |the )?(?:e-?mail|password|payment|order|purchase|checkout))[a-z0-9 ]{2,20}$/,
  /^(?:only |just )?while using (?:the |this )?(?:app|mini[- ]?program)$|^(?:only|just) (?:this time|this once|once)$/,
  /^(?:link|bind|verify|authori[sz]e|sign in|log ?in)(?: [a-z ]{2,20})? (?:and|&) continue$/,
  /^(?:enable|turn on|allow|share|use)(?: my| your| current)? (?:location(?: access| services)?|notifications?|gps|phone number)$/,
  /^(?:allow(?: my| your)? (?:camera|microphone|photos?)|(?:enable|turn on|allow)(?: my| your)? (?:camera|microphone|photo) access)$/,
  /^(?:link|bind|verify|get|authori[sz]e)(?: my| your)? (?:mobile|phone|phone number|mobile number)$/,
];

export const ENGLISH_ACCEPT_WEAK: readonly RegExp[] = [
  /^(?:ok|okay|yes|yep|sure|confirm|continue|proceed|enable|turn on|got it,? continue|open settings|go to settings)(?:,? (?:please|got it|continue))?$/,
  /^(?:verify|confirm) (?:now|(?:my |your )?identity)$/,
  new RegExp(`^(?:sign[ -]?up|register)(?: now)?${PROVIDER}$`),
];

/** Ways to say yes in a dialog that asks, which by themselves open or choose something else. */
export const ENGLISH_LEANS_YES: readonly RegExp[] = [
  /^(?:sign|log)[ -]?(?:in|up) (?:with|via|using|by) (?:your |my |an? |another )?(?:e-?mail|password|code|sms|qr|otp|phone|mobile|verification|different|other).*$|^continue (?:with|using) (?:an? |my |your )?(?:e-?mail|password)$/,
  /^(?:create|open) (?:an |my |a new |new )?account$|^(?:sign[ -]?up|register) (?:free|for free)$/,
  /^(?:join|subscribe)(?: (?:us|now|free|for free|today))?$/,
  /^(?:enable|turn on|open|start|use)(?: my| your| the)? (?:camera|microphone|mic)$/,
  /^use(?: my| your)? (?:mobile|phone|phone number|mobile number|e-?mail)$/,
];
