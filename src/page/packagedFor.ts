/** The address that this page was packaged for, from the script that packages have beside it; `undefined` where it is no package. */
export function packagedFor(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = 'address.js';
    script.addEventListener('load', () => resolve(document.documentElement.dataset.address));
    script.addEventListener('error', () => resolve(undefined));
    document.head.append(script);
  });
}
