/** Clauses on IDs, licences and accounts ("资质", seed 000), normalised. */
export const CREDENTIAL_WORDS =
  '证件|资质|身份证|驾驶证|营业执照|实名(?:资料|信息)|账号|账户|银行卡|credential|identity document|account';
export const USE_WORDS =
  '(?:只|仅|不)[^。;]{0,12}(?:用于|用来|用到|用作|使用|转给)|可以[^。;]{0,24}使用|限[^。;]{0,6}本人使用|归您使用|本人使用|不得(?:出租|转借|出借|转卖)|solely for|only be used';
export const CUSTODY_WORDS =
  '保管|加密|保险柜|存放|妥善|不留原件|水印|保密|safeguard|keep .{0,20}(?:secure|confidential)';
export const BREACH_WORDS =
  '违约|赔偿|承担[^。;]{0,12}(?:责任|费用|支出|损失|部分)|追索|没收|冒用|虚假证件|liable|indemnif';
