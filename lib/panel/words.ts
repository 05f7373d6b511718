import type { Bilingual } from '@/lib/model/vocabulary';
import type { Hint } from './hint';
import type { Obstacle } from './screen';

/** Interface sentences of the panel, Chinese first. What the report says too is said with the report's words. */
export const PANEL_WORDS = {
  language: { zh: '语言', en: 'Language' },
  connecting: { zh: '正在连接…', en: 'Connecting …' },
  home: { zh: '返回', en: 'Back' },
  skip: { zh: '跳到主要内容', en: 'Skip to the main content' },
  messages: { zh: '提示', en: 'Messages' },

  nextStep: { zh: '下一步', en: 'Next step' },
  noTabTitle: { zh: '打开要检查的页面', en: 'Open the page to audit' },
  noTab: {
    zh: '在浏览器标签页里打开小程序的网页版（H5）或预览页，再回到这里。',
    en: 'Open the mini-program’s web page (H5) or preview in a tab of this window, then come back here.',
  },
  clickTitle: { zh: '点击工具栏上的本工具图标', en: 'Click this tool’s button in the toolbar' },
  clickText: {
    zh: '切到要检查的页面，点一下浏览器右上角的图标，就允许本工具检查这个标签页。看不到图标时，先点拼图形状的“扩展程序”按钮。',
    en: 'Go to the page and click the button at the top right of the browser: this lets the tool audit that tab. If you do not see it, open the puzzle-shaped Extensions menu first.',
  },
  clickOr: { zh: '或者一次允许所有网站，以后不用再点：', en: 'Or allow all sites once and skip this step in future:' },
  unscriptableTitle: { zh: '这个页面不能检查', en: 'This page cannot be audited' },

  readyTitle: { zh: '可以检查这个页面', en: 'Ready to audit this page' },
  start: { zh: '开始巡检', en: 'Start audit' },
  starting: { zh: '正在开始…', en: 'Starting …' },
  options: { zh: '选项', en: 'Options' },
  willReload: {
    zh: '页面会重新加载，从第一刻开始记录。之后像普通用户一样操作即可。',
    en: 'The page is loaded again and recorded from its first moment. Then use it as any user would.',
  },

  clearedAll: { zh: '先清除本站的存储和 Cookie', en: 'Clears this site’s storage and cookies first' },
  clearedStorage: { zh: '先清除本站的存储，保留 Cookie', en: 'Clears this site’s storage first, keeps cookies' },
  nothingCleared: { zh: '不清除任何数据', en: 'Clears nothing' },
  accessThisTab: { zh: '仅这个标签页', en: 'This tab only' },

  visitor: { zh: '访客身份', en: 'Visitor' },
  fresh: { zh: '以新访客身份打开（推荐）', en: 'Meet the page as a new visitor (recommended)' },
  freshWhy: {
    zh: '先清除本站的存储和 Cookie，授权弹窗才会像第一次来那样出现。其他网站不受影响。',
    en: 'Clears this site’s storage and cookies first, so that prompts appear as on a first visit. Other sites are not touched.',
  },
  keepCookies: { zh: '保留 Cookie（不退出登录）', en: 'Keep cookies (stay logged in)' },
  freshPassive: {
    zh: '被动模式不改动页面，所以不清除任何数据。',
    en: 'Passive mode changes nothing, so nothing is cleared.',
  },
  mode: { zh: '检查方式', en: 'Mode' },
  active: { zh: '主动模式', en: 'Active mode' },
  activeWhy: {
    zh: '测自己的页面：可以清除数据，可以在页面上标出问题元素。',
    en: 'For your own pages: data can be cleared and elements can be marked in the page.',
  },
  passive: { zh: '被动模式（审查）', en: 'Passive mode (review)' },
  passiveWhy: {
    zh: '看别人的页面：只记录，不清除、不标记、不改动页面。',
    en: 'For pages of others: records only. Clears, marks and changes nothing.',
  },
  profile: { zh: '适用规则', en: 'Rules for' },
  profileWhy: {
    zh: '小程序与网页的备案要求和严重程度不同。',
    en: 'Filing duties and severities differ between the two.',
  },
  access: { zh: '能看到的范围', en: 'What can be watched' },
  accessTab: { zh: '目前：仅这个标签页', en: 'Now: this tab only' },
  accessAll: { zh: '所有网站', en: 'All sites' },
  accessTabLacks: { zh: '这样看不到：', en: 'Not seen this way:' },
  accessLackFrames: { zh: '其他域名的子框架（iframe）', en: 'frames (iframes) of other domains' },
  accessLackNetwork: {
    zh: '浏览器层面的网络请求，只能看到脚本发出的',
    en: 'the browser’s own network; only requests made by scripts are seen',
  },
  accessLackOrigins: { zh: '跳到其他域名之后的页面', en: 'pages of other domains that you are led to' },
  accessAllHas: {
    zh: '子框架、网络请求和跳转后的其他域名都能看到。',
    en: 'Frames, network requests and other domains are all seen.',
  },
  allowAll: { zh: '允许所有网站…', en: 'Allow all sites …' },
  accessGranted: { zh: '已允许所有网站。', en: 'All sites are allowed now.' },
  accessDenied: { zh: '没有获得许可，仍只检查这个标签页。', en: 'Not allowed; still this tab only.' },
  canaries: { zh: '我的测试数据', en: 'My test values' },
  canariesWhy: {
    zh: '填入测试用的手机号、姓名等，工具会检查它们是否被发往别处（包括编码后）。只放在内存里，不保存。',
    en: 'Enter the phone number, name … that you test with; the tool looks for them, encoded too, in everything that leaves the page. Kept in memory only.',
  },
  canaryType: { zh: '类型', en: 'Type' },
  canaryValue: { zh: '值', en: 'Value' },
  canaryAdd: { zh: '添加一项', en: 'Add a value' },
  canaryRemove: { zh: '移除', en: 'Remove' },

  recording: { zh: '正在记录', en: 'Recording' },
  stop: { zh: '停止', en: 'Stop' },
  stopping: { zh: '正在停止…', en: 'Stopping …' },
  elapsed: { zh: '已用时', en: 'Elapsed' },
  isPassive: { zh: '被动模式', en: 'passive mode' },
  elsewhere: {
    zh: '正在记录的是另一个标签页，当前标签页没有被记录。切回去就可以继续。',
    en: 'Another tab is being recorded; the one in front is not. Switch back to go on.',
  },
  leftOriginTitle: {
    zh: '页面跳到了其他域名，记录中断',
    en: 'The page went to another domain; recording is interrupted',
  },
  leftOrigin: {
    zh: '只允许了一个标签页时，换域名后浏览器会收回许可，退回来也不会恢复。',
    en: 'With access to one tab only, the browser takes it back when the domain changes, also after going back.',
  },
  leftOriginDo: {
    zh: '回到原来的页面，再点一次工具栏图标；或允许所有网站，以后不再中断。',
    en: 'Go back to the page and click the toolbar button again, or allow all sites to avoid this.',
  },
  tabClosedTitle: { zh: '被记录的标签页已关闭', en: 'The recorded tab was closed' },
  tabClosed: { zh: '停止记录后可查看和导出已有结果。', en: 'Stop to read and export what was recorded.' },

  jumps: { zh: '本页内容', en: 'On this page' },
  jumpTimeline: { zh: '时间线', en: 'Timeline' },
  jumpCoverage: { zh: '监测', en: 'Coverage' },
  filingIsFine: { zh: '备案号：正常', en: 'Filing: fine' },
  filingIsWrong: { zh: '备案号：有问题', en: 'Filing: problem' },
  filingIsAbsent: { zh: '备案号：未见', en: 'Filing: not seen' },
  tryNext: { zh: '接着试', en: 'Try next' },
  watchedNow: { zh: '当前页面的监测情况', en: 'Watching the current page' },
  notWatchedNow: { zh: '当前页面有看不到的部分', en: 'Not everything on the current page is seen' },
  timeline: { zh: '当前页面时间线', en: 'Timeline of the current page' },
  lastTimeline: { zh: '最后一个页面的时间线', en: 'Timeline of the last page' },
  timelineNote: {
    zh: '从打开页面开始计时；左边棕色部分是内容出现之前。',
    en: 'Counted from opening the page; the brown part on the left is before content.',
  },

  filingFound: { zh: '找到备案号', en: 'Filing number found' },
  filingNotFound: { zh: '还没有看到备案号', en: 'No filing number seen yet' },
  filingNever: { zh: '没有看到备案号', en: 'No filing number was seen' },
  filingHint: {
    zh: '备案号通常在首页最底部，或“关于”“设置”页。',
    en: 'It usually stands at the very foot of the home page, or under About or Settings.',
  },
  copyNumber: { zh: '复制号码', en: 'Copy number' },
  register: { zh: '到备案系统核对', en: 'Look it up in the register' },
  copied: { zh: '已复制。', en: 'Copied.' },
  notCopied: { zh: '没有复制成功，请手动选择文字。', en: 'Could not copy; please select the text by hand.' },

  findings: { zh: '发现', en: 'Findings' },
  filter: { zh: '按严重程度筛选', en: 'Filter by severity' },
  all: { zh: '全部', en: 'All' },
  judging: { zh: '正在读取记录并判断…', en: 'Reading and judging the recording …' },
  lost: {
    zh: '读不到这次检查的记录。请关闭侧边栏再打开；仍不行时，这份记录可能已被删除。',
    en: 'The recording of this audit cannot be read. Close the panel and open it again; if that fails, it may have been deleted.',
  },
  waiting: { zh: '正在等待页面打开…', en: 'Waiting for the page to open …' },
  nothingYet: { zh: '目前没有发现疑似违规', en: 'Nothing suspected so far' },
  nothing: { zh: '没有发现疑似违规', en: 'Nothing suspected was found' },
  nothingOfFilter: { zh: '没有这个严重程度的发现。', en: 'No finding of this severity.' },
  nothingRecorded: {
    zh: '这次检查没有记录到任何页面，没有结论。',
    en: 'No page was recorded; there is no conclusion.',
  },
  checkedWhat: { zh: '已检查、未发现问题的规则', en: 'Checked without a finding' },
  untestedWhat: { zh: '没有条件检查的规则（不等于通过）', en: 'Not tested (which is not a pass)' },
  inapplicableWhat: { zh: '没有遇到相关情形的规则', en: 'Did not occur' },
  ruleAdvice: { zh: '整改建议与条款', en: 'How to fix it, and clauses' },
  inPage: { zh: '在页面中显示', en: 'Show in page' },
  inPicture: { zh: '在截图中查看', en: 'Show in picture' },
  enlarge: { zh: '放大截图', en: 'Enlarge the picture' },
  picture: { zh: '截图', en: 'Picture' },
  close: { zh: '关闭', en: 'Close' },
  pictureLoading: { zh: '截图载入中', en: 'Picture is loading' },
  pictureGone: { zh: '没有这张截图', en: 'This picture is missing' },
  noPictureOfIt: {
    zh: '没有拍到这个元素的截图，可用下面的元素位置在页面里查找。',
    en: 'There is no picture of this element. The selector below tells where it is.',
  },
  passiveCrop: {
    zh: '被动模式不在页面上做标记，改用截图展示该元素。',
    en: 'Passive mode marks nothing in the page; the element is shown on a picture instead.',
  },
  storedCrop: {
    zh: '记录已停止，改用当时的截图展示该元素。',
    en: 'Recording has ended; the element is shown on a picture of that moment.',
  },
  lostCrop: {
    zh: '在页面里指不出这个元素，改用截图展示。',
    en: 'The element cannot be pointed at in the page; it is shown on a picture instead.',
  },
  highlighted: { zh: '已在页面中标出该元素。', en: 'The element is marked in the page.' },
  calledFrom: { zh: '调用位置', en: 'Called from' },

  ended: { zh: '检查已结束', en: 'Audit ended' },
  exportReport: { zh: '导出报告', en: 'Export the report' },
  exportHtml: { zh: '导出 HTML', en: 'Export HTML' },
  exportJson: { zh: '导出 JSON', en: 'Export JSON' },
  exporting: { zh: '正在生成…', en: 'Writing …' },
  exportWhy: {
    zh: 'HTML 给人看，含截图；JSON 给程序用。两者都已脱敏。',
    en: 'HTML is for people and holds the pictures; JSON is for programs. Personal values are masked in both.',
  },
  saved: { zh: '报告已保存到下载文件夹。', en: 'The report was saved to your downloads.' },
  notSaved: { zh: '报告没有生成成功，请再试一次。', en: 'The report could not be written; please try again.' },
  remove: { zh: '删除这次检查', en: 'Delete this audit' },
  removeSure: {
    zh: '确定删除？记录和截图会一起删除，不能恢复。',
    en: 'Delete it? Recording and pictures go with it and cannot be brought back.',
  },
  removeYes: { zh: '删除', en: 'Delete' },
  removeNo: { zh: '保留', en: 'Keep' },
  removed: { zh: '已删除。', en: 'Deleted.' },
  newAudit: { zh: '检查新页面', en: 'Audit a new page' },
  sessions: { zh: '以前的检查', en: 'Earlier audits' },
  sessionsNone: { zh: '还没有检查过。', en: 'No audit yet.' },
} satisfies Readonly<Record<string, Bilingual>>;

/** Why a page cannot be audited, and what to do instead. */
export const OBSTACLE_WORDS: Readonly<Record<Obstacle, Bilingual>> = {
  'browser-page': {
    zh: '这是浏览器自己的页面（设置、新标签页等），扩展不能进入。请打开要检查的网页。',
    en: 'This is a page of the browser itself (settings, new tab …), which extensions may not enter. Open the web page to audit.',
  },
  store: {
    zh: '这是扩展商店，浏览器不允许扩展在这里运行。请打开要检查的网页。',
    en: 'This is the extension store, where the browser lets no extension run. Open the web page to audit.',
  },
  file: {
    zh: '这是本机文件。请在扩展的详情页打开“允许访问文件网址”，或用本地服务器（http://localhost）打开它。',
    en: 'This is a local file. Turn on “Allow access to file URLs” in the extension’s details, or serve it from http://localhost.',
  },
  pdf: {
    zh: '这是 PDF 文件，没有可检查的页面。请打开要检查的网页。',
    en: 'This is a PDF; there is no page to audit. Open the web page to audit.',
  },
  'view-source': {
    zh: '这是网页源代码视图。请直接打开该网页。',
    en: 'This is the source view of a page. Open the page itself.',
  },
  other: {
    zh: '浏览器不允许扩展进入这个页面。请打开以 http 或 https 开头的网页。',
    en: 'The browser lets no extension enter this page. Open one whose address begins with http or https.',
  },
};

/** What to try next. */
export const HINT_WORDS: Readonly<Record<Hint, Bilingual>> = {
  wait: {
    zh: '先什么都不点，等内容出现。无操作时弹出的授权请求最关键。',
    en: 'Touch nothing and wait for the content. Requests that come up by themselves matter most.',
  },
  refuse: {
    zh: '有弹窗等待答复：先试试拒绝或关闭，看还能不能继续用。',
    en: 'A prompt is waiting: try refusing or closing it first and see whether the page still works.',
  },
  'go-on-after-refusal': {
    zh: '已拒绝弹窗：继续浏览其他页面，看会不会再次弹出。',
    en: 'You refused: go on to other pages and see whether it asks again.',
  },
  'scroll-for-filing': {
    zh: '滚动到页尾，看有没有备案号。',
    en: 'Scroll to the foot of the page and look for the filing number.',
  },
  touch: {
    zh: '点开一个商品或栏目，看浏览时会不会弹出授权请求。',
    en: 'Open a product or a section and see whether browsing brings up a request.',
  },
  'more-pages': {
    zh: '再打开几个页面：列表、详情、“我的”。',
    en: 'Open some more pages: a list, a detail page, “My account”.',
  },
  order: {
    zh: '走到下单或填写信息的页面，看索取了哪些个人信息（不必真的提交）。',
    en: 'Go as far as ordering or a form and see what personal information is asked for (no need to submit).',
  },
  enough: {
    zh: '主要路径都走过了，可以停止并导出报告。',
    en: 'The main paths are covered: you can stop and export the report.',
  },
};
