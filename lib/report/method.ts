import type { Bilingual } from '@/lib/model/vocabulary';

/** How the audit was done and what it cannot say; one paragraph each. */
export const METHOD: readonly { readonly title: Bilingual; readonly text: Bilingual }[] = [
  {
    title: { zh: '怎样检查', en: 'How it works' },
    text: {
      zh: '页面在真实浏览器中打开，页面脚本运行之前就开始记录：页面画了什么、何时弹出什么、调用了哪些接口、发出了哪些请求。记录下来的事实再逐条对照规则。',
      en: 'Pages are opened in a real browser and recorded before their first script runs: what they show, what pops up when, which interfaces they call and what they send. The recorded facts are then held against each rule.',
    },
  },
  {
    title: { zh: '“未操作”一轮', en: 'Pass “Untouched”' },
    text: {
      zh: '全新环境打开页面，只由脚本滚动，不点击任何东西。反映用户什么都没做时页面的行为。',
      en: 'A fresh profile opens the page, which is scrolled by script and never touched. It shows what the page does while the user does nothing.',
    },
  },
  {
    title: { zh: '“拒绝后”一轮', en: 'Pass “After refusing”' },
    text: {
      zh: '全新环境打开页面，对每个请求点击拒绝或关闭，再浏览最多 10 个站内页面。反映用户不同意时还能不能用、会不会被反复打扰。',
      en: 'A fresh profile opens the page and answers every request by refusing or closing it, then follows up to ten internal links. It shows whether the service can still be used and whether the user is asked again.',
    },
  },
  {
    title: { zh: '“同意后”一轮', en: 'Pass “After accepting”' },
    text: {
      zh: '全新环境打开页面，对每个请求点击同意，再浏览站内页面。反映同意之后收集、发送了什么。',
      en: 'A fresh profile opens the page and accepts every request, then browses. It shows what is collected and sent after consent.',
    },
  },
  {
    title: { zh: '“疑似”的含义', en: 'What “suspected” means' },
    text: {
      zh: '工具依据可观察到的页面行为判断，可能漏报或误报。“疑似违规”需由人核实；是否违法由主管部门或专业人士认定。本报告不构成法律意见。',
      en: 'The tool judges by observable behaviour and can miss things or be wrong. A suspected violation has to be verified by a person; whether a law was broken is for authorities and professionals to say. This report is not legal advice.',
    },
  },
  {
    title: { zh: '看不到的部分', en: 'What is not seen' },
    text: {
      zh: '看不到服务器内部的处理、宿主应用的原生页面、没有走到的页面和需要登录才能到达的页面。没有采集到证据的规则记为“未测试”，从不记为通过。',
      en: 'Processing on servers, native pages of the host app, pages that were not reached and pages behind a log-in are not seen. A rule without evidence is “not tested”, never passed.',
    },
  },
  {
    title: { zh: '条款', en: 'Clauses' },
    text: {
      zh: '标注“条款待确认”的条款来自二手资料，引用前请核对原文。',
      en: 'Clauses marked as awaiting confirmation come from secondary sources; check the original text before citing them.',
    },
  },
  {
    title: { zh: '个人信息的处理', en: 'Personal values' },
    text: {
      zh: '报告和截图中的个人信息均已脱敏或涂盖，报告不含原值。',
      en: 'Personal values are masked in this report and painted over in its pictures; it contains no originals.',
    },
  },
];

/** Words used in the report that a first-time reader may not know. */
export const GLOSSARY: readonly { readonly term: Bilingual; readonly text: Bilingual }[] = [
  {
    term: { zh: '访问', en: 'Visit' },
    text: {
      zh: '某一轮中一次打开页面或切换路由，编号 p1、p2……其中的时刻都从这次打开开始计算。',
      en: 'One page load or route change in one pass, numbered p1, p2 … All its moments count from its own start.',
    },
  },
  {
    term: { zh: '弹窗', en: 'Prompt' },
    text: {
      zh: '凡是请求授权、同意、登录或个人信息的界面：弹层、整页拦截、系统或宿主弹窗、跳转到授权页。优惠券、城市选择等不算。',
      en: 'Anything that asks for an authorization, an agreement, a log-in or personal information: layers, full-page gates, system or host prompts, redirects. Coupons and city pickers are not prompts.',
    },
  },
  {
    term: { zh: '内容出现', en: 'Content' },
    text: {
      zh: '页面第一次显示出可阅读的业务内容（不含弹层、导航和页脚）的时刻。',
      en: 'The first moment at which business content could be read, outside layers, navigation and footer.',
    },
  },
  {
    term: { zh: '阶段', en: 'Phase' },
    text: {
      zh: '事情发生时这次访问所处的状态：内容出现前、内容已出现但用户尚未操作、浏览中、填写中、下单或支付。',
      en: 'Where the visit stood: before content, content shown but user idle, browsing, filling in, ordering or paying.',
    },
  },
  {
    term: { zh: '同意状态', en: 'Consent' },
    text: {
      zh: '当时用户对这一用途是否已经同意。',
      en: 'Whether the user had agreed to that purpose at that moment.',
    },
  },
  {
    term: { zh: '严重程度', en: 'Severity' },
    text: {
      zh: '严重：单独就可能导致下架或处罚；高、中、低依次递减；提示：值得知道，不必整改。',
      en: 'Critical: enough on its own for removal or a penalty; high, medium and low follow; info: worth knowing, nothing to fix.',
    },
  },
  {
    term: { zh: '页面元素位置', en: 'Selector' },
    text: {
      zh: 'CSS 选择器，开发人员可用它在页面上找到该元素。',
      en: 'A CSS selector by which a developer finds the element on the page.',
    },
  },
  {
    term: { zh: '⟨U+200B⟩ 之类的记号', en: 'Marks such as ⟨U+200B⟩' },
    text: {
      zh: '页面文字里看不见或会改变显示顺序的字符（含图标字体），报告用其编码代替显示。',
      en: 'A character of the page that is invisible or changes the reading order (icon fonts included), shown by its code.',
    },
  },
  {
    term: { zh: '指纹', en: 'Fingerprint' },
    text: {
      zh: '一处发现的固定编号，重复检查时不变，便于对比。',
      en: 'The stable identity of a finding, the same in every run, for comparing audits.',
    },
  },
];
