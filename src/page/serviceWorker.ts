import { clientsClaim } from 'workbox-core';
import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

/** What this script uses of a service worker's surroundings; the types of a page know nothing of them. */
interface ServiceWorker {
  /** Put in by the build: every file that the page needs to do its whole job. */
  readonly __WB_MANIFEST: PrecacheEntry[];
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { readonly request: Request; stopImmediatePropagation(): void }) => void,
  ): void;
}

declare const self: ServiceWorker;

// Who asks for nothing that is kept, as the check of an installation does, is left to the server.
self.addEventListener('fetch', (event) => {
  if (event.request.cache === 'no-store') event.stopImmediatePropagation();
});

/*
 * Answers for the page, its guides and its own release's files alone, all of them of one version. Whatever else lies below the same
 * address, the pane in Excel first of all, is not answered for and comes from the server as if this script were not there.
 */
precacheAndRoute(self.__WB_MANIFEST, {
  cleanURLs: false,
  // Mail and chat programs add something to an address that somebody sends; it is the page's own all the same.
  ignoreURLParametersMatching: [/./],
});

// The page of the first visit is of the version that was just kept, so that it may be answered for from now on.
clientsClaim();

// A newer version waits until the person agrees, or until the last page of the one before is closed.
self.addEventListener('message', ({ data }) => {
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING') {
    void self.skipWaiting();
  }
});
