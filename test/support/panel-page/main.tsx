import { render } from 'preact';
import { Panel } from '@/components/panel/Panel';
import type { PanelState } from '@/lib/contract/feed';
import type { PanelAnswer, PanelCall, RegisterCall } from '@/lib/contract/rpc';
import type { SessionHead } from '@/lib/contract/session';
import type { Recording } from '@/lib/model/recording';
import { withAnswer } from '@/lib/model/register';
import { createStore, type PanelStore } from '@/lib/panel/create-store';
import { fakeSource } from '@/test/unit/panel/support/fake-source';
import { drawShot } from './pictures';
import { givenScene, type Scene } from './scene';
import { SCENES } from './states';
import '@/entrypoints/sidepanel/style.css';

/** The panel as an ordinary page: `#<scene>`, `#<scene>/en`. What it asked for is in `window.asked`. */

declare global {
  interface Window {
    asked: string[];
    paintedAtMs: number | null;
    /** Shown as the scenes `given` and `given-live`; put there before the page's first script. */
    given?: Recording;
  }
}

const [name = 'ready', lang = 'zh'] = location.hash.slice(1).split('/');
const scene = window.given ? givenScene(window.given, name === 'given-live') : (SCENES[name] ?? SCENES['ready'])?.();
if (scene) mount(scene);

function mount({ state, events = {}, open, source: differently, act }: Scene): void {
  window.asked = [];
  window.paintedAtMs = null;
  const source = fakeSource();
  source.saved = lang === 'en' ? 'en' : 'zh';
  for (const [id, all] of Object.entries(events)) source.events.set(id, [...all]);
  source.readShot = (_id, file) => drawShot(file);
  let told = state;
  source.call = (call) => {
    if (call.call === 'register' && told) {
      told = answered(told, call);
      source.tell(told);
    }
    return answer(call);
  };
  source.copy = async (text) => window.asked.push(`copy ${text}`) > 0;
  source.openRegister = (url) => window.asked.push(`open ${url}`);
  source.save = (file, content) => window.asked.push(`save ${file} ${content.size > 100}`);
  source.requestAllSites = async () => window.asked.push('all-sites') > 0;
  Object.assign(source, differently);
  const startedAtMs = performance.now();
  const store = createStore(source);
  if (state) source.tell(state);
  if (open) store.open(open);
  const root = document.getElementById('root');
  if (root) render(<Panel store={store} />, root);
  if (act) actWhenRead(store, act);
  store.groups.subscribe((groups) => {
    // Two frames later what was found has been painted.
    if (groups.length > 0) requestAnimationFrame(() => requestAnimationFrame(() => setPainted(startedAtMs)));
  });
}

/** Does what the tester has done: at once before an audit, else when the findings are there. */
function actWhenRead(store: PanelStore, act: (store: PanelStore) => void): void {
  const { kind } = store.screen.value;
  if (kind !== 'recording' && kind !== 'stored') {
    act(store);
    return;
  }
  const stop = store.judged.subscribe((judged) => {
    if (!judged) return;
    queueMicrotask(() => stop());
    // Until then the judging itself has to be over.
    setTimeout(() => act(store), 0);
  });
}

/** Every session with what the register said of a number, as the background keeps it with one. */
function answered(state: PanelState, { number, answer: given }: RegisterCall): PanelState {
  const keep = <T extends SessionHead>(head: T): T => ({ ...head, register: withAnswer(head.register, number, given) });
  return { ...state, recording: state.recording && keep(state.recording), sessions: state.sessions.map(keep) };
}

function setPainted(startedAtMs: number): void {
  window.paintedAtMs ??= performance.now() - startedAtMs;
}

async function answer(call: PanelCall): Promise<PanelAnswer> {
  window.asked.push(call.call);
  return call.call === 'highlight' && location.hash.includes('passive') ? { ok: false, why: 'passive' } : { ok: true };
}
