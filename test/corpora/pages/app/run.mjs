import { backgroundView } from './background-view.mjs';
import { layerView } from './layers.mjs';
import { toneOf } from './pictures.mjs';

const SECOND_MS = 1000;

/** What the page shows at its start: nothing of its own yet. */
export function firstState(page) {
  return {
    ready: page.content === 0,
    layers: page.layers.map((layer) => ({
      open: false,
      ticked: layer.text.tick?.on === true,
      chosen: null,
      countdown: layer.look.countdown ?? 0,
    })),
  };
}

/** Lets things happen as answers of servers and timers of a page's authors would. `change` edits the state and redraws. */
export function schedule(page, change) {
  if (page.content > 0) later(page.content, () => change((state) => setReady(state)));
  for (const [index, layer] of page.layers.entries()) {
    later(layer.at, () => change((state) => setOpen(state, index, true)));
    if (layer.until) later(layer.until, () => change((state) => setOpen(state, index, false)));
    for (let left = (layer.look.countdown ?? 0) - 1; left >= 0; left -= 1) {
      const elapsed = (layer.look.countdown - left) * SECOND_MS;
      later(layer.at + elapsed, () => change((state) => setCountdown(state, index, left)));
    }
  }
}

function later(ms, act) {
  setTimeout(act, ms);
}

function setReady(state) {
  state.ready = true;
}

function setOpen(state, index, open) {
  state.layers[index].open = open;
}

function setCountdown(state, index, left) {
  state.layers[index].countdown = left;
}

/** The page as its state wants it: what lies below, then the open layers. */
export function pageView(kit, page, state, change) {
  return kit.el(
    'div',
    { class: page.white ? 'page white' : 'page' },
    below(kit, page, state, change),
    over(kit, page, state, change),
  );
}

/** Content, or what stands for it while it is fetched. */
export function below(kit, page, state, change) {
  const inline = page.layers.map((layer, index) =>
    layer.surface === 'inline' && state.layers[index].open
      ? layerView(kit, layer, holdOf(page, state, index, change))
      : null,
  );
  if (state.ready) return [backgroundView(kit, page), inline];
  return [WAITING[page.waiting ?? 'blank'](kit, page), inline];
}

const WAITING = {
  blank: () => null,
  skeleton: (kit) => kit.skeleton(),
  spinner: (kit) => kit.loading('加载中…'),
  bar: (kit, page) => [kit.navBar(page.title), kit.skeleton()],
};

/** The layers that are open, oldest first. */
export function over(kit, page, state, change) {
  return page.layers.map((layer, index) =>
    layer.surface !== 'inline' && state.layers[index].open
      ? layerView(kit, layer, holdOf(page, state, index, change))
      : null,
  );
}

/** What a layer needs to know and may do. */
export function holdOf(page, state, index, change) {
  const mine = state.layers[index];
  return {
    ...mine,
    tone: toneOf(page.seed),
    seed: page.seed,
    close: () => change((next) => setOpen(next, index, false)),
    toggle: () =>
      change((next) => {
        next.layers[index].ticked = !next.layers[index].ticked;
      }),
    choose: (word) =>
      change((next) => {
        next.layers[index].chosen = word;
      }),
  };
}
