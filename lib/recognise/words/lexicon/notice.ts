/** Words of privacy notices (normalised, regular expression sources). */

/** Headings that by themselves announce a privacy notice. */
export const NOTICE_TITLE =
  '(?:隐私|个人信息)(?:安全|保护|政策|协议|权益|条款|声明|授权|及用户协议|和用户协议|与用户协议)*(?:提示|指引|声明|说明|告知|公告|须知|更新|通知|授权|协议|政策|保护|弹窗|引导)|(?:服务|用户|使用)(?:服务)?(?:协议|条款|须知)(?:和|与|及|、|&)+?(?:隐私|个人信息)|(?:协议|条款|政策)(?:更新|变更|提示|授权)|(?:使用|用户|服务|授权|会员|推广|注册)(?:使用|服务)?(?:协议|条款|同意书|合约|合同)》?$|^《[^《》]{2,20}(?:协议|条款|政策|须知|同意书)》$|用户使用须知|用户须知|cookies? ?(?:与|和|及|提示|设置|声明|政策|通知|使用)|权限(?:申请|使用|授权)+(?:说明|须知|告知)$|(?:收集|使用|处理|授权|知情|诊疗)(?:知情)?同意书$|(?:知情|单独)同意$|个人信息(?:处理|保护|收集)?规则$|terms (?:of service |of use )?update|(?:privacy|cookies?|data protection|personal (?:data|information)) (?:policy|notice|preferences|settings|choices|update|consent|protection|statement|agreement|guidelines?)|we (?:value|respect) your privacy|your privacy|terms (?:of service )?(?:and|&) privacy';

/** Sentences that put a policy before the user to be accepted. */
export const NOTICE_BODY =
  '是否同意[^。?]{0,16}(?:《|协议|政策|条款)|阅读《[^》]+》并|(?:仔细|认真|务必|审慎|充分|详细|先)(?:地)?(?:阅读|理解|查阅)|阅读(?:并|且|和|后)?(?:充分)?(?:理解|同意|知悉|接受|了解|确认)|请(?:您|你)?(?:先|务必|仔细|在使用前)*(?:阅读|查阅|查看|详阅|了解|同意)|点击.{0,6}同意|(?:如|若|如果)(?:您|你)?同意|同意(?:并接受|该|本|以上|上述|我们|此|下列|以下)?.{0,16}(?:协议|政策|指引|条款|内容)|更新(?:了)?.{0,16}(?:政策|协议|条款|指引)|(?:政策|协议|条款|指引).{0,6}(?:更新|变更|修订)|(?:重视|保护|尊重|保障)(?:您|你|用户)?的?.{0,10}(?:隐私|个人信息)|法律约束力|使用 ?cookies?|we use cookies|uses? cookies|cookies? (?:to|for|on|and)|please (?:read|accept|review)|尚?未(?:阅读|同意)|accept (?:our|the)|by (?:continuing|clicking|tapping|using|selecting|accepting)|agree to (?:our|the)|have read';

/** A tick or line that says agreement comes with another act, or that a box is there to agree. */
export const AGREEMENT_TICK =
  '(?:阅读|已读|已阅|知悉|了解|理解)(?:并|且|和)?(?:同意|接受|知悉|理解)|^(?:我)?(?:已)?(?:同意|接受)|同意.{0,20}(?:协议|政策|条款|指引|规则|须知|声明|授权书)|(?:协议|政策|条款|指引)|agree|accept|privacy|terms';

/** "Please tick first": a hint that the agreement stands elsewhere, not the agreement itself. */
export const TICK_HINT =
  '请(?:您|你)?(?:先|务必)?(?:阅读|查看)?(?:并|后|且)?(?:勾选|同意|选中|确认)(?:并)?(?:同意)?[^。]{0,40}$|please (?:tick|check|agree)[^.]{0,40}(?:first|box|terms|policy)';
