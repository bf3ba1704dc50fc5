/** Where the manifest of the project itself leads: the server of `npm start`. */
export const DEVELOPMENT = 'https://localhost:3000';

/**
 * The manifest for one office: every address leads there, and the version is the package's.
 * @param template the project's own manifest
 * @param site the address of the folder, with a slash at its end
 * @param version three numbers; Office wants a fourth
 */
export function manifestFor(template: string, site: URL, version: string): string {
  const address = escaped(site.href.replace(/\/$/, ''));
  return template
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    .replaceAll(`<AppDomain>${DEVELOPMENT}</AppDomain>`, `<AppDomain>${escaped(site.origin)}</AppDomain>`)
    .replaceAll(DEVELOPMENT, () => address);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
