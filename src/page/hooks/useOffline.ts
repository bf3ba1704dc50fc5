import { useEffect, useState } from 'react';
import { Workbox } from 'workbox-window';

/** A newer version than that of the open page. */
export interface NewerVersion {
  /** Whether another window has taken it already: then what this page has not loaded yet is kept no more. */
  readonly isTaken: boolean;
  /** Loads the page anew, in that version. */
  readonly take: () => void;
}

/** Whether the page stays on this machine, and the way to a newer version where one is there. */
export interface Offline {
  /**
   * `insecure` where the page came over http; `mixed` where what was fetched to be kept is missing or of another version;
   * `unavailable` where the browser refuses and does not say why.
   */
  readonly state: 'preparing' | 'ready' | 'insecure' | 'mixed' | 'unavailable';
  readonly newer?: NewerVersion;
}

/** How often a page that stays open asks for a newer version when it is looked at, in milliseconds. */
const ASK = 60_000;

/** Keeps the page on this machine and watches for newer versions; none is taken before the person says so. */
export function useOffline(): Offline {
  const [offline, setOffline] = useState<Offline>({ state: stateAtFirst() });
  useEffect(() => {
    if (stateAtFirst() !== 'preparing') return undefined;
    const kept = new Workbox('service-worker.js');
    const reload = (): void => window.location.reload();
    kept.addEventListener('waiting', () => {
      const take = (): void => {
        kept.addEventListener('controlling', reload);
        kept.messageSkipWaiting();
      };
      setOffline(({ state }) => ({ state, newer: { isTaken: false, take } }));
    });
    // The first to answer for a page is of its own version; whoever comes after that is of a newer one.
    let isAnsweredFor = navigator.serviceWorker.controller !== null;
    kept.addEventListener('controlling', () => {
      if (isAnsweredFor) setOffline(({ state }) => ({ state, newer: { isTaken: true, take: reload } }));
      isAnsweredFor = true;
    });
    kept.addEventListener('redundant', () => {
      // One that was kept becomes redundant by a newer one; that is told otherwise.
      setOffline((known) => (known.state === 'preparing' ? { state: 'mixed' } : known));
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

/** Browsers keep nothing that came over http or of a site they do not trust, nor in some of their private windows. */
function stateAtFirst(): Offline['state'] {
  if (!window.isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator ? 'preparing' : 'unavailable';
}
