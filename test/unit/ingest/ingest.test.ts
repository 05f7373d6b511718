import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawFact } from '@/lib/ingest/fact';
import { createIngest } from '@/lib/ingest/ingest';
import { INGEST_LIMITS } from '@/lib/ingest/limits';
import { type EventKind, type EventOf, type Payload, parseEvent } from '@/lib/model/event';
import { makeNeedles } from '@/lib/recognise/personal-info/needles';
import { canary, disguise } from '@/test/unit/recognise/personal-info/canaries';

const START = 1_790_000_000_000;

function fact<K extends EventKind>(kind: K, payload: Payload<K>, more: Partial<RawFact<K>> = {}): RawFact<K> {
  return { kind, at: START + 12.34, source: 'probe', walk: 'w1', frame: 'f0', doc: 'd1', payload, ...more };
}

function request(url: string): Payload<'request-sent'> {
  return { requestId: 'r1', method: 'POST', url, initiator: 'fetch', bodySize: 0, hits: [] };
}

function typed(value: string, selector = '#tel'): RawFact<'field-typed'> {
  return fact(
    'field-typed',
    { selector, infoType: null, masked: '' },
    { source: 'observer', search: [{ channel: 'field', text: value }] },
  );
}

function fieldShown(selector: string, label: string, type = 'text'): RawFact<'field-shown'> {
  const rect = { x: 0, y: 0, width: 1, height: 1 };
  const words = { name: '', placeholder: '', autocomplete: '', nearText: '' };
  return fact('field-shown', {
    field: { selector, type, label, ...words, maxLength: null, required: false, prefilled: false, rect },
  });
}

function start(canaries: Parameters<typeof makeNeedles>[0] = []) {
  return createIngest({ startedAtEpochMs: START, needles: makeNeedles(canaries) });
}

describe('createIngest', () => {
  it('numbers without holes and counts from the start of the recording', () => {
    const ingest = start();
    const events = [1, 2, 3].flatMap((index) => ingest.accept(fact('title-changed', { title: `t${index}` })));
    expect(events.map(({ seq, atMs }) => [seq, atMs])).toEqual([
      [1, 12.3],
      [2, 12.3],
      [3, 12.3],
    ]);
    for (const event of events) expect(parseEvent(event)).toEqual(event);
  });

  it('searches address and body of a request, and believes no hits from outside', () => {
    const ingest = start([{ type: 'phone', value: '15412345678' }]);
    const forged = {
      ...request('https://a.cn/x?tel=15412345678'),
      hits: [
        {
          type: 'name' as const,
          masked: 'x',
          basis: 'canary' as const,
          confidence: 1,
          channel: 'url' as const,
          encoding: [],
        },
      ],
    };
    const [event] = ingest.accept(
      fact('request-sent', forged, { search: [{ channel: 'body', text: '{"mobile":"15412345678"}', as: 'json' }] }),
    );
    expect(event).toMatchObject({
      url: 'https://a.cn/x?tel=154****5678',
      hits: [
        { type: 'phone', channel: 'url', key: 'tel', basis: 'canary', masked: '154****5678' },
        { type: 'phone', channel: 'body', key: 'mobile', basis: 'canary', masked: '154****5678' },
      ],
    });
    expect(event).not.toHaveProperty('search');
  });

  it.each([
    [
      'storage-written',
      fact(
        'storage-written',
        { area: 'local-storage', key: 'mobile', size: 11, hits: [] },
        { search: [{ channel: 'local-storage', text: '13800138000' }] },
      ),
      'local-storage',
    ],
    [
      'form-submitted',
      fact('form-submitted', { action: 'https://a.cn/?tel=13800138000', method: 'GET', hits: [] }),
      'url',
    ],
    [
      'socket-sent',
      fact(
        'socket-sent',
        { requestId: 'r', url: 'wss://a.cn/', size: 1, hits: [] },
        { search: [{ channel: 'websocket', text: '{"tel":"13800138000"}' }] },
      ),
      'websocket',
    ],
    [
      'api-called',
      fact('api-called', {
        api: 'wx.miniProgram.navigateTo',
        host: 'wx',
        genuine: true,
        detail: '/pages/pay?phone=13800138000',
        activated: false,
        hits: [],
      }),
      'url',
    ],
  ] as const)('searches %s', (_kind, raw, channel) => {
    const [event] = start().accept(raw);
    expect(event).toMatchObject({ hits: [{ type: 'phone', channel, basis: 'pattern' }] });
    expect(JSON.stringify(event)).not.toContain('13800138000');
  });

  it('masks strings at any depth', () => {
    const ingest = start([{ type: 'name', value: '欧阳测试' }]);
    const [event] = ingest.accept(
      fact('page-surveyed', {
        title: '你好，欧阳测试',
        visibleChars: 1,
        visibleImages: 0,
        canvasOnly: false,
        blocked: false,
        tradeWords: [],
        scrollRange: 0,
        links: [{ text: '13800138000', href: `/u?n=${encodeURIComponent('欧阳测试')}` }],
        formFields: 0,
      }),
    );
    expect(event).toMatchObject({ title: '你好，欧***', links: [{ text: '138****8000', href: '/u?n=欧***' }] });
  });
});

describe('typed values', () => {
  it('are recognised, masked and searched for from then on', () => {
    const ingest = start();
    ingest.accept(fieldShown('#name', '收货人'));
    const [event] = ingest.accept(typed('欧阳测试', '#name'));
    expect(event).toMatchObject({ infoType: 'name', masked: '欧***' });
    const [sent] = ingest.accept(fact('request-sent', request(`https://a.cn/?x=${encodeURIComponent('欧阳测试')}`)));
    expect(sent).toMatchObject({ hits: [{ type: 'name', basis: 'typed', encoding: ['url'] }] });
    expect(ingest.mask('欧阳测试')).toBe('欧***');
  });

  it('are told by the fields of a prompt, too, and by the type of a declared value', () => {
    const ingest = start([{ type: 'openid', value: 'oABCDEFGHIJKLMNOPQRSTUVWXYZ1' }]);
    expect(ingest.accept(typed('oABCDEFGHIJKLMNOPQRSTUVWXYZ1'))[0]).toMatchObject({ infoType: 'openid' });
    expect(ingest.accept(typed('hello'))[0]).toMatchObject({ infoType: null, masked: '' });
  });

  it('replace what was typed of them before, and stay when something else is typed', () => {
    const ingest = start();
    ingest.accept(fieldShown('#pwd', '', 'password'));
    for (const value of ['sec', 'secret', 'secret77', 'other99']) ingest.accept(typed(value, '#pwd'));
    expect([ingest.mask('secret'), ingest.mask('secret77'), ingest.mask('other99')]).toEqual([
      'secret',
      '******',
      '******',
    ]);
  });

  it('leave ordinary words of the page alone', () => {
    const ingest = start();
    ingest.accept(fieldShown('#q', '搜索'));
    ingest.accept(typed('耳机', '#q'));
    expect(ingest.mask('蓝牙耳机')).toBe('蓝牙耳机');
  });
});

describe('caps', () => {
  it('tells once per document that events were dropped, and never drops the structure', () => {
    const ingest = start();
    const note = fact('title-changed', { title: 'x' });
    const events = Array.from({ length: INGEST_LIMITS.eventsPerDocument + 10 }, () => ingest.accept(note)).flat();
    expect(events).toHaveLength(INGEST_LIMITS.eventsPerDocument + 1);
    expect(events.at(-1)).toMatchObject({ kind: 'gap', what: 'event-cap', seq: INGEST_LIMITS.eventsPerDocument + 1 });
    expect(ingest.accept(fact('painted', { name: 'first-paint' }))).toHaveLength(1);
    expect(ingest.accept({ ...note, doc: 'd2' })).toHaveLength(1);
  });

  it('cuts long strings and says so once', () => {
    const ingest = start();
    const long = fact('title-changed', { title: '长'.repeat(20_000) });
    const [event, gap] = ingest.accept(long);
    expect(event?.kind === 'title-changed' && event.title.length).toBe(INGEST_LIMITS.stringLength);
    expect(gap).toMatchObject({ kind: 'gap', what: 'string-cut', detail: 'title-changed.title' });
    expect(ingest.accept(long)).toHaveLength(1);
  });

  it('tells that a searched text was cut', () => {
    const [, gap] = start().accept(
      fact('request-sent', request('https://a.cn/'), { search: [{ channel: 'body', text: 'x', cut: true }] }),
    );
    expect(gap).toMatchObject({ what: 'search-cut', detail: 'body' });
  });

  it('keeps of a data address what it was, not what it held', () => {
    const [event] = start().accept(fact('request-sent', request(`data:image/png;base64,${'A'.repeat(9000)}`)));
    expect(event).toMatchObject({ url: 'data:image/png;base64,…(9022)' });
  });
});

it('lets no declared or typed value through, whatever field it comes in and however it is encoded', {
  timeout: 30_000,
}, () => {
  const place = fc.constantFrom('url', 'body', 'title', 'typed', 'selector', 'key', 'dialog', 'caller', 'control');
  fc.assert(
    fc.property(canary, place, fc.boolean(), fc.infiniteStream(fc.nat(5)), (secret, where, declared, choices) => {
      const ingest = start(declared ? [secret] : []);
      const events: unknown[] = [];
      if (!declared) {
        ingest.accept(fieldShown('#f', LABELS[secret.type] ?? '', secret.type === 'password' ? 'password' : 'text'));
        const [learnt] = ingest.accept(typed(secret.value, '#f'));
        events.push(learnt);
        fc.pre(learnt?.kind === 'field-typed' && learnt.infoType !== null);
      }
      events.push(...ingest.accept(carrying(disguise(secret.value, choices), where)));
      expect(decodeAll(JSON.stringify(events))).not.toContain(secret.value);
    }),
    { numRuns: 100, seed: 11 },
  );
});

const LABELS: Readonly<Record<string, string>> = {
  phone: '手机号',
  'id-card': '身份证号',
  'bank-card': '银行卡号',
  name: '姓名',
  address: '详细地址',
  email: '邮箱',
};

function carrying(text: string, where: string): RawFact {
  if (where === 'url') return fact('request-sent', request(`https://a.cn/p/${text}?q=${text}#/r?z=${text}`));
  if (where === 'body')
    return fact('request-sent', request('/x'), {
      search: [{ channel: 'body', text: JSON.stringify({ [text]: text }) }],
    });
  if (where === 'typed') return typed(text);
  if (where === 'selector')
    return fact('field-typed', { selector: `[data-v="${text}"]`, infoType: null, masked: text });
  if (where === 'key')
    return fact(
      'storage-written',
      { area: 'cookie', key: `k_${text}`, size: 1, hits: [] },
      { search: [{ channel: 'cookie', text: `${text}=${text}` }] },
    );
  if (where === 'dialog') return fact('dialog-opened', { type: 'alert', text: `你好${text}`, activated: false });
  if (where === 'caller') return fact('exit-requested', { api: 'window.close', caller: `https://a.cn/${text}.js:1:2` });
  if (where === 'control') return fact('page-surveyed', { ...SURVEY, links: [{ text, href: `?${text}` }] });
  return fact('title-changed', { title: text });
}

const SURVEY: Payload<'page-surveyed'> = {
  title: '',
  visibleChars: 0,
  visibleImages: 0,
  canvasOnly: false,
  blocked: false,
  tradeWords: [],
  scrollRange: 0,
  links: [],
  formFields: 0,
};

function decodeAll(text: string): string {
  let decoded = text;
  for (let turn = 0; turn < 4; turn += 1) {
    decoded = decoded.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
  }
  return decoded;
}

it('gives the same events for the same facts', () => {
  const facts: EventOf<'title-changed'>['title'][] = ['a', '13800138000', 'b'];
  const run = () => {
    const ingest = start();
    return facts.flatMap((title) => ingest.accept(fact('title-changed', { title })));
  };
  expect(run()).toEqual(run());
});
