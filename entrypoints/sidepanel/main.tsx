import { render } from 'preact';
import { Panel } from '@/components/panel/Panel';
import { SessionStore } from '@/lib/background/store';
import { createStore } from '@/lib/panel/create-store';
import { createPanelSource } from '@/lib/platform/browser/panel-source';
import './style.css';

const store = createStore(createPanelSource(SessionStore.open()));
const root = document.getElementById('root');
if (root) render(<Panel store={store} />, root);
addEventListener('pagehide', () => store.close());
