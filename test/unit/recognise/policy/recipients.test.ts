import { describe, expect, it } from 'vitest';
import { namesRecipient } from '@/lib/recognise/policy/recipients';
import { policyOf } from './document-of';

describe('recipients in the policy', () => {
  it.each([
    ['hm.baidu.com', '我们使用百度统计来统计访问次数。', '百度统计'],
    ['hm.baidu.com', '| 统计 | 北京百度网讯科技有限公司 | IP地址', '百度网讯'],
    ['restapi.amap.com', '| 高德地图 JS API | 高德软件有限公司 | 经纬度', '高德地图'],
    ['o4504.ingest.sentry.io', '| 崩溃上报 | Functional Software, Inc. | 机型', 'Functional Software'],
    ['api.kitanami.test', 'Kitanami Shoji K.K. 接收收件人姓名。', 'Kitanami'],
    ['apis.map.qq.com', '腾讯位置服务（apis.map.qq.com）接收经纬度。', 'apis.map.qq.com'],
    ['hm.baidu.com', '本小程序没有接入百度统计。', null],
    ['hm.baidu.com', '我们可能与合作伙伴共享信息。', null],
    ['o4504.ingest.sentry.io', '| Sentry 自建服务 | 青禾自行部署 | 报错堆栈', null],
    ['t.gdt.qq.com', '登录由微信提供。', null],
  ])('%s in "%s"', (host, line, words) => {
    expect(namesRecipient(policyOf(['# 第三方', line]), { host, names: [] })).toBe(words);
  });

  it('knows names that the caller gives', () => {
    const document = policyOf(['# 第三方', '短信由上海飞鸽通信技术有限公司发送。']);
    expect(namesRecipient(document, { host: 'x9.test', names: ['上海飞鸽通信技术有限公司'] })).not.toBeNull();
    expect(namesRecipient(document, { host: 'x9.test', names: ['上海白鹭通信技术有限公司'] })).toBeNull();
  });
});
