import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useStore } from './store';

/** A picture on its way: not there yet, there, or missing. */
export type Shot =
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly url: string }
  | { readonly kind: 'gone' };

/** Reads a picture of the session once it is wanted, and lets go of it with the component. */
export function useShot(file: string, wanted: boolean): Shot {
  const store = useStore();
  const [shot, setShot] = useState<Shot>({ kind: 'loading' });
  useEffect(() => {
    if (!wanted) return;
    let url: string | null = null;
    let left = false;
    const take = (blob: Blob | null): void => {
      if (left) return;
      url = blob && URL.createObjectURL(blob);
      setShot(url === null ? { kind: 'gone' } : { kind: 'shown', url });
    };
    store.readShot(file).then(take, () => take(null));
    return () => {
      left = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [store, file, wanted]);
  return shot;
}

/** Whether an element has come near the visible part of the panel; once true it stays true. */
export function useNearby(node: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const { current } = node;
    if (near || !current) return;
    const watch = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && setNear(true), {
      rootMargin: '200px',
    });
    watch.observe(current);
    return () => watch.disconnect();
  }, [node, near]);
  return near;
}
