/** English button words, whole text, lower case, outer punctuation removed. The first list that matches decides. */

const TAIL_ACCEPT =
  '(?: (?:all|everything|once|always|now|access|both|cookies|all cookies|permissions?|location(?: access| services)?|notifications?|camera|microphone|photos?|consent|the terms|terms|to all|to everything|it|this|and (?:continue|proceed|close|sign in|log ?in|enter|start)|& (?:continue|proceed|close)|while using (?:the )?app|only while using (?:the )?app|only this time|this time|selected|recommended(?: cookies)?))*';
const PROVIDER = '(?: (?:with|via|using|by) (?:your )?(?:an? )?[a-z0-9 ]{2,20})?';

export const ENGLISH_REJECT: readonly RegExp[] = [
  /^(?:no|nope|nah|never|never mind|nevermind)(?:,? (?:thanks|thank you|thx))?$/,
  /^(?:i |we |please )?(?:do not|don'?t|dont|will not|won'?t|not) (?:agree|accept|allow|consent|share|enable|track|now|yet|interested|authori[sz]e|grant|sign in|log ?in|want|use|link|remind|ask|show)(?: .{1,30})?$/,
  /^(?:i'?ll |i will )?(?:maybe|remind me|ask me|do it|decide|sign in|log ?in|set up|perhaps|try)? ?later(?: on)?$/,
  /^(?:not|maybe) (?:this time|next time|today|for now)$|^next time$/,
  /^(?:i(?:'d| would) )?(?:skip|ignore)(?: (?:for now|this(?: step)?|it|all|step|log ?in|sign[- ]?in|sign[- ]?up|registration|intro|and continue))?$/,
  /^(?:i )?(?:decline|deny|refuse|reject|disagree|opt[- ]out|disallow|object|block)(?: (?:all|cookies|all cookies|optional(?: cookies)?|non-essential(?: cookies)?|access|(?:and|&) (?:exit|quit|leave|close|continue)))?$/,
  /^cancel$/,
  /^(?:continue|browse|proceed|enter|shop|use|log ?in|sign in|checkout|stay)(?: (?:the )?(?:app|site))? (?:as (?:a )?(?:guest|visitor)|anonymously|without .{2,30}|with (?:limited|basic) .{2,20})$/,
  /^(?:guest|visitor)(?: (?:mode|access|user|log ?in))?$|^(?:browse only|just (?:browsing|looking)|look around|keep browsing|continue browsing)$/,
  /^(?:only|just|accept only|allow only|use) ?(?:strictly )?(?:necessary|essential|required)(?: cookies)?(?: only)?$|^(?:strictly )?(?:necessary|essential|required)(?: cookies)? only$/,
  /^(?:exit|leave|quit)(?: (?:the )?(?:app|page|site|now|anyway))?$/,
];

export const ENGLISH_EXIT = /\b(?:exit|leave|quit)\b/;

export const ENGLISH_CLOSE: readonly RegExp[] = [
  /^(?:x|close|dismiss|hide)(?: (?:this|it|dialog|popup|pop-up|window|modal|banner|ad|message|×))*$/,
  /^(?:ok,? |okay,? )?(?:got it|i understand|understood|i see|noted|gotcha)$/,
  /^(?:go |take me )?(?:back|back home|home|back to (?:the )?(?:home|home ?page|shop|store|previous page))$/,
];

export const ENGLISH_LINK: readonly RegExp[] = [
  /^(?:learn|read|find out|see|know) more(?: .{1,30})?$/,
  /^(?:view|see|read|show|more) (?:the )?(?:details?|full (?:text|policy|terms)|policy|terms|info(?:rmation)?)$/,
];

export const ENGLISH_ACCEPT_STRONG: readonly RegExp[] = [
  new RegExp(
    `^(?:yes,? )?(?:i )?(?:have read and )?(?:agree|accept|allow|authori[sz]e|approve|consent|permit|always allow)${TAIL_ACCEPT}$`,
  ),
  /^(?:yes,? )?grant (?:access|permission|permissions)$/,
  new RegExp(
    `^(?:one[- ]tap |quick )?(?:sign|log)[ -]?in(?: or (?:sign[ -]?up|register|create (?:an )?account)| ?/ ?(?:sign[ -]?up|register))?(?: now| and continue)?${PROVIDER}$`,
  ),
  /^continue (?:with|using) [a-z0-9 ]{2,20}$/,
  /^(?:enable|turn on|allow|share|use)(?: my| your| current)? (?:location(?: access| services)?|notifications?|camera(?: access)?|microphone|gps|phone number)$/,
  /^(?:link|bind|verify|get|authori[sz]e|use)(?: my| your)? (?:mobile|phone|phone number|mobile number)$/,
];

export const ENGLISH_ACCEPT_WEAK: readonly RegExp[] = [
  /^(?:ok|okay|yes|yep|sure|confirm|continue|proceed|enable|turn on|subscribe|join now|got it,? continue|open settings|go to settings)(?:,? (?:please|got it))?$/,
  new RegExp(`^(?:sign[ -]?up|register|create (?:an |my )?account|join)(?: now| free| for free)?${PROVIDER}$`),
];
