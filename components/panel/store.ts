import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelStore } from '@/lib/panel/create-store';

export const StoreContext = createContext<PanelStore | null>(null);

/** The panel's store; components below `Panel` always have one. */
export function useStore(): PanelStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no panel store');
  return store;
}
