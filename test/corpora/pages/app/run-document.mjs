import { documentElement } from './elements.mjs';
import { layerView } from './layers.mjs';
import { askedPage } from './page.mjs';
import { below, firstState, holdOf, schedule } from './run.mjs';

/** Shows the asked page with a kit that writes elements itself, without a framework. */
export async function runDocument(kit) {
  const page = await askedPage();
  const root = document.querySelector('#app');
  const ground = documentElement('div', { class: page.white ? 'page white' : 'page' });
  root.append(ground);
  const shown = new Map();
  const state = firstState(page);
  const change = (edit) => {
    const before = JSON.stringify(state);
    edit(state);
    if (JSON.stringify(state) !== before) redraw();
  };
  const drawn = { ready: null };
  const redraw = () => {
    drawGround({ kit, page, state, change, ground, drawn });
    for (const index of page.layers.keys()) drawLayer({ kit, page, state, change, root, shown }, index);
  };
  redraw();
  schedule(page, change);
}

/** Redrawn only when it differs, so that what was typed or scrolled stays. */
function drawGround({ kit, page, state, change, ground, drawn }) {
  const inline = page.layers.map((layer, index) => (layer.surface === 'inline' ? state.layers[index] : null));
  const now = JSON.stringify([state.ready, inline]);
  if (drawn.ready === now) return;
  drawn.ready = now;
  ground.replaceChildren(documentElement('div', null, below(kit, page, state, change)));
}

function drawLayer({ kit, page, state, change, root, shown }, index) {
  const layer = page.layers[index];
  if (layer.surface === 'inline') return;
  const wanted = state.layers[index].open ? JSON.stringify(state.layers[index]) : '';
  const present = shown.get(index) ?? { mark: '', node: null };
  if (present.mark === wanted) return;
  const node = wanted ? documentElement('div', null, layerView(kit, layer, holdOf(page, state, index, change))) : null;
  if (present.node && node) present.node.replaceWith(node);
  else if (node) root.append(node);
  else present.node?.remove();
  shown.set(index, { mark: wanted, node });
}
