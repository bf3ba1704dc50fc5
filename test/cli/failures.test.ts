import type { Language } from '../../src/domain/settings/Settings';
import { messagesIn } from '../../src/domain/languages/messages';
import type { FailureCode } from '../../src/workbooks/WorkbookFailure';

describe('failures', () => {
  it.each<Language>(['vi', 'en'])('are all told as what happened, why and what to do next: %s', (language) => {
    // The type-check is the test that no code lacks its sentences.
    const told: Record<FailureCode, (subject: string) => { what: string; why: string; next: string }> =
      messagesIn(language).failures;
    for (const sentences of Object.values(told)) {
      for (const sentence of Object.values(sentences('bao-cao.xlsx'))) expect(sentence).toMatch(/^[\p{Lu}“].*[.:\w]$/u);
    }
  });
});
