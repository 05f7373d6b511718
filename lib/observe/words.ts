import { namesPolicyOrAgreement } from '@/lib/recognise/words/scene';

/** Words that steer the observer's looking; what they mean for the audit is decided by `lib/recognise`. */

const HAN = /\p{Script=Han}/gu;
const LATIN = /[\p{Script=Latin}\d]/gu;

/** Number of Han characters in a text. */
export function countHan(text: string): number {
  return text.match(HAN)?.length ?? 0;
}

/** Number of Latin letters and digits in a text: prices and times are as much content as words. */
export function countLatin(text: string): number {
  return text.match(LATIN)?.length ?? 0;
}

const IDENTITY =
  /登[录錄入陆]|注册|註冊|授权|授權|绑定|綁定|手机号|手機號|验证码|驗證碼|实名|實名|认证|認證|一键|微信快捷|log ?in|sign ?(?:in|up)|phone number|verification code|authori[sz]e|real[- ]name/iu;
const AUTH_CONTROL =
  /登[录錄入陆]|注册|註冊|授权|授權|绑定|綁定|获取手机|手机号|一键|验证码|实名|去认证|立即认证|log ?in|sign ?(?:in|up)|authori[sz]e|verify/iu;
const WALL =
  /请先|請先|请在(?:微信|支付宝|手机|客户端|app)|请使用|请用微信|无法访问|无权限|没有权限|暂无权限|仅限|关注后|需要?(?:登录|授权|绑定|关注|注册)|登录后|授权后|绑定后|实名后|open in|please (?:log|sign|use|open)|required/iu;

/** Log-in, phone, authorization or real-name vocabulary anywhere in the text. */
export function speaksOfIdentity(text: string): boolean {
  return IDENTITY.test(text);
}

/** The label of a control that logs in, binds a phone or grants something. */
export function isIdentityControl(label: string): boolean {
  return label.length <= 24 && AUTH_CONTROL.test(label);
}

/** A sentence that says one cannot go on like this. */
export function isWallText(text: string): boolean {
  return WALL.test(text);
}

/** Cookie, privacy or agreement wording, as in a bar at the edge of the screen. */
export function speaksOfConsent(text: string): boolean {
  return /cookie|隐私|隱私|privacy/iu.test(text) || namesPolicyOrAgreement(text);
}

const ANSWER =
  /^(?:我?(?:不|暂不|先不|均不|全部)?(?:同意|拒绝|允许|接受|需要)|(?:不|暂不|先不|允许|确认|拒绝)授权|我?知道了?|我已?(?:知晓|了解|阅读|明白)|好的?|确[定认]|取消|关闭|跳过|返回|退出|继续|稍后|下次|以后|暂不|残忍拒绝|放弃|先逛逛|随便(?:看看|逛逛)|再想想|下一步|完成|仅浏览|游客|(?:去|立即|马上|一键)(?:开启|授权|领取|同意|认证|设置|登录|绑定)|收下)(?:并?(?:继续|退出|使用|接受|登录|进入|浏览|授权|关闭|离开|返回|再说|提醒|看看|访问|使用|一次|全部|应用|小程序|本次|始终|总是|说|吧|了|\s*[（(]?\d+\s*s?秒?[)）]?)){0,2}$/iu;
const ENGLISH_ANSWER =
  /^(?:i )?(?:dis)?(?:agree|accept|allow|deny|reject|decline|cancel|close|skip|ok(?:ay)?|got it|not now|later|continue|confirm|no,? thanks|dismiss|maybe later|don.t allow|enable|turn on)\b.{0,14}$/iu;

const CODE_REQUEST =
  /^(?:免费)?(?:获取|发送|重新获取|重新发送|重发|取得)(?:手机|短信)?(?:验证码|驗證碼|动态码)?(?:\s*[（(]?\d+\s*s?秒?[)）]?)?$|^(?:send|get|resend) (?:verification )?code$/iu;

/** The whole text of a leaf reads like an answer (agree, refuse, close, later) or asks for a code. */
export function isAnswerLabel(text: string): boolean {
  return (
    text.length > 0 && text.length <= 18 && [ANSWER, ENGLISH_ANSWER, CODE_REQUEST].some((pattern) => pattern.test(text))
  );
}

/** A lone glyph that stands for closing. */
export function isCloseGlyph(text: string): boolean {
  return /^[×✕✖✗✘╳⨯⨉🅧ⅩX]$/u.test(text);
}

/** The text is the name of a document in book-title marks, or several of them. */
export function isTitleMarks(text: string): boolean {
  return /^《[^《》]{1,40}》(?:[、和及与,，]?《[^《》]{1,40}》)*$/u.test(text);
}

const DANGEROUS =
  /支付|付款|结算|结账|结帳|买单|下单|购买|提交|删除|移除|清空|注销|退出|登出|登[录錄入陆]|注册|拨打|致电|电话|呼叫|客服|下载|安装|打开app|分享|转发|保存|上传|拍照|扫一扫|扫码|授权|绑定|领取|抽奖|签到|投票|收藏|点赞|关注|订阅|同意|拒绝|加入|确认|确定|预约|充值|提现|转账|取消|兑换|pay\b|buy|checkout|order now|delete|remove|log ?(?:in|out)|sign ?(?:in|up|out)|call|download|install|share|upload|submit|subscribe|agree|accept|reject/iu;

/** The words mean paying, submitting, deleting, leaving, calling, downloading or answering: not a place to go to. */
export function isRiskyTarget(text: string): boolean {
  return DANGEROUS.test(text);
}

const IDENTITY_FIELD =
  /phone|mobile|\btel\b|telephone|cellphone|sjh|shouji|手机|手機|电话|電話|验证码|驗證碼|sms|captcha|verify-?code|vcode|smscode|密码|密碼|password|身份证|身分證|证件号|id-?card|idcard|idno|账号|帳號|account|username|user-?name|login/iu;
const PERSONAL_FIELD =
  /phone|mobile|\btel\b|telephone|cellphone|sjh|shouji|手机|手機|电话|電話|联系方式|验证码|驗證碼|sms|verify-?code|vcode|身份证|身分證|证件号|id-?card|idno|姓名|昵称|生日|性别|nickname|birthday|gender|收货人|收件人|联系人|真实名|real-?name|contact|recipient|地址|address|银行卡|銀行卡|bank-?card|邮箱|郵箱|e-?mail/iu;

/** Words of a field that is filled in to log in: phone, code, password, account, ID number. */
export function isIdentityField(words: string): boolean {
  return IDENTITY_FIELD.test(words);
}

/** Words of a field that asks for personal information. */
export function isPersonalField(words: string): boolean {
  return PERSONAL_FIELD.test(words);
}
