import type { PolicyRight } from '@/lib/recognise/policy/reading';

/** What one character means, where it stands as a thing to do: "想看、想改". */
const SHORT = '(?:想|要|能|可以|直接|里|"|、)';

/** How policies name the rights of PIPL 44 to 50, normalised. */
export const RIGHT_WORDS: Readonly<Record<PolicyRight, string>> = {
  access: `查阅|查询|查看|访问(?:权|您|、|和|,)|访问|${SHORT}看(?!到)|看和|看看|\\baccess\\b|\\bsee\\b|review your|\\bview\\b`,
  copy: `复制|副本|导出|下载|拷|和抄|${SHORT}抄|复印|打印|带走|索取|\\bcopy\\b|\\bcopies\\b|export|download`,
  correct: `更正|修改|改正|纠正|编辑|改错|${SHORT}改(?!变|动)|改和|写错|变更|更改|修正|订正|correct|rectify|edit|\\bupdate\\b`,
  supplement: `补充|补全|补上|完善|补填|改和补|漏写|${SHORT}补|补正|增补|补录|\\bcomplete\\b|supplement`,
  delete: `删除|删掉|清除|移除|抹掉|抹去|${SHORT}删|删:|清空|擦除|delete|erase|erasure|remove`,
  'close-account':
    '注销|销户|关闭(?:账号|账户|帐号)|删除(?:账号|账户)|close the account|close your account|delete your account|cancel your account|deactivat',
  withdraw:
    '撤回|撤销|收回(?:授权|同意|之前)|(?:关闭|关掉|取消|解除|更改|改变)[^。;]{0,8}(?:授权|权限|开关)|取消同意|反悔|withdraw',
};

/** A way to do it: a path through pages, an address, somebody to ask. */
export const PATH_WORDS: readonly string[] = [
  '"[^"]{2,40}"|《[^》]*》-|[^-]{1,8}-[^-]{1,10}-|> ',
  '我的|设置|页面|页右|中心|个人资料|主页|首页|入口|菜单|按钮|图标|开关',
  '点击|点|左滑|长按|勾选|登录(?:后|网|"|本)|致电|拨打|电话|热线|邮箱|邮件|来信|写信|发信|书面|客服|联系(?:我们|本|开发者)|@',
  '服务台|网点|窗口|门店|柜台|前台|纸质单',
  'settings|menu|profile|click|tap|e-?mail|write to|contact us|call us',
];

/** One way for all rights that the section lists. */
export const EXERCISE: readonly string[] = [
  '(?:行使|实现|办理|主张)(?:上述|以上|这些|前述|您的|相关|该等|任何)[^。]{0,40}(?:联系|电话|邮箱|邮件|拨打|写信|客服|路径|方式|"|@)',
  '(?:通过|按照|按|发送|拨打|联系)[^。]{0,40}(?:行使|实现|办理)(?:上述|以上|这些|前述|您的|相关|该等)?(?:权利|请求)',
  'to exercise (?:any of )?(?:these|your|the above) rights?[^.]{0,60}(?:contact|write|e-?mail|call|@)',
];
