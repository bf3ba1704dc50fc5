import { useEffect, useState } from 'react';
import { Workbox } from 'workbox-window';

/** Whether the page stays on this machine, and the way to a newer version where one is there. */
export interface Offline {
  readonly state: 'preparing' | 'ready' | 'unavailable';
  /** Takes the newer version: the page loads anew. */
  readonly takeNewer?: () => void;
}

/** How often a page that stays open asks for a newer version when it is looked at, in milliseconds. */
const ASK = 60_000;

/** Keeps the page on this machine and watches for newer versions; none is taken before the person says so. */
export function useOffline(): Offline {
  const [offline, setOffline] = useState<Offline>({ state: canBeKept() ? 'preparing' : 'unavailable' });
  useEffect(() => {
    if (!canBeKept()) return undefined;
    const kept = new Workbox('service-worker.js');
    const reload = (): void => window.location.reload();
    kept.addEventListener('waiting', () => {
      const takeNewer = (): void => {
        kept.addEventListener('controlling', reload);
        kept.messageSkipWaiting();
      };
      setOffline(({ state }) => ({ state, takeNewer }));
    });
    kept.addEventListener('controlling', ({ isUpdate }) => {
      // Another window has taken the newer version: what this one has not loaded yet is kept no more.
      if (isUpdate === true) setOffline(({ state }) => ({ state, takeNewer: reload }));
    });
    kept.addEventListener('redundant', ({ isUpdate }) => {
      if (isUpdate !== true) setOffline({ state: 'unavailable' });
    });
    kept
      .register()
      .then(() => navigator.serviceWorker.ready)
      .then(
        () => setOffline((known) => ({ ...known, state: 'ready' })),
        () => setOffline({ state: 'unavailable' }),
      );
    let asked = Date.now();
    const ask = (): void => {
      if (document.visibilityState !== 'visible' || Date.now() - asked < ASK) return;
      asked = Date.now();
      // Without a network nobody knows of anything newer; the next look asks again.
      kept.update().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', ask);
    const timer = setInterval(ask, ASK);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      clearInterval(timer);
    };
  }, []);
  return offline;
}

/** Browsers keep nothing of a site they do not trust, nor in some of their private windows. */
function canBeKept(): boolean {
  return 'serviceWorker' in navigator;
}
