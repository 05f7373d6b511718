/** Provinces and larger cities of the mainland: where companies and servers are said to be. */
const PROVINCES =
  '北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆';
const CITIES =
  '广州|深圳|珠海|佛山|东莞|中山|惠州|汕头|南京|苏州|无锡|常州|南通|徐州|扬州|杭州|宁波|温州|绍兴|嘉兴|金华|台州|湖州|合肥|芜湖|福州|厦门|泉州|漳州|南昌|赣州|济南|青岛|烟台|潍坊|临沂|郑州|洛阳|武汉|襄阳|宜昌|长沙|株洲|常德|南宁|桂林|柳州|海口|三亚|成都|绵阳|贵阳|遵义|昆明|大理|西安|咸阳|兰州|西宁|银川|乌鲁木齐|呼和浩特|包头|乌兰察布|石家庄|唐山|保定|张家口|张北|廊坊|太原|大同|沈阳|大连|长春|吉林|哈尔滨|大庆|拉萨|中卫|贵安|怀来';
const LATIN = 'beijing|shanghai|guangdong|shenzhen|guangzhou|hangzhou|zhejiang|jiangsu|china(?! unicom)';

/** A place in mainland China, normalised; a name that ends like one counts. */
export const MAINLAND_PLACE = `(?:${PROVINCES}|${CITIES}|[\\p{Script=Han}]{2,4}(?:省|自治区|州市|[^都城]市)|${LATIN})`;
/** The same for the beginning of a company's name. */
export const COMPANY_PLACE = `(?:${PROVINCES}|${CITIES})`;

/** The mainland as a whole. */
export const MAINLAND =
  '境内|国内|中国大陆|大陆境内|中国境内|本土|中华人民共和国(?!境外|.{0,12}法)|国门|mainland|within china|in china';
/** Outside the mainland, as a whole or by name. */
export const ABROAD =
  '境外|国外|海外|出境|跨境|出国|外国|国门|国际传输|美国|日本|韩国|新加坡|欧盟|欧洲|德国|英国|法国|爱尔兰|印度|澳大利亚|加拿大|泰国|马来西亚|越南|香港|澳门|台湾|abroad|overseas|outside (?:of )?(?:mainland )?china|united states|any country|other countries';
export const ABROAD_COUNTRY =
  '美国|日本|韩国|新加坡|欧盟|德国|英国|法国|爱尔兰|印度|澳大利亚|加拿大|泰国|马来西亚|越南|香港|澳门|台湾|united states|japan|singapore|ireland|germany';
