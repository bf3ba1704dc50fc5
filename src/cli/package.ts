import path from 'node:path';
import { parseArgs } from 'node:util';
import { messagesIn } from '../domain/languages/messages';
import { zipFolder } from './package/packFolder';
import { packageFor } from './package/packageFor';
import { siteAddress } from './package/siteAddress';
import { buildIfNeeded } from './server/buildIfNeeded';
import { say } from './say';

/** `npm run package -- --origin https://host/path/`: what an office copies onto its server. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    options: { origin: { type: 'string', multiple: true } },
    strict: false,
    allowPositionals: true,
  });
  const [origin, ...more] = values.origin ?? [];
  const isAsMeant = positionals.length + more.length === 0 && Object.keys(values).every((name) => name === 'origin');
  const site = siteAddress(isAsMeant && typeof origin === 'string' ? origin : '');
  if (typeof site === 'string') {
    say((language) => messagesIn(language).installation.package.problems[site], console.error);
    process.exitCode = 2;
    return;
  }
  const root = path.resolve(__dirname, '..', '..');
  const isBuilt = await buildIfNeeded(root, () => say((language) => messagesIn(language).installation.start.building));
  if (!isBuilt) {
    say((language) => messagesIn(language).installation.start.buildFailed, console.error);
    process.exitCode = 1;
    return;
  }
  const folder = await packageFor(root, site, path.join(root, 'release'));
  const archive = await zipFolder(folder);
  say((language) => messagesIn(language).installation.package.done(site.href, folder, archive));
}

void main();
