import path from 'node:path';
import { messagesIn } from '../domain/languages/messages';
import { say } from './say';
import { buildIfNeeded } from './server/buildIfNeeded';
import { localCertificate } from './server/certificate';
import { openInBrowser } from './server/openInBrowser';
import { serveFolder } from './server/serveFolder';
import { startGuide } from './server/startGuide';

/** The manifest names this port. */
const PORT = 3000;
const ADDRESS = `https://localhost:${PORT}/`;

/** `npm start`: builds, serves the add-in to this machine and says how to bring it into Excel. */
async function start(): Promise<void> {
  const root = path.resolve(__dirname, '..', '..');
  const isBuilt = await buildIfNeeded(root, () => say((language) => messagesIn(language).installation.start.building));
  if (!isBuilt) {
    say((language) => messagesIn(language).installation.start.buildFailed);
    process.exitCode = 1;
    return;
  }
  const certificate = await localCertificate(path.join(root, '.certs'));
  try {
    const server = await serveFolder(path.join(root, 'dist'), PORT, certificate);
    process.once('SIGINT', () => {
      server.close();
      server.closeAllConnections();
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    say((language) => messagesIn(language).installation.start.portTaken(PORT));
    process.exitCode = 1;
    return;
  }
  say((language) => `\n${startGuide(language, root, ADDRESS)}`);
  openInBrowser(`${ADDRESS}page.html`);
}

void start();
