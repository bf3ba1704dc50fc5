import { checkMessagesIn, type CheckMessages } from '../domain/languages/check';
import { type Language, LANGUAGES } from '../domain/settings/Settings';
import { storedPreferences } from '../taskpane/preferences/Preferences';
import type { Machine } from './answers';
import { checkInstallation, type Checked } from './checkInstallation';
import { error, type Remark, warning } from './Remark';

const site = new URL('.', window.location.href);

const machine: Machine = {
  fetch: (address, init) => fetch(address, init),
  connection: async () => {
    // Chromium's engine alone, which Edge and Excel on Windows have too, refuses a page whose certificate a person let pass;
    // others keep it after such an exception as well, which Excel knows nothing of.
    if (!('serviceWorker' in navigator && 'userAgentData' in navigator)) return warning('trust-untold', '');
    return navigator.serviceWorker.register('service-worker.js').then(
      () => undefined,
      // A worker that cannot be fetched fails otherwise, and is told of as a file.
      (reason: unknown) =>
        reason instanceof DOMException && reason.name === 'SecurityError' ? error('untrusted', '') : undefined,
    );
  },
  novelty: () => crypto.randomUUID(),
};

/** Checks the installation that this page is of, from the machine that it is opened on, and says what is wrong. */
async function main(): Promise<void> {
  const language = chosenLanguage();
  const messages = checkMessagesIn(language);
  document.documentElement.lang = language;
  document.title = messages.title;
  const outcome = element('section', element('p', messages.checking));
  outcome.setAttribute('role', 'status');
  document.body.replaceChildren(
    element(
      'nav',
      link(language === 'vi' ? 'index.html' : `index.${language}.html`, 'Bảng điểm 766'),
      ...otherLanguages(language),
    ),
    element('main', element('h1', messages.title), element('p', messages.what(site.href)), outcome),
  );
  const checked = await checkInstallation(site, machine);
  outcome.replaceChildren(...outcomeOf(checked, messages));
}

function outcomeOf({ remarks, files }: Checked, messages: CheckMessages): readonly HTMLElement[] {
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  const heading = element('h2', messages.outcome(errors, remarks.length - errors, files));
  return [heading, element('ul', ...remarks.map((remark) => element('li', ...sentencesOf(remark, messages))))];
}

function sentencesOf({ kind, severity, files, found }: Remark, messages: CheckMessages): readonly HTMLElement[] {
  const { what, next } = messages.remarks[kind];
  return [
    element('strong', `${messages.severities[severity]}: ${what}`),
    ...(found === '' ? [] : [element('div', messages.found, element('code', found))]),
    ...(files.length === 0 ? [] : [element('div', messages.files(files.slice(0, 5), files.length))]),
    element('div', next),
  ];
}

function chosenLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang');
  return LANGUAGES.find((known) => known === asked) ?? storedPreferences(navigator.language).language;
}

function otherLanguages(language: Language): readonly HTMLElement[] {
  return LANGUAGES.filter((other) => other !== language).map((other) => {
    const to = link(`check.html?lang=${other}`, checkMessagesIn(other).language);
    to.lang = other;
    return to;
  });
}

function element(name: string, ...content: readonly (string | HTMLElement)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function link(to: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = to;
  made.textContent = text;
  return made;
}

void main();
