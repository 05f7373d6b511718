import { describe, expect, it } from 'vitest';
import { ownNamesIn } from '@/lib/recognise/operator/own-names';

describe('the operator’s names in a line', () => {
  it.each([
    ['© 2026 杭州拾页文化有限公司 版权所有', ['杭州拾页文化有限公司']],
    ['版权所有杭州拾页文化有限公司', ['杭州拾页文化有限公司']],
    ['主办单位：杭州（西湖）拾页文化有限公司', ['杭州（西湖）拾页文化有限公司']],
    ['本站由杭州拾页文化有限公司运营', ['杭州拾页文化有限公司']],
    ['Copyright © 2026 Pages Culture Co., Ltd.', ['Pages Culture Co., Ltd.']],
    ['© 杭州拾页文化有限公司 技术支持：广州云上科技有限公司', ['杭州拾页文化有限公司']],
    ['技术支持：广州云上科技有限公司', []],
    ['地图数据由高德软件有限公司提供', []],
    ['© 2026 山野茶铺', []],
  ] as const)('%s', (line, names) => {
    expect(ownNamesIn(line)).toEqual(names);
  });
});
