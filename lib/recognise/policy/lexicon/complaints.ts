/** Complaints and the time within which they are answered, normalised. */
export const COMPLAINT_WORDS = '投诉|举报|申诉|异议|不满|反映|纠纷|complain|grievance';
export const ANSWER_WORDS =
  '答复|回复|处理|办结|结案|反馈|回应|说法|给出|回你|回您|回信|受理|结论|处置|回答|解决|时限|联系您|answer|reply|respond|response|handle|resolve';
export const CHANNEL_WORDS =
  '(?:投诉|举报|热线|电话|客服)[^。;]{0,10}\\d{5,}|在线客服|意见反馈|投诉(?:建议|入口|页面|单)';
export const TIME_LIMIT =
  '(\\d+|[一二三四五六七八九十百两]+|two|three|five|seven|ten|fifteen|thirty)\\s*(?:个)?\\s*(工作日|working days?|business days?|自然日|日(?!志)|天|小时|周|星期|个?月|hours?|days?|weeks?|months?)';
