// Runs as the page's own script and writes down everything a page can find out about its natives, as `window.facts()`.
// Armed and unarmed loads of this page are then compared line by line.
(() => {
  const heard = [];
  localStorage.clear();
  const NAMES = ['message', 'error', 'ack', 'event', 'timer', 'offer', 'ask', 'miniaudit-offer', 'miniaudit-ask'];
  for (const target of [window, document, document.documentElement]) {
    for (const name of NAMES) target.addEventListener(name, (event) => heard.push(event.type), true);
  }

  const shown = (value) => {
    try {
      return typeof value === 'function' ? 'function' : typeof value === 'object' ? 'object' : String(value);
    } catch {
      return 'unprintable';
    }
  };
  const flags = (d) => `${d.writable}/${d.enumerable}/${d.configurable}/${typeof d.get}/${typeof d.set}`;

  function factsOfFunction(path, fn, out) {
    out[`${path} print`] = Function.prototype.toString.call(fn);
    out[`${path} text`] =
      `${Object.prototype.toString.call(fn)} ${typeof fn} ${Object.getPrototypeOf(fn) === Function.prototype}`;
    out[`${path} keys`] = Reflect.ownKeys(fn).map(String).join();
    for (const key of ['name', 'length', 'prototype']) {
      const d = Object.getOwnPropertyDescriptor(fn, key);
      out[`${path} ${key}`] = d ? `${key === 'prototype' ? '' : String(d.value)} ${flags(d)}` : 'none';
    }
    out[`${path} new on its base`] = `${'prototype' in fn}`;
  }

  function factsOfObject(path, object, out) {
    for (const key of Reflect.ownKeys(object)) {
      const d = Object.getOwnPropertyDescriptor(object, key);
      const name = `${path}.${String(key)}`;
      out[`${name} flags`] = flags(d);
      if (d.get) factsOfFunction(`${name} get`, d.get, out);
      if (d.set) factsOfFunction(`${name} set`, d.set, out);
      if (typeof d.value === 'function' && key !== 'constructor') factsOfFunction(name, d.value, out);
    }
    out[`${path} keys`] = Reflect.ownKeys(object).map(String).join();
  }

  /** Every interface that the global has, both sides. */
  function interfaces() {
    const out = {};
    for (const name of Object.getOwnPropertyNames(window)) {
      const d = Object.getOwnPropertyDescriptor(window, name);
      out[`window.${name} flags`] = flags(d);
      if (typeof d.value !== 'function' || name === 'facts') continue;
      factsOfFunction(name, d.value, out);
      factsOfObject(name, d.value, out);
      const proto = d.value.prototype;
      if (!proto) continue;
      factsOfObject(`${name}.prototype`, proto, out);
      out[`${name}.prototype.constructor`] = `${proto.constructor === d.value}`;
      const base = Object.getPrototypeOf(d.value);
      out[`${name} base`] =
        base === Function.prototype ? 'Function.prototype' : `${window[base.name] === base} ${base.name}`;
    }
    return out;
  }

  function ownNames() {
    const out = {};
    const objects = {
      window,
      navigator,
      document,
      history,
      location,
      performance,
      screen,
      localStorage,
      Function,
      Error,
    };
    for (const [name, object] of Object.entries(objects)) out[name] = Reflect.ownKeys(object).map(String).join();
    const inherited = [];
    for (const key in window) inherited.push(key);
    out['for in window'] = inherited.join();
    out['Error.stackTraceLimit'] = JSON.stringify(Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit'));
    return out;
  }

  function thrown(call) {
    try {
      const made = call();
      if (made && typeof made.catch === 'function') made.catch(() => {});
      return `gave ${shown(made)}`;
    } catch (error) {
      const d = Object.getOwnPropertyDescriptor(error, 'stack');
      return `${error.constructor.name} ${error.name} ${error.message} | ${error.stack} | ${d ? flags(d) : 'no own stack'} ${Object.getOwnPropertyNames(error)}`;
    }
  }

  function methods() {
    const form = document.createElement('form');
    const image = new Image();
    const xhr = new XMLHttpRequest();
    const setterOf = (proto, key) => Object.getOwnPropertyDescriptor(proto, key).set;
    return {
      fetch: [window.fetch, window],
      'xhr.open': [XMLHttpRequest.prototype.open, xhr],
      'xhr.send': [XMLHttpRequest.prototype.send, xhr],
      'xhr.setRequestHeader': [XMLHttpRequest.prototype.setRequestHeader, xhr],
      sendBeacon: [navigator.sendBeacon, navigator],
      'request.clone': [Request.prototype.clone, new Request('/x')],
      'socket.send': [WebSocket.prototype.send, {}],
      'form.submit': [HTMLFormElement.prototype.submit, form],
      'form.requestSubmit': [HTMLFormElement.prototype.requestSubmit, form],
      'image src': [setterOf(HTMLImageElement.prototype, 'src'), image],
      getCurrentPosition: [Geolocation.prototype.getCurrentPosition, navigator.geolocation],
      watchPosition: [Geolocation.prototype.watchPosition, navigator.geolocation],
      getUserMedia: [MediaDevices.prototype.getUserMedia, navigator.mediaDevices],
      requestPermission: [Notification.requestPermission, Notification],
      subscribe: [PushManager.prototype.subscribe, {}],
      readText: [Clipboard.prototype.readText, navigator.clipboard],
      writeText: [Clipboard.prototype.writeText, navigator.clipboard],
      'credentials.get': [CredentialsContainer.prototype.get, navigator.credentials],
      cookie: [setterOf(Document.prototype, 'cookie'), document],
      'cookieStore.set': [CookieStore.prototype.set, window.cookieStore],
      setItem: [Storage.prototype.setItem, localStorage],
      put: [IDBObjectStore.prototype.put, {}],
      add: [IDBObjectStore.prototype.add, {}],
      pushState: [History.prototype.pushState, history],
      replaceState: [History.prototype.replaceState, history],
      setTimeout: [window.setTimeout, window],
      toString: [Function.prototype.toString, () => {}],
    };
  }

  /** Wrong receivers, missing and wrong arguments, `new`, one by one, with their whole stacks. */
  function errors() {
    const out = {};
    const symbol = Symbol('s');
    const evil = {
      toString() {
        throw new RangeError('from the page');
      },
    };
    for (const [name, [fn, self]] of Object.entries(methods())) {
      out[`${name} on nothing`] = thrown(() => fn.call(undefined));
      out[`${name} on a foreign object`] = thrown(() => fn.call({}, 1, 2, 3));
      out[`${name} on its prototype`] = thrown(() => fn.call(Object.create(Object.getPrototypeOf(self)), 'a', 'b'));
      out[`${name} new`] = thrown(() => new fn());
      out[`${name} construct`] = thrown(() => Reflect.construct(fn, []));
      if (name === 'form.submit' || name === 'form.requestSubmit') continue;
      out[`${name} no arguments`] = thrown(() => fn.call(self));
      out[`${name} symbol`] = thrown(() => fn.call(self, symbol, symbol));
      out[`${name} evil`] = thrown(() => fn.call(self, evil, evil, evil));
    }
    for (const name of ['WebSocket', 'EventSource', 'Request', 'Blob', 'File', 'FormData']) {
      const Made = window[name];
      out[`${name} without new`] = thrown(() => Made());
      out[`${name} without arguments`] = thrown(() => new Made());
      out[`${name} symbol`] = thrown(() => new Made(symbol, symbol));
      out[`${name} evil`] = thrown(() => new Made(evil, evil));
      out[`${name} number`] = thrown(() => new Made(1, 2));
      out[`${name} subclass`] = thrown(() => {
        class Own extends Made {}
        const own = name === 'WebSocket' || name === 'EventSource' ? new Own('://') : new Own(['/x'], 'x');
        return `${own instanceof Made} ${own.constructor === Own} ${Object.getPrototypeOf(Own) === Made}`;
      });
      out[`${name} newTarget`] = thrown(
        () => Object.getPrototypeOf(Reflect.construct(Made, [['/x'], 'x'], Date)) === Date.prototype,
      );
    }
    return out;
  }

  function deep(levels, call) {
    return levels === 0 ? call() : deep(levels - 1, call);
  }

  /** Where frames of the probe could show. */
  function stacks() {
    const out = {};
    const fail = () => localStorage.setItem('k');
    const viaPage = () => localStorage.setItem('k', { toString: () => new Error('x').stack });
    for (const levels of [0, 5, 8, 9, 10, 15, 30]) {
      out[`deep ${levels}`] = deep(levels, () => thrown(fail));
    }
    for (const limit of [0, 1, 3, 12, 50]) {
      Error.stackTraceLimit = limit;
      out[`limit ${limit}`] = deep(8, () => thrown(fail));
      out[`limit after ${limit}`] = `${Error.stackTraceLimit}`;
    }
    Error.stackTraceLimit = 10;
    viaPage();
    out['seen by a conversion'] = localStorage.getItem('k').split('\n').length > 0 ? 'has a stack' : '';
    Error.prepareStackTrace = (error, sites) =>
      `${error.message} ${sites.map((s) => `${s.getFunctionName()}@${s.getLineNumber()}`)}`;
    out['own formatter'] = thrown(fail);
    out['own formatter deep'] = deep(3, () => thrown(fail));
    delete Error.prepareStackTrace;
    out['formatter left'] = `${'prepareStackTrace' in Error}`;
    return out;
  }

  /** Things that go well must go as they always do. */
  async function behaviour() {
    const out = {};
    out.beacon = `${navigator.sendBeacon('/log', new Blob(['a=1'], { type: 'text/plain' }))}`;
    const request = new Request('/echo', { method: 'POST', body: JSON.stringify({ a: 1 }), headers: { 'x-a': '1' } });
    const copy = request.clone();
    out.bodies = `${request.bodyUsed} ${copy.bodyUsed} ${await copy.text()} ${copy.bodyUsed}`;
    out.echo = await (await fetch(request)).text();
    out.used = `${request.bodyUsed}`;
    const stream = new Blob(['streamed']).stream();
    out.stream = await (
      await fetch('/echo', { method: 'POST', body: stream, duplex: 'half' }).catch(() => new Response('refused'))
    ).text();
    out.streamLocked = `${stream.locked}`;
    const blob = new Blob(['x', new Blob(['y']), new Uint8Array([122])], { type: 'text/plain' });
    out.blob = `${await blob.text()} ${blob instanceof Blob} ${Object.prototype.toString.call(blob)} ${blob.constructor === Blob}`;
    const file = new File(['f'], 'f.txt');
    out.file = `${file instanceof File} ${file instanceof Blob} ${Object.getPrototypeOf(File) === Blob}`;
    let order = '';
    const option = {
      get method() {
        order += 'm';
        return 'POST';
      },
      get body() {
        order += 'b';
        return 'text';
      },
      get headers() {
        order += 'h';
        return {};
      },
    };
    const address = {
      toString() {
        order += 't';
        return '/echo';
      },
    };
    await fetch(address, option);
    out.order = order;
    // biome-ignore lint/suspicious/noDocumentCookie: the setter is what is looked at
    document.cookie = 'a=b';
    out.cookie = document.cookie;
    localStorage.setItem('n', 5);
    out.stored = localStorage.getItem('n');
    out.timer = await new Promise((resolve) => setTimeout((a, b) => resolve(`${a}${b}`), 60, 'x', 'y'));
    out.timerThis = await new Promise((resolve) =>
      setTimeout(function () {
        resolve(String(this === window));
      }, 1),
    );
    const image = new Image();
    image.src = '/p.gif?x=1';
    image.setAttribute('SRC', '/q.gif?x=1');
    out.image = `${image.src} ${image.getAttribute('src')}`;
    out.history = `${history.pushState({ a: 1 }, '', '#x')} ${history.state.a} ${location.hash}`;
    out.rejects = await fetch().catch((error) => `${error.name} ${error.message}`);
    out.rejects2 = await fetch('http://').catch((error) => `${error.name} ${error.message}`);
    const frame = document.body.appendChild(document.createElement('iframe'));
    out.frame = `${Object.getOwnPropertyNames(frame.contentWindow).sort().join()}`.replace(/\d+/g, '');
    window.wx = {
      a: 1,
      getLocation() {
        return 'native';
      },
    };
    const d = Object.getOwnPropertyDescriptor(window, 'wx');
    out.assigned = `${flags(d)} ${wx.getLocation()} ${wx.getLocation.name} ${Object.keys(wx)} ${wx.getLocation} ${flags(Object.getOwnPropertyDescriptor(wx, 'getLocation'))}`;
    out.deleted = `${delete window.wx} ${typeof wx} ${window.wx}`;
    out.heard = heard.join();
    return out;
  }

  window.facts = async () => ({
    ...ownNames(),
    ...interfaces(),
    ...errors(),
    ...stacks(),
    ...(await behaviour()),
  });
})();
