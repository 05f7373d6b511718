import { createApp, h, reactive } from 'vue';
import { childrenOf } from './elements.mjs';
import { askedPage } from './page.mjs';
import { firstState, pageView, schedule } from './run.mjs';

/** `el` for Vue. */
export function vueElement(tag, properties, ...children) {
  return h(tag, properties, childrenOf(children));
}

/** Shows the asked page with a kit of Vue components. */
export async function runVue(kit, prepare = () => {}) {
  const page = await askedPage();
  const state = reactive(firstState(page));
  const change = (edit) => edit(state);
  const app = createApp({ render: () => pageView(kit, page, state, change) });
  prepare(app);
  app.mount('#app');
  schedule(page, change);
}
