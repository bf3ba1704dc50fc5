import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { builtRelease } from '../server/release';
import { manifestFor } from './manifestFor';
import { writeSums } from './packFolder';
import { asFileName } from './siteAddress';
import { iisConfiguration, nginxConfiguration } from './webServers';

/**
 * Makes the folder that an office copies onto its server, of what `dist/` holds for one address. It holds its own release alone:
 * on the server those before stay where they are, since a release's folder is never written to again. Returns its path.
 * @param root the project's folder, built
 * @param out where the package goes
 */
export async function packageFor(root: string, site: URL, out: string): Promise<string> {
  const dist = path.join(root, 'dist');
  const release = builtRelease(root);
  if (release === undefined) throw new Error('There is no build in dist/.');
  // Named by its address as well: packages for two of them look alike otherwise.
  const folder = path.join(out, `bang-diem-766-${path.basename(release)}-${asFileName(site)}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const ofOtherRelease = (file: string): boolean => {
    const [first, second] = path.relative(dist, file).split(path.sep);
    return first === 'releases' && second !== undefined && second !== path.basename(release);
  };
  await cp(dist, folder, { recursive: true, filter: (file) => !ofOtherRelease(file) });
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const manifest = await readFile(path.join(dist, 'manifest.xml'), 'utf8');
  await writeFile(path.join(folder, 'manifest.xml'), manifestFor(manifest, site, version));
  await writeFile(path.join(folder, 'web.config'), iisConfiguration());
  await writeFile(path.join(folder, 'nginx.conf'), nginxConfiguration(site));
  await writeFile(path.join(folder, 'address.js'), addressScript(site));
  await writeSums(folder);
  return folder;
}

/** Tells the page, opened from a disk, where it is to be opened: there a browser lets it read nothing but scripts. */
function addressScript(site: URL): string {
  return `document.documentElement.dataset.address = ${JSON.stringify(new URL('page.html', site).href)};\n`;
}
