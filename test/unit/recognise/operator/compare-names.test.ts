import { describe, expect, it } from 'vitest';
import { compareAddresses } from '@/lib/recognise/operator/compare-addresses';
import { compareNames } from '@/lib/recognise/operator/compare-names';
import { wholeAddress } from '@/lib/recognise/operator/whole-address';

describe('names', () => {
  it.each([
    ['杭州拾页文化有限公司', '杭州拾页文化有限公司', 'same'],
    ['杭州（西湖）拾页文化有限公司', '杭州(西湖)拾页文化有限公司', 'same'],
    ['杭州 拾页文化 有限公司', '杭州拾页文化有限公司', 'same'],
    ['Pages Culture Co., Ltd.', 'PAGES CULTURE CO.,LTD', 'same'],
    ['杭州拾頁文化有限公司', '杭州拾页文化有限公司', 'same'],
    ['杭州拾页文化有限公司', '杭州拾页文化有限责任公司', 'nearly'],
    ['杭州拾页文化有限公司', '杭州拾页文化股份有限公司', 'nearly'],
    ['拾页文化', '杭州拾页文化有限公司', 'nearly'],
    ['杭州拾页文化有限公司', '杭州拾页文化（中国）有限公司', 'nearly'],
    ['杭州拾页文化有限公司', '杭州拾叶文化有限公司', 'nearly'],
    ['杭州拾页文化有限公司', '杭州拾页文化传媒有限公司', 'nearly'],
    ['杭州拾页文化有限公司', '京西山野图书有限公司', 'differs'],
    ['李明', '李鸣', 'differs'],
    ['上海文化有限公司', '上饶教育有限公司', 'differs'],
  ] as const)('%s / %s: %s', (a, b, relation) => {
    expect(compareNames(a, b)).toBe(relation);
    expect(compareNames(b, a)).toBe(relation);
  });
});

describe('addresses', () => {
  it.each([
    ['杭州市西湖区文三路 90 号', '杭州市西湖区文三路90号', 'same'],
    ['浙江省杭州市西湖区文三路90号', '杭州市西湖区文三路90号', 'same'],
    ['杭州市西湖区文三路90号', '浙江省杭州市西湖区文三路９０号 3 幢 501 室', 'nearly'],
    ['杭州市西湖区文三路90号', '广州市天河区体育西路1号', 'differs'],
  ] as const)('%s / %s: %s', (a, b, relation) => {
    expect(compareAddresses(a, b)).toBe(relation);
  });
});

describe('an address found in a text', () => {
  it.each([
    ['地址为杭州市西湖区文三路 90 号，客服电话', '为杭州市西湖区文三路', '杭州市西湖区文三路 90 号'],
    ['注册地址：杭州市西湖区文三路90号', '杭州市西湖区文三路90号', '杭州市西湖区文三路90号'],
    ['可寄到杭州市西湖区文三路90号', '杭州市西湖区文三路90号', '杭州市西湖区文三路90号'],
    ['收货地址为必填。寄到杭州市西湖区文三路90号', '杭州市西湖区文三路90号', '杭州市西湖区文三路90号'],
  ])('%s', (text, found, whole) => {
    expect(wholeAddress(text, found)).toBe(whole);
  });
});
