// A page that breaks and spies on everything it can reach, then goes about its business. What reaches a spy with a
// trace of the tool in it is a leak.
(() => {
  window.leaks = [];
  window.problems = [];
  window.addEventListener('error', (event) => window.problems.push(event.message));
  window.addEventListener('unhandledrejection', (event) => event.preventDefault());
  const { keys, getOwnPropertyDescriptor: getOwn, defineProperty: defineOn } = Object;
  const { apply, construct, ownKeys } = Reflect;
  const push = Function.prototype.call.bind(Array.prototype.push);
  const includes = Function.prototype.call.bind(String.prototype.includes);
  const EventOf = Event;
  const { open, send } = XMLHttpRequest.prototype;

  function textOf(value) {
    if (typeof value === 'string') return value;
    if (typeof value !== 'object' || value === null) return '';
    return value instanceof EventOf ? `${value.type} ${value.detail}` : `${keys(value)}`;
  }

  /** Anything that looks like ours: wire strings, our event names, our payloads. */
  function inspect(where, values) {
    for (let index = 0; index < values.length; index += 1) {
      let text = '';
      try {
        text = textOf(values[index]);
      } catch {
        // Something of the page's own that cannot be looked into.
      }
      const isOurs = includes(text, '"from":"probe"') || includes(text, 'miniaudit') || includes(text, 'requestId');
      if (isOurs) push(window.leaks, `${where}: ${text}`);
    }
  }

  function replace(object, key, make) {
    const descriptor = getOwn(object, key);
    if (key === 'constructor' || !descriptor?.configurable || typeof descriptor.value !== 'function') return;
    defineOn(object, key, { ...descriptor, value: make(descriptor.value) });
  }

  function spyOn(object, names) {
    for (const key of names) {
      replace(object, key, (native) => {
        return function (...args) {
          inspect(key, [this, ...args]);
          return new.target ? construct(native, args) : apply(native, this, args);
        };
      });
    }
  }

  window.spy = () => {
    spyOn(EventTarget.prototype, ['dispatchEvent', 'addEventListener', 'removeEventListener']);
    spyOn(window, ['CustomEvent', 'MouseEvent', 'Event', 'Proxy', 'WeakMap', 'Map', 'URL', 'Error', 'FileReader']);
    spyOn(window, ['queueMicrotask', 'postMessage', 'encodeURIComponent', 'btoa']);
    spyOn(JSON, ['stringify', 'parse']);
    spyOn(Reflect, ['apply', 'construct', 'defineProperty', 'getOwnPropertyDescriptor', 'get']);
    spyOn(Object, ['keys', 'defineProperty', 'assign', 'setPrototypeOf']);
    spyOn(Array.prototype, ['push', 'slice', 'join', 'concat']);
    spyOn(String.prototype, ['slice', 'indexOf', 'split', 'startsWith', 'toLowerCase']);
    spyOn(WeakMap.prototype, ['get', 'set', 'has']);
    spyOn(Map.prototype, ['get', 'set', 'has']);
  };

  function trap(name, isTelling = false) {
    return {
      configurable: true,
      get() {
        // Names that only the tool reads: any reading is a trace of it.
        if (isTelling) push(window.leaks, `read inherited ${name} of ${keys(this)}`);
        inspect(`inherited ${name}`, [this]);
        return undefined;
      },
      set(value) {
        inspect(`inherited ${name}`, [this, value]);
        defineOn(this, name, { value, writable: true, enumerable: true, configurable: true });
      },
    };
  }

  window.pollute = () => {
    const fields = [
      'toJSON',
      'detail',
      'relatedTarget',
      'initiator',
      'caller',
      'search',
      'kind',
      'late',
      'contentType',
    ];
    for (const name of [...fields, 'hot', 'before', 'after', 'finally'])
      defineOn(Object.prototype, name, trap(name, true));
    for (const name of ['apply', 'construct', 'ownKeys', 'has']) {
      const value = (...args) => {
        inspect(`inherited trap ${name}`, args);
        return args[0];
      };
      defineOn(Object.prototype, name, { configurable: true, writable: true, value });
    }
    for (const name of ['0', '1', 'toJSON']) defineOn(Array.prototype, name, trap(name));
    Error.stackTraceLimit = 0;
    Error.prepareStackTrace = (error, sites) => {
      push(window.leaks, `formatter saw ${sites.length}: ${error}`);
      return 'x';
    };
  };

  function breakAll(object) {
    const names = ownKeys(object);
    for (let index = 0; index < names.length; index += 1) {
      replace(object, names[index], () => () => {
        throw new TypeError('broken by the page');
      });
    }
  }

  window.destroy = () => {
    const prototypes = [
      Array,
      String,
      Map,
      Set,
      WeakMap,
      Function,
      Promise,
      RegExp,
      EventTarget,
      Blob,
      FormData,
      Headers,
    ];
    const objects = [URLSearchParams.prototype, Reflect, Object, JSON, Array, Promise, URL, performance, crypto];
    const names = [
      'Proxy',
      'WeakMap',
      'Map',
      'Error',
      'CustomEvent',
      'MouseEvent',
      'URL',
      'FileReader',
      'Reflect',
      'JSON',
    ];
    for (let index = 0; index < names.length; index += 1) {
      defineOn(window, names[index], { value: undefined, writable: true, configurable: true });
    }
    for (let index = 0; index < objects.length; index += 1) breakAll(objects[index]);
    for (let index = 0; index < prototypes.length; index += 1) breakAll(prototypes[index].prototype);
  };

  window.business = () => {
    const fields = new FormData();
    apply(append, fields, ['tel', '13800138000']);
    // biome-ignore lint/suspicious/noDocumentCookie: the setter is what is looked at
    document.cookie = 'a=13800138001';
    localStorage.setItem('k', '13800138002');
    void fetch('/api', { method: 'POST', body: '13800138003' });
    const xhr = new XMLHttpRequest();
    apply(open, xhr, ['POST', '/api']);
    apply(send, xhr, [fields]);
    navigator.sendBeacon('/api', new Blob(['13800138004']));
    navigator.geolocation.getCurrentPosition(() => {});
    history.pushState({}, '', '#x');
    window.wx = { getLocation() {} };
    window.wx.getLocation({ type: 'wgs84' });
    setTimeout(() => {}, 777);
  };
  const { append } = FormData.prototype;
  const linesOf = (list) => {
    let text = '';
    for (let index = 0; index < list.length; index += 1) text += `${list[index]}\n`;
    return text;
  };
  window.report = () => linesOf(window.leaks) + linesOf(window.problems);
})();
