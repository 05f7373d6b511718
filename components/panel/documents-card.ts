import { useEffect, useState } from 'preact/hooks';

type Loaded = typeof import('./DocumentsCard');
let loaded: Loaded | null = null;

/** The card of policies and agreements: loaded when there is a session to show, not with the panel. */
export async function loadDocumentsCard(): Promise<Loaded> {
  loaded ??= await import('./DocumentsCard');
  return loaded;
}

/** Null until it has been loaded. */
export function useDocumentsCard(): Loaded | null {
  const [card, setCard] = useState(loaded);
  useEffect(() => {
    if (!card) void loadDocumentsCard().then(setCard);
  }, [card]);
  return card;
}
