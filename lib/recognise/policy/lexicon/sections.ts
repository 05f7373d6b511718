/**
 * What sections of policies are about, by their headings: sources of regular expressions on normalised text. A heading
 * may be about several things ("保存期限与存储地点").
 */
export const SECTION_TOPIC_NAMES = [
  'collect',
  'use',
  'share',
  'sensitive',
  'retention',
  'place',
  'rights',
  'minors',
  'complaint',
  'aside',
] as const;
export type SectionTopic = (typeof SECTION_TOPIC_NAMES)[number];

export const SECTION_TOPICS: readonly (readonly [SectionTopic, readonly string[]])[] = [
  [
    'collect',
    [
      '收集|采集|搜集|获取|处理(?:的|哪些|什么|您的)?(?:个人)?(?:信息|资料|数据)|处理哪些|(?:用到|需要|要用到|存|知道)(?:的|什么|哪些)?(?:信息|资料|什么|的两件事)|需要的信息|(?:您|你|用户|主动|自行|须)[^,。]{0,4}提供(?:的|给我们|哪些|什么)?.{0,4}(?:个人)?(?:信息|资料|数据)|(?:订|领).{0,4}信息$|告诉(?:你们|我们)(?:什么|哪些)|(?:要|需要)(?:我|您|你)?(?:填|给|交|提供)(?:写|供)?(?:什么|哪些)',
      'collect|information we|what we (?:collect|gather|know)|data we',
    ],
  ],
  ['use', ['(?:如何|怎样|怎么)?使用(?!.{0,3}(?:规则|条件|须知))|用途|利用|怎么用|怎样用', '\\buse\\b|how we use']],
  [
    'share',
    [
      '共享|分享|提供(?!方|者|商|.{0,4}服务)|披露|转让|委托|第三方|接收方|合作方|sdk|给谁|谁会看到|信息去向|交给|去向',
      'shar(?:e|ing)|disclos|third part|recipient|transfer',
    ],
  ],
  ['sensitive', ['敏感|特别留心|特别提示|重点信息', 'sensitive|special categor']],
  [
    'retention',
    [
      '保存|存储|储存|保留|留存|存放|期限|(?:留|存|放|保存|保管)(?:多久|多长|几天)|销毁|保管',
      'retention|how long|retain|keep',
    ],
  ],
  [
    'place',
    [
      '存储|储存|存放|地点|地域|跨境|出境|境外|境内|(?:存|放|数据|信息)(?:放)?在(?:哪|什么地方)|放哪|地区|国外|出国|数据位置|在哪里?$|全球|转移',
      'stored|location|transfer|abroad|cross[- ]border|international|where',
    ],
  ],
  [
    'rights',
    [
      '权利(?!(?:与|和|及|、)?义务)|权益|管理(?:自己|您|你|个人).{0,4}(?:信息|资料)|(?:您|你|用户|会员|家长)(?:可以|能|能够|有权|怎么|怎样|如何)(?:做|行使|管理|办|控制|$)|如何(?:管理|查询|访问|删除|行使|控制)|自主(?:管理|控制|选择)|您的(?:选择|控制)|信息主体|控制权|操作台|办理入口|查询|查阅|访问|更正|修改(?:和|与|、)?(?:删除)|(?:资料|信息)的?(?:修改|更改|更正)|撤回|注销',
      'rights?|your choices?|access|delet|correct|control',
    ],
  ],
  [
    'minors',
    [
      '未成年|儿童|孩子|小朋友|少年|青少年|周岁|学生|监护人|谁来同意|(?:十[一二三四五]|1[0-5])岁',
      'child|minor|kid|under \\w+ years',
    ],
  ],
  [
    'complaint',
    [
      '联系|联络|投诉|举报|申诉|反馈|客服|意见|不满|找(?:我|谁)|谁负责|呼叫|争议|找到我们|找我',
      'contact|complain|reach us|grievance|feedback',
    ],
  ],
  [
    'aside',
    [
      '安全|保护(?:措施|您的|信息|我们|自己)|怎样保护|如何保护|修订|变更|更新|修改|变动|变化|定义|名词|术语|词的意思|无需.{0,6}同意|例外|cookie|缓存|适用|法律|法规|通知|防骗|停机|司法|自动(?:化)?决策',
      'secur|chang|updat|amend|defin|cookie|law|exception',
    ],
  ],
];
