import { describe, expect, it } from 'vitest';
import { type RequestDetails, type RequestEvent, RequestWatch } from '@/lib/capture/requests';
import { WIRE_LIMITS } from '@/lib/contract/limits';

function details(more: Partial<RequestDetails> = {}): RequestDetails {
  const url = 'https://api.example.cn/x';
  return { requestId: '1', tabId: 7, frameId: 0, url, method: 'POST', type: 'xmlhttprequest', timeStamp: 100, ...more };
}

function bytes(text: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = new TextEncoder().encode(text);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

/** A watch whose facts are read at once. */
class Reader {
  readonly #watch = new RequestWatch();

  hear(event: RequestEvent, of: RequestDetails) {
    return this.#watch.hear(event, of).map((fact) => fact.read());
  }
}

/** What one request with this body is told as. */
function sentWith(requestBody: RequestDetails['requestBody'], requestHeaders: RequestDetails['requestHeaders'] = []) {
  const watch = new Reader();
  watch.hear('onBeforeRequest', details(requestBody ? { requestBody } : {}));
  const [fact] = watch.hear('onSendHeaders', details({ requestHeaders }));
  return { payload: fact?.payload, search: fact?.search };
}

describe('RequestWatch', () => {
  it('tells a request once, with what was known first and what was known later', () => {
    const watch = new Reader();
    const first = details({ documentId: 'D1', timeStamp: 100, requestBody: { formData: { tel: ['1'] } } });
    expect(watch.hear('onBeforeRequest', first)).toEqual([]);
    const headers = [{ name: 'Referer', value: 'https://a.cn/?q=1' }];
    const facts = watch.hear('onSendHeaders', details({ timeStamp: 130, requestHeaders: headers }));
    expect(facts).toEqual([
      {
        kind: 'request-sent',
        at: 100,
        origin: { tabId: 7, frameId: 0, documentId: 'D1' },
        beforeDocument: false,
        payload: {
          requestId: 'b1',
          method: 'POST',
          url: 'https://api.example.cn/x',
          initiator: 'xhr',
          bodySize: 5,
          hits: [],
        },
        search: [
          { channel: 'body', text: 'tel=1', as: 'form' },
          { channel: 'header', text: 'https://a.cn/?q=1', as: 'url' },
        ],
      },
    ]);
    expect(watch.hear('onResponseStarted', details()).map(({ kind }) => kind)).toEqual(['response-received']);
  });

  const ENDS: readonly (readonly [RequestEvent, Partial<RequestDetails>, object])[] = [
    [
      'onResponseStarted',
      { statusCode: 201, responseHeaders: [{ name: 'Content-Type', value: 'application/json; charset=utf-8' }] },
      { requestId: 'b1', status: 201, mime: 'application/json', redirectTo: null },
    ],
    ['onResponseStarted', {}, { status: 0, mime: '' }],
    [
      'onBeforeRedirect',
      { statusCode: 302, redirectUrl: 'https://b.cn/' },
      { requestId: 'b1', status: 302, redirectTo: 'https://b.cn/' },
    ],
    ['onErrorOccurred', { error: 'net::ERR_ABORTED' }, { requestId: 'b1', error: 'net::ERR_ABORTED', blocked: false }],
    ['onErrorOccurred', { error: 'net::ERR_BLOCKED_BY_CLIENT' }, { blocked: true }],
  ];

  it.each(ENDS)('%s %o tells the end, and the request first where its headers never came', (event, more, payload) => {
    const watch = new Reader();
    watch.hear('onBeforeRequest', details());
    const facts = watch.hear(event, details({ timeStamp: 150, ...more }));
    expect(facts.map(({ kind, at }) => [kind, at])).toEqual([
      ['request-sent', 100],
      [event === 'onErrorOccurred' ? 'request-failed' : 'response-received', 150],
    ]);
    expect(facts[1]?.payload).toMatchObject(payload);
  });

  it('tells each leg of a redirected request', () => {
    const watch = new Reader();
    const legs = ['https://a.cn/', 'https://b.cn/'].flatMap((url, index) => [
      ...watch.hear('onBeforeRequest', details({ url })),
      ...watch.hear('onSendHeaders', details({ url })),
      ...watch.hear(index === 0 ? 'onBeforeRedirect' : 'onResponseStarted', details({ url })),
    ]);
    expect(legs.map(({ kind }) => kind)).toEqual([
      'request-sent',
      'response-received',
      'request-sent',
      'response-received',
    ]);
    expect(legs.flatMap(({ payload }) => ('url' in payload ? [payload.url] : []))).toEqual([
      'https://a.cn/',
      'https://b.cn/',
    ]);
  });

  it.each([
    ['main_frame', 'document', true],
    ['sub_frame', 'document', true],
    ['xmlhttprequest', 'xhr', false],
    ['ping', 'beacon', false],
    ['beacon', 'beacon', false],
    ['websocket', 'websocket', false],
    ['imageset', 'image', false],
    ['font', 'font', false],
    ['csp_report', 'other', false],
  ])('%s is a %s, before its document: %s', (type, initiator, beforeDocument) => {
    const watch = new Reader();
    watch.hear('onBeforeRequest', details({ type }));
    const [fact] = watch.hear('onSendHeaders', details({ type }));
    expect([fact?.payload, fact?.beforeDocument]).toEqual([expect.objectContaining({ initiator }), beforeDocument]);
  });

  it.each(['data:text/html,x', 'blob:https://a.cn/1', 'chrome-extension://abc/x.js', 'file:///a.html'])(
    'knows nothing of %s',
    (url) => {
      const watch = new Reader();
      expect(watch.hear('onBeforeRequest', details({ url }))).toEqual([]);
      expect(watch.hear('onResponseStarted', details({ url }))).toEqual([]);
    },
  );

  it('does not grow without end when requests never end', () => {
    const watch = new Reader();
    for (let index = 0; index < 1000; index += 1) watch.hear('onBeforeRequest', details({ requestId: `${index}` }));
    const kinds = (requestId: string) => watch.hear('onSendHeaders', details({ requestId })).map(({ kind }) => kind);
    expect([kinds('0'), kinds('999')]).toEqual([['gap'], ['request-sent']]);
  });

  it('does not read what nobody wants', () => {
    const watch = new RequestWatch();
    const body = () => {
      throw new Error('was read');
    };
    watch.hear('onBeforeRequest', details({ tabId: 9, requestBody: Object.defineProperty({}, 'raw', { get: body }) }));
    const [fact] = watch.hear('onSendHeaders', details({ tabId: 9 }));
    expect(fact).toMatchObject({ origin: { tabId: 9 }, afterDeath: false });
    expect(() => fact?.read()).toThrow('was read');
  });
});

describe('a beginning that nobody heard', () => {
  const HEARD: readonly (readonly [string, readonly RequestEvent[], readonly (readonly [string, boolean])[]])[] = [
    ['headers', ['onSendHeaders'], [['gap', true]]],
    [
      'an answer',
      ['onResponseStarted'],
      [
        ['gap', true],
        ['response-received', false],
      ],
    ],
    [
      'headers, then an answer',
      ['onSendHeaders', 'onResponseStarted'],
      [
        ['gap', true],
        ['response-received', false],
      ],
    ],
    [
      'headers twice, as after a question for a password',
      ['onBeforeRequest', 'onSendHeaders', 'onSendHeaders', 'onErrorOccurred'],
      [
        ['request-sent', false],
        ['request-failed', false],
      ],
    ],
  ];

  it.each(HEARD)('is told with %s, once, for those whom it concerns', (_what, events, expected) => {
    const watch = new RequestWatch();
    const facts = events.flatMap((event) => watch.hear(event, details()));
    expect(facts.map((fact) => [fact.read().kind, fact.afterDeath])).toEqual(expected);
  });
});

describe('what of a body is seen', () => {
  it.each([
    ['none', null, 0, undefined],
    ['JSON', { raw: [{ bytes: bytes('{"tel":"1"}') }] }, 11, [{ channel: 'body', text: '{"tel":"1"}', as: 'json' }]],
    [
      'text in pieces',
      { raw: [{ bytes: bytes('a=') }, { bytes: bytes('1') }] },
      3,
      [{ channel: 'body', text: 'a=1', as: 'text' }],
    ],
    ['Han characters', { raw: [{ bytes: bytes('姓名') }] }, 6, [{ channel: 'body', text: '姓名', as: 'text' }]],
    [
      'a file beside text',
      { raw: [{ bytes: bytes('a') }, { file: '/x' }] },
      null,
      [{ channel: 'body', text: 'a', as: 'text' }],
    ],
    ['one that the browser does not show', { error: 'Unknown error.' }, null, undefined],
    ['a form', { formData: { a: ['1', '2'], b: ['&'] } }, 13, [{ channel: 'body', text: 'a=1&a=2&b=%26', as: 'form' }]],
  ])('%s', (_what, body, bodySize, search) => {
    const sent = sentWith(body);
    expect(sent.payload).toMatchObject({ bodySize });
    expect(sent.search).toEqual(search);
  });

  it.each([
    ['ASCII as text', 'x', false],
    ['Han characters as text', '名', false],
    ['a form', 'x', true],
  ])('a long one is searched as far as allowed, and says that it was cut: %s', (_what, letter, asForm) => {
    const text = letter.repeat(WIRE_LIMITS.search + 10);
    const { search } = sentWith(asForm ? { formData: { a: [text] } } : { raw: [{ bytes: bytes(text) }] });
    expect(search).toMatchObject([{ cut: true }]);
    expect(search?.[0]?.text.length).toBeLessThanOrEqual(WIRE_LIMITS.search);
  });

  it('one that just fits is not called cut', () => {
    const { search } = sentWith({ raw: [{ bytes: bytes('x'.repeat(WIRE_LIMITS.search)) }] });
    expect(search?.[0]).not.toHaveProperty('cut');
  });
});
