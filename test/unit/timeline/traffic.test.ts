import { describe, expect, it } from 'vitest';
import type { InfoHit } from '@/lib/model/event';
import { joinTraffic } from '@/lib/timeline/traffic';
import { recordingOf } from './support/recording';

const hit: InfoHit = {
  type: 'phone',
  masked: '138****8000',
  basis: 'canary',
  confidence: 1,
  channel: 'body',
  encoding: ['plain'],
};
const request = { method: 'POST', url: 'https://t.cn/a', initiator: 'beacon' as const };

function join(probeAtMs: number, probeUrl = request.url) {
  return joinTraffic(
    recordingOf([
      [
        probeAtMs,
        'request-sent',
        { ...request, url: probeUrl, requestId: 'p1', bodySize: 9, caller: 'a.js:1:2', hits: [hit] },
        { source: 'probe' },
      ],
      [110, 'request-sent', { ...request, requestId: 'c1', bodySize: null, hits: [] }, { source: 'cdp' }],
    ]).events,
  );
}

describe('joinTraffic', () => {
  it('gives the network request the caller, size and hits that only the probe saw', () => {
    expect(join(100)).toMatchObject([{ requestId: 'c1', caller: 'a.js:1:2', bodySize: 9, hits: [hit] }]);
  });
  it('keeps requests to other addresses apart', () => {
    expect(join(100, 'https://t.cn/b')).toHaveLength(2);
  });
  it('keeps requests far apart in time apart', () => {
    expect(join(5000)).toHaveLength(2);
  });
  it('uses each testimony once', () => {
    const joined = joinTraffic(
      recordingOf([
        [100, 'request-sent', { ...request, requestId: 'p1', bodySize: 1, hits: [hit] }, { source: 'probe' }],
        [101, 'request-sent', { ...request, requestId: 'c1', bodySize: 1, hits: [] }, { source: 'cdp' }],
        [102, 'request-sent', { ...request, requestId: 'c2', bodySize: 1, hits: [] }, { source: 'cdp' }],
      ]).events,
    );
    expect(joined.map((event) => (event.kind === 'request-sent' ? event.hits.length : -1))).toEqual([1, 0]);
  });
});
