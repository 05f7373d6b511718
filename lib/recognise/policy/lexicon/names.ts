/** How names of companies and bodies end, as written: traditional forms stand beside the simplified. */
export const COMPANY_KIND =
  '(?:有限责任公司|有限責任公司|股份有限公司|股份公司|有限公司|集团公司|集團公司|(?:个人)?工作室|事务所|事務所|合作社|商行|经营部|經營部)';
export const LATIN_COMPANY_KIND =
  "(?:[A-Z][\\w&'’-]*\\.?(?: \\([A-Z]\\w+\\))?,? ){1,6}(?:Co\\.,? ?Ltd\\.?|Inc\\.|LLC|L\\.L\\.C\\.|Ltd\\.?|Limited|GmbH|K\\.K\\.|Corporation|Corp\\.|Pte\\. Ltd\\.)";
export const BODY_NAME =
  '[\\p{Script=Han}]{2,24}(?:局|委员会|医院|大学|学院|学校|中学|小学|幼儿园|中心|政府|银行|协会|基金会|图书馆|博物馆|集团|公司|厅|办公室|合作社|商店|超市|餐馆)';
export const PERSON_NAME = '[\\p{Script=Han}]{2,4}(?![\\p{Script=Han}])';
export const LATIN_BODY =
  '^The ((?:[A-Z]\\w+ ){1,4}(?:Hotel|Club|Group|Bank|University|Hospital|Store|Restaurant|School))';

/** Words that run into the beginning of a name. */
export const NAME_LEADS =
  '是由|由|就是|是|为|與|与|和|向|给|及|的|经|受|系|对|等|委托|使用|交由|请|因|处理者|运营方|提供商|归';

/** A role that the next name has. */
export const OWN_ROLE =
  '(?:个人信息处理者|信息处理者|处理者|開發者|开发者|运营方|运营者|运营主体|运营单位|经营者|主办单位|公司名称|单位名称|企业名称|主体名称|服务提供方|服务提供者|乙方|我们是|这里是|欢迎使用|投资人|(?:^|[，,；;。\\s])名称(?=[:：]))\\s*(?:[:：]|为|是|系)?\\s*$';
/** The role is somebody else's, or the sentence is about giving. */
export const OTHERS_ROLE = '第三方|sdk|SDK|合作|委托|交由|提供给|共享|接收|承运|支付由|受托';

/** After a name: what it is called here, or that it is the one that speaks. */
export const CALLED =
  '^\\s*(?:[（(][^）)]{0,120}?(?:(?:简|簡|统|統)?(?:称|稱)|“我们”|「我們」|"我们"|"(?:we|us|[A-Z]\\w+)"|登记号|信用代码|地址|住所|邮箱|电话|热线|个体工商户|个人独资)|[,，]?\\s*(?:以下|下文|下)(?:简|簡|统|統)?(?:称|稱))';
export const CALLED_US =
  '^\\s*[（(][^）)]{0,80}?(?:称|稱)(?:为)?[:：]?[“"「](?:我们|我們|本公司|本平台|平台|本店|本应用|公司)[”"」]';
export const RUNS =
  '^(?:（[^）]{0,120}）|\\([^)]{0,120}\\)|【[^】]*】)?[^。；]{0,60}?(?:运营|運營|经营|經營|开发|開發|研发|制定|编辑|管理[“《]|填写|填寫|提供(?:服务|的|技术)|通过[“《微]|为[您会用]|做的|作为个人信息处理者|在您使用|十分|非常|一直|深知|尊重|上门|runs|operates)';
/** A name that speaks for itself, wherever in the text. */
export const SPEAKS = '^(?:承诺|非常重视|十分重视|高度重视|尊重|深知|保留|负责解释|所有)';
