/** The command line cannot be carried out as it stands; the message is the sentence to show. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
