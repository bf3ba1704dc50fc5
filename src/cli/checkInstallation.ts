import { parseArgs } from 'node:util';
import { checkInstallation } from '../check/checkInstallation';
import { checkMessagesIn } from '../domain/languages/check';
import { messagesIn } from '../domain/languages/messages';
import { LANGUAGES } from '../domain/settings/Settings';
import { checkReport } from './check/checkReport';
import { nodeMachine } from './check/nodeMachine';
import { siteAddress } from './package/siteAddress';

/**
 * `npm run check-installation -- https://host/path/`: the check of `check.html` without a browser, for whoever made the package.
 * It tells what is wrong with a certificate, where a browser would not even open the page.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    options: { lang: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const asked = LANGUAGES.find((known) => known === values.lang);
  const language = asked ?? LANGUAGES[0];
  const [address = '', ...more] = positionals;
  const isAsMeant =
    more.length === 0 &&
    Object.keys(values).every((name) => name === 'lang') &&
    (values.lang === undefined || asked !== undefined);
  const site = siteAddress(isAsMeant ? address : '');
  if (typeof site === 'string') {
    const { check, package: ofPackage } = messagesIn(language).installation;
    console.error(site === 'missing' ? check.usage : ofPackage.problems[site]);
    process.exitCode = 2;
    return;
  }
  const messages = checkMessagesIn(language);
  console.log(messages.what(site.href));
  const checked = await checkInstallation(site, nodeMachine());
  console.log(checkReport(checked, messages));
  process.exitCode = checked.remarks.some(({ severity }) => severity === 'error') ? 1 : 0;
}

void main();
