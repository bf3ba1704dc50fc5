/** The answer of the ribbon's run, in sentences ready to be read. */
export interface Outcome {
  readonly language: string;
  readonly intent: 'success' | 'warning' | 'error';
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly close: string;
}

/** Reads an outcome from the text that passes between the ribbon's page and its dialog. */
export function parseOutcome(text: string): Outcome | undefined {
  const value: unknown = JSON.parse(text);
  return isOutcome(value) ? value : undefined;
}

function isOutcome(value: unknown): value is Outcome {
  return (
    typeof value === 'object' &&
    value !== null &&
    'language' in value &&
    typeof value.language === 'string' &&
    'intent' in value &&
    (value.intent === 'success' || value.intent === 'warning' || value.intent === 'error') &&
    'title' in value &&
    typeof value.title === 'string' &&
    'paragraphs' in value &&
    Array.isArray(value.paragraphs) &&
    'close' in value &&
    typeof value.close === 'string'
  );
}
