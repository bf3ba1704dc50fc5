import { screenMessagesIn } from '../domain/languages/screen';
import { storedPreferences } from '../taskpane/preferences/Preferences';
import { takeUp } from './handOver';
import { parseOutcome, type Outcome } from './Outcome';

/** Puts an outcome on the page, as text. */
function show(outcome: Outcome): void {
  document.documentElement.lang = outcome.language;
  const main = document.createElement('main');
  main.dataset.intent = outcome.intent;
  const heading = document.createElement('h1');
  heading.textContent = outcome.title;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = outcome.close;
  close.addEventListener('click', () => Office.context.ui.messageParent('close'));
  main.append(heading, ...outcome.paragraphs.map(paragraph), close);
  document.body.replaceChildren(main);
  close.focus();
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** By then, in milliseconds, a message that is to come has come. */
const PATIENCE = 5000;

void Office.onReady(() => {
  const { language } = storedPreferences(Office.context.displayLanguage);
  const { command } = screenMessagesIn(language).pane;
  document.body.replaceChildren(paragraph(command.wait));
  const laid = takeUp();
  if (laid !== undefined) {
    show(laid);
    return;
  }
  const impatience = setTimeout(() => {
    show({ language, intent: 'warning', title: command.title, paragraphs: [command.unheard], close: command.close });
  }, PATIENCE);
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { message: string }) => {
      const outcome = parseOutcome(message);
      if (outcome === undefined) return;
      clearTimeout(impatience);
      show(outcome);
    },
    {},
    () => Office.context.ui.messageParent('ready'),
  );
});
