import path from 'node:path';
import { messagesIn } from '../../domain/languages/messages';
import type { Language } from '../../domain/settings/Settings';

const NAME = 'bang-diem-766';
const WINDOWS_KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;
const MAC_FOLDER = '~/Library/Containers/com.microsoft.Excel/Data/Documents/wef';

/** The guide that `npm start` prints in one language: where it runs and how to bring it into Excel. */
export function startGuide(language: Language, root: string, address: string): string {
  const { start } = messagesIn(language).installation;
  const manifest = path.join(root, 'manifest.xml');
  const authority = path.join(root, '.certs', 'ca.crt');
  return [
    start.running(address),
    start.warning,
    start.sideload,
    `  1. ${start.trust}`,
    `       Windows:  certutil -user -addstore Root "${authority}"`,
    `       Mac:      security add-trusted-cert -k ~/Library/Keychains/login.keychain-db "${authority}"`,
    `  2. ${start.windows}`,
    `       reg add ${WINDOWS_KEY} /v ${NAME} /t REG_SZ /d "${manifest}" /f`,
    `     ${start.mac}`,
    `       mkdir -p ${MAC_FOLDER} && cp "${manifest}" ${MAC_FOLDER}/${NAME}.xml`,
    `     ${start.web(manifest)}`,
    `  3. ${start.ribbon}`,
    start.stop,
  ].join('\n');
}
