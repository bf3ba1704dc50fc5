/**
 * The address of the dialog of the very release that this page is of: its folder is named in the page, and what is in it never changes.
 * A newer release that was installed meanwhile has another.
 */
export function dialogAddress(page: Document): string {
  const release = page.querySelector<HTMLMetaElement>('meta[name="release"]')?.content ?? '.';
  return new URL(`${release}/dialog.html`, page.baseURI).href;
}
