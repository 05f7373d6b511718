import { describe, expect, it } from 'vitest';
import type { SearchText } from '@/lib/contract/wire';
import { findInfo, findInfoInUrl } from '@/lib/recognise/personal-info/find-info';
import { makeNeedles } from '@/lib/recognise/personal-info/needles';

const PHONE = '15412345678';
const ID = '999999199001010016';
const NEEDLES = makeNeedles([
  { type: 'phone', value: PHONE },
  { type: 'id-card', value: ID },
  { type: 'name', value: '欧阳测试' },
  { type: 'address', value: '上海市浦东新区测试路 88 号 3 栋 502 室' },
  { type: 'email', value: 'canary.mail@shop-test.cn' },
]);
const NAME = encodeURIComponent('欧阳测试');
const twice = (text: string): string => encodeURIComponent(encodeURIComponent(text));

function body(text: string, as?: string): SearchText {
  return { channel: 'body', text, as };
}

describe('declared values', () => {
  it.each([
    ['query', `https://a.cn/x?mobile=${PHONE}`, 'phone', 'mobile', ['plain']],
    ['query without a name', `https://a.cn/x?${PHONE}`, 'phone', undefined, ['plain']],
    ['country code', `https://a.cn/x?m=%2B86${PHONE}`, 'phone', 'm', ['plain']],
    [
      'percent-encoded digits',
      `https://a.cn/x?m=${[...PHONE].map((digit) => `%3${digit}`).join('')}`,
      'phone',
      'm',
      ['url'],
    ],
    ['path', `https://a.cn/user/${PHONE}/orders`, 'phone', 'user', ['plain']],
    ['matrix parameter', `https://a.cn/list;tel=${PHONE}/x`, 'phone', 'tel', ['plain']],
    ['fragment', `https://a.cn/#phone=${PHONE}`, 'phone', 'phone', ['plain']],
    ['hash route', `https://a.cn/#/order?phone=${PHONE}&x=1`, 'phone', 'phone', ['plain']],
    ['hash route path', `https://a.cn/#/u/${PHONE}`, 'phone', 'u', ['plain']],
    ['encoded once', `https://a.cn/x?n=${NAME}`, 'name', 'n', ['url']],
    ['encoded twice', `https://a.cn/x?n=${twice('欧阳测试')}`, 'name', 'n', ['url', 'url']],
    [
      'encoded three times',
      `https://a.cn/x?n=${encodeURIComponent(twice('欧阳测试'))}`,
      'name',
      'n',
      ['url', 'url', 'url'],
    ],
    [
      'an address in an address',
      `https://a.cn/x?to=${encodeURIComponent(`https://b.cn/?tel=${PHONE}`)}`,
      'phone',
      'tel',
      ['plain'],
    ],
    [
      'JSON in a parameter',
      `https://a.cn/x?d=${encodeURIComponent(JSON.stringify({ user: { name: '欧阳测试' } }))}`,
      'name',
      'name',
      ['url'],
    ],
    ['relative address', `/pages/login?phone=${PHONE}`, 'phone', 'phone', ['plain']],
    [
      'spaces as plus',
      `https://a.cn/x?a=${encodeURIComponent('上海市浦东新区测试路 88 号 3 栋 502 室').replaceAll('%20', '+')}`,
      'address',
      'a',
      ['url'],
    ],
    ['host name', `https://${PHONE}.a.cn/`, 'phone', undefined, ['plain']],
  ] as const)('are found in an address: %s', (_name, url, type, key, encoding) => {
    const hits = findInfoInUrl(url, NEEDLES);
    expect(hits.map((hit) => hit.type)).toEqual([type]);
    expect(hits[0]).toMatchObject({ basis: 'canary', channel: 'url', encoding });
    expect(hits[0]?.key).toBe(key);
    expect(hits[0]?.confidence).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    ['form', `uid=7&accounts=${PHONE}&pwd=x`, 'form', 'phone', 'accounts'],
    ['form without a hint', `uid=7&accounts=${PHONE}`, undefined, 'phone', 'accounts'],
    ['JSON', JSON.stringify({ a: [{ b: { c: { d: { phone: PHONE } } } }] }), 'json', 'phone', 'phone'],
    ['JSON number', `{"phone":${PHONE}}`, 'json', 'phone', 'phone'],
    ['JSON in JSON', JSON.stringify({ data: JSON.stringify({ idNo: ID }) }), 'json', 'id-card', 'idNo'],
    ['JSON escapes', '{"n":"\\u6b27\\u9633\\u6d4b\\u8bd5"}', 'json', 'name', 'n'],
    ['cut JSON', `{"list":[{"phone":"${PHONE}","name":"`, 'json', 'phone', 'phone'],
    ['list', JSON.stringify({ phones: ['1', PHONE] }), undefined, 'phone', 'phones'],
    [
      'wrapped by a framework',
      JSON.stringify({ type: 'object', data: { mobile: PHONE } }),
      undefined,
      'phone',
      'mobile',
    ],
    ['free text', `留言：请联系 ${PHONE} 谢谢`, 'text', 'phone', undefined],
    ['display form', `tel=${encodeURIComponent('154 1234 5678')}&x=1`, 'form', 'phone', 'tel'],
    ['full-width digits', JSON.stringify({ tel: '１５４１２３４５６７８' }), 'json', 'phone', 'tel'],
    ['lower case', 'mail=CANARY.Mail%40shop-test.cn&x=2', 'form', 'email', 'mail'],
    [
      'multipart',
      `--b0undary\r\nContent-Disposition: form-data; name="tel"\r\n\r\n${PHONE}\r\n--b0undary--\r\n`,
      undefined,
      'phone',
      'tel',
    ],
    ['referrer', `https://a.cn/x?phone=${PHONE}`, 'url', 'phone', 'phone'],
    ['cookie', `sid=1; tel=${PHONE}; theme=dark`, 'cookie', 'phone', 'tel'],
  ] as const)('are found in a text: %s', (_name, text, as, type, key) => {
    const hits = findInfo(body(text, as), NEEDLES);
    expect(hits.map((hit) => [hit.type, hit.basis])).toEqual([[type, 'canary']]);
    if (key !== undefined) expect(hits[0]?.key).toBe(key);
  });

  it.each([
    ['longer number', `{"orderNo":"9${PHONE}"}`],
    ['longer number behind', `{"orderNo":"${PHONE}9"}`],
    ['timestamp', '{"t":"1541234567812"}'],
    ['identity number inside a longer one', `{"x":"${ID}00"}`],
  ])('are not found inside others: %s', (_name, text) => {
    expect(findInfo(body(text), NEEDLES)).toEqual([]);
  });

  it('never show themselves', () => {
    const hits = findInfo(body(JSON.stringify(NEEDLES.map((needle) => needle.value))), NEEDLES);
    expect(hits).toHaveLength(NEEDLES.length);
    for (const { value } of NEEDLES) expect(JSON.stringify(hits)).not.toContain(value);
    expect(hits.map((hit) => hit.masked)).toContain('154****5678');
  });

  it('take the name from outside where the text has none', () => {
    const [hit] = findInfo({ channel: 'local-storage', text: PHONE }, NEEDLES, 'userMobile');
    expect(hit).toMatchObject({ key: 'userMobile', channel: 'local-storage', confidence: 1 });
  });

  it.each([
    ['https://a.cn/list?phone=15412345678', 'url', 'Referer'],
    ['Referer: https://a.cn/list?phone=15412345678', 'text', 'Referer'],
    ['accept: */*\nx-user-tel: 15412345678', 'text', 'x-user-tel'],
    ['authorization: phone=15412345678', undefined, 'authorization'],
  ])('in a header stand under its name: %s', (text, as, key) => {
    expect(findInfo({ channel: 'header', text, as }, NEEDLES)).toMatchObject([
      { channel: 'header', type: 'phone', key },
    ]);
  });

  it('in an address of a call stand under the parameter', () => {
    const hits = findInfo({ channel: 'url', text: '/pages/pay/index?tel=15412345678' }, NEEDLES);
    expect(hits).toMatchObject([{ channel: 'url', key: 'tel' }]);
  });

  it('are not searched in what is typed', () => {
    expect(findInfo({ channel: 'field', text: PHONE }, NEEDLES)).toEqual([]);
  });
});

describe('telephone and identity numbers by shape', () => {
  it.each([
    ['mobile=13800138000', 'phone'],
    ['phone=%2B8613800138000&x=1', 'phone'],
    ['{"userPhone":"138 0013 8000"}', 'phone'],
    ['{"lxdh":13900001111}', 'phone'],
    ['{"tel":"13800138000"}', 'phone'],
    ['account=13800138000&password=5f4dcc3b5aa765d61d8327deb882cf99', 'phone'],
    ['{"username":"18612345678"}', 'phone'],
    ['{"to":"13712345678"}', 'phone'],
    ['手机号：13800138000，请尽快联系', 'phone'],
    ['{"contact":{"手机号码":"13800138000"}}', 'phone'],
    ['{"phoneNo":"13800138000"}', 'phone'],
    ['x={"mobile":"13800138000"}', 'phone'],
    ['{"idCard":"11010519491231002X"}', 'id-card'],
    ['{"x":"11010519491231002x"}', 'id-card'],
    ['sfzh=440524188001010014', 'id-card'],
    ['证件号码：360426199101010071', 'id-card'],
    ['{"certNo":"610104620927690"}', 'id-card'],
  ])('%s holds a %s', (text, type) => {
    expect(findInfo(body(text), []).map((hit) => [hit.type, hit.basis])).toEqual([[type, 'pattern']]);
  });

  it.each([
    '_t=1700000000000',
    't=17000000000',
    '{"ts":1712345678901}',
    '{"time":"1712345678"}',
    '{"createTime":13800138000}',
    '{"us":1712345678901234}',
    '{"orderId":"13800138000"}',
    '{"skuId":18612345678}',
    '{"skuIds":["13800138000","13900139000"]}',
    '{"goods_id":13712345678}',
    'pid=13800138000&x=1',
    '{"orderNo":"202401011234567890"}',
    '{"tradeNo":"2024010122001412345678901234"}',
    '{"transaction_id":"4200001234202401011234567890"}',
    '{"id":"1745678901234567890"}',
    '{"snowflake":"1234567890123456789"}',
    '{"uuid":"550e8400-e29b-41d4-a716-446655440000"}',
    '{"uuid":"13800138-0001-3800-1380-013800138000"}',
    '{"hash":"a13800138000b"}',
    '{"sha":"da39a3ee5e6b4b0d3255bfef95601890afd80709"}',
    'version=1.38.00138000',
    '{"v":"2.13800138000"}',
    '{"price":13800138000}',
    '{"barcode":"6901234567892"}',
    '{"lat":31.230416,"lng":121.473701}',
    '{"scr":"1380x844","dpr":3}',
    'ua=Mozilla%2F5.0+13800138000.1',
    '{"masked":"138****8000"}',
    '{"tel":"400-800-8000"}',
    '{"tel":"021-12345678"}',
    '{"qq":"13800138000"}',
    '{"callback":"jsonp13800138000"}',
    '{"img":"/a/13800138000123.jpg"}',
    'text 13800138000 text',
    '{"n":"13800138000"}',
    '{"idCard":"330106200001011234"}',
    '{"idCard":"11010119900307741X"}',
    '{"x":"610104620927690"}',
    '{"uscc":"91110000600037341L"}',
    '{"card":"6228480402564890018"}',
    '{"seq":"18612345678"}',
    '{"nonce":"13800138000"}',
    '{"waybill":"13800138000"}',
    '{"timestamp":"13800138000"}',
    '{"jd":"123456789012","sf":"SF1234567890123"}',
    '{"traceId":"0a13800138000abc"}',
    '{"userId":13800138000}',
    '{"phone":"12345678901"}',
    '{"phone":"138001380001"}',
  ])('%s holds none', (text) => {
    expect(findInfo(body(text), [])).toEqual([]);
  });

  it.each([
    ['https://a.cn/phone/13800138000', 1],
    ['https://a.cn/#/bind?mobile=13800138000', 1],
    ['https://a.cn/goods/13800138000', 0],
    ['https://a.cn/a.js?v=13800138000', 0],
    ['https://a.cn/13800138000.html', 0],
    ['data:text/plain,phone=13800138000', 0],
  ])('%s holds %i', (url, count) => {
    expect(findInfoInUrl(url, [])).toHaveLength(count);
  });

  it('is reported once when it is a declared value', () => {
    const needles = makeNeedles([{ type: 'phone', value: '13800138000' }]);
    expect(findInfo(body('phone=13800138000&mobile=13800138000'), needles).map((hit) => hit.basis)).toEqual([
      'canary',
      'canary',
    ]);
    expect(findInfo(body('phone=13800138000'), needles)).toHaveLength(1);
  });
});

it('searches a 2 kB address and a 4 kB body for three values within the budget', () => {
  const needles = NEEDLES.slice(0, 3);
  const url =
    `https://a.cn/x?${Array.from({ length: 60 }, (_, i) => `p${i}=${encodeURIComponent(`值${i}`)}${i}`).join('&')}`.slice(
      0,
      2048,
    );
  const json = JSON.stringify(
    Array.from({ length: 90 }, (_, i) => ({ id: 1e15 + i, t: `17000000${i}`, s: '文字 text' })),
  ).slice(0, 4096);
  const times = Array.from({ length: 40 }, () => {
    const before = performance.now();
    findInfoInUrl(url, needles);
    findInfo(body(json, 'json'), needles);
    return performance.now() - before;
  }).sort((a, b) => a - b);
  expect(times[20]).toBeLessThan(5);
});
