import path from 'node:path';
import { messagesIn } from '../../domain/languages/messages';
import type { Language } from '../../domain/settings/Settings';
import { sideloadLines } from './sideload';

/** The guide that `npm start` prints in one language: where it runs and how to bring it into Excel. */
export function startGuide(language: Language, root: string, address: string): string {
  const { start } = messagesIn(language).installation;
  const manifest = path.join(root, 'manifest.xml');
  const authority = path.join(root, '.certs', 'ca.crt');
  const lines = sideloadLines(manifest);
  return [
    start.running(address),
    start.warning,
    start.sideload,
    `  1. ${start.trust}`,
    `       Windows:  certutil -user -addstore Root "${authority}"`,
    `       Mac:      security add-trusted-cert -k ~/Library/Keychains/login.keychain-db "${authority}"`,
    `  2. ${start.windows}`,
    `       ${lines.windows}`,
    `     ${start.mac}`,
    `       ${lines.mac}`,
    `     ${start.web(manifest)}`,
    `  3. ${start.ribbon}`,
    start.stop,
  ].join('\n');
}
