import { useEffect, useState } from 'preact/hooks';

type Loaded = typeof import('./OperatorCards');

let loaded: Loaded | null = null;

/** Loads the cards about filing numbers and operator: the panel opens without them. */
export async function loadOperatorCards(): Promise<Loaded> {
  loaded ??= await import('./OperatorCards');
  return loaded;
}

/** The cards; null until they are there. */
export function useOperatorCards(): Loaded | null {
  const [cards, setCards] = useState(loaded);
  useEffect(() => {
    if (!cards) void loadOperatorCards().then(setCards);
  }, [cards]);
  return cards;
}
