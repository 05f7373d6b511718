import { createElement, useEffect, useReducer } from 'react';
import { createRoot } from 'react-dom/client';
import { childrenOf } from './elements.mjs';
import { askedPage } from './page.mjs';
import { firstState, pageView, schedule } from './run.mjs';

const RENAMED = { class: 'className', for: 'htmlFor', readonly: 'readOnly', checked: 'defaultChecked' };

/** `el` for React. */
export function reactElement(tag, properties, ...children) {
  const renamed = Object.entries(properties ?? {}).map(([name, value]) => [RENAMED[name] ?? name, value]);
  return createElement(tag, Object.fromEntries(renamed), ...childrenOf(children));
}

/** Shows the asked page with a kit of React components. */
export async function runReact(kit) {
  const page = await askedPage();
  createRoot(document.querySelector('#app')).render(createElement(Page, { kit, page }));
}

function Page({ kit, page }) {
  const [state, change] = useReducer(edited, page, firstState);
  useEffect(() => schedule(page, change), [page]);
  return pageView(kit, page, state, change);
}

function edited(state, edit) {
  const next = { ...state, layers: state.layers.map((layer) => ({ ...layer })) };
  edit(next);
  return next;
}
